import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { HostPackPage } from "../HostPackPage.tsx";
import { seeHostPack } from "../host-pack.server.ts";

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeHostPack(currentPerson(context), params.id);

export default function HostPackRoute() {
  return <HostPackPage pack={useLoaderData<typeof loader>()} />;
}
