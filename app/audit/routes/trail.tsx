import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { seeTrail } from "../see-trail.server.ts";
import { TrailPage } from "../TrailPage.tsx";
import { requirePerson } from "../../people/sign-in/guards.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  return seeTrail(secretariat, new URL(request.url).searchParams, new Date());
}

export default function TrailRoute() {
  return <TrailPage {...useLoaderData<typeof loader>()} />;
}
