import type { lessonKinds } from "../../../db/enums.ts";

/** A published lesson, and how far a person is in it. */
export interface LessonProgress {
  slug: string;
  title: string;
  about: string;
  kind: (typeof lessonKinds)[number];
  statedSeconds: number;
  /** The name of the chapter that begins here. */
  chapter: string | null;
  /** The file of the picture that stands for it. */
  poster: string | null;
  completedAt: Date | null;
  /** Film: the share that has been seen, 0 to 1. */
  share: number;
}

/** A published lesson as the other lessons of its course link to it. */
export type LessonLink = Pick<LessonProgress, "slug" | "title" | "statedSeconds" | "completedAt">;

/** How much of the stated time of these lessons is left, in seconds. */
export const secondsLeft = (steps: LessonProgress[]) =>
  steps
    .filter(({ completedAt }) => !completedAt)
    .reduce((sum, { statedSeconds, share }) => sum + statedSeconds * (1 - share), 0);

type NextLesson = Omit<LessonLink, "completedAt">;

/** What a link to a lesson shows. */
export const toNextLesson = ({ slug, title, statedSeconds }: LessonLink): NextLesson => ({
  slug,
  title,
  statedSeconds,
});

/** The first lesson still to be done after this one, else the first of the whole course; null when all are done. */
export function nextLessonAfter(steps: LessonLink[], slug: string): NextLesson | null {
  const index = steps.findIndex((step) => step.slug === slug);
  const next = [...steps.slice(index + 1), ...steps.slice(0, index)].find(({ completedAt }) => !completedAt);
  return next ? toNextLesson(next) : null;
}
