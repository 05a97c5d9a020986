import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { extendRound } from "../extending.server.ts";
import { endOfDay, extendForm } from "../round-form.ts";

export { ExtendRefused as default } from "../ExtendRefused.tsx";
export { loader } from "./round.tsx";

/** Lets an open round close later, and its results come later with it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const roundId = idOf(params.id);
  const form = await readForm(request, extendForm);
  if (form.invalid) return form.invalid;
  const { closesOn, resultsOn } = form.value;
  const outcome = extendRound(person, roundId, { closesAt: endOfDay(closesOn), resultsOn }, new Date());
  if ("extended" in outcome) return redirect(`/sekretariat/maalinger/${roundId}?ok=forlaenget`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ [outcome.refused === "results-early" ? "resultsOn" : "closesOn"]: outcome.refused });
}
