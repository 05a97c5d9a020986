import { eq } from "drizzle-orm";
import { z } from "zod";
import { db, writeTransaction } from "../../../../db/database.server.ts";
import { watched } from "../../../../db/schema/elearning-progress.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { allowanceSecondsNow } from "./watch-allowance.ts";
import { completeLesson } from "../../completion/completions.server.ts";
import { isCourseFor } from "../../courses/courses.server.ts";
import type { Seen } from "./film.ts";
import { openedAt } from "./page-open-tokens.server.ts";
import {
  clipRanges,
  firstSeconds,
  mergeRanges,
  missingRanges,
  type Range,
  toMillisecond,
  totalSeconds,
  subtractRanges,
} from "../../courses/watched-ranges.ts";
import { requiredFilmShare } from "../../completion/rules.ts";
import {
  clockQuery,
  filmQuery,
  saveClockQuery,
  saveWatchedQuery,
  watchedQuery,
} from "./watching-queries.server.ts";

/** A player may report the end of a film a little late: rounding, and a last frame. */
const endSlackSeconds = 1;
/** No learner watches a film in so many pieces; the limit keeps a row from growing without end. */
const maxRanges = 2000;

const filmPosition = z.number().nonnegative().transform(toMillisecond);
/** What a player sends: the ranges played and its position, in seconds of the film, and the proof of when its page was opened. */
export const reportShape = z.object({
  ranges: z.array(z.tuple([filmPosition, filmPosition]).refine(([from, to]) => from < to)).max(200),
  position: filmPosition,
  /** The token of page-open-tokens.server.ts; pages that are open keep sending it under this name. */
  sitting: z.string().max(100),
});
export type WatchReport = z.infer<typeof reportShape>;

/** How far this person has come in a film: nothing seen when they never began. */
export function seenOf(person: Person, lesson: { id: number; filmSeconds: number | null }): Seen {
  const { ranges, positionSeconds, complete } = watchedSoFar(person.id, lesson.id);
  return seenFrom(ranges, positionSeconds, lesson.filmSeconds ?? 0, complete);
}

/** What a person has watched of every film that they have begun. */
export const watchedBy = (personId: number) =>
  db
    .select({
      lessonId: watched.lessonId,
      ranges: watched.ranges,
      beganAt: watched.beganAt,
      lastAt: watched.reportedAt,
    })
    .from(watched)
    .where(eq(watched.personId, personId))
    .all();

/**
 * Adds the ranges that a player reports to those seen before; seconds beyond what the clock allows this person are cut off.
 * Completes the lesson, and with the last one the course, in the same transaction. Refuses a film that is not for this person
 * ("unknown"), a forged token ("forged"), seconds beyond the film's end, and too many ranges.
 */
export function recordWatched(person: Person, slug: string, report: WatchReport, now: Date) {
  return writeTransaction((tx) => {
    const film = filmQuery().get({ slug });
    if (!film?.seconds || !isCourseFor(person, film)) return { refused: "unknown" } as const;
    const opened = openedAt(report.sitting, person.id, film.id, now);
    if (!opened) return { refused: "forged" } as const;
    const lengthSeconds = film.seconds;
    if (report.ranges.some(([, to]) => to > lengthSeconds + endSlackSeconds))
      return { refused: "past-end" } as const;
    const before = watchedSoFar(person.id, film.id);
    const claimed = clipRanges(report.ranges, lengthSeconds);
    const { ranges, allowanceSeconds } = grantSeconds(person.id, claimed, before.ranges, {
      lengthSeconds,
      opened,
      now,
    });
    if (ranges.length > maxRanges) return { refused: "too-many-ranges" } as const;
    const positionSeconds = Math.min(report.position, lengthSeconds);
    const row = { personId: person.id, reportedAt: now };
    saveWatchedQuery().run({ ...row, lessonId: film.id, ranges, positionSeconds });
    saveClockQuery().run({ ...row, allowanceSeconds });
    const complete = before.complete || totalSeconds(ranges) >= requiredFilmShare * lengthSeconds;
    if (complete && !before.complete) completeLesson(tx, person.id, film, "watched", now);
    return seenFrom(ranges, positionSeconds, lengthSeconds, complete);
  });
}

/**
 * The ranges seen including those claimed, as far as the clock allows, and the allowance left. That is never more than this film
 * still lacks: pages of every film left open for a night allow one film to be claimed, not all of them.
 */
function grantSeconds(
  personId: number,
  claimed: Range[],
  before: Range[],
  limits: { lengthSeconds: number; opened: Date; now: Date },
) {
  const beforeSeconds = allowanceSecondsNow(clockQuery().get({ personId }), limits.opened, limits.now);
  const granted = firstSeconds(subtractRanges(mergeRanges(claimed), before), beforeSeconds);
  const ranges = mergeRanges([...before, ...granted]);
  const lackingSeconds = totalSeconds(missingRanges(ranges, limits.lengthSeconds));
  const leftSeconds = Math.max(0, beforeSeconds - totalSeconds(granted));
  return { ranges, allowanceSeconds: Math.min(leftSeconds, lackingSeconds) };
}

function seenFrom(seen: Range[], positionSeconds: number, lengthSeconds: number, complete: boolean): Seen {
  const missing = missingRanges(seen, lengthSeconds);
  return { seen, seconds: totalSeconds(seen), missing, positionSeconds, complete };
}

function watchedSoFar(personId: number, lessonId: number) {
  const row = watchedQuery().get({ personId, lessonId });
  return {
    ranges: row?.ranges ?? [],
    positionSeconds: row?.positionSeconds ?? 0,
    complete: Boolean(row?.completedAt),
  };
}
