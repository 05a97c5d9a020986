import { z } from "zod";

const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const textSchema = (max: number) => z.string().trim().min(1).max(max);

const choiceSchema = z.strictObject({
  value: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/),
  text: textSchema(200),
});

const radiogroupSchema = z.strictObject({
  type: z.literal("radiogroup"),
  name,
  title: textSchema(300),
  description: textSchema(500).optional(),
  choices: z.array(choiceSchema).min(2).max(11),
  /** Questions of one scale can be drawn and compared alike. */
  scale: textSchema(40),
  /** Which end of the choices is the good one; "none" when there is no better. */
  best: z.enum(["first", "last", "none"]),
  /** Values outside the scale ("Ved ikke"): counted apart. */
  outside: z.array(z.string()).default([]),
});

const commentSchema = z.strictObject({
  type: z.literal("comment"),
  name,
  title: textSchema(300),
  description: textSchema(500).optional(),
  maxLength: z.number().int().min(1).max(4000),
});

const pageSchema = z.strictObject({
  name,
  title: textSchema(100),
  elements: z.array(z.discriminatedUnion("type", [radiogroupSchema, commentSchema])).min(1),
});

const questionnaireSchema = z.strictObject({
  name,
  version: z.number().int().min(1),
  title: textSchema(100),
  locale: z.literal("da"),
  /** What the first page says it takes. */
  minutes: z.number().int().min(1).max(60),
  pages: z.array(pageSchema).min(1).max(20),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type ChoiceQuestion = z.infer<typeof radiogroupSchema>;
export type CommentQuestion = z.infer<typeof commentSchema>;
export type Question = ChoiceQuestion | CommentQuestion;
/** Question name → chosen value, or free text. What is not answered has no key. */
export type Answers = Record<string, string>;

export const questionsOf = ({ pages }: Questionnaire): Question[] =>
  pages.flatMap(({ elements }) => elements);
export const choiceQuestionsOf = (questionnaire: Questionnaire): ChoiceQuestion[] =>
  questionsOf(questionnaire).filter((question) => question.type === "radiogroup");

const duplicatesIn = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** What one questionnaire says twice, or names without having it. */
function contradictions(questionnaire: Questionnaire): string[] {
  const choosing = choiceQuestionsOf(questionnaire);
  return [
    ...duplicatesIn(questionsOf(questionnaire).map((question) => question.name)).map(
      (twice) => `name: ${twice}`,
    ),
    ...duplicatesIn(questionnaire.pages.map((page) => page.name)).map((twice) => `page: ${twice}`),
    ...choosing.flatMap(({ name, choices }) =>
      duplicatesIn(choices.map(({ value }) => value)).map((twice) => `choice: ${name}.${twice}`),
    ),
    ...choosing.flatMap(({ name, choices, outside }) =>
      outside
        .filter((value) => !choices.some((one) => one.value === value))
        .map((value) => `outside: ${name}.${value}`),
    ),
  ];
}

/**
 * Reads the part of SurveyJS' JSON that we take: pages of radiogroup and comment, nothing that is computed or shown on
 * conditions. Anything else (another kind, an expression, a name twice) is told in `wrong`, one line each.
 */
export function readQuestionnaire(json: unknown): { questionnaire: Questionnaire } | { wrong: string[] } {
  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success)
    return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  const wrong = contradictions(parsed.data);
  return wrong.length > 0 ? { wrong } : { questionnaire: parsed.data };
}

export type AnswerRefusal = "malformed" | "unknown-question" | "unknown-choice" | "too-long";

/** Line ends as one sign, and no signs that cannot be seen: what a form and JSON.stringify could else make longer. */
const normaliseText = (value: string) =>
  value
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Control}/gu, " ")
    .trim();

function checkAnswer(question: Question, value: string): AnswerRefusal | null {
  if (question.type === "comment") return value.length > question.maxLength ? "too-long" : null;
  return question.choices.some((one) => one.value === value) ? null : "unknown-choice";
}

/**
 * Takes answers that the questionnaire offers and no others: a known question, one of its own choices, free text no longer
 * than its maximum (kept as text, whatever it holds). An empty answer is no answer. Refuses everything at the first
 * fault and says at which question.
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  raw: unknown,
): { answers: Answers } | { refused: AnswerRefusal; question?: string } {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return { refused: "malformed" };
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.name, question]));
  const answers: Answers = {};
  for (const [name, given] of Object.entries(raw)) {
    const question = questions.get(name);
    if (!question) return { refused: "unknown-question" };
    if (typeof given !== "string" || given.includes("\0")) return { refused: "malformed", question: name };
    const value = normaliseText(given);
    if (value === "") continue;
    const refused = checkAnswer(question, value);
    if (refused) return { refused, question: name };
    answers[name] = value;
  }
  return { answers };
}

/** The questionnaire with every object's keys in order: equal wording gives equal text, however the file was written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}

/**
 * The longest that any answers to the questionnaire can be, in bytes of JSON: every answer is padded to it. A sign of free
 * text takes at most three bytes, since signs that would be escaped longer are taken out.
 */
export function maxAnswerBytes(questionnaire: Questionnaire): number {
  const parts = questionsOf(questionnaire).map((question) => {
    const value =
      question.type === "comment"
        ? question.maxLength * 3
        : Math.max(...question.choices.map((one) => one.value.length));
    return question.name.length + value + '"":"",'.length;
  });
  return 2 + parts.reduce((sum, part) => sum + part, 0);
}
