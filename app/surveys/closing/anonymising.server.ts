import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { comments, responses, roundUnits } from "../../../db/schema/surveys.ts";
import type { ClosingBackup } from "./closing-backup.server.ts";
import { type Answers, countedQuestionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import { type MunicipalityCounts, assignUnits } from "../anonymity/units.ts";

/** An answer taken out of its sealed field, and what counting it needs of its invitation. */
export interface UnsealedAnswer {
  municipality: string;
  sent: boolean;
  answers: Answers;
}

export type RandomInt = (below: number) => number;

// Prepared, since a round closes with some thousand rows: inside a transaction the one connection writes them in it.

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
 * Stores a round's answers in random order and without who gave them: complete ones with their unit, partial ones without, free texts
 * apart from both. Whoever subtracts a question's units from its total is left with the partial answers, so they must be at least
 * `minAnswers` to each question: fewer are only counted. Returns the totals that the round stores.
 */
export function storeAnonymised(
  tx: Tx,
  roundId: number,
  questionnaire: Questionnaire,
  opened: UnsealedAnswer[],
  minAnswers: number,
  random: RandomInt,
) {
  const [complete, partial] = [opened.filter(({ sent }) => sent), opened.filter(isPartial)];
  const counted = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const units = assignUnits(countByMunicipality(opened, counted), minAnswers);
  if (units.size > 0)
    tx.insert(roundUnits)
      .values([...units].map(([municipality, unit]) => ({ roundId, municipality, unit })))
      .run();
  const stored = partial.length < minAnswers ? complete : [...complete, ...partial];
  const tooFew = countTooFewPartials(partial, counted, minAnswers);
  for (const { municipality, sent, answers } of shuffled(stored, random)) {
    const isStored = (name: string) => counted.includes(name) && (sent || !(name in tooFew));
    const choices = Object.fromEntries(Object.entries(answers).filter(([name]) => isStored(name)));
    const unit = sent ? units.get(municipality)! : null;
    insertResponse().run({ key: randomRowKey(), roundId, unit, complete: sent, choices });
  }
  const texts = stored.flatMap(({ answers }) =>
    Object.entries(answers).filter(([name]) => !counted.includes(name)),
  );
  for (const [question, text] of shuffled(texts, random))
    insertComment().run({ key: randomRowKey(), roundId, question, text });
  return {
    completed: complete.length,
    partial: partial.length,
    leftOut: stored === complete ? {} : tooFew,
  };
}

/** Stores the answers of a backup taken at closing, which were anonymised then. */
export function restoreAnonymised(tx: Tx, backup: ClosingBackup): void {
  if (backup.units.length > 0) tx.insert(roundUnits).values(backup.units).run();
  for (const row of backup.responses) insertResponse().run(row);
  for (const row of backup.comments) insertComment().run(row);
}

/** The questions that too few of the partial answers answer, with how many do. */
function countTooFewPartials(
  partial: UnsealedAnswer[],
  counted: string[],
  minAnswers: number,
): Record<string, number> {
  const each = counted.map(
    (name) => [name, partial.filter(({ answers }) => name in answers).length] as const,
  );
  return Object.fromEntries(each.filter(([, count]) => count > 0 && count < minAnswers));
}

/** Rows are stored in the order of their keys, which must not reveal the order they were written in. */
const randomRowKey = () => randomBytes(16).toString("base64url");

function countByMunicipality(opened: UnsealedAnswer[], counted: string[]): MunicipalityCounts[] {
  return [...new Set(opened.map(({ municipality }) => municipality))].map((municipality) => {
    const invitedHere = opened.filter((answer) => answer.municipality === municipality);
    const complete = invitedHere.filter(({ sent }) => sent);
    const each = counted.map((name) => complete.filter(({ answers }) => name in answers).length);
    return {
      municipality,
      invited: invitedHere.length,
      received: complete.length,
      fewest: Math.min(...each, complete.length),
    };
  });
}

function shuffled<T>(list: T[], random: RandomInt): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
