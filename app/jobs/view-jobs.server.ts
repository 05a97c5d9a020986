import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db, prepared, writeRelaxed } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { jobs } from "../../db/schema/jobs.ts";
import type { Locale } from "../base/texts/locale.ts";
import type { JobFacts } from "./job-kind.server.ts";
import type { JobLine, JobView, JobWords } from "./job-view.ts";
import { kindNamed, progressOf } from "./jobs.server.ts";

type JobRow = typeof jobs.$inferSelect;

interface Reader {
  id: number;
  role: Role;
}

/**
 * One job for whoever began it, and for those who might have begun it; null for anybody else. Its owner has seen its end then, and is told
 * of it no more.
 */
export function viewJob(reader: Reader, id: number, locale: Locale, now: Date): JobView | null {
  const row = db.select().from(jobs).where(eq(jobs.id, id)).get();
  if (!row) return null;
  const isOwn = row.personId === reader.id;
  if (!isOwn && !kindNamed(row.kind).roles.includes(reader.role)) return null;
  if (isOwn && row.state !== "running" && !row.seenAt) markSeen(id, now);
  const { state, startedAt, endedAt } = row;
  return { ...wordsOf(row, locale), id, state, ...progressOf(id), startedAt, endedAt, isOwn };
}

function markSeen(id: number, now: Date): void {
  writeRelaxed((tx) => tx.update(jobs).set({ seenAt: now }).where(eq(jobs.id, id)).run());
}

/** So many lines are told on the first page. */
const maxLines = 5;

const unseenOf = prepared((at) =>
  at
    .select()
    .from(jobs)
    .where(and(eq(jobs.personId, sql.placeholder("personId")), isNull(jobs.seenAt)))
    .orderBy(desc(jobs.startedAt))
    .limit(maxLines)
    .prepare(),
);

/** The jobs that a person began and has not seen the end of, the latest first. */
export function ownJobs(personId: number, locale: Locale): JobLine[] {
  return unseenOf()
    .all({ personId })
    .map((row) => lineOf(row, locale));
}

function lineOf(row: JobRow, locale: Locale): JobLine {
  const { title, progress, sentences, succeeded } = wordsOf(row, locale);
  const isRunning = row.state === "running";
  return { id: row.id, isRunning, title, sentence: isRunning ? progress : sentences[0]!, succeeded };
}

function wordsOf({ id, kind, input, state, outcome }: JobRow, locale: Locale): JobWords {
  const facts: JobFacts<unknown, unknown> = { input, state, outcome, ...progressOf(id) };
  return kindNamed(kind).describe(facts, locale);
}
