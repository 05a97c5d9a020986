import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { endShiftMailing } from "../shift-mailings.server.ts";

/** Ends the mails to somebody; those that have been ended already are not found. */
export function action({ context, params }: ActionFunctionArgs) {
  if (!endShiftMailing(currentPerson(context), idOf(params.id), new Date())) throw notFound();
  return redirect("/sekretariat/vagtmails?ok=afsluttet", 303);
}
