import { setupValuesOf } from "../PlanSetupForm.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { changePlanSetup, type PlanSetupRefusal } from "../../plans/plan-setup.server.ts";
import { seePlanPage } from "../../plans/plan-view.server.ts";
import { PlanPage } from "../PlanPage.tsx";
import { planSetupForm } from "../plan-forms.ts";

function seeManagedPlan(person: Person, id: string | undefined) {
  const view = seePlanPage(person, id);
  if (!view.mayManage) throw notFound();
  return view;
}

export function loader({ context, params }: LoaderFunctionArgs) {
  return { view: seeManagedPlan(currentPerson(context), params.id) };
}

const fieldOf: Record<PlanSetupRefusal, string> = {
  unknown: "startsOn",
  "too-far": "startsOn",
  "unknown-leader": "leaderId",
  "unknown-colleague": "colleagueId",
};

/** Saves who is responsible, and from when the plan counts. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { plan } = seeManagedPlan(person, params.id);
  const form = await readEdit(request, planSetupForm, setupValuesOf(plan));
  if (form.invalid) return form.invalid;
  const outcome = changePlanSetup(person, plan.id, form.value, new Date());
  if ("refused" in outcome) return form.refuse({ [fieldOf[outcome.refused]]: outcome.refused });
  return redirect(`/planer/${plan.id}?ok=rettet`, 303);
}

export default function PlanSetupPage() {
  return <PlanPage {...useLoaderData<typeof loader>()} setup={useActionData<typeof action>()?.reply} />;
}
