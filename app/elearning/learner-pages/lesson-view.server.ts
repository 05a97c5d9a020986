import type { Person } from "../../people/register/person.server.ts";
import { viewContent } from "../kinds/content-view.server.ts";
import { unreadyReason } from "../kinds/readiness.ts";
import { nextLessonAfter, toNextLesson } from "../courses/lesson-progress.ts";
import { findLesson, listLessonLinks } from "../courses/lessons.server.ts";

export type LessonView = NonNullable<ReturnType<typeof viewLesson>>;

/** All that a lesson's page shows this person; null when there is no such lesson for them, or it lacks what it is about. A package speaks for their session. */
export function viewLesson(
  person: Person,
  slug: string,
  now: Date,
  sessionId: () => number,
  /** The page answers what was just sent. */
  answers = false,
) {
  const found = findLesson(person, slug);
  if (!found || unreadyReason(found.lesson)) return null;
  const { lesson, course, counts } = found;
  const steps = listLessonLinks(person.id, course.id);
  const here = steps.findIndex((step) => step.slug === slug);
  const name = (at: number) => steps[at] && toNextLesson(steps[at]);
  return {
    id: lesson.id,
    slug,
    answers,
    title: lesson.title,
    about: lesson.about,
    kind: lesson.kind,
    statedSeconds: lesson.statedSeconds,
    counts,
    course: course.title,
    number: here + 1,
    of: steps.length,
    previous: name(here - 1) ?? null,
    following: name(here + 1) ?? null,
    completedAt: steps[here]?.completedAt ?? null,
    next: nextLessonAfter(steps, slug),
    content: viewContent(person, lesson, now, counts, sessionId),
  };
}
