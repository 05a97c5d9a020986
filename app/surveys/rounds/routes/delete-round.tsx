import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { deleteDraft } from "../drafts.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";

export { default, loader } from "./round.tsx";

/** Deletes a draft and returns to the list of rounds, since its own page is gone. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const [roundId, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(roundId, now);
  if (!(await readConfirmation(request)))
    return data({ view, wrong: "unconfirmed" as const }, { status: 422 });
  const outcome = deleteDraft(person, roundId, now);
  if ("deleted" in outcome) return redirect("/sekretariat/maalinger?ok=slettet", 303);
  return data({ view, wrong: outcome.refused }, { status: 422 });
}
