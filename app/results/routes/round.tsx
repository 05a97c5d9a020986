import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { idOf } from "../../surveys/params.ts";
import { RoundPage } from "../RoundPage.tsx";
import { viewRound } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const against = new URL(request.url).searchParams.get("mod");
  const view = viewRound(idOf(params.round), against === null ? null : idOf(against));
  if (!view) throw new Response(null, { status: 404 });
  return {
    view,
    municipality: person.role === "leader" ? person.municipality : null,
    office: person.role === "secretariat",
  };
}

export default function Round() {
  return <RoundPage {...useLoaderData<typeof loader>()} />;
}
