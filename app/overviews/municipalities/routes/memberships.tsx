import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { listMemberships } from "../memberships.server.ts";
import { MembershipsPage } from "../MembershipsPage.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  return listMemberships(currentPerson(context), new Date());
}

export default function Memberships() {
  return <MembershipsPage {...useLoaderData<typeof loader>()} />;
}
