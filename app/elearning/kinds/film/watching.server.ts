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

/** A player may tell a film's end a little late: rounding, and a last frame. */
const endSlackSeconds = 1;
/** No sitting ends in so many pieces; a row must not be made to grow without end. */
const maxRanges = 2000;

const filmPosition = z.number().nonnegative().transform(toMillisecond);
/** What a player sends: stretches played, in seconds of the film, where it stands, and the proof of when its page was opened. */
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
 * Takes in what a player says was played. Merged with what was seen before, never less; what is newly claimed beyond what
 * the clock allows this person is cut off. Completes the lesson, and with the last one the course, in the same transaction.
 * Refuses a film that is not this person's to take, a sitting that no page of theirs has carried, seconds beyond the film's
 * end, and more pieces than can be.
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
 * What is seen with the claim, as far as the clock allows, and what the clock then has left: never more than this film still
 * lacks, so that a night with every film's page open lets one film through, not all of them.
 */
function grantSeconds(
  personId: number,
  claimed: Range[],
  before: Range[],
  spent: { length: number; opened: Date; now: Date },
) {
  const allowance = allowanceNow(clockQuery().get({ personId }), spent.opened, spent.now);
  const granted = firstSeconds(subtractRanges(mergeRanges(claimed), before), allowance);
  const ranges = mergeRanges([...before, ...granted]);
  const lacking = totalSeconds(missingRanges(ranges, spent.length));
  return { ranges, left: Math.min(Math.max(0, allowance - totalSeconds(granted)), lacking) };
}

function seenFrom(seen: Range[], position: number, length: number, complete: boolean): Seen {
  return { seen, seconds: totalSeconds(seen), missing: missingRanges(seen, length), position, complete };
}

function watchedSoFar(personId: number, lessonId: number) {
  const row = watchedQuery().get({ personId, lessonId });
  return { ranges: row?.ranges ?? [], position: row?.position ?? 0, complete: Boolean(row?.completedAt) };
}
