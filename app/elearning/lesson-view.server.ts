import type { Person } from "../people/people.server.ts";
import { type Talk, turningPoints } from "./conversation.ts";
import type { Exercise, Question } from "./exercise.ts";
import { findLesson, type Lesson, stepAfter, stepsOf } from "./lessons.server.ts";
import { type Answered, attemptAt } from "./practice.server.ts";
import { beginSitting } from "./sittings.server.ts";
import { seenOf } from "./watching.server.ts";

export type LessonView = NonNullable<ReturnType<typeof viewLesson>>;

/** All that a lesson's page shows this person; null when there is no such lesson for them. */
export function viewLesson(person: Person, slug: string, now: Date) {
  const found = findLesson(person, slug);
  if (!found) return null;
  const { lesson, course, counts } = found;
  const steps = stepsOf(person.id, [course.id]);
  const here = steps.findIndex((step) => step.slug === slug);
  const name = (at: number) => steps[at] && { slug: steps[at].slug, title: steps[at].title };
  return {
    slug,
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
    next: stepAfter(steps, slug),
    content: viewContent(person, lesson, now),
  };
}

function viewContent(person: Person, lesson: Lesson, now: Date) {
  if (lesson.kind === "film") return viewFilm(person, lesson, now);
  if (lesson.kind === "exercise") return viewExercise(person, lesson);
  const attempt = attemptAt<Talk>(person, lesson.id);
  const { turn, lines, choices, review } = attempt?.state ?? {
    turn: 0,
    lines: [],
    choices: [],
    review: null,
  };
  const points = attempt?.state.review ? turningPoints(attempt.state.said, attempt.state.first) : [];
  const numbered = lines.map((line, at) => ({ number: at + 1, ...line }));
  const tries = attempt?.tries ?? 0;
  return {
    kind: "conversation" as const,
    begun: attempt !== null,
    tries,
    turn,
    lines: numbered,
    choices,
    review,
    points,
  };
}

function viewFilm(person: Person, lesson: Lesson, now: Date) {
  const { film, captions, transcript, filmSeconds } = lesson;
  return {
    kind: "film" as const,
    film: film!,
    captions,
    transcript,
    length: filmSeconds!,
    sitting: beginSitting(person.id, lesson.id, now),
    ...seenOf(person, lesson),
  };
}

/** The questions without their key; what is told of an option is told only once it was chosen. */
function viewExercise(person: Person, lesson: Lesson) {
  const { passMark, questions } = lesson.content as Exercise;
  const attempt = attemptAt<Answered>(person, lesson.id);
  return {
    kind: "exercise" as const,
    need: Math.ceil(passMark * questions.length),
    tries: attempt?.tries ?? 0,
    judged: attempt?.state.judged ?? null,
    questions: questions.map((question) => viewQuestion(question, attempt?.state.answers[question.id] ?? [])),
  };
}

function viewQuestion({ id, kind, text, options }: Question, given: string[]) {
  const toldOf = (option: Question["options"][number]) =>
    given.includes(option.id) ? { right: option.right, feedback: option.feedback } : null;
  return {
    id,
    kind,
    text,
    given,
    options: shown(kind, options).map((option) => ({
      id: option.id,
      text: option.text,
      told: toldOf(option),
    })),
    pairs: kind === "match" ? [...new Set(options.map(({ pair }) => pair!))].sort() : [],
    /** Told with a right answer to a question where nothing is chosen. */
    told:
      kind === "one" || kind === "several" ? "" : (options.find(({ feedback }) => feedback)?.feedback ?? ""),
  };
}

/** What is to be put in order stands by its letters; of a short answer nothing is shown. */
function shown(kind: Question["kind"], options: Question["options"]): Question["options"] {
  if (kind === "text") return [];
  return kind === "order" ? [...options].sort((a, b) => a.text.localeCompare(b.text, "da")) : options;
}
