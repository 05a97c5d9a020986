/** An exercise as it is stored. Which answers are right never leaves the server before they are given. */
export interface Exercise {
  /** The share of right answers that passes, 0 to 1. */
  passMark: number;
  questions: Question[];
}

/**
 * One of several, or several of several: right only when exactly the right ones are chosen. `order`: the options stand in
 * their right order. `match`: each option has its `pair`. `text`: any of the options' texts is a right answer.
 */
export interface Question {
  id: string;
  kind: (typeof questionKinds)[number];
  text: string;
  options: Option[];
}

export const questionKinds = ["one", "several", "order", "match", "text"] as const;

interface Option {
  id: string;
  text: string;
  right: boolean;
  feedback: string;
  pair?: string;
}

/**
 * Per question what was answered: the options chosen; of `order` the options in the order given; of `match` the pair given
 * to each option, in the options' order; of `text` what was written.
 */
export type Answers = Record<string, string[]>;

/** How an exercise went, told per question. */
export interface Judged {
  right: number;
  of: number;
  passed: boolean;
  questions: Record<string, boolean>;
}

const maxAnswerLength = 200;

/** The fields a question has in a form: one, or one for each option that is to be placed. */
export const questionFields = ({ id, kind, options }: Question): string[] =>
  kind === "order" || kind === "match" ? options.map((option) => `${id}.${option.id}`) : [id];

/**
 * Reads the answers of a form (`fieldsOf`). Refuses what the question does not offer, a question it does not have, and two
 * answers where one is asked for; names the questions that lack an answer, and which of them have two things in one place (`twice`).
 */
export function readAnswers(exercise: Exercise, form: FormData) {
  const answers: Answers = {};
  for (const question of exercise.questions) {
    const given = questionFields(question).flatMap((field) => form.getAll(field).map(String));
    const read = readAnswer(question, given);
    if (!read) return { refused: "not-offered" } as const;
    answers[question.id] = read;
  }
  const fields = new Set(exercise.questions.flatMap(questionFields));
  if ([...form.keys()].some((name) => !fields.has(name))) return { refused: "not-offered" } as const;
  const unanswered = Object.keys(answers).filter((id) => answers[id]!.length === 0);
  if (unanswered.length === 0) return { answers };
  const placed = (question: Question) =>
    question.kind === "order" && questionFields(question).every((field) => form.get(field));
  const twice = exercise.questions.filter((one) => unanswered.includes(one.id) && placed(one));
  return { refused: "unanswered", unanswered, twice: twice.map(({ id }) => id), answers } as const;
}

/** What was answered to one question; empty when something lacks, null when it is not offered. */
function readAnswer({ kind, options }: Question, given: string[]): string[] | null {
  if (kind === "text") {
    const [text = ""] = given;
    if (given.length > 1 || text.length > maxAnswerLength) return null;
    return text.trim() ? [text.trim()] : [];
  }
  if (kind === "match") {
    if (given.length > options.length) return null;
    if (given.some((pair) => pair !== "" && !options.some((option) => option.pair === pair))) return null;
    return given.length < options.length || given.includes("") ? [] : given;
  }
  if (kind === "order") return readOrder(options, given);
  const chosen = [...new Set(given)];
  if (chosen.some((choice) => !options.some(({ id }) => id === choice))) return null;
  return kind === "one" && chosen.length > 1 ? null : chosen;
}

/** The options in the order of the places given to them; two in one place are no order yet. */
function readOrder(options: Option[], given: string[]): string[] | null {
  if (given.length > options.length) return null;
  if (given.some((place) => place !== "" && !(Number(place) >= 1 && Number(place) <= options.length)))
    return null;
  if (given.length < options.length || new Set(given).size < options.length || given.includes("")) return [];
  return options
    .map(({ id }, at) => ({ id, place: Number(given[at]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** Judges whole answers against the exercise. */
export function judge({ passMark, questions }: Exercise, answers: Answers): Judged {
  const verdicts = questions.map(
    (question) => [question.id, isRight(question, answers[question.id] ?? [])] as const,
  );
  const right = verdicts.filter(([, good]) => good).length;
  const of = questions.length;
  return { right, of, passed: right >= passMark * of, questions: Object.fromEntries(verdicts) };
}

/** Whether what was given to a question is right. */
export function isRight({ kind, options }: Question, given: string[]): boolean {
  if (kind === "order") return options.every(({ id }, at) => given[at] === id);
  if (kind === "match") return options.every(({ pair }, at) => given[at] === pair);
  if (kind === "text") return options.some(({ text }) => normalised(text) === normalised(given[0] ?? ""));
  return options.every((option) => option.right === given.includes(option.id));
}

/** Capitals, marks and spaces make no difference to a short answer. */
const normalised = (text: string) =>
  text
    .toLocaleLowerCase("da")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
