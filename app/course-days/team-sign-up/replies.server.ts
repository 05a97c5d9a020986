import { data, redirect } from "@remix-run/node";
import { notFound, refuse } from "../../base/refusals.server.ts";
import type { TeamDoneCode } from "./done-codes.ts";

/**
 * The answer to what is done for others on a day: the page of the actor's people with what is done, or the refusal. Throws 404 for an
 * unknown day; a person the actor does not manage is answered with 400.
 */
export function replyOnTeamPage<Yes extends object, No extends string>(
  dayId: number,
  outcome: Yes | { refused: No },
  doneCode: (yes: Yes) => TeamDoneCode,
) {
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/hold?ok=${doneCode(outcome)}`, 303);
  if (outcome.refused === "unknown-day") throw notFound();
  if (outcome.refused === "unknown-person") return data({ refused: outcome.refused }, { status: 400 });
  return refuse(outcome.refused);
}
