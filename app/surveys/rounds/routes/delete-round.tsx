import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { deleteDraft } from "../drafts.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";

export { default, loader } from "./round.tsx";

/** Deletes a draft and returns to the list of rounds, since its own page is gone. */
export function action({ params, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const [roundId, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(roundId, now);
  const back = `/sekretariat/maalinger/${roundId}`;
  const act = { kind: "round-draft-deleted", target: { roundId }, back } as const;
  const outcome = undoable(actor, act, now, () => deleteDraft(actor, roundId, now));
  if ("deleted" in outcome) return redirect(offeringUndo("/sekretariat/maalinger?ok=slettet", outcome), 303);
  return data({ view, wrong: outcome.refused }, { status: 422 });
}
