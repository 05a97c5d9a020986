/**
 * Invented rounds at the hotline's size: 14 to 28 municipalities of uneven size, 250 asked, about 175 who answer to the end and 19 in
 * part, some questions skipped; municipalities where everyone had the training, or nobody.
 */
import { readFileSync } from "node:fs";

export interface AskedQuestion {
  name: string;
  title: string;
  choices: { value: string; text: string }[];
  best?: "first" | "last" | "none";
  outside?: string[];
}

interface Questionnaire {
  name: string;
  version: number;
  pages: { elements: (AskedQuestion & { type: string })[] }[];
}

const file = new URL("../../../surveys/agents.v2.json", import.meta.url);
export const questionnaire = JSON.parse(readFileSync(file, "utf8")) as Questionnaire;
export const questions: AskedQuestion[] = questionnaire.pages
  .flatMap(({ elements }) => elements)
  .filter(({ type }) => type === "radiogroup");

/** Someone who is asked. */
export interface Asked {
  /** The person's number in the world. */
  person: number;
  municipality: string;
}

/** Someone who answered, as only the world knows them. */
interface Answerer extends Asked {
  partial: boolean;
  choices: Record<string, string>;
}

export interface Cross {
  rows: string;
  columns: string;
}

export interface World {
  municipalities: string[];
  asked: Asked[];
  answerers: Answerer[];
  crosses: Cross[];
}

const peopleAsked = 250;
const shareOfTheSamePeople = 0.93;
const maxCrosses = 4;

export type Chance = () => number;
const draw = (chance: Chance, below: number) => Math.floor(chance() * below);
const between = (chance: Chance, low: number, high: number) => low + chance() * (high - low);

/** Both rounds of an invented world. */
export function inventRounds(name: string, chance: Chance): World[] {
  const people = inventPeople(name, chance);
  const first = inventAnswers(people, chance);
  return [first, inventAnswers(yearLater(people, chance), chance)];
}

/** Municipalities with people: few large ones and many small. */
function inventPeople(name: string, chance: Chance): Asked[] {
  const municipalities = Array.from({ length: 14 + draw(chance, 15) }, (_, n) => `${name}by-${n + 1}`);
  const weights = municipalities.map(() => Math.exp(2 * (chance() + chance() - 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let person = 0;
  return municipalities.flatMap((municipality, at) =>
    Array.from({ length: Math.max(2, Math.round((peopleAsked * weights[at]!) / total)) }, () => ({
      person: person++,
      municipality,
    })),
  );
}

/** A year later: some have left and others have come. */
export function yearLater(asked: Asked[], chance: Chance): Asked[] {
  let person = Math.max(...asked.map((one) => one.person)) + 1;
  return asked.map((one) =>
    chance() < shareOfTheSamePeople ? one : { person: person++, municipality: one.municipality },
  );
}

/** How these people answer, and which questions are crossed. */
function inventAnswers(asked: Asked[], chance: Chance): World {
  const municipalities = [...new Set(asked.map(({ municipality }) => municipality))];
  const skipping = between(chance, 0.005, 0.03);
  const leanings = new Map(questions.map(({ name }) => [name, between(chance, -0.35, 0.25)]));
  const divided = new Set(questions.filter(() => chance() < 0.5).map(({ name }) => name));
  const places = new Map(municipalities.map((municipality) => [municipality, inventPlace(divided, chance)]));
  const answerers = asked.flatMap(({ person, municipality }) => {
    const { rate, ...place } = places.get(municipality)!;
    const at = chance();
    const partial = at >= rate && at < rate + 0.08;
    if (at >= rate + 0.08) return [];
    const reached = partial ? questions.slice(0, 1 + draw(chance, questions.length - 1)) : questions;
    const mood = between(chance, -0.2, 0.2);
    const given = reached
      .filter(() => chance() >= skipping)
      .map((question) => {
        const lean = mood + (place.lean[question.name] ?? 0) + (leanings.get(question.name) ?? 0);
        return [question.name, chosen(question, place, lean, chance)] as const;
      });
    return given.length > 0 ? [{ person, municipality, partial, choices: Object.fromEntries(given) }] : [];
  });
  return { municipalities, asked, answerers, crosses: inventCrosses(chance) };
}

/**
 * How often a municipality answers alike. Not measured: chosen so that every world has many groups that the rules must hide. Of ten units of 12 people
 * where 0.985 say yes, eight say it all and one or two all but one.
 */
const alike = { saysYes: 0.7, shareOfYes: 0.985, allTrained: 0.45, noneTrained: 0.25 };
/** What leans most, 0.75, then moves an answer by 0.45 of the scale: two of five answers. */
const leaningWeight = 0.6;

/** What the people of a municipality have in common: how many answer, their leaning, and whether all or none had the training. */
interface Place {
  rate: number;
  lean: Record<string, number>;
  trained: Record<string, number>;
}

/** `divided`: the questions that a whole municipality answers alike, but for hardly anyone. */
function inventPlace(divided: Set<string>, chance: Chance): Place {
  const share = (name: string) => {
    if (divided.has(name)) return chance() < alike.saysYes ? alike.shareOfYes : 0;
    if (chance() < alike.allTrained) return 1;
    return chance() < alike.noneTrained ? 0 : between(chance, 0.4, 0.9);
  };
  return {
    rate: between(chance, 0.5, 0.92),
    lean: Object.fromEntries(questions.map(({ name }) => [name, between(chance, -0.2, 0.2)])),
    trained: Object.fromEntries(questions.map(({ name }) => [name, share(name)])),
  };
}

function chosen(
  { name, choices }: AskedQuestion,
  { trained }: Pick<Place, "trained">,
  lean: number,
  chance: Chance,
): string {
  if (choices.length === 2) return choices[chance() < trained[name]! ? 0 : 1]!.value;
  const at = (chance() + chance() + chance()) / 3 + lean * leaningWeight;
  const position = Math.floor(at * choices.length);
  return choices[Math.min(choices.length - 1, Math.max(0, position))]!.value;
}

/** Up to 4 different pairs of questions. */
function inventCrosses(chance: Chance): Cross[] {
  const crosses: Cross[] = [];
  const wanted = 1 + draw(chance, maxCrosses);
  while (crosses.length < wanted) {
    const [rows, columns] = [
      questions[draw(chance, questions.length)]!.name,
      questions[draw(chance, questions.length)]!.name,
    ];
    const isKnown = crosses.some(
      (cross) => [cross.rows, cross.columns].includes(rows) && [cross.rows, cross.columns].includes(columns),
    );
    if (rows !== columns && !isKnown) crosses.push({ rows, columns });
  }
  return crosses;
}
