import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { coarserUnits, comments, responses, roundUnits } from "../../../db/schema/surveys.ts";
import { type RandomInt, shuffled } from "../../base/shuffled.ts";
import type { ClosingBackup } from "./closing-backup.server.ts";
import {
  type Answers,
  answersTo,
  countedQuestionsOf,
  isAnswered,
  type Questionnaire,
  textQuestionsOf,
} from "../questionnaires/questionnaire.ts";
import { type LadderRung, type MunicipalityCounts, buildLadder } from "../anonymity/units.ts";

/** An answer taken out of its sealed field, and what counting it needs of its invitation. */
export interface UnsealedAnswer {
  municipality: string;
  sent: boolean;
  answers: Answers;
}

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
 * apart from both. Choices are written in the questionnaire's order, since the order in which somebody sent them could mark them.
 * Whoever subtracts a question's units from its total is left with the partial answers, so they must be at least `minAnswers` to
 * each question: fewer are only counted. Returns the totals that the round stores.
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
  const [{ units }, ...coarser] = buildLadder(countByMunicipality(opened), minAnswers);
  storeUnits(tx, roundId, units, coarser);
  const stored = partial.length < minAnswers ? complete : [...complete, ...partial];
  const tooFew = countTooFewPartials(partial, counted, minAnswers);
  for (const { municipality, sent, answers } of shuffled(stored, random)) {
    const choices = answersTo(sent ? counted : counted.filter((name) => !tooFew.has(name)), answers);
    const unit = sent ? units.get(municipality)! : null;
    const row = { key: randomRowKey(), roundId, unit, complete: sent, choices: Object.fromEntries(choices) };
    insertResponse().run(row);
  }
  const textNames = textQuestionsOf(questionnaire).map(({ name }) => name);
  const texts = stored.flatMap(({ answers }) => answersTo(textNames, answers));
  for (const [question, text] of shuffled(texts, random))
    insertComment().run({ key: randomRowKey(), roundId, question, text });
  return {
    completed: complete.length,
    partial: partial.length,
    leftOut: stored === complete ? {} : Object.fromEntries(tooFew),
  };
}

/** Stores which unit each municipality is counted in, and its unit at each coarser rung of the ladder. */
function storeUnits(tx: Tx, roundId: number, units: LadderRung["units"], coarser: LadderRung[]): void {
  if (units.size > 0)
    tx.insert(roundUnits)
      .values([...units].map(([municipality, unit]) => ({ roundId, municipality, unit })))
      .run();
  for (const { minAnswers, units: ofRung } of coarser)
    tx.insert(coarserUnits)
      .values([...ofRung].map(([municipality, unit]) => ({ roundId, minAnswers, municipality, unit })))
      .run();
}

/** Stores the answers of a backup taken at closing, which were anonymised then. */
export function restoreAnonymised(tx: Tx, backup: ClosingBackup): void {
  if (backup.units.length > 0) tx.insert(roundUnits).values(backup.units).run();
  if (backup.coarserUnits.length > 0) tx.insert(coarserUnits).values(backup.coarserUnits).run();
  for (const row of backup.responses) insertResponse().run(row);
  for (const row of backup.comments) insertComment().run(row);
}

/** Gives a municipality its new name in the units, those of it alone and those with others, and in the answers counted in its own. */
export function renameInUnits(tx: Tx, from: string, to: string): void {
  for (const table of [roundUnits, coarserUnits]) {
    tx.update(table).set({ municipality: to }).where(eq(table.municipality, from)).run();
    tx.update(table).set({ unit: to }).where(eq(table.unit, from)).run();
  }
  tx.update(responses).set({ unit: to }).where(eq(responses.unit, from)).run();
}

/** Deletes a round's answers and the units they are counted in. */
export function deleteAnonymised(tx: Tx, roundId: number): void {
  for (const table of [roundUnits, coarserUnits, responses, comments])
    tx.delete(table).where(eq(table.roundId, roundId)).run();
}

/** The questions that too few of the partial answers answer, with how many do. */
function countTooFewPartials(
  partial: UnsealedAnswer[],
  counted: string[],
  minAnswers: number,
): Map<string, number> {
  const each = counted.map(
    (name) => [name, partial.filter(({ answers }) => isAnswered(answers, name)).length] as const,
  );
  return new Map(each.filter(([, count]) => count > 0 && count < minAnswers));
}

/** Rows are stored in the order of their keys, which must not reveal the order they were written in. */
const randomRowKey = () => randomBytes(16).toString("base64url");

function countByMunicipality(opened: UnsealedAnswer[]): MunicipalityCounts[] {
  return [...new Set(opened.map(({ municipality }) => municipality))].map((municipality) => {
    const invitedHere = opened.filter((answer) => answer.municipality === municipality);
    const received = invitedHere.filter(({ sent }) => sent).length;
    return { municipality, invited: invitedHere.length, received };
  });
}
