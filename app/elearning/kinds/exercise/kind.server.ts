import { findAttempt, readAttempt } from "../../completion/attempts.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import { answerExercise, answeredState, exerciseLesson, hasQuestions } from "./answering.server.ts";
import { exerciseEvidence, viewExercise } from "./exercise.ts";
import { questionsForm, viewQuestions } from "./set-questions.server.ts";

const questionsOf = (lesson: Lesson) => exerciseLesson.safeParse(lesson).data ?? null;

/** Questions that are answered and judged all at once. */
export const exercise = defineLessonKind("exercise", {
  content: exerciseLesson,
  isReady: hasQuestions,
  completedBy: "passed",
  canTry: () => true,
  view: (exercise, { person, lesson, isRecorded }) =>
    viewExercise(exercise, findAttempt(person, lesson, isRecorded, answeredState)),
  answer: answerExercise,
  evidence(exercise, record) {
    const attempt = readAttempt(record.attempt, answeredState);
    return exerciseEvidence(exercise, attempt?.state.answers ?? {}, attempt?.tries ?? 0);
  },
  editor: (_, lesson) => viewQuestions(lesson, questionsOf),
  forms: { spoergsmaal: questionsForm(questionsOf) },
});
