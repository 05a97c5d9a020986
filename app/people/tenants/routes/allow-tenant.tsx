import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { allowTenantAgain } from "../tenants.server.ts";

/** Allows a municipality's accounts again, unless the municipality has others by now. */
export function action({ params, context }: ActionFunctionArgs) {
  const outcome = allowTenantAgain(currentPerson(context), idOf(params.id), new Date());
  if ("allowed" in outcome) return redirect("/sekretariat/kommunekonti?ok=tilladt", 303);
  if (outcome.refused === "has-one") return redirect("/sekretariat/kommunekonti?ok=har-en", 303);
  throw notFound();
}
