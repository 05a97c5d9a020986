import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { beginPersonPlan } from "../begin.server.ts";
import { planOf } from "../find.server.ts";
import { findAskable } from "../follow-ups.server.ts";
import { idOf } from "../params.ts";

/** Begins the plan of an agent who has none; of one who has, shows it. */
export function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const now = new Date();
  const agent = findAskable(actor, idOf(params.person));
  if (!agent) throw new Response(null, { status: 404 });
  const outcome = beginPersonPlan(actor, agent.id, now);
  if ("planId" in outcome) return redirect(`/planer/${outcome.planId}?ok=begyndt`, 303);
  return redirect(`/planer/${planOf(agent.id, now)!.id}`, 303);
}
