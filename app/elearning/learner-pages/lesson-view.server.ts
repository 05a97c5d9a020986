import { nextLessonAfter, toNextLesson } from "../courses/lesson-progress.ts";
import { findLesson, listLessonLinks } from "../courses/lessons.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import type { LessonVisit } from "../kinds/lesson-kind.server.ts";
import type { LessonView } from "./lesson-view.ts";

interface PageVisit extends Pick<LessonVisit, "person" | "now" | "sessionId"> {
  /** The page is the response to a form that was just sent. */
  answers: boolean;
}

/**
 * A lesson's page, the origin of a player that it shows in a frame, and whether that opens windows; null when there is no such lesson for this person, or
 * nobody could complete it.
 */
export function viewLesson(
  slug: string,
  { answers, ...visit }: PageVisit,
): { lesson: LessonView; frameOrigin: string | null; opensWindows: boolean } | null {
  const found = findLesson(visit.person, slug);
  const shown = found && kindOf(found.lesson).view({ ...visit, ...found });
  if (!shown) return null;
  const { lesson, course, isRecorded } = found;
  const steps = listLessonLinks(visit.person.id, course.id);
  const index = steps.findIndex((step) => step.slug === slug);
  const linkTo = (at: number) => (steps[at] ? toNextLesson(steps[at]) : null);
  return {
    lesson: {
      id: lesson.id,
      slug,
      answers,
      title: lesson.title,
      about: lesson.about,
      courseId: lesson.courseId,
      statedSeconds: lesson.statedSeconds,
      isRecorded,
      number: index + 1,
      of: steps.length,
      previous: linkTo(index - 1),
      following: linkTo(index + 1),
      completedAt: steps[index]?.completedAt ?? null,
      next: nextLessonAfter(steps, slug),
      content: shown.content,
      canTry: shown.canTry,
    },
    frameOrigin: shown.frameOrigin,
    opensWindows: shown.opensWindows,
  };
}
