import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { setThresholds } from "../thresholds.server.ts";
import { findRound } from "../../round.server.ts";
import { ThresholdsPage } from "../ThresholdsPage.tsx";
import { thresholdsForm } from "../thresholds-form.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const round = findRound(idOf(params.id));
  if (!round || round.imported) throw notFound();
  const { id, name, state, thresholds } = round;
  return {
    round: { id, name, state, thresholds },
    done: new URL(request.url).searchParams.get("ok") === "gemt",
  };
}

/** Sets how few answers the round may show. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  const { thresholds, typed } = await readAct(request, thresholdsForm);
  const outcome = setThresholds(roundId, thresholds, currentPerson(context), new Date());
  if ("set" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/graenser?ok=gemt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { typed });
}

export default function Thresholds() {
  return (
    <ThresholdsPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />
  );
}
