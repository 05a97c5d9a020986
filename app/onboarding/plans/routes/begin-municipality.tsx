import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { beginMunicipalityPlan } from "../begin-plan.server.ts";
import { findMunicipalityPlan } from "../find-plans.server.ts";
import { idOf } from "../params.ts";

/** Begins a municipality's plan; of one that has a plan, shows it. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = requirePerson(request, "secretariat");
  const now = new Date();
  const written = (await request.formData()).get("kommune");
  if (!written) throw new Response(null, { status: 400 });
  const municipalityId = idOf(String(written));
  const outcome = beginMunicipalityPlan(actor, municipalityId, now);
  if ("planId" in outcome) return redirect(`/planer/${outcome.planId}?ok=begyndt`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return redirect(`/planer/${findMunicipalityPlan(municipalityId, now)!.id}`, 303);
}
