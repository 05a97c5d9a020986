import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { personPage } from "../../../base/people-pages.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { finishFollowUp } from "../follow-ups.server.ts";

/** Marks a follow-up as done; what is not the actor's to mark is not found. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const personId = finishFollowUp(actor, idOf(params.id), new Date());
  if (personId === null) throw notFound();
  const page = personId === actor.id ? "/min-side/opgaver" : personPage(actor.role, personId);
  return redirect(`${page}?ok=taget`, 303);
}
