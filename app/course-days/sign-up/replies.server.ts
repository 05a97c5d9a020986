import { data, redirect } from "@remix-run/node";
import type { Needs } from "./needs.ts";

interface Refused<No extends string> {
  refused: No;
}

/**
 * What a reader's own act on a day is answered with: the day's page with the word of what is done, or the refusal and what was
 * typed. Throws 404 for an unknown day.
 */
export function replyOnDayPage<Yes extends object, No extends string>(
  dayId: number,
  outcome: Yes | Refused<No>,
  done: (yes: Yes) => string,
  typed?: Needs,
) {
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}?ok=${done(outcome)}`, 303);
  if (outcome.refused === "unknown-day") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused, typed }, { status: 422 });
}

/** The same for what the secretariat does with a day. */
export function replyOnSecretariatPage<Yes extends object, No extends string>(
  dayId: number,
  outcome: Yes | Refused<No>,
  done: string,
) {
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=${done}`, 303);
  return data({ refused: outcome.refused }, { status: 422 });
}

/** The same for what is done for others: unknown days are not found, unknown people malformed. */
export function replyOnTeamPage<Yes extends object, No extends string>(
  dayId: number,
  outcome: Yes | Refused<No>,
  done: (yes: Yes) => string,
) {
  if (!("refused" in outcome)) return redirect(`/kursusdage/${dayId}/hold?ok=${done(outcome)}`, 303);
  if (outcome.refused === "unknown-day") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: outcome.refused === "unknown-person" ? 400 : 422 });
}
