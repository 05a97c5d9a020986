import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { tickItems } from "../../plans/items.server.ts";
import { seePlanPage } from "../../plans/plan-view.server.ts";
import { tickForm } from "../../plans/tick-form.ts";
import { PlanPage } from "../PlanPage.tsx";

export function loader({ context, params }: LoaderFunctionArgs) {
  return { view: seePlanPage(currentPerson(context), params.id) };
}

/** Ticks the chosen items of the plan. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { plan } = seePlanPage(person, params.id);
  const { punkt } = await readAct(request, tickForm);
  const outcome = tickItems(
    person,
    punkt.filter(({ planId }) => planId === plan.id),
    new Date(),
  );
  if ("refused" in outcome) return refuse(outcome.refused);
  return redirect(`/planer/${plan.id}?ok=gjort`, 303);
}

export default function TickItemsPage() {
  return <PlanPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
