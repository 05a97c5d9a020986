import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { removeImported } from "../../import/remove-imported.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";

export { default, loader } from "./round.tsx";

/** Deletes a round that was imported, and returns to the list of rounds, since its own page is gone. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const [roundId, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(roundId, now);
  const wrong = (await readConfirmation(request)) ? null : ("unconfirmed" as const);
  const outcome = wrong ? { refused: wrong } : removeImported(person, roundId, now);
  if ("removed" in outcome) return redirect("/sekretariat/maalinger?ok=fjernet", 303);
  return data({ view, wrong: outcome.refused }, { status: 422 });
}
