import { z } from "zod";
import type { IncompleteAnswers } from "../lesson-kind.ts";
import { optionContent, type ShownQuestion } from "./questions/question-kind.ts";
import { isQuestionKind, type QuestionKindName, questionKinds } from "./questions/questions.ts";

export const questionContent = z.object({
  id: z.string(),
  kind: z.custom<QuestionKindName>(isQuestionKind),
  text: z.string(),
  options: z.array(optionContent),
});
export type Question = z.infer<typeof questionContent>;

/** An exercise as it is stored. Which answers are right never leaves the server before they are given. */
export const exerciseContent = z.object({
  /** The share of right answers that passes, 0 to 1. */
  passMark: z.number(),
  questions: z.array(questionContent),
});
export type Exercise = z.infer<typeof exerciseContent>;

/** The answer to each question, by its id; each kind of question defines its values. */
export const answersContent = z.record(z.string(), z.array(z.string()));
export type Answers = z.infer<typeof answersContent>;

export const judgedContent = z.object({
  right: z.number(),
  of: z.number(),
  passed: z.boolean(),
  /** Whether each question was answered right, by its id. */
  questions: z.record(z.string(), z.boolean()),
});
export type Judged = z.infer<typeof judgedContent>;

/** A question as the page shows it, with its kind. */
export interface QuestionView extends ShownQuestion {
  kind: QuestionKindName;
}

/** An exercise as the page shows it, with how the last answers were judged. */
export interface ExerciseView {
  /** How many right answers pass. */
  need: number;
  tries: number;
  judged: Judged | null;
  questions: QuestionView[];
}

/** How the last attempt at an exercise went. */
export interface ExerciseEvidence {
  tries: number;
  right: number;
  of: number;
  need: number;
  /** The questions answered wrong, never what would have been right. */
  wrong: string[];
}

export const neededRight = ({ passMark, questions }: Exercise): number =>
  Math.ceil(passMark * questions.length);

/** The fields a question has in a form. */
export const questionFields = ({ id, kind, options }: Question): string[] =>
  questionKinds[kind].fields(id, options);

/**
 * Reads the answers of a form (`questionFields`). Refuses what a question does not offer, a field it does not have, and two
 * answers where one is required ("not-offered"); names the questions without an answer ("unanswered"), and those of them in
 * which two options have the same place (`twice`).
 */
export function readAnswers(
  { questions }: Pick<Exercise, "questions">,
  form: FormData,
): { answers: Answers } | { refused: "not-offered" } | ({ refused: "unanswered" } & IncompleteAnswers) {
  const given = (question: Question) =>
    questionFields(question).flatMap((field) => form.getAll(field).map(String));
  const answers: Answers = {};
  for (const question of questions) {
    const answer = questionKinds[question.kind].readAnswer(question.options, given(question));
    if (!answer) return { refused: "not-offered" };
    answers[question.id] = answer;
  }
  const fields = new Set(questions.flatMap(questionFields));
  if ([...form.keys()].some((name) => !fields.has(name))) return { refused: "not-offered" };
  const unanswered = questions.filter(({ id }) => answers[id]!.length === 0);
  if (unanswered.length === 0) return { answers };
  const repeated = unanswered.filter((question) =>
    questionKinds[question.kind].isRepeated?.(question.options, given(question)),
  );
  const idsOf = (some: Question[]) => some.map(({ id }) => id);
  return { refused: "unanswered", unanswered: idsOf(unanswered), twice: idsOf(repeated), answers };
}

/** Judges complete answers against the exercise. */
export function judge({ passMark, questions }: Exercise, answers: Answers): Judged {
  const verdicts = questions.map(
    (question) => [question.id, isRight(question, answers[question.id] ?? [])] as const,
  );
  const right = verdicts.filter(([, correct]) => correct).length;
  const of = questions.length;
  return { right, of, passed: right >= passMark * of, questions: Object.fromEntries(verdicts) };
}

/** Whether the answer to a question is right. */
export const isRight = ({ kind, options }: Question, given: string[]): boolean =>
  questionKinds[kind].isRight(options, given);

/** The exercise without its key. The feedback of an option is shown only once that option was chosen. */
export const viewExercise = (
  exercise: Exercise,
  attempt: { state: { answers: Answers; judged: Judged | null }; tries: number } | null,
): ExerciseView => ({
  need: neededRight(exercise),
  tries: attempt?.tries ?? 0,
  judged: attempt?.state.judged ?? null,
  questions: exercise.questions.map((question) =>
    viewQuestion(question, attempt?.state.answers[question.id] ?? []),
  ),
});

export function viewQuestion({ id, kind, text, options }: Question, given: string[]): QuestionView {
  const { shown, pairs, chooses } = questionKinds[kind];
  const commentOf = ({ id, right, feedback }: Question["options"][number]) =>
    given.includes(id) ? { right, feedback } : null;
  return {
    id,
    kind,
    text,
    given,
    options: shown(options).map((option) => ({
      id: option.id,
      text: option.text,
      comment: commentOf(option),
    })),
    pairs: pairs?.(options) ?? [],
    comment: chooses ? "" : (options.find(({ feedback }) => feedback)?.feedback ?? ""),
  };
}

export function exerciseEvidence(exercise: Exercise, answers: Answers, tries: number): ExerciseEvidence {
  const { right, of, questions: verdicts } = judge(exercise, answers);
  const wrong = exercise.questions.filter(({ id }) => answers[id] && !verdicts[id]).map(({ text }) => text);
  return { tries, right, of, need: neededRight(exercise), wrong };
}
