import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { finishListenIn } from "../listen-ins.server.ts";
import { wayOf } from "../params.ts";
import { PlanPage } from "../PlanPage.tsx";
import { seePlanPage } from "../plan-page.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  return { view: seePlanPage(person, params.id) };
}

/** Says that one way of the listen-in has been. */
export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const { plan, pairs } = seePlanPage(person, params.id);
  if (!pairs) throw new Response(null, { status: 404 });
  const outcome = finishListenIn(person, plan.id, wayOf(params.way), new Date());
  if ("refused" in outcome) return data({ refused: outcome.refused }, { status: 422 });
  return redirect(`/planer/${plan.id}?ok=medlyt#medlyt`, 303);
}

export default PlanPage;
