import { findAttempt, readAttempt } from "../../completion/attempts.server.ts";
import { hasQuestions } from "../exercise/answering.server.ts";
import { exerciseEvidence, isRight, neededRight, viewQuestion } from "../exercise/exercise.ts";
import { questionsForm, viewQuestions } from "../exercise/set-questions.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import { restartWorkflow } from "./steps.server.ts";
import { workflowLesson, workflowState, type WorkflowView } from "./workflow.ts";

const questionsOf = (lesson: Lesson) => workflowLesson.safeParse(lesson).data ?? null;

/** A working process of several steps; each is answered and judged before the next is shown. */
export const workflow = defineLessonKind("workflow", {
  content: workflowLesson,
  isReady: hasQuestions,
  completedBy: "passed",
  canTry: () => true,
  view(exercise, { person, lesson, isRecorded }): WorkflowView {
    const { questions } = exercise;
    const attempt = findAttempt(person, lesson, isRecorded, workflowState);
    const { answers, judged } = attempt?.state ?? { answers: {}, judged: null };
    const done = Object.keys(answers).length;
    const current = questions[done];
    return {
      need: neededRight(exercise),
      of: questions.length,
      tries: attempt?.tries ?? 0,
      judged,
      taken: questions.slice(0, done).map((question) => {
        const given = answers[question.id] ?? [];
        return { ...viewQuestion(question, given), right: isRight(question, given) };
      }),
      current: current ? viewQuestion(current, []) : null,
    };
  },
  restart: restartWorkflow,
  evidence(exercise, record) {
    const attempt = readAttempt(record.attempt, workflowState);
    return exerciseEvidence(exercise, attempt?.state.answers ?? {}, attempt?.tries ?? 0);
  },
  editor: (_, lesson) => viewQuestions(lesson, questionsOf),
  forms: { spoergsmaal: questionsForm(questionsOf) },
});
