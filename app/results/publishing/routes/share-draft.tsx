import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { shareDraft } from "../shared-drafts.server.ts";

export { default, loader } from "./publish.tsx";

/** Lets the steering group read a round's draft. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const roundId = idOf(params.id);
  if (!(await readConfirmation(request))) return refuse("unconfirmed");
  const outcome = shareDraft(roundId, currentPerson(context), new Date());
  if ("shared" in outcome) return redirect(`/sekretariat/maalinger/${roundId}/offentliggoer?ok=delt`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}
