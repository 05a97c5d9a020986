import { chaptersOf } from "./chapters.ts";
import { type LessonProgress, secondsLeft } from "./lesson-progress.ts";

const quarters = [
  { part: "quarter", share: 0.25, fewestLessons: 8 },
  { part: "half", share: 0.5, fewestLessons: 4 },
  { part: "three-quarters", share: 0.75, fewestLessons: 8 },
  { part: "whole", share: 1, fewestLessons: 1 },
] as const;

/** A part of a course that is within reach today, and how long it takes to get there. */
export type Milestone = { secondsLeft: number } & (
  | { part: (typeof quarters)[number]["part"] }
  /** The end of the chapter of this name. */
  | { part: "chapter"; chapter: string }
);

/** What one asks of somebody in a day. */
const withinReachSeconds = 30 * 60;

/**
 * The nearest of the next quarter of a course and the end of the chapter that comes next, when the lessons up to it take half an hour at
 * most; the quarter where they are the same. In short courses the half, or the whole.
 */
export function nextMilestone(lessons: LessonProgress[]): Milestone | null {
  const open = lessons.filter(({ completedAt }) => !completedAt);
  const done = lessons.length - open.length;
  const quarter = quarters.find(
    ({ share, fewestLessons }) => lessons.length >= fewestLessons && done < share * lessons.length,
  );
  if (!quarter) return null;
  const toQuarter = Math.ceil(quarter.share * lessons.length) - done;
  const chapter = chaptersOf(lessons).find(({ lessons }) => lessons.includes(open[0]!))!;
  const toChapterEnd = chapter.lessons.filter(({ completedAt }) => !completedAt).length;
  const chapterFirst = chapter.name !== null && toChapterEnd < toQuarter;
  const seconds = secondsLeft(open.slice(0, chapterFirst ? toChapterEnd : toQuarter));
  if (seconds > withinReachSeconds) return null;
  return chapterFirst
    ? { part: "chapter", chapter: chapter.name!, secondsLeft: seconds }
    : { part: quarter.part, secondsLeft: seconds };
}
