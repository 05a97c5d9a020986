import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { removeAccount } from "../../sign-in/with-account/account-sessions.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";

/** Removes an account from somebody, whose page it stands on. */
export function action({ params, context }: ActionFunctionArgs) {
  const [personId, accountId] = [idOf(params.id), idOf(params.account)];
  if (!removeAccount(currentPerson(context), { personId, accountId }, new Date())) throw notFound();
  return redirect(`/sekretariat/personer/${personId}?konto=fjernet`, 303);
}
