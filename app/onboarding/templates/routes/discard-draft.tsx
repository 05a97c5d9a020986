import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { templatePage } from "../addresses.ts";
import { discardDraft } from "../drafting.server.ts";
import { kindOf } from "../template-page.server.ts";

/** Discards the draft of a plan. */
export function action({ context, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  const actor = currentPerson(context);
  const now = new Date();
  const back = templatePage(kind);
  const act = { kind: "plan-draft-discarded", target: { kind }, back } as const;
  const outcome = undoable(actor, act, now, () => {
    discardDraft(actor, kind, now);
    return {};
  });
  return redirect(offeringUndo(`${back}?ok=kasseret`, outcome), 303);
}
