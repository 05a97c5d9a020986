import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idField } from "../../../base/forms/fields.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { beginMunicipalityPlan } from "../begin-plan.server.ts";
import { findMunicipalityPlan } from "../find-plans.server.ts";

const form = z.object({ kommune: idField("unknown") });

/** A page of the form alone leads to the one that has it. */
export const loader = () => redirect("/sekretariat/planer");

/**
 * Begins a municipality's plan; of one that has a plan, shows it. Where it has several leaders, the panel shows first whom the welcome pack
 * goes to.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const now = new Date();
  const sent = await readSentForm(request);
  const { kommune: municipalityId } = await readAct(request, form);
  const back = "/sekretariat/planer";
  // The plan is ended on its own page; the letters alone can be taken back.
  const undo = { kind: "letters-sent", target: { scope: "plans" }, back } as const;
  const outcome = await send(actor, { form: sent, undo, act: "plan-begun", back }, now, () =>
    beginMunicipalityPlan(actor, municipalityId, now),
  );
  if ("panel" in outcome) return outcome;
  if ("planId" in outcome)
    return redirect(offeringUndo(`/planer/${outcome.planId}?ok=begyndt`, outcome), 303);
  if (outcome.refused === "unknown") throw notFound();
  return redirect(`/planer/${findMunicipalityPlan(municipalityId, now)!.id}`, 303);
}

export default withSendPanel(() => null);
