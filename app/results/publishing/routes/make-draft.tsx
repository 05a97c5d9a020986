import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { freezeRound } from "../freeze.server.ts";

export { default, loader } from "./publish.tsx";

/** Freezes a closed round's figures, and opens the draft of them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  if (!(await readConfirmation(request))) return refuse("unconfirmed");
  const outcome = await freezeRound(roundId, currentPerson(context), new Date());
  if ("frozen" in outcome) return redirect(`/maalinger/${roundId}/kladde`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}
