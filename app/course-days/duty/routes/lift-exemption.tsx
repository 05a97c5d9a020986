import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { liftExemption } from "../exemptions.server.ts";

/** Lifts an exemption; 404 for someone who is not exempt. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const personId = idOf(params.person);
  const now = new Date();
  const back = "/sekretariat/kursusdage/pligt";
  const act = { kind: "exemption-lifted", target: { personId }, back } as const;
  const outcome = undoable(actor, act, now, () => ({ lifted: liftExemption(actor, personId, now) }));
  if (!outcome.lifted) throw notFound();
  return redirect(offeringUndo(`${back}?ok=ophaevet`, outcome), 303);
}
