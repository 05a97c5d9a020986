import type { Exercise, Question } from "./exercise.ts";

/** A line that cannot be read, counted from 1, and why. */
export interface WrongExerciseLine {
  line: number;
  why: "before-question" | "no-options" | "no-right" | "unreadable" | "mixed" | "too-few" | "twins";
}

/**
 * Reads an exercise as the secretariat writes it, one line a thing:
 *
 *     ? the question                      + a right answer :: what is told when it is chosen
 *     - a wrong answer :: what is told    1. first (to be put in order)    2. second
 *     left = right (to be matched)        = a right short answer           = another
 *
 * One right answer makes a choice of one, more make a choice of several. Returns every line that is wrong.
 */
export function readExercise(
  text: string,
  passMark: number,
): { exercise: Exercise } | { wrong: WrongExerciseLine[] } {
  const questions: (Question & { line: number })[] = [];
  const wrong: WrongExerciseLine[] = [];
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (!line) continue;
    const here = questions.at(-1);
    const asked = /^\?\s*(.+)$/.exec(line)?.[1];
    if (asked)
      questions.push({ id: `q${questions.length + 1}`, kind: "one", text: asked, options: [], line: at + 1 });
    else if (!here) wrong.push({ line: at + 1, why: "before-question" });
    else {
      const why = addOption(here, line);
      if (why) wrong.push({ line: at + 1, why });
    }
  }
  for (const question of questions) {
    const why = questionFault(question);
    if (why) wrong.push({ line: question.line, why });
  }
  if (questions.length === 0) wrong.push({ line: 1, why: "before-question" });
  if (wrong.length > 0) return { wrong: wrong.sort((a, b) => a.line - b.line) };
  return { exercise: { passMark, questions: questions.map(({ line: _line, ...question }) => question) } };
}

function addOption(question: Question, line: string): WrongExerciseLine["why"] | null {
  const { options } = question;
  const [said = "", feedback = ""] = line.split("::").map((part) => part.trim());
  const id = `a${options.length + 1}`;
  const choice = /^([+-])\s*(.+)$/.exec(said);
  const ordered = /^\d+[.)]\s*(.+)$/.exec(said);
  const short = /^=\s*(.+)$/.exec(said);
  const match = /^(.+?)\s+=\s+(.+)$/.exec(said);
  const kind = choice ? question.kind : ordered ? "order" : short ? "text" : match ? "match" : null;
  if (!kind) return "unreadable";
  const chosen = (of: Question["kind"]) => of === "one" || of === "several";
  if (options.length > 0 && (choice ? !chosen(question.kind) : question.kind !== kind)) return "mixed";
  const text = (choice?.[2] ?? (ordered ?? short ?? match)![1]!).trim();
  if (kind !== "text" && options.some((other) => other.text.toLowerCase() === text.toLowerCase()))
    return "twins";
  if (choice) {
    options.push({ id, text, right: choice[1] === "+", feedback });
    question.kind = options.filter(({ right }) => right).length > 1 ? "several" : "one";
    return null;
  }
  question.kind = kind;
  options.push({ id, text, right: true, feedback, ...(kind === "match" && { pair: match![2]! }) });
  return null;
}

function questionFault({ kind, options }: Question): WrongExerciseLine["why"] | null {
  if (options.length === 0) return "no-options";
  if (kind !== "text" && options.length < 2) return "too-few";
  return options.some(({ right }) => right) ? null : "no-right";
}

/** Writes an exercise as `readExercise` reads it. */
export const writeExercise = ({ questions }: Exercise): string =>
  questions
    .map(({ kind, text, options }) => {
      const lines = options.map((option, at) => {
        const told = option.feedback && ` :: ${option.feedback}`;
        if (kind === "order") return `${at + 1}. ${option.text}${told}`;
        if (kind === "match") return `${option.text} = ${option.pair}${told}`;
        if (kind === "text") return `= ${option.text}${told}`;
        return `${option.right ? "+" : "-"} ${option.text}${told}`;
      });
      return [`? ${text}`, ...lines].join("\n");
    })
    .join("\n\n");
