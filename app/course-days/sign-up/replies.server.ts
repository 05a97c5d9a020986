import { redirect } from "@remix-run/node";
import { notFound, refuse } from "../../base/refusals.server.ts";
import { offeringUndo } from "../../undo/address.ts";
import type { DoneCode } from "./done-codes.ts";
import type { Needs } from "./needs.ts";

/**
 * The answer to a reader's own act on a day: the day's page with what is done, or the refusal and what was typed. Throws 404 for an
 * unknown day.
 */
export function replyOnDayPage<Done extends object, Refusal extends string>(
  dayId: number,
  outcome: Done | { refused: Refusal },
  doneCode: (done: Done) => DoneCode,
  typed?: Needs,
) {
  if (!("refused" in outcome))
    return redirect(offeringUndo(`/kursusdage/${dayId}?ok=${doneCode(outcome)}`, outcome), 303);
  if (outcome.refused === "unknown-day") throw notFound();
  return refuse(outcome.refused, { typed });
}
