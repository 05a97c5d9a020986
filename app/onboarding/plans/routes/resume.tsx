import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { resumePlan } from "../end-plan.server.ts";
import { idOf } from "../params.ts";

/** Takes up the plan of an agent that ended last. */
export function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const outcome = resumePlan(actor, idOf(params.person), new Date());
  if (!outcome) throw new Response(null, { status: 404 });
  return redirect(`/planer/${outcome.planId}?ok=genoptaget`, 303);
}
