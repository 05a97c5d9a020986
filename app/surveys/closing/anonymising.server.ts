import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { comments, responses, roundUnits } from "../../../db/schema/surveys.ts";
import type { ClosingBackup } from "./closing-backup.server.ts";
import { type Answers, countedQuestionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import { type MunicipalityCounts, assignUnits } from "../anonymity/units.ts";

/** One answer out of its sealed field, and what must be known of its place to count it. */
export interface UnsealedAnswer {
  municipality: string;
  sent: boolean;
  answers: Answers;
}

export type RandomInt = (below: number) => number;

const insertResponse = prepared((at) =>
  at
    .insert(responses)
    .values({
      key: sql.placeholder("key"),
      roundId: sql.placeholder("roundId"),
      unit: sql.placeholder("unit"),
      complete: sql.placeholder("complete"),
      choices: sql.placeholder("choices"),
    })
    .prepare(),
);

const insertComment = prepared((at) =>
  at
    .insert(comments)
    .values({
      key: sql.placeholder("key"),
      roundId: sql.placeholder("roundId"),
      question: sql.placeholder("question"),
      text: sql.placeholder("text"),
    })
    .prepare(),
);

const isPartial = ({ sent, answers }: UnsealedAnswer) => !sent && Object.keys(answers).length > 0;

/**
 * Writes a round's answers without their writers, mixed: whole ones with their unit, partial ones without, and free texts
 * by themselves. Partial answers are one more group of at least `least`, question by question, since what a question's total has
 * beyond its units is theirs: fewer are only counted. Returns what the round keeps of it.
 */
export function storeAnonymised(
  tx: Tx,
  roundId: number,
  questionnaire: Questionnaire,
  opened: UnsealedAnswer[],
  least: number,
  random: RandomInt,
) {
  const [whole, partial] = [opened.filter(({ sent }) => sent), opened.filter(isPartial)];
  const choosing = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const units = assignUnits(countByMunicipality(opened, choosing), least);
  if (units.size > 0)
    tx.insert(roundUnits)
      .values([...units].map(([municipality, unit]) => ({ roundId, municipality, unit })))
      .run();
  const kept = partial.length < least ? whole : [...whole, ...partial];
  const thin = countTooFewPartials(partial, choosing, least);
  for (const { municipality, sent, answers } of shuffled(kept, random)) {
    const told = (name: string) => choosing.includes(name) && (sent || !(name in thin));
    const choices = Object.fromEntries(Object.entries(answers).filter(([name]) => told(name)));
    const unit = sent ? units.get(municipality)! : null;
    insertResponse().run({ key: randomRowKey(), roundId, unit, complete: sent, choices });
  }
  const texts = kept.flatMap(({ answers }) =>
    Object.entries(answers).filter(([name]) => !choosing.includes(name)),
  );
  for (const [question, text] of shuffled(texts, random))
    insertComment().run({ key: randomRowKey(), roundId, question, text });
  return { completed: whole.length, partial: partial.length, leftOut: kept === whole ? {} : thin };
}

/** Writes the answers once more that the backup at closing holds: they were mixed then. */
export function restoreAnonymised(tx: Tx, kept: ClosingBackup): void {
  if (kept.units.length > 0) tx.insert(roundUnits).values(kept.units).run();
  for (const row of kept.responses) insertResponse().run(row);
  for (const row of kept.comments) insertComment().run(row);
}

/** The questions that too few of the partial answers hold, with how many do. */
function countTooFewPartials(
  partial: UnsealedAnswer[],
  choosing: string[],
  least: number,
): Record<string, number> {
  const each = choosing.map(
    (name) => [name, partial.filter(({ answers }) => name in answers).length] as const,
  );
  return Object.fromEntries(each.filter(([, count]) => count > 0 && count < least));
}

/** Rows lie in the order of their keys, and the keys tell nothing. */
const randomRowKey = () => randomBytes(16).toString("base64url");

function countByMunicipality(opened: UnsealedAnswer[], choosing: string[]): MunicipalityCounts[] {
  return [...new Set(opened.map(({ municipality }) => municipality))].map((municipality) => {
    const here = opened.filter((one) => one.municipality === municipality);
    const whole = here.filter(({ sent }) => sent);
    const each = choosing.map((name) => whole.filter(({ answers }) => name in answers).length);
    return {
      municipality,
      invited: here.length,
      received: whole.length,
      fewest: Math.min(...each, whole.length),
    };
  });
}

function shuffled<T>(list: T[], random: RandomInt): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
