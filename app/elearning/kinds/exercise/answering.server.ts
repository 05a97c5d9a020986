import { writeTransaction } from "../../../../db/database.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { questionsOf, openAttempt } from "../../completion/attempts.server.ts";
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
  return writeTransaction((tx) => {
    const taking = openAttempt<Answered>(tx, person, slug, now, "exercise", "film");
    const exercise = taking && questionsOf(taking.lesson);
    if (!exercise) return { refused: "unknown" } as const;
    const judged = judge(exercise, answers);
    const tries = (taking.attempt?.tries ?? 0) + 1;
    taking.save({ answers, judged }, tries);
    if (judged.passed) taking.complete(taking.lesson.kind === "film" ? "read" : "passed");
    return { judged, tries };
  });
}

/** A workflow test as far as it has come: the answers so far, a step each; judged as a whole after the last. */
export interface WorkflowProgress {
  answers: Answers;
  judged: Judged | null;
}

/**
 * Answers one step of a workflow test, which is then judged and stands: the step before it cannot be taken again in this try.
 * A step that has been answered already changes nothing. The last one judges the whole, and completes the lesson when it passes.
 */
export function answerStep(person: Person, slug: string, step: number, form: FormData, now: Date) {
  return writeTransaction((tx) => {
    const taking = openAttempt<WorkflowProgress>(tx, person, slug, now, "workflow");
    if (!taking) return { refused: "unknown" } as const;
    const { passMark, questions } = taking.lesson.content as Exercise;
    const { state, tries } = taking.attempt ?? { state: { answers: {}, judged: null }, tries: 1 };
    const done = Object.keys(state.answers).length;
    if (step < done) return { done };
    const question = questions[done];
    if (step !== done || !question) return { refused: "not-offered" } as const;
    const read = readAnswers({ passMark, questions: [question] }, form);
    if ("refused" in read) return read;
    const answers = { ...state.answers, ...read.answers };
    const judged = done + 1 === questions.length ? judge({ passMark, questions }, answers) : null;
    taking.save({ answers, judged }, tries);
    if (judged?.passed) taking.complete("passed");
    return { done: done + 1 };
  });
}

/** Begins a workflow test from its first step, as a new try. Having passed it once stands. */
export function restartWorkflow(person: Person, slug: string, now: Date) {
  return writeTransaction((tx) => {
    const taking = openAttempt<WorkflowProgress>(tx, person, slug, now, "workflow");
    if (!taking) return { refused: "unknown" } as const;
    const tries = (taking.attempt?.tries ?? 0) + 1;
    taking.save({ answers: {}, judged: null }, tries);
    return { tries };
  });
}
