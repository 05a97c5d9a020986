import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { removeAccount } from "../with-account/account-sessions.server.ts";
import { currentSession } from "../current-person.server.ts";

/** Removes one of the person's own accounts; someone else's is not found. */
export function action({ params, context }: ActionFunctionArgs) {
  const { id: sessionId, person } = currentSession(context);
  const own = { personId: person.id, accountId: idOf(params.id), sessionId };
  if (!removeAccount(person, own, new Date())) throw notFound();
  return redirect("/min-side/enheder?konto=fjernet", 303);
}
