import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { listMemberships } from "../memberships.server.ts";
import { MembershipsPage } from "../MembershipsPage.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  return listMemberships(requirePerson(request, "secretariat"), new Date());
}

export default function Memberships() {
  return <MembershipsPage {...useLoaderData<typeof loader>()} />;
}
