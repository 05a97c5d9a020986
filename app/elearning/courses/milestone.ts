import { type LessonProgress, secondsLeft } from "./lesson-progress.ts";

const milestones = [
  { part: "quarter", share: 0.25, fewestLessons: 8 },
  { part: "half", share: 0.5, fewestLessons: 4 },
  { part: "three-quarters", share: 0.75, fewestLessons: 8 },
  { part: "whole", share: 1, fewestLessons: 1 },
] as const;

/** A part of a course that is within reach today, and how long it takes to get there. */
export interface Milestone {
  part: (typeof milestones)[number]["part"];
  secondsLeft: number;
}

/** What one asks of somebody in a day. */
const withinReachSeconds = 30 * 60;

/** The next quarter of a course, when the lessons up to it take half an hour at most; in short courses the half, or the whole. */
export function nextMilestone(lessons: LessonProgress[]): Milestone | null {
  const open = lessons.filter(({ completedAt }) => !completedAt);
  const done = lessons.length - open.length;
  const next = milestones.find(
    ({ share, fewestLessons }) => lessons.length >= fewestLessons && done < share * lessons.length,
  );
  if (!next) return null;
  const seconds = secondsLeft(open.slice(0, Math.ceil(next.share * lessons.length) - done));
  return seconds <= withinReachSeconds ? { part: next.part, secondsLeft: seconds } : null;
}
