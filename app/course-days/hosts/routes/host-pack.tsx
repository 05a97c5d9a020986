import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { HostPackPage } from "../HostPackPage.tsx";
import { seeHostPack } from "../host-pack.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeHostPack(person, params.id);
}

export default function HostPackRoute() {
  return <HostPackPage pack={useLoaderData<typeof loader>()} />;
}
