import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { dropHost } from "../../hosts/hosts.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";

/** Takes a host off the day; 404 for someone who is not its host. */
export function action({ context, params }: ActionFunctionArgs) {
  const dayId = idOf(params.id);
  const personId = idOf(params.person);
  const actor = currentPerson(context);
  const now = new Date();
  const back = `/sekretariat/kursusdage/${dayId}`;
  const act = { kind: "host-dropped", target: { dayId, personId }, back } as const;
  const outcome = undoable(actor, act, now, () => ({ dropped: dropHost(actor, dayId, personId, now) }));
  if (!outcome.dropped) throw notFound();
  return redirect(offeringUndo(`${back}?ok=vaert`, outcome), 303);
}
