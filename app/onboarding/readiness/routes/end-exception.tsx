import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { endException } from "../shift-exceptions.server.ts";

/** Ends an exception before its day; where there is none, nothing is found. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const personId = idOf(params.person);
  const now = new Date();
  const act = { kind: "shift-exception-ended", target: { personId }, back: "/klar-til-vagt" } as const;
  const outcome = undoable(actor, act, now, () => ({ ended: endException(actor, personId, now) }));
  if (!outcome.ended) throw notFound();
  return redirect(offeringUndo("/klar-til-vagt?ok=ophaevet", outcome), 303);
}
