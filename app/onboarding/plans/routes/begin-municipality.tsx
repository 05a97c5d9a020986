import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { idField } from "../../../base/forms/fields.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { beginMunicipalityPlan } from "../begin-plan.server.ts";
import { findMunicipalityPlan } from "../find-plans.server.ts";

const form = z.object({ kommune: idField("unknown") });

/** Begins a municipality's plan; of one that has a plan, shows it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const now = new Date();
  const { kommune: municipalityId } = await readAct(request, form);
  const outcome = beginMunicipalityPlan(actor, municipalityId, now);
  if ("planId" in outcome) return redirect(`/planer/${outcome.planId}?ok=begyndt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return redirect(`/planer/${findMunicipalityPlan(municipalityId, now)!.id}`, 303);
}
