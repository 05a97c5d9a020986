import { and, count, eq } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Audience, invitations, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { type Invitee, findInvitees } from "./audience.server.ts";
import { checkCrosses, type CrossChoice } from "../crosses/crosses.ts";
import { registerCrosses } from "../crosses/crosses.server.ts";
import { linkToken, makeKey } from "../anonymity/keys.server.ts";
import { inLanguage } from "../questionnaires/languages.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  freezeQuestionnaire,
  frozenQuestionnaire,
} from "../questionnaires/questionnaires.server.ts";
import { doneSinceLastRound } from "./done-actions.server.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";
import { isResultsDayEarly, usualResultsDay } from "./results-day.ts";
import type { RoundPlan, RoundRefused } from "./round-plan.ts";
import { seal } from "../anonymity/sealing.server.ts";

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

type OpenOutcome = { invited: number } | { refused: "unknown" | "not-draft" | "over" | "nobody" };

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
    const opened = tx.update(rounds).set({ state: "open" }).where(whereDraft(roundId)).run();
    if (opened.changes === 0) return { refused: "not-draft" } as const;
    const invitees = findWhom(tx);
    if (invitees.length === 0) {
      tx.update(rounds).set({ state: "draft" }).where(eq(rounds.id, roundId)).run();
      return { refused: "nobody" } as const;
    }
    const questionnaire = frozenQuestionnaire(round.questionnaireHash, tx);
    const done = doneSinceLastRound(round, tx);
    for (const person of invitees) invite(tx, { round, questionnaire, person, done, key, now });
    trace(
      tx,
      actor,
      { act: "round-opened", scope: `round:${roundId}`, detail: { invited: invitees.length } },
      now,
    );
    return { invited: invitees.length };
  });
}

const whereDraft = (roundId: number) => and(eq(rounds.id, roundId), eq(rounds.state, "draft"));

interface InvitationParams {
  round: Round;
  questionnaire: Questionnaire;
  person: Invitee;
  /** What was done after the last round. */
  done: string[];
  key: Buffer;
  now: Date;
}

/** What is sealed on an invitation before its link is used. */
const untouched = { answers: {}, sent: false, quiet: false };

/** Invites one person. The sealed field is there from the start and holds nothing, so that nobody can see who has begun. */
function invite(tx: Tx, { round, questionnaire, person, done, key, now }: InvitationParams): void {
  const { id } = tx
    .insert(invitations)
    .values({ roundId: round.id, personId: person.id, municipality: person.municipality, mail: person.mail })
    .returning({ id: invitations.id })
    .get();
  tx.update(invitations)
    .set({ linkHash: hashOf(linkToken(key, id)), sealed: seal(untouched, id, key, questionnaire) })
    .where(eq(invitations.id, id))
    .run();
  const props = {
    invitationId: id,
    name: person.name,
    title: inLanguage(questionnaire, person.locale).title,
    minutes: questionnaire.minutes,
    closesAt: round.closesAt.toISOString(),
    greeting: round.greeting,
    resultsOn: round.resultsOn,
    done,
  };
  const dueAt = round.opensAt > now ? round.opensAt : now;
  postLetter(
    tx,
    { letter: "survey-invitation", to: person, props, idempotencyKey: `survey:${round.id}:${id}` },
    dueAt,
  );
}
