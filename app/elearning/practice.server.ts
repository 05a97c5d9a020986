import { write } from "../../db/open.server.ts";
import type { Person } from "../people/people.server.ts";
import { attemptAt, keepAttempt, lessonToTake, questionsIn } from "./attempts.server.ts";
import { completeLesson } from "./completions.server.ts";
import { type Answers, type Exercise, judge, type Judged, readAnswers } from "./exercise.ts";

/** The last answers to an exercise, and how they were judged. */
export interface Answered {
  answers: Answers;
  judged: Judged;
}

/**
 * Judges whole, offered answers (`readAnswers`), counts the try, and completes the lesson when they pass: an exercise, or a
 * film whose text was read instead.
 */
export function answerExercise(person: Person, slug: string, answers: Answers, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(person, slug, "exercise", "film");
    const exercise = lesson && questionsIn(lesson);
    if (!lesson || !exercise) return { refused: "unknown" } as const;
    const judged = judge(exercise, answers);
    const tries = (attemptAt(person, lesson.id)?.tries ?? 0) + 1;
    keepAttempt(tx, person, lesson, { answers, judged } satisfies Answered, tries, now);
    if (judged.passed) completeLesson(tx, person.id, lesson, lesson.kind === "film" ? "read" : "passed", now);
    return { judged, tries };
  });
}

/** A workflow test as far as it has come: the answers so far, a step each; judged as a whole after the last. */
export interface Worked {
  answers: Answers;
  judged: Judged | null;
}

/**
 * Answers one step of a workflow test, which is then judged and stands: the step before it cannot be taken again in this try.
 * A step that has been answered already changes nothing. The last one judges the whole, and completes the lesson when it passes.
 */
export function takeStep(person: Person, slug: string, step: number, form: FormData, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(person, slug, "workflow");
    if (!lesson) return { refused: "unknown" } as const;
    const { passMark, questions } = lesson.content as Exercise;
    const { state, tries } = attemptAt<Worked>(person, lesson.id) ?? {
      state: { answers: {}, judged: null },
      tries: 1,
    };
    const done = Object.keys(state.answers).length;
    if (step < done) return { done };
    const question = questions[step];
    if (step > done || !question) return { refused: "not-offered" } as const;
    const read = readAnswers({ passMark, questions: [question] }, form);
    if ("refused" in read) return read;
    const answers = { ...state.answers, ...read.answers };
    const judged = done + 1 === questions.length ? judge({ passMark, questions }, answers) : null;
    keepAttempt(tx, person, lesson, { answers, judged } satisfies Worked, tries, now);
    if (judged?.passed) completeLesson(tx, person.id, lesson, "passed", now);
    return { done: done + 1 };
  });
}

/** Begins a workflow test from its first step, as a new try. Having passed it once stands. */
export function beginSteps(person: Person, slug: string, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(person, slug, "workflow");
    if (!lesson) return { refused: "unknown" } as const;
    const tries = (attemptAt(person, lesson.id)?.tries ?? 0) + 1;
    keepAttempt(tx, person, lesson, { answers: {}, judged: null } satisfies Worked, tries, now);
    return { tries };
  });
}
