import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { removeTenant } from "../tenants.server.ts";

/** Stops a municipality's accounts; one that is stopped already is not found. */
export function action({ params, context }: ActionFunctionArgs) {
  if (!removeTenant(currentPerson(context), idOf(params.id), new Date())) throw notFound();
  return redirect("/sekretariat/kommunekonti?ok=stoppet", 303);
}
