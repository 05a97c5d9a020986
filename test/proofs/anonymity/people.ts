/** A round of invented people: who sends, who stops half-way, and what each of them answers. */
import { type Answers, countedQuestionsOf } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../../app/surveys/questionnaires/questionnaires.server.ts";
import { repeatableRandom } from "../../db/random-rows.ts";

const questionnaire = findQuestionnaire("agents", 2)!;
export const choosing = countedQuestionsOf(questionnaire).map(({ name }) => name);

/** What only the person knows. `id` is the invitation's. */
export interface Secret {
  id: number;
  token: string;
  answers: Answers;
  does: "send" | "stop" | "nothing";
  /** Saves a draft of the first few answers before. */
  pauses: boolean;
}

/** An answer's choices as one text: in these rounds no two people give the same. */
export const choicesText = (answers: Answers) => JSON.stringify(choosing.map((name) => answers[name] ?? ""));

const syllables = ["gui", "de", "kald", "tid", "ro", "bor", "ger", "vagt", "svar", "hold"];

/** Decides for everybody, the same for the same seed; so many of them stop half-way, and most of the rest send. */
export function secretsOf(places: { id: number; token: string }[], stopping: number, seed: number): Secret[] {
  const dice = repeatableRandom(seed);
  const taken = new Set<string>();
  return places.map(({ id, token }, n) => {
    let answers = invent(dice);
    while (taken.has(choicesText(answers))) answers = invent(dice);
    taken.add(choicesText(answers));
    const does = n % 20 < stopping && n < 20 * stopping ? "stop" : dice() < 0.7 ? "send" : "nothing";
    return { id, token, answers, does, pauses: dice() < 0.3 };
  });
}

function invent(dice: () => number): Answers {
  const chosen = countedQuestionsOf(questionnaire)
    .filter(() => dice() > 0.03)
    .map(({ name, choices }) => [name, choices[Math.floor(dice() * choices.length)]!.value]);
  const words = Array.from({ length: 2 + Math.floor(dice() * 12) }, () => syllables[Math.floor(dice() * 10)]);
  return { ...Object.fromEntries(chosen), ...(dice() < 0.35 && { comment: words.join(" ") }) };
}

/** The first part of what one would have answered, with at least one answer. */
export const firstAnswers = (answers: Answers, dice: () => number): Answers => {
  const first = Object.entries(answers).filter(([name]) => name !== "comment");
  return Object.fromEntries(first.slice(0, 1 + Math.floor(dice() * 4)));
};
