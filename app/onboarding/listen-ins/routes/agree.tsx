import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";
import { seePlanPage } from "../../plans/plan-view.server.ts";
import { wayOf } from "../listen-in-action.server.ts";
import { listenInForm, refusedField } from "../listen-in-form.ts";
import { agreeListenIn } from "../listen-ins.server.ts";

function seeListenInPlan(person: Person, id: string | undefined) {
  const view = seePlanPage(person, id);
  if (!view.mayArrangeListenIn) throw notFound();
  return view;
}

export function loader({ context, params }: LoaderFunctionArgs) {
  return { way: wayOf(params.way), view: seeListenInPlan(currentPerson(context), params.id) };
}

/** Agrees with whom and when one direction of the listen-in is. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { plan } = seeListenInPlan(person, params.id);
  const way = wayOf(params.way);
  const form = await readForm(request, listenInForm);
  if (form.invalid) return form.invalid;
  const { fromTime: from, toTime: to, ...agreement } = form.value;
  if (from !== null && to === null) return form.refuse({ toTime: "no-end" });
  const hours = from !== null && to !== null ? { from, to } : null;
  const outcome = agreeListenIn(person, plan.id, { ...agreement, way, hours }, new Date());
  if (!("refused" in outcome)) return redirect(`/planer/${plan.id}?ok=aftalt#medlyt`, 303);
  return form.refuse({ [refusedField(outcome.refused)]: outcome.refused });
}

export default function AgreeListenInPage() {
  const { way, view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return <PlanPage view={view} listenIn={reply && { way, reply }} />;
}
