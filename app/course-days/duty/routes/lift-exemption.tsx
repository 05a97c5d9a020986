import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { liftExemption } from "../exemptions.server.ts";

/** Lifts an exemption; 404 for someone who is not exempt. */
export function action({ context, params }: ActionFunctionArgs) {
  if (!liftExemption(currentPerson(context), idOf(params.person), new Date())) throw notFound();
  return redirect("/sekretariat/kursusdage/pligt", 303);
}
