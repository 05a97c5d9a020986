/** A round of invented people: who sends, who stops half-way, and what each of them answers. */
import { type Answers, countedQuestionsOf } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../../app/surveys/questionnaires/questionnaires.server.ts";
import { shuffled } from "../../../app/base/shuffled.ts";
import { repeatableRandom } from "../../db/random-rows.ts";

const questionnaire = findQuestionnaire("agents", 2)!;
export const questionNames = countedQuestionsOf(questionnaire).map(({ name }) => name);

/** What only the person knows. `id` is the invitation's. */
export interface Secret {
  id: number;
  token: string;
  answers: Answers;
  does: "send" | "stop" | "nothing";
  /** Whether the person saves a draft of the first few answers before sending. */
  pauses: boolean;
  /** Whether someone who does not answer turns reminders off. */
  stopsReminders: boolean;
}

/** What the site may write of choices: the questionnaire's own names and values in its own order. */
export const canonicalChoices = (choices: Answers) =>
  JSON.stringify(
    Object.fromEntries(
      countedQuestionsOf(questionnaire).flatMap(({ name, choices: offered }) =>
        offered.some(({ value }) => value === choices[name]) ? [[name, choices[name]]] : [],
      ),
    ),
  );

/** The choices of an answer as one text; in these rounds no two people choose the same. */
export const choicesText = (answers: Answers) =>
  JSON.stringify(questionNames.map((name) => answers[name] ?? ""));

const syllables = ["gui", "de", "kald", "tid", "ro", "bor", "ger", "vagt", "svar", "hold"];

/** Decides what everyone does and answers, the same for the same seed: `stopping` people, whoever they are, stop half-way, most others send. */
export function secretsOf(
  invitations: { id: number; token: string }[],
  stopping: number,
  seed: number,
): Secret[] {
  const random = repeatableRandom(seed);
  const taken = new Set<string>();
  // At random, since their place in the list is a sign that copies of the database have.
  const stop = new Set(shuffled(invitations, (below) => Math.floor(random() * below)).slice(0, stopping));
  return invitations.map((invitation) => {
    const { id, token } = invitation;
    let answers = invent(random);
    while (taken.has(choicesText(answers))) answers = invent(random);
    taken.add(choicesText(answers));
    const does = stop.has(invitation) ? "stop" : random() < 0.7 ? "send" : "nothing";
    return { id, token, answers, does, pauses: random() < 0.3, stopsReminders: random() < 0.5 };
  });
}

/** In an order that is the person's own. */
function invent(random: () => number): Answers {
  const chosen = countedQuestionsOf(questionnaire)
    .filter(() => random() > 0.03)
    .map(({ name, choices }) => [name, choices[Math.floor(random() * choices.length)]!.value]);
  const words = Array.from(
    { length: 2 + Math.floor(random() * 12) },
    () => syllables[Math.floor(random() * 10)],
  );
  const answers = { ...Object.fromEntries(chosen), ...(random() < 0.35 && { comment: words.join(" ") }) };
  return Object.fromEntries(shuffled(Object.entries(answers), (below) => Math.floor(random() * below)));
}

/** As a client of one's own would send an answer to know it again: in an order of its own, and with blanks around the values. */
export const asMarked = (answers: Answers, id: number): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value], n) => [name, (id + n) % 3 === 0 ? ` ${value}\r\n` : value]),
  );

/** The first one to four answers. */
export const firstAnswers = (answers: Answers, random: () => number): Answers => {
  const first = Object.entries(answers).filter(([name]) => name !== "comment");
  return Object.fromEntries(first.slice(0, 1 + Math.floor(random() * 4)));
};
