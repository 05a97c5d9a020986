import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { OfficeRound } from "../OfficeRound.tsx";
import { viewRound } from "../office.server.ts";
import { idOf } from "../params.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  return { view: viewRound(idOf(params.id), new Date()), done };
}

export default function OfficeRoundRoute() {
  return <OfficeRound {...useLoaderData<typeof loader>()} />;
}
