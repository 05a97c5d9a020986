import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { seeTrail } from "../see-trail.server.ts";
import { TrailPage } from "../TrailPage.tsx";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return seeTrail(currentPerson(context), new URL(request.url).searchParams, new Date());
}

export default function TrailRoute() {
  return <TrailPage {...useLoaderData<typeof loader>()} />;
}
