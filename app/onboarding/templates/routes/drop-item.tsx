import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { templatePage } from "../addresses.ts";
import { dropItem } from "../drafting.server.ts";
import { kindOf } from "../template-page.server.ts";

/** Takes an item out of the draft. */
export function action({ context, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  const itemId = idOf(params.item);
  const back = templatePage(kind);
  const act = { kind: "plan-item-dropped", target: { itemId }, back } as const;
  const outcome = undoable(currentPerson(context), act, new Date(), () => ({
    dropped: dropItem(kind, itemId),
  }));
  if (!outcome.dropped) throw notFound();
  return redirect(offeringUndo(`${back}?ok=slettet`, outcome), 303);
}
