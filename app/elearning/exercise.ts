/** An exercise as it is stored. Which options are right never leaves the server before they are chosen. */
export interface Exercise {
  /** The share of right answers that passes, 0 to 1. */
  passMark: number;
  questions: Question[];
}

export interface Question {
  id: string;
  /** One of several, or several of several: right only when exactly the right ones are chosen. */
  kind: "one" | "several";
  text: string;
  options: { id: string; text: string; right: boolean; feedback: string }[];
}

/** Per question the options chosen. */
export type Answers = Record<string, string[]>;

/** How an exercise went, told per question. */
export interface Judged {
  right: number;
  of: number;
  passed: boolean;
  questions: Record<string, boolean>;
}

/**
 * Reads the answers of a form (its fields are named after the questions). Refuses an option the question does not offer, a
 * question it does not have, and two answers where one is asked for; names the questions that lack an answer.
 */
export function readAnswers(exercise: Exercise, form: FormData) {
  const answers: Answers = {};
  for (const { id, kind, options } of exercise.questions) {
    const chosen = [...new Set(form.getAll(id).map(String))];
    if (chosen.some((choice) => !options.some((option) => option.id === choice)))
      return { refused: "not-offered" } as const;
    if (kind === "one" && chosen.length > 1) return { refused: "not-offered" } as const;
    answers[id] = chosen;
  }
  if ([...form.keys()].some((name) => !(name in answers))) return { refused: "not-offered" } as const;
  const unanswered = Object.keys(answers).filter((id) => answers[id]!.length === 0);
  return unanswered.length > 0 ? ({ refused: "unanswered", unanswered, answers } as const) : { answers };
}

/** Judges whole answers against the exercise. */
export function judge({ passMark, questions }: Exercise, answers: Answers): Judged {
  const verdicts = questions.map(({ id, options }) => {
    const chosen = answers[id] ?? [];
    return [id, options.every((option) => option.right === chosen.includes(option.id))] as const;
  });
  const right = verdicts.filter(([, good]) => good).length;
  const of = questions.length;
  return { right, of, passed: right >= passMark * of, questions: Object.fromEntries(verdicts) };
}
