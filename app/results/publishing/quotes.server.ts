import { asc, eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { quotes } from "../../../db/schema/results.ts";
import { comments, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { questionnaireInFile } from "../../surveys/import/questions-in-file.ts";
import { textQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { registeredNameFinder } from "./names-in-text.server.ts";
import type { CommentsView } from "./comments-view.ts";

export const maxQuoteChars = 1000;

/**
 * A round's free texts for the secretariat to read and choose among, in the order of their random keys. Leaves an audit line.
 * Null when no such round is closed or published.
 */
export function viewComments(roundId: number, actor: Actor, now: Date): CommentsView | null {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || (round.state !== "closed" && round.state !== "published")) return null;
  traceView(actor, { act: "comments-read", scope: `round:${roundId}` }, now);
  const questionnaire = questionnaireInFile(frozenQuestionnaire(round.questionnaireHash), round);
  const written = commentsOf(roundId);
  const quoteByKey = new Map(quotesOf(roundId).map(({ key, text }) => [key, text]));
  const minComments = round.thresholds.quotes;
  const namesIn = registeredNameFinder();
  return {
    round: { id: round.id, name: round.name, locked: round.state === "published", minComments },
    questions: textQuestionsOf(questionnaire).map(({ name, title }) => {
      const texts = written
        .filter(({ question }) => question === name)
        .map(({ key, text }) => {
          const quote = quoteByKey.get(key) ?? null;
          return { key, text, quote, names: namesIn(quote ?? text) };
        });
      return { name, title, texts, quotable: texts.length >= minComments };
    }),
  };
}

const commentsOf = (roundId: number, at: Database | Tx = db) =>
  at.select().from(comments).where(eq(comments.roundId, roundId)).orderBy(asc(comments.key)).all();

/**
 * Replaces a round's quotes by these, as the secretariat has redacted them: the comment's key → the text to be shown. Refuses a
 * round that is not closed or is already published, a text that is empty or too long, and a comment to a question that too few
 * wrote to (the round's own threshold): readers could then know who wrote it.
 */
export function chooseQuotes(roundId: number, chosen: Map<string, string>, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "closed") return { refused: "locked" } as const;
    const written = commentsOf(roundId, tx);
    const countComments = (name: string) => written.filter(({ question }) => question === name).length;
    const rows = [...chosen].map(([key, text]) => {
      const question = written.find((comment) => comment.key === key)?.question;
      if (!question || text === "" || text.length > maxQuoteChars) return null;
      return countComments(question) < round.thresholds.quotes ? null : { key, roundId, question, text };
    });
    if (rows.includes(null)) return { refused: "quote" } as const;
    tx.delete(quotes).where(eq(quotes.roundId, roundId)).run();
    for (const row of rows) tx.insert(quotes).values(row!).run();
    const detail = { quotes: rows.length };
    trace(tx, actor, { act: "quotes-chosen", scope: `round:${roundId}`, detail }, now);
    return { chosen: rows.length } as const;
  });
}

/** The people in the register whom each text may name; a text that names nobody is left out. */
export function namesInQuotes(chosen: Map<string, string>): Record<string, string[]> {
  const namesIn = registeredNameFinder();
  const named = [...chosen].map(([key, text]) => [key, namesIn(text)] as const);
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

/** A round's chosen quotes, in the order of their random keys. The caller makes sure that the round is published. */
export const quotesOf = (roundId: number): { key: string; question: string; text: string }[] =>
  db
    .select({ key: quotes.key, question: quotes.question, text: quotes.text })
    .from(quotes)
    .where(eq(quotes.roundId, roundId))
    .orderBy(asc(quotes.key))
    .all();
