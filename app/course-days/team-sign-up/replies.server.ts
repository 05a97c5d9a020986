import { data, redirect } from "@remix-run/node";
import { notFound, refuse } from "../../base/refusals.server.ts";
import { offeringUndo } from "../../undo/address.ts";
import type { TeamDoneCode } from "./done-codes.ts";

/**
 * The answer to what is done for others on a day: the page of the actor's people with what is done, or the refusal. Throws 404 for an
 * unknown day; a person the actor does not manage is answered with 400.
 */
export function replyOnTeamPage<Done extends object, Refusal extends string>(
  dayId: number,
  outcome: Done | { refused: Refusal },
  doneCode: (done: Done) => TeamDoneCode,
) {
  if (!("refused" in outcome))
    return redirect(offeringUndo(`/kursusdage/${dayId}/hold?ok=${doneCode(outcome)}`, outcome), 303);
  if (outcome.refused === "unknown-day") throw notFound();
  if (outcome.refused === "unknown-person") return data({ refused: outcome.refused }, { status: 400 });
  return refuse(outcome.refused);
}
