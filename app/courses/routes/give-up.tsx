import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { DayPage } from "../DayPage.tsx";
import { giveUp } from "../enrolments.server.ts";
import { idOf } from "../params.ts";
import { viewDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const now = new Date();
  return { view: viewDay(person, idOf(params.id), now), now };
}

/** Gives up the asker's own seat or place on the list; without one there is nothing here. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const outcome = giveUp(person, dayId, new Date());
  if ("refused" in outcome) {
    if (outcome.refused === "unknown-day") throw new Response(null, { status: 404 });
    return data({ refused: outcome.refused }, { status: 422 });
  }
  return redirect(`/kursusdage/${dayId}?ok=${outcome.gaveUp === "enrolled" ? "afmeldt" : "ude"}`, 303);
}

export default function GiveUp() {
  return <DayPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
