import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { planSetupForm } from "../../plans/params.ts";
import { PlanPage } from "../PlanPage.tsx";
import { seePlanPage } from "../../plans/plan-view.server.ts";
import { type PlanSetupRefusal, changePlanSetup } from "../../plans/plan-setup.server.ts";

function seeManagedPlan(person: Person, id: string | undefined) {
  const view = seePlanPage(person, id);
  if (!view.runs) throw new Response(null, { status: 404 });
  return view;
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return { view: seeManagedPlan(person, params.id) };
}

const fieldOf: Record<PlanSetupRefusal, string> = {
  unknown: "startsOn",
  "too-far": "startsOn",
  "unknown-leader": "leaderId",
  "unknown-colleague": "colleagueId",
};

/** Who is responsible, and from when the plan counts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  const { plan } = seeManagedPlan(person, params.id);
  const submission = parseWithZod(await request.formData(), { schema: planSetupForm });
  if (submission.status !== "success") return data({ run: submission.reply() }, { status: 422 });
  const outcome = changePlanSetup(person, plan.id, submission.value, new Date());
  if (!("refused" in outcome)) return redirect(`/planer/${plan.id}?ok=rettet`, 303);
  const fieldErrors = { [fieldOf[outcome.refused]]: [outcome.refused] };
  return data({ run: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default PlanPage;
