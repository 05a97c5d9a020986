import type { Person } from "../../people/register/person.server.ts";
import { type Attempt, findAttempt, questionsOf } from "../completion/attempts.server.ts";
import {
  isFinished,
  isUnderWay,
  nextCall,
  type ShiftProgress,
  type ShiftContent,
  turningPoints,
} from "./conversation/conversation.ts";
import { type Exercise, isRight, type Question } from "./exercise/exercise.ts";
import { isUploaded } from "../uploads/stored-files.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import type { OpenedParts } from "./interactive-page/open-part.server.ts";
import { openableIds, type PageContent, type Spot } from "./interactive-page/page-content.ts";
import { viewPackage } from "./package/view.server.ts";
import type { Answered, WorkflowProgress } from "./exercise/answering.server.ts";
import { beginSitting } from "./film/sittings.server.ts";
import { shuffled } from "./conversation/shuffle.server.ts";
import { vimeoPlayerUrl } from "./film/vimeo.ts";
import { seenOf } from "./film/watching.server.ts";

/** What a lesson holds, as this person may see it now: what is right or told stays here until it is due. */
export function viewContent(
  person: Person,
  lesson: Lesson,
  now: Date,
  counts: boolean,
  sessionId: () => number,
) {
  if (lesson.kind === "film") return viewFilm(person, lesson, now, counts);
  if (lesson.kind === "workflow") return viewWorkflow(lesson, findAttempt(person, lesson, counts));
  if (lesson.kind === "page") return viewPage(lesson, findAttempt(person, lesson, counts));
  if (lesson.kind === "conversation") return viewShift(person, lesson, findAttempt(person, lesson, counts));
  if (lesson.kind === "package")
    return viewPackage(person, lesson, counts ? "attempt" : "trial", sessionId());
  const attempt = findAttempt<Answered>(person, lesson, counts);
  return { kind: "exercise" as const, ...viewExercise(lesson.content as Exercise, attempt) };
}

function viewFilm(person: Person, lesson: Lesson, now: Date, counts: boolean) {
  const { film, captions, transcript, filmSeconds, vimeo } = lesson;
  const questions = questionsOf(lesson);
  return {
    kind: "film" as const,
    film,
    vimeo: vimeo && vimeoPlayerUrl(vimeo),
    captions,
    transcript,
    reading: questions && viewExercise(questions, findAttempt(person, lesson, counts)),
    length: filmSeconds!,
    /** The demo's own stand-in for a film, some seconds long. */
    clip: film !== null && !isUploaded(film),
    sitting: beginSitting(person.id, lesson.id, now),
    ...seenOf(person, lesson),
  };
}

/** The questions without their key; what is told of an option is told only once it was chosen. */
function viewExercise({ passMark, questions }: Exercise, attempt: Attempt<Answered> | null) {
  return {
    need: Math.ceil(passMark * questions.length),
    tries: attempt?.tries ?? 0,
    judged: attempt?.state.judged ?? null,
    questions: questions.map((question) => viewQuestion(question, attempt?.state.answers[question.id] ?? [])),
  };
}

/** The steps taken, each with how it went, and the one to take now; those to come are not told. */
function viewWorkflow({ content }: Lesson, attempt: Attempt<WorkflowProgress> | null) {
  const { passMark, questions } = content as Exercise;
  const { answers, judged } = attempt?.state ?? { answers: {}, judged: null };
  const taken = Object.keys(answers).length;
  const now = questions[taken];
  return {
    kind: "workflow" as const,
    need: Math.ceil(passMark * questions.length),
    of: questions.length,
    tries: attempt?.tries ?? 0,
    judged,
    taken: questions.slice(0, taken).map((question) => {
      const given = answers[question.id]!;
      return { ...viewQuestion(question, given), right: isRight(question, given) };
    }),
    now: now ? viewQuestion(now, []) : null,
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
    options: shownOptions(kind, options).map((option) => ({
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
function shownOptions(kind: Question["kind"], options: Question["options"]): Question["options"] {
  if (kind === "text") return [];
  return kind === "order" ? [...options].sort((a, b) => a.text.localeCompare(b.text, "da")) : options;
}

/** What has been opened is told; of the rest there is its name. */
function viewPage(lesson: Lesson, attempt: Attempt<OpenedParts> | null) {
  const content = lesson.content as PageContent;
  const { opened } = attempt?.state ?? { opened: [] };
  const veil = <Thing extends { id: string; text: string }>(thing: Thing) => ({
    ...thing,
    text: opened.includes(thing.id) ? thing.text : null,
  });
  return {
    kind: "page" as const,
    opened: opened.length,
    of: openableIds(content).length,
    parts: content.parts.map((part, at) => ({
      at,
      ...(part.kind === "fold"
        ? veil(part)
        : part.kind === "screen"
          ? { ...part, spots: part.spots.map((spot: Spot) => veil(spot)) }
          : part),
    })),
  };
}

/** The call that is on or just had, and how the shift's others stand. */
function viewShift(person: Person, lesson: Lesson, attempt: Attempt<ShiftProgress> | null) {
  const { calls } = lesson.content as ShiftContent;
  const shift: ShiftProgress = attempt?.state ?? { now: 0, talks: [], passed: [] };
  const { now, talks, passed } = shift;
  const talk = talks[now];
  const next = nextCall(shift);
  const seed = `${person.id}:${lesson.id}:${now}:${talk?.turn}`;
  return {
    kind: "conversation" as const,
    begun: talk !== undefined,
    call: now,
    calls: calls.map(({ title }, at) => ({
      at,
      title,
      passed: passed[at] ?? false,
      had: isFinished(shift, at),
    })),
    /** The call that rings now, when the one before it has ended, be it that it is being tried again. */
    ringing: (!talk || isFinished(shift, now)) && next < calls.length ? next : null,
    underWay: isUnderWay(shift, now),
    tries: attempt?.tries ?? 0,
    turn: talk?.turn ?? 0,
    lines: (talk?.lines ?? []).map((line, at) => ({ number: at + 1, ...line })),
    /** Where the answer to what was said last begins. */
    answer: (talk?.lines ?? []).findLastIndex(({ who }) => who === "agent") + 2,
    choices: shuffled(talk?.choices ?? [], seed),
    review: talk?.review ?? null,
    points: talk?.review ? turningPoints(talk.said, talk.first) : [],
  };
}
