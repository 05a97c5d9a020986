import { z } from "zod";
import { writeTransaction } from "../../../../db/database.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { allowanceNow } from "./watch-allowance.ts";
import { completeLesson } from "../../completion/completions.server.ts";
import { isCourseFor } from "../../courses/courses.server.ts";
import type { Seen } from "./film.ts";
import { openedAt } from "./sittings.server.ts";
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
  sitting: z.string().max(100),
});
export type WatchReport = z.infer<typeof reportShape>;

/** How far this person has come in a film: nothing seen when they never began. */
export function seenOf(person: Person, lesson: { id: number; filmSeconds: number | null }): Seen {
  const { ranges, position, complete } = watchedSoFar(person.id, lesson.id);
  return seenFrom(ranges, position, lesson.filmSeconds ?? 0, complete);
}

/**
 * Adds the ranges that a player reports to those seen before; seconds beyond what the clock allows this person are cut off.
 * Completes the lesson, and with the last one the course, in the same transaction. Refuses a film that is not for this person
 * ("unknown"), a forged sitting, seconds beyond the film's end, and too many ranges ("scattered").
 */
export function recordWatched(person: Person, slug: string, report: WatchReport, now: Date) {
  return writeTransaction((tx) => {
    const film = filmQuery().get({ slug });
    if (!film?.seconds || !isCourseFor(person, film)) return { refused: "unknown" } as const;
    const opened = openedAt(report.sitting, person.id, film.id, now);
    if (!opened) return { refused: "sitting" } as const;
    const length = film.seconds;
    if (report.ranges.some(([, to]) => to > length + endSlackSeconds)) return { refused: "beyond" } as const;
    const before = watchedSoFar(person.id, film.id);
    const { ranges, left } = grantSeconds(person.id, clipRanges(report.ranges, length), before.ranges, {
      length,
      opened,
      now,
    });
    if (ranges.length > maxRanges) return { refused: "scattered" } as const;
    const position = Math.min(report.position, length);
    saveWatchedQuery().run({ personId: person.id, lessonId: film.id, ranges, position, reportedAt: now });
    saveClockQuery().run({ personId: person.id, allowance: left, reportedAt: now });
    const complete = before.complete || totalSeconds(ranges) >= requiredFilmShare * length;
    if (complete && !before.complete) completeLesson(tx, person.id, film, "watched", now);
    return seenFrom(ranges, position, length, complete);
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
  limits: { length: number; opened: Date; now: Date },
) {
  const allowance = allowanceNow(clockQuery().get({ personId }), limits.opened, limits.now);
  const granted = firstSeconds(subtractRanges(mergeRanges(claimed), before), allowance);
  const ranges = mergeRanges([...before, ...granted]);
  const lacking = totalSeconds(missingRanges(ranges, limits.length));
  return { ranges, left: Math.min(Math.max(0, allowance - totalSeconds(granted)), lacking) };
}

function seenFrom(seen: Range[], position: number, length: number, complete: boolean): Seen {
  return { seen, seconds: totalSeconds(seen), missing: missingRanges(seen, length), position, complete };
}

function watchedSoFar(personId: number, lessonId: number) {
  const row = watchedQuery().get({ personId, lessonId });
  return { ranges: row?.ranges ?? [], position: row?.position ?? 0, complete: Boolean(row?.completedAt) };
}
