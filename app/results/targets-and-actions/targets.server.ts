import { and, asc, eq, notInArray } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { targets } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { countAudience } from "../../surveys/rounds/rounds.server.ts";
import { areAllKnown, figureOf } from "../figures/figures.ts";
import { onlyMunicipalityOf } from "../../surveys/round.ts";
import { findPublished, publishedBeside } from "../figures/published-rounds.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import { scaleOf } from "../figures/scale.ts";
import { askedByPlan, askedOf } from "../comparison/asked.server.ts";
import { isSameDefinition } from "../comparison/compared-people.ts";
import { type SmallestFound, smallestFoundAt } from "../comparison/verdicts.ts";
import { answersAtEnd, bestEnd, worstEnd } from "../statistics/ends.ts";
import type { Proportion } from "../statistics/proportions.ts";
import type { TargetsView } from "./targets-view.ts";

/** The targets registered for a round, in whole per cent by question. */
export const targetsOf = (roundId: number): Map<string, number> =>
  new Map(
    db
      .select()
      .from(targets)
      .where(eq(targets.roundId, roundId))
      .orderBy(asc(targets.question))
      .all()
      .map(({ question, percent }) => [question, percent]),
  );

/**
 * Replaces a round's targets by these, in whole per cent by question; a question without one has no target. Refuses a round that
 * is no longer a draft, what is no whole number from 1 to 100, and a question without a good end.
 */
export function setTargets(roundId: number, percents: Map<string, number>, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "draft") return { refused: "locked" } as const;
    const indicators = indicatorsOf(round.questionnaireHash, tx).map(({ name }) => name);
    const isAllowed = ([question, percent]: [string, number]) =>
      indicators.includes(question) && Number.isInteger(percent) && percent >= 1 && percent <= 100;
    if (![...percents].every(isAllowed)) return { refused: "percent" } as const;
    tx.delete(targets).where(eq(targets.roundId, roundId)).run();
    for (const [question, percent] of percents)
      tx.insert(targets).values({ roundId, question, percent }).run();
    const detail = Object.fromEntries(percents);
    trace(tx, actor, { act: "targets-set", scope: `round:${roundId}`, detail }, now);
    return { set: percents.size } as const;
  });
}

/** Deletes the targets of a draft that is deleted. */
export function deleteTargets(tx: Tx, { roundId }: { roundId: number }): void {
  tx.delete(targets).where(eq(targets.roundId, roundId)).run();
}

/** Deletes the targets of questions that a draft no longer asks, now that it has another questionnaire. */
export function deleteTargetsNotAsked(tx: Tx, { roundId }: { roundId: number }): void {
  const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  const indicators = indicatorsOf(round.questionnaireHash, tx).map(({ name }) => name);
  tx.delete(targets)
    .where(and(eq(targets.roundId, roundId), notInArray(targets.question, indicators)))
    .run();
}

/** The questions whose scale has a good end. */
const indicatorsOf = (questionnaireHash: string, at: Database | Tx = db) =>
  countedQuestionsOf(frozenQuestionnaire(questionnaireHash, at)).filter(({ best }) => best !== "none");

/** The drafts for which targets can be set. */
export const draftRounds = (): { id: number; name: string }[] =>
  db
    .select({ id: rounds.id, name: rounds.name })
    .from(rounds)
    .where(eq(rounds.state, "draft"))
    .orderBy(asc(rounds.opensAt))
    .all();

/**
 * A round's targets, with each indicator's share in the round before and the smallest change that this audience could show, worked out as
 * it will be judged: with as many questions as both rounds can compare.
 */
export function viewTargets(roundId: number, now: Date): TargetsView | null {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || round.imported) return null;
  const before = publishedBeside({ ...round, onlyMunicipality: onlyMunicipalityOf(round) }).find(
    (other) => other.opensAt < round.opensAt,
  );
  const earlier = before ? findPublished(before.id) : null;
  const [invited, percents] = [countAudience(round, now), targetsOf(roundId)];
  const expected = Math.round(invited * (earlier ? responseRateOf(earlier) : 1));
  const indicators = indicatorsOf(round.questionnaireHash).map((question) => ({
    name: question.name,
    title: question.title,
    of: scaleOf(question).scale.length,
    counts: earlier && countsIn(earlier, question.name, question.title),
  }));
  const asksSame = !earlier || isSameDefinition(askedOf(earlier.id), askedByPlan(round.audience));
  const compared = indicators.filter(({ counts }) => counts).length;
  return {
    round: { id: round.id, name: round.name, state: round.state },
    before: before?.name ?? null,
    invited,
    expected,
    asksSame,
    indicators: indicators.map(({ name, title, counts, of }) => ({
      name,
      title,
      percent: percents.get(name) ?? null,
      currentShare: counts ? shareOf(bestEnd(counts)) : null,
      smallest: counts && asksSame && expected > 0 ? smallestWith(counts, expected, compared) : null,
      ends: { answers: answersAtEnd(of), of },
    })),
  };
}

const shareOf = ({ hits, n }: Proportion) => hits / n;

/** The smallest change that as many expected answers find, against these counts and among so many compared questions. */
function smallestWith(counts: number[], expected: number, compared: number): SmallestFound | null {
  const smallest = smallestFoundAt(
    [shareOf(bestEnd(counts)), shareOf(worstEnd(counts))],
    [bestEnd(counts).n, expected],
    compared,
  );
  return smallest.best === null && smallest.worst === null ? null : smallest;
}

/** The share of those asked who answered completely; 1 where it is not known how many were asked. */
const responseRateOf = ({ received, invited }: PublishedRound) => (invited ? received.complete / invited : 1);

/** A question's counts in a round that asked it in these words and can be compared with; null otherwise. */
function countsIn(round: PublishedRound, name: string, title: string): number[] | null {
  const question = round.questions.find((candidate) => candidate.name === name && candidate.title === title);
  const figure = question && figureOf(question, round.received);
  return figure?.top && areAllKnown(figure.counts) ? figure.counts : null;
}
