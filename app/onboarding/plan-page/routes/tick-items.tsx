import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { tickItems } from "../../plans/items.server.ts";
import { tickedItems } from "../../plans/params.ts";
import { PlanPage } from "../PlanPage.tsx";
import { seePlanPage } from "../../plans/plan-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  return { view: seePlanPage(person, params.id) };
}

/** Ticks the chosen items of the plan. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const { plan } = seePlanPage(person, params.id);
  const ticks = tickedItems(await request.formData()).filter(({ planId }) => planId === plan.id);
  const outcome = tickItems(person, ticks, new Date());
  if ("refused" in outcome) return data({ refused: outcome.refused }, { status: 422 });
  return redirect(`/planer/${plan.id}?ok=gjort`, 303);
}

export default PlanPage;
