import { and, count, eq } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Audience, invitations, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { type Invitee, findInvitees } from "./audience.server.ts";
import { checkCrosses, type CrossChoice } from "../crosses/crosses.ts";
import { registerCrosses } from "../crosses/crosses.server.ts";
import { makeKey } from "../anonymity/keys.server.ts";
import { findQuestionnaire, freezeQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { findRound } from "../round.server.ts";
import { type OpenOutcome, openPrepared, planOpening, prepareInvitation } from "./inviting.server.ts";
import type { Round } from "../round.ts";
import { isResultsDayEarly, usualResultsDay } from "./results-day.ts";
import type { RoundPlan, RoundRefused } from "./round-plan.ts";

/** Creates a draft round, and freezes the wording of its questionnaire. */
export function createRound(actor: Actor, plan: RoundPlan, now: Date): { id: number } | RoundRefused {
  return writeTransaction((tx) => {
    const planned = checkPlan(tx, plan, now);
    if ("refused" in planned) return planned;
    const { id } = tx.insert(rounds).values(planned.row).returning().get();
    registerCrosses(tx, id, planned.crosses);
    trace(tx, actor, { act: "round-created", scope: `round:${id}` }, now);
    return { id };
  });
}

type DraftRow = Omit<RoundPlan, "questionnaire" | "crosses"> &
  Pick<Round, "series" | "questionnaireHash"> & { state: "draft" };

/**
 * Turns a plan into the row of a draft and its crosses, and freezes its wording; or refuses it. `draftId` is the draft that the plan
 * changes.
 */
export function checkPlan(
  tx: Tx,
  { questionnaire: { name: series, version }, crosses: wanted = [], ...plan }: RoundPlan,
  now: Date,
  draftId?: number,
): { row: DraftRow; crosses: CrossChoice[] } | RoundRefused {
  const { name, opensAt, closesAt, audience } = plan;
  const resultsOn =
    plan.resultsOn ?? (plan.resultsOn === null || !audience ? null : usualResultsDay(closesAt));
  const questionnaire = findQuestionnaire(series, version, tx);
  if (!questionnaire) return { refused: "unknown-questionnaire" };
  const crossed = checkCrosses(wanted, questionnaire);
  if ("wrong" in crossed) return { refused: "cross", wrong: crossed.wrong };
  if (closesAt <= opensAt || closesAt <= now) return { refused: "dates" };
  if (resultsOn && isResultsDayEarly(resultsOn, closesAt)) return { refused: "results-early" };
  if (hasUnknownMunicipality(tx, audience)) return { refused: "unknown-municipality" };
  const sameName = and(eq(rounds.series, series), eq(rounds.name, name));
  const namesake = tx.select({ id: rounds.id }).from(rounds).where(sameName).get();
  if (namesake && namesake.id !== draftId) return { refused: "name-taken" };
  const questionnaireHash = freezeQuestionnaire(tx, questionnaire);
  if (!questionnaireHash) return { refused: "changed-wording" };
  return { row: { ...plan, resultsOn, series, questionnaireHash, state: "draft" as const }, ...crossed };
}

function hasUnknownMunicipality(tx: Tx, audience: Audience | null): boolean {
  const known = tx.select({ name: municipalities.name }).from(municipalities).all();
  return audience?.municipalities?.some((place) => !known.some(({ name }) => name === place)) ?? false;
}

/** How many a round has invited, or would invite if it were opened now. */
export const countAudience = (round: Round, now: Date): number =>
  round.state === "draft" && round.audience
    ? findInvitees(round.audience, now).length
    : countInvited(round.id);

const countInvited = (roundId: number) =>
  db.select({ n: count() }).from(invitations).where(eq(invitations.roundId, roundId)).get()!.n;

/**
 * Opens a round: makes its key, then in one transaction invites everyone and posts their letters, due when the round opens. If it is
 * interrupted, nobody has been invited, and it can be done again with the same key.
 */
export function openRound(actor: Actor, roundId: number, now: Date) {
  const audience = findRound(roundId)?.audience;
  if (!audience) return { refused: "unknown" } as const;
  return openRoundFor(actor, roundId, (tx) => findInvitees(audience, now, tx), now);
}

/** Opens a round for the people that `findWhom` finds, as above. */
export function openRoundFor(
  actor: Actor,
  roundId: number,
  findWhom: (tx: Tx) => Invitee[],
  now: Date,
): OpenOutcome {
  const round = findRound(roundId);
  if (!round) return { refused: "unknown" } as const;
  if (round.state !== "draft") return { refused: "not-draft" } as const;
  if (round.closesAt <= now) return { refused: "over" } as const;
  const key = makeKey(roundId);
  return writeTransaction((tx) => {
    const invitees = findWhom(tx);
    const opening = planOpening(tx, round, key, invitees.length);
    const prepared = invitees.map((person, at) => prepareInvitation(opening, person, at));
    return openPrepared(tx, actor, { opening, prepared }, now);
  });
}
