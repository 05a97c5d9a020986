import { and, asc, eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { quotes } from "../../../db/schema/results.ts";
import { comments, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { textQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";

/** The longest that a quote can be. */
export const maxQuoteChars = 1000;

/** A round's free texts for the secretariat to read and choose among, in the order of their random keys. Leaves a trace. */
export function viewComments(roundId: number, actor: Actor, now: Date) {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || (round.state !== "closed" && round.state !== "published")) return null;
  writeTransaction((tx) => trace(tx, actor, { act: "comments-read", scope: `round:${roundId}` }, now));
  const written = db
    .select()
    .from(comments)
    .where(eq(comments.roundId, roundId))
    .orderBy(asc(comments.key))
    .all();
  const chosen = new Map(quotesOf(roundId).map(({ key, text }) => [key, text]));
  const asked = textQuestionsOf(frozenQuestionnaire(round.questionnaireHash));
  return {
    round: {
      id: round.id,
      name: round.name,
      locked: round.state === "published",
      least: round.thresholds.quotes,
    },
    questions: asked.map(({ name, title }) => {
      const here = written.filter(({ question }) => question === name);
      const texts = here.map(({ key, text }) => ({ key, text, quote: chosen.get(key) ?? null }));
      return { name, title, texts, enough: here.length >= round.thresholds.quotes };
    }),
  };
}

export type CommentsView = NonNullable<ReturnType<typeof viewComments>>;

/**
 * Chooses a round's quotes, all of them anew, as the secretariat has redacted them: comment's key → the text to be shown.
 * Refuses a round that is not closed or is published already, a text that is empty or too long, and a comment to a question
 * that too few wrote to (the round's own threshold): then somebody could be known by having written.
 */
export function chooseQuotes(roundId: number, chosen: Map<string, string>, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "closed") return { refused: "locked" } as const;
    const written = tx.select().from(comments).where(eq(comments.roundId, roundId)).all();
    const count = (name: string) => written.filter(({ question }) => question === name).length;
    const rows = [...chosen].map(([key, text]) => {
      const comment = written.find((one) => one.key === key);
      const right = comment && text !== "" && text.length <= maxQuoteChars;
      return right && count(comment.question) >= round.thresholds.quotes
        ? { key, roundId, question: comment.question, text }
        : null;
    });
    if (rows.includes(null)) return { refused: "quote" } as const;
    tx.delete(quotes).where(eq(quotes.roundId, roundId)).run();
    for (const row of rows) tx.insert(quotes).values(row!).run();
    trace(
      tx,
      actor,
      { act: "quotes-chosen", scope: `round:${roundId}`, detail: { quotes: rows.length } },
      now,
    );
    return { chosen: rows.length } as const;
  });
}

/** A round's chosen quotes, in the order of their random keys. Whoever shows them sees to it that the round is published. */
export const quotesOf = (roundId: number): { key: string; question: string; text: string }[] =>
  db
    .select({ key: quotes.key, question: quotes.question, text: quotes.text })
    .from(quotes)
    .where(and(eq(quotes.roundId, roundId)))
    .orderBy(asc(quotes.key))
    .all();
