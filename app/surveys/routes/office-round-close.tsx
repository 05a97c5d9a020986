import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { closeRound } from "../closing.server.ts";
import { OfficeRound } from "../OfficeRound.tsx";
import { viewRound } from "../office.server.ts";
import { idOf } from "../params.ts";

/** The round itself, for whoever loads a refusal anew. */
export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { view: viewRound(idOf(params.id), new Date()) };
}

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const [roundId, now] = [idOf(params.id), new Date()];
  const outcome = closeRound(person, roundId, now);
  if (!("refused" in outcome)) return redirect(`/sekretariat/maalinger/${roundId}?ok=lukket`, 303);
  return data({ view: viewRound(roundId, now), wrong: outcome.refused }, { status: 422 });
}

export default function OfficeRoundClose() {
  const round = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <OfficeRound {...(refused ?? round)} />;
}
