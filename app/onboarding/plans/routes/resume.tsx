import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { resumePlan } from "../end-plan.server.ts";

/** Resumes the plan of an agent that ended last. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const outcome = resumePlan(actor, idOf(params.person), new Date());
  if (!outcome) throw notFound();
  return redirect(`/planer/${outcome.planId}?ok=genoptaget`, 303);
}
