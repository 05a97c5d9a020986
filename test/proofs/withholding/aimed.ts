/**
 * Small worlds in which one rule of the site alone stands between a reader and a few people: invented ones need many rounds to come upon
 * the same. Every municipality answers every question in a mixed way, but for the exceptions that each world makes.
 */
import {
  type Asked,
  type AskedQuestion,
  type Chance,
  type Cross,
  questions,
  type World,
  yearLater,
} from "./world.ts";

/** How many of each municipality answer to the end. The next one answers in part, and two more do not answer. */
const wholeAnswers = [12, 12, 14, 6, 7, 8, 9, 16, 18];
const othersAsked = 3;

/** Someone who answers: the position of the municipality, and their own in it. */
interface Place {
  municipality: number;
  at: number;
}

interface Aim {
  crosses: Cross[];
  /** How many questions the partial answers reach. */
  reached: number;
  /** What someone answers to a question instead; null: nothing. */
  exception: (place: Place, question: string) => "best" | "worst" | null | undefined;
}

const someOf = (places: Record<number, number[]>) => (place: Place) =>
  places[place.municipality]?.includes(place.at) ?? false;

/**
 * In the first two municipalities nobody had the course day, and in the third only three people not. Those three are a row of the cross less two units;
 * the units and the other row do not tell them, since six people skipped the question. In one municipality everyone has completed the
 * e-learning, and in another all but one give one answer about their leader.
 */
const fewBesideTwoUnits: Aim = {
  crosses: [
    { rows: "trained_day", columns: "wellbeing" },
    { rows: "guide_use", columns: "guide_found" },
  ],
  reached: 4,
  exception({ municipality, at }, question) {
    if (question === "trained_elearning" && municipality === 3) return "best";
    if (question === "leader_talks_wellbeing" && municipality === 5) return at === 0 ? "worst" : "best";
    if (question !== "trained_day") return undefined;
    if (someOf({ 6: [1, 2], 7: [1, 2], 8: [1, 2] })({ municipality, at })) return null;
    return municipality < 2 || someOf({ 2: [1, 2, 3] })({ municipality, at }) ? "worst" : "best";
  },
};

/** Three people of three municipalities skip the question of the columns: everyone less the columns. */
const threeSkipAColumn: Aim = {
  crosses: [{ rows: "wellbeing", columns: "trained_day" }],
  reached: 4,
  exception: (place, question) =>
    question === "trained_day" && someOf({ 6: [1], 7: [2], 8: [1] })(place) ? null : undefined,
};

/** Six people skip a question of the cross, and five of them give the same answers to the other one. */
const alikeOutside: Aim = {
  crosses: [
    { rows: "guide_use", columns: "leadership_focus" },
    { rows: "guide_found", columns: "information_found" },
  ],
  reached: 6,
  exception(place, question) {
    const skips = someOf({ 0: [1], 2: [1], 6: [1], 7: [1], 8: [1, 2] })(place);
    if (skips && question === "leadership_focus") return null;
    return skips && question === "guide_use" ? (place.at === 2 ? "worst" : "best") : undefined;
  },
};

/** The aims of the first worlds, one a round. */
const aims: Aim[][] = [
  [fewBesideTwoUnits, threeSkipAColumn],
  [alikeOutside, fewBesideTwoUnits],
];

/** How many worlds are aimed: the first ones. */
export const aimedWorlds = aims.length;

/** The rounds of an aimed world, by its position in `aims`. */
export function aimedRounds(world: number, name: string, chance: Chance): World[] {
  let people = peopleOf(name);
  return aims[world]!.map((aim, round) => {
    if (round > 0) people = yearLater(people, chance);
    return answersTo(aim, people, chance);
  });
}

function peopleOf(name: string): Asked[] {
  let person = 0;
  return wholeAnswers.flatMap((answers, at) =>
    Array.from({ length: answers + othersAsked }, () => ({
      person: person++,
      municipality: `${name}by-${at + 1}`,
    })),
  );
}

function answersTo({ crosses, reached, exception }: Aim, asked: Asked[], chance: Chance): World {
  const municipalities = [...new Set(asked.map(({ municipality }) => municipality))];
  const answerers = municipalities.flatMap((name, municipality) => {
    const wholes = wholeAnswers[municipality]!;
    const people = asked.filter((one) => one.municipality === name).slice(0, wholes + 1);
    return people.map((one, position) => {
      const partial = position === wholes;
      const place = { municipality, at: partial ? municipality : position };
      const given = questions.slice(0, partial ? reached : questions.length).flatMap((question, number) => {
        const other = partial ? undefined : exception(place, question.name);
        if (other === null) return [];
        return [[question.name, choiceAt(question, other ?? mixed(place.at, number), chance)] as const];
      });
      return { ...one, partial, choices: Object.fromEntries(given) };
    });
  });
  return { municipalities, asked, answerers, crosses };
}

/** The first four of a municipality see to it that no answer is everyone's, nor all but one's; in every other question they pair otherwise. */
function mixed(at: number, question: number): "best" | "worst" | undefined {
  if (at > 3) return undefined;
  const isBest = question % 2 === 0 ? at % 2 === 1 : at >= 2;
  return isBest ? "best" : "worst";
}

function choiceAt({ choices }: AskedQuestion, end: "best" | "worst" | undefined, chance: Chance): string {
  if (end === "best") return choices[0]!.value;
  return choices[end === "worst" ? choices.length - 1 : Math.floor(chance() * choices.length)]!.value;
}
