import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { DayPage } from "../DayPage.tsx";
import { changeDay } from "../enrolments.server.ts";
import { idOf } from "../params.ts";
import { viewDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const now = new Date();
  return { view: viewDay(person, idOf(params.id), now), now };
}

/** Changes the asker's own seat on another day (fra) to this one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const from = String((await request.formData()).get("fra") ?? "");
  const outcome = changeDay(person, idOf(from), dayId, new Date());
  if ("refused" in outcome) {
    if (outcome.refused === "unknown-day") throw new Response(null, { status: 404 });
    return data({ refused: outcome.refused }, { status: 422 });
  }
  const done = outcome.state === "enrolled" ? "skiftet" : "skift-venter";
  return redirect(`/kursusdage/${dayId}?ok=${done}`, 303);
}

export default function Change() {
  return <DayPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
