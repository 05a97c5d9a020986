import { splitAtDivider, withoutDivider } from "../divider.ts";
import type { Exercise, Question } from "./exercise.ts";
import type { Option } from "./questions/question-kind.ts";
import { type QuestionKindName, questionKindNames, questionKinds } from "./questions/questions.ts";

/** A line that cannot be read, counted from 1, and why. */
interface WrongExerciseLine {
  line: number;
  why: "before-question" | "no-options" | "no-right" | "unreadable" | "mixed" | "too-few" | "duplicate";
}

/** A question while its lines are read: `reader` is the kind that reads them. */
interface QuestionDraft {
  line: number;
  text: string;
  reader: QuestionKindName | null;
  options: Option[];
  /** The options' texts in small letters. */
  seen: Set<string>;
}

/** The most wrong lines that are told: the page shows each with a sentence. */
const maxWrongLines = 50;

/**
 * Reads an exercise as the secretariat writes it:
 *
 *     ? the question                      + a right answer :: feedback when it is chosen
 *     - a wrong answer :: feedback        1. first (to be put in order)    2. second
 *     left = right (to be matched)        = a right short answer           = another
 *
 * One right answer makes a choice of one, more make a choice of several. A backslash makes text of a sign that would divide a line or begin
 * one. Returns the lines that are wrong, at most `maxWrongLines`.
 */
export function readExercise(
  text: string,
  passMark: number,
): { exercise: Exercise } | { wrong: WrongExerciseLine[] } {
  const drafts: QuestionDraft[] = [];
  const wrong: WrongExerciseLine[] = [];
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const question = line.startsWith("?") && line.slice(1).trim();
    if (question) drafts.push({ line: at + 1, text: question, reader: null, options: [], seen: new Set() });
    else if (line) {
      const draft = drafts.at(-1);
      const why = draft ? addOption(draft, line) : "before-question";
      if (why) wrong.push({ line: at + 1, why });
    }
  }
  for (const draft of drafts) {
    const why = questionFault(draft);
    if (why) wrong.push({ line: draft.line, why });
  }
  if (drafts.length === 0) wrong.push({ line: 1, why: "before-question" });
  if (wrong.length > 0) return { wrong: wrong.sort((a, b) => a.line - b.line).slice(0, maxWrongLines) };
  return { exercise: { passMark, questions: drafts.map(toQuestion) } };
}

function addOption(draft: QuestionDraft, line: string): WrongExerciseLine["why"] | null {
  const [written, feedback] = splitAtDivider(line);
  const reader = questionKindNames.find((name) => questionKinds[name].readLine(written));
  const option = reader && questionKinds[reader].readLine(written);
  if (!reader || !option) return "unreadable";
  if (draft.options.length > 0 && draft.reader !== reader) return "mixed";
  const key = option.text.toLowerCase();
  if (!questionKinds[reader].repeatsText && draft.seen.has(key)) return "duplicate";
  draft.seen.add(key);
  draft.reader = reader;
  draft.options.push({ id: `a${draft.options.length + 1}`, feedback, ...option });
  return null;
}

function questionFault({ reader, options }: QuestionDraft): WrongExerciseLine["why"] | null {
  if (!reader) return "no-options";
  if (options.length < questionKinds[reader].minOptions) return "too-few";
  return options.some(({ right }) => right) ? null : "no-right";
}

/** The question in the first of the kinds that its lines fit. */
function toQuestion({ reader, text, options }: QuestionDraft, at: number): Question {
  const readLine = reader && questionKinds[reader].readLine;
  const kind = questionKindNames.find(
    (name) => questionKinds[name].readLine === readLine && questionKinds[name].fits(options),
  );
  return { id: `q${at + 1}`, kind: kind ?? "one", text, options };
}

/** Writes an exercise as `readExercise` reads it. */
export const writeExercise = ({ questions }: Exercise): string =>
  questions
    .map(({ kind, text, options }) =>
      [writeQuestion(text), ...options.map((option, at) => writeOption(kind, option, at))].join("\n"),
    )
    .join("\n\n");

/** The line that begins a question. */
export const writeQuestion = (text: string): string => `? ${text}`;

/** The line of an option. */
export const writeOption = (kind: QuestionKindName, option: Omit<Option, "id">, at: number): string =>
  `${withoutDivider(questionKinds[kind].writeLine(option, at))}${option.feedback && ` :: ${option.feedback}`}`;
