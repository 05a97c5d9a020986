import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Database, type Tx, write } from "../../db/open.server.ts";
import { lessonCompletions, watchClocks, watched } from "../../db/schema/elearning.ts";
import type { Person } from "../people/people.server.ts";
import { allowanceNow } from "./allowance.ts";
import { completeLesson } from "./completions.server.ts";
import { findLesson } from "./lessons.server.ts";
import { openedAt } from "./sittings.server.ts";
import { clip, firstSeconds, merge, missing, type Range, toMillisecond, total, without } from "./ranges.ts";

/** A film is complete when this share of its seconds has been seen. */
const wholeEnough = 0.95;
/** A player may tell a film's end a little late: rounding, and a last frame. */
const endSlack = 1;
/** No sitting ends in so many pieces; a row must not be made to grow without end. */
const mostPieces = 2000;

const moment = z.number().nonnegative().transform(toMillisecond);
/** What a player sends: stretches played, in seconds of the film, where it stands, and the proof of when its page was opened. */
export const reportShape = z.object({
  ranges: z.array(z.tuple([moment, moment]).refine(([from, to]) => from < to)).max(200),
  position: moment,
  sitting: z.string().max(100),
});
export type Report = z.infer<typeof reportShape>;

/** How far a person has come in a film. */
export interface Seen {
  seen: Range[];
  seconds: number;
  missing: Range[];
  position: number;
  complete: boolean;
}

/** How far this person has come in a film: nothing seen when they never began. */
export function seenOf(person: Person, lesson: { id: number; filmSeconds: number | null }): Seen {
  const { ranges, position } = watchedRow(db, person.id, lesson.id);
  return told(ranges, position, lesson.filmSeconds ?? 0, isComplete(db, person.id, lesson.id));
}

/**
 * Takes in what a player says was played. Merged with what was seen before, never less; what is newly claimed beyond what
 * the clock allows this person is cut off. Completes the lesson, and with the last one the course, in the same transaction.
 * Refuses a film that is not this person's to take, a sitting that no page of theirs has carried, seconds beyond the film's
 * end, and more pieces than can be.
 */
export function recordWatched(person: Person, slug: string, report: Report, now: Date) {
  return write((tx) => {
    const found = findLesson(person, slug, tx);
    const length = found?.lesson.filmSeconds;
    if (!found?.counts || !length) return { refused: "unknown" } as const;
    const { lesson } = found;
    const opened = openedAt(report.sitting, person.id, lesson.id, now);
    if (!opened) return { refused: "sitting" } as const;
    if (report.ranges.some(([, to]) => to > length + endSlack)) return { refused: "beyond" } as const;
    const before = watchedRow(tx, person.id, lesson.id).ranges;
    const fresh = without(merge(clip(report.ranges, length)), before);
    const allowance = allowanceNow(clockOf(tx, person.id), opened, now);
    const granted = firstSeconds(fresh, allowance);
    const ranges = merge([...before, ...granted]);
    if (ranges.length > mostPieces) return { refused: "scattered" } as const;
    const position = Math.min(report.position, length);
    keepWatched(tx, { personId: person.id, lessonId: lesson.id, ranges, position, reportedAt: now });
    keepClock(tx, { personId: person.id, allowance: allowance - total(granted), reportedAt: now });
    if (total(ranges) >= wholeEnough * length) completeLesson(tx, person.id, lesson, "watched", now);
    return told(ranges, position, length, isComplete(tx, person.id, lesson.id));
  });
}

function told(seen: Range[], position: number, length: number, complete: boolean): Seen {
  return { seen, seconds: total(seen), missing: missing(seen, length), position, complete };
}

function watchedRow(at: Database | Tx, personId: number, lessonId: number) {
  const row = at
    .select({ ranges: watched.ranges, position: watched.position })
    .from(watched)
    .where(and(eq(watched.personId, personId), eq(watched.lessonId, lessonId)))
    .get();
  return row ?? { ranges: [], position: 0 };
}

const clockOf = (tx: Tx, personId: number) =>
  tx.select().from(watchClocks).where(eq(watchClocks.personId, personId)).get();

const isComplete = (at: Database | Tx, personId: number, lessonId: number) =>
  at
    .select({ at: lessonCompletions.completedAt })
    .from(lessonCompletions)
    .where(and(eq(lessonCompletions.personId, personId), eq(lessonCompletions.lessonId, lessonId)))
    .get() !== undefined;

function keepWatched(tx: Tx, row: typeof watched.$inferInsert): void {
  const { ranges, position, reportedAt } = row;
  tx.insert(watched)
    .values(row)
    .onConflictDoUpdate({
      target: [watched.personId, watched.lessonId],
      set: { ranges, position, reportedAt },
    })
    .run();
}

/** A clock that has gone back never makes the row older: else the same time would be given twice. */
function keepClock(tx: Tx, row: typeof watchClocks.$inferInsert): void {
  tx.insert(watchClocks)
    .values(row)
    .onConflictDoUpdate({
      target: watchClocks.personId,
      set: {
        allowance: row.allowance,
        reportedAt: sql`max(${watchClocks.reportedAt}, ${row.reportedAt.getTime()})`,
      },
    })
    .run();
}
