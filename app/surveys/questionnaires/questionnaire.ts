import { ownValue } from "../../base/own-value.ts";
import { z } from "zod";
import type { Counted } from "./kinds/question-kind.ts";
import { kindOf, type Question, questionSchema } from "./kinds/questions.ts";
import { nameSchema, textSchema } from "./kinds/schemas.ts";

export const maxPages = 20;
export const maxQuestionnaireTitleChars = 100;
export const minutesSchema = z.number().int().min(1).max(60);

/** What a page is besides its questions. */
export const pageFields = {
  name: nameSchema,
  title: textSchema(maxQuestionnaireTitleChars),
  titleEn: textSchema(maxQuestionnaireTitleChars).optional(),
};

const pageSchema = z.strictObject({ ...pageFields, elements: z.array(questionSchema).min(1) });

const questionnaireSchema = z.strictObject({
  name: nameSchema,
  version: z.number().int().min(1),
  title: textSchema(maxQuestionnaireTitleChars),
  titleEn: textSchema(maxQuestionnaireTitleChars).optional(),
  /** The language of the texts that a results page shows; their English is beside them (`titleEn`). */
  locale: z.literal("da"),
  /** How long it takes, as the first page says. */
  minutes: minutesSchema,
  pages: z.array(pageSchema).min(1).max(maxPages),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
/** Question name → the value of a choice, or free text. What is not answered has no key. */
export type Answers = Record<string, string>;
/** Whether this question is answered. A question may be named like something that every object has, such as `constructor`. */
export const isAnswered = (answers: Answers, name: string): boolean => Object.hasOwn(answers, name);

/** The answer to this question. */
export const answerTo = (answers: Answers, name: string): string | undefined => ownValue(answers, name);

/** The answers to these questions, in this order, with the question's name. */
export const answersTo = (names: readonly string[], answers: Answers): [name: string, answer: string][] =>
  names.flatMap((name) => (isAnswered(answers, name) ? [[name, answers[name]!]] : []));

/** A question whose answers are counted. */
export type CountedQuestion = Pick<Question, "name" | "title"> & Counted;

export const questionsOf = ({ pages }: Pick<Questionnaire, "pages">): Question[] =>
  pages.flatMap(({ elements }) => elements);

/** The questions whose answers are counted, in the order they are asked. */
export const countedQuestionsOf = (questionnaire: Pick<Questionnaire, "pages">): CountedQuestion[] =>
  questionsOf(questionnaire).flatMap((question) => {
    const counted = kindOf(question).counted(question);
    return counted ? [{ name: question.name, title: question.title, ...counted }] : [];
  });

/** The questions answered in free text, which is never counted. */
export const textQuestionsOf = (questionnaire: Questionnaire): Question[] =>
  questionsOf(questionnaire).filter((question) => !kindOf(question).counted(question));

const duplicatesIn = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** Names that occur twice, and where a question contradicts itself. */
function contradictions(questionnaire: Questionnaire): string[] {
  const questions = questionsOf(questionnaire);
  return [
    ...duplicatesIn(questions.map(({ name }) => name)).map((twice) => `name: ${twice}`),
    ...duplicatesIn(questionnaire.pages.map(({ name }) => name)).map((twice) => `page: ${twice}`),
    ...questions.flatMap((question) => kindOf(question).contradictions(question)),
  ];
}

/**
 * Reads a stored questionnaire: pages of questions of our kinds, nothing computed or shown on conditions. Returns in `wrong` what is
 * anything else (another kind, an expression, a name that occurs twice), one line each.
 */
export function readQuestionnaire(json: unknown): { questionnaire: Questionnaire } | { wrong: string[] } {
  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success)
    return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  const wrong = contradictions(parsed.data);
  return wrong.length > 0 ? { wrong } : { questionnaire: parsed.data };
}

export type AnswerRefusal = "malformed" | "unknown-question" | "unknown-choice" | "too-long";

/** The first question that must be answered and is not; undefined when the answers can be sent. */
export const unansweredQuestion = (questionnaire: Questionnaire, answers: Answers): Question | undefined =>
  questionsOf(questionnaire).find(({ name, required }) => required && !answerTo(answers, name));

/** Without what a form or JSON.stringify would write longer: two-character line ends, control characters, half characters. */
export const normaliseText = (value: string) =>
  value
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Control}/gu, " ")
    .trim();

/**
 * Checks answers as they were sent, against the questionnaire: a question that it asks, an answer that its kind takes. Leaves out
 * empty answers. Refuses all of them at the first fault, and says at which question.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  raw: unknown,
): { answers: Answers } | { refused: AnswerRefusal; question?: string } {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return { refused: "malformed" };
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.name, question]));
  const answers = new Map<string, string>();
  for (const [name, given] of Object.entries(raw)) {
    const question = questions.get(name);
    if (!question) return { refused: "unknown-question" };
    if (typeof given !== "string" || given.includes("\0")) return { refused: "malformed", question: name };
    const value = normaliseText(given);
    if (value === "") continue;
    const refused = kindOf(question).refusalOf(question, value);
    if (refused) return { refused, question: name };
    answers.set(name, value);
  }
  return { answers: Object.fromEntries(answers) };
}

/** JSON with every object's keys in order: equal questionnaires give equal text, in whatever order their files were written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}

/** The size that no answers to the questionnaire exceed, in bytes of JSON: all answers are padded to it. */
export function maxAnswerBytes(questionnaire: Questionnaire): number {
  const sizes = questionsOf(questionnaire).map(
    (question) => question.name.length + kindOf(question).maxBytes(question) + '"":"",'.length,
  );
  return 2 + sizes.reduce((sum, bytes) => sum + bytes, 0);
}
