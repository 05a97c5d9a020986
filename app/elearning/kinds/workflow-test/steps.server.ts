import { writeTransaction } from "../../../../db/database.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { type AttemptReader, openAttempt } from "../../completion/attempts.server.ts";
import { judge, readAnswers, type Exercise } from "../exercise/exercise.ts";
import type { z } from "zod";
import type { LessonAct, LessonActRefusal } from "../lesson-kind.server.ts";
import { workflowLesson, workflowState } from "./workflow.ts";

const reader: AttemptReader<Exercise, z.infer<typeof workflowState>> = {
  content: (lesson) => workflowLesson.safeParse(lesson).data ?? null,
  state: workflowState,
};

/**
 * Answers one step of a workflow test, which is then judged and stands: the step before it cannot be taken again in this try.
 * A step that has been answered already changes nothing. The last step judges the whole try, and completes the lesson when it passes.
 */
export function answerStep(
  person: Person,
  slug: string,
  step: number,
  form: FormData,
  now: Date,
): { done: number } | LessonActRefusal {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { passMark, questions } = open.content;
    const { state, tries } = open.attempt ?? { state: { answers: {}, judged: null }, tries: 1 };
    const done = Object.keys(state.answers).length;
    if (step < done) return { done };
    const question = questions[done];
    if (step !== done || !question) return { refused: "not-offered" };
    const read = readAnswers({ questions: [question] }, form);
    if ("refused" in read) return read;
    const answers = { ...state.answers, ...read.answers };
    const judged = done + 1 === questions.length ? judge({ passMark, questions }, answers) : null;
    open.save({ answers, judged }, tries);
    if (judged?.passed) open.complete("passed");
    return { done: done + 1 };
  });
}

/** Begins a workflow test from its first step, as a new try. Having passed it once stands. */
export const restartWorkflow: LessonAct = (person, slug, _form, now) =>
  writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    open.save({ answers: {}, judged: null }, (open.attempt?.tries ?? 0) + 1);
    return { taken: true };
  });
