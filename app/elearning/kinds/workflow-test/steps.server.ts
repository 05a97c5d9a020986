import { z } from "zod";
import { writeTransaction } from "../../../../db/database.server.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { type AttemptReader, openAttempt } from "../../completion/attempts.server.ts";
import { judge, readAnswers, type Exercise } from "../exercise/exercise.ts";
import type { LessonAct } from "../lesson-kind.server.ts";
import { positionField } from "../position-field.ts";
import { workflowLesson, workflowState } from "./workflow.ts";

const reader: AttemptReader<Exercise, z.infer<typeof workflowState>> = {
  content: (lesson) => workflowLesson.safeParse(lesson).data ?? null,
  state: workflowState,
};

const stepForm = z.object({ trin: positionField });

/**
 * Answers one step of a workflow test, which is judged at once and cannot be answered again in this attempt. A step that has been
 * answered already changes nothing. The last step judges the whole attempt, and completes the lesson when it passes.
 */
export const answerStep: LessonAct = (person, slug, form, now) => {
  const read = tryForm(form, stepForm);
  if (read.invalid) return { refused: "not-offered" };
  const step = read.value.trin;
  const answerFields = new FormData();
  for (const [name, value] of form) if (name !== "trin") answerFields.append(name, value);
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { passMark, questions } = open.content;
    const { state, tries } = open.attempt ?? { state: { answers: {}, judged: null }, tries: 1 };
    const done = Object.keys(state.answers).length;
    if (step < done) return { taken: true };
    const question = questions[done];
    if (step !== done || !question) return { refused: "not-offered" };
    const answered = readAnswers({ questions: [question] }, answerFields);
    if ("refused" in answered) return answered;
    const answers = { ...state.answers, ...answered.answers };
    const judged = done + 1 === questions.length ? judge({ passMark, questions }, answers) : null;
    open.save({ answers, judged }, tries);
    if (judged?.passed) open.complete("passed");
    return { taken: true };
  });
};

/** Begins a workflow test from its first step, as a new attempt. Once passed, it stays passed. */
export const restartWorkflow: LessonAct = (person, slug, _form, now) =>
  writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    open.save({ answers: {}, judged: null }, (open.attempt?.tries ?? 0) + 1);
    return { taken: true };
  });
