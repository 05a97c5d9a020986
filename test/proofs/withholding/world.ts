/** Two rounds of invented people who answer as people do: some municipalities hardly, some questions not, some only in part. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { defaultThresholds } from "../../../app/surveys/anonymity/thresholds.ts";
import { buildLadder, minAnswersPerUnit } from "../../../app/surveys/anonymity/units.ts";
import {
  type CountedQuestion,
  countedQuestionsOf,
} from "../../../app/surveys/questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  freezeQuestionnaire,
} from "../../../app/surveys/questionnaires/questionnaires.server.ts";
import { writeTransaction } from "../../../db/database.server.ts";
import { people as persons } from "../../../db/schema/people.ts";
import { invitations, responses, rounds, roundUnits } from "../../../db/schema/surveys.ts";

/** Someone who answered, as only the world knows them. */
export interface Answerer {
  municipality: string;
  partial: boolean;
  choices: Record<string, string>;
}

export interface World {
  roundId: number;
  /** Those whose answers were kept. */
  people: Answerer[];
  /** Everyone who was asked, and whether they answered to the end. */
  asked: { municipality: string; answered: boolean }[];
  /** Municipality → the unit it was counted in. */
  units: Map<string, string>;
}

export const questionnaire = findQuestionnaire("agents", 2)!;
export const questions = countedQuestionsOf(questionnaire);

/** A closed round of a world in which chance draws from 0 up to below 1. */
export function closedRound(name: string, year: number, chance: () => number): World {
  const draw = (below: number) => Math.floor(chance() * below);
  const municipalities = Array.from({ length: 3 + draw(9) }, (_, n) => `Kommune ${n + 1}`);
  const [eager, skipping] = [0.5 + chance() * 0.5, chance() * 0.06];
  const asked = municipalities.map((municipality) => ({ municipality, invited: 2 + draw(14) }));
  const whole = asked.flatMap(({ municipality, invited }) =>
    Array.from({ length: invited }, () => municipality)
      .filter(() => chance() < eager)
      .map((at) => answerer(at, false, questions, skipping, chance)),
  );
  const begun = Array.from({ length: draw(14) }, () =>
    answerer(
      municipalities[draw(municipalities.length)]!,
      true,
      questions.slice(0, 1 + draw(8)),
      skipping,
      chance,
    ),
  );
  const [{ units }] = buildLadder(
    asked.map(({ municipality, invited }) => {
      const here = whole.filter((one) => one.municipality === municipality);
      return { municipality, invited, received: here.length };
    }),
  );
  const people = begun.length < minAnswersPerUnit ? whole : [...whole, ...begun];
  const roundId = keep(name, year, { whole: whole.length, partial: begun.length }, people, units);
  const everyone = asked.flatMap(({ municipality, invited }) => {
    const answered = whole.filter((one) => one.municipality === municipality).length;
    return Array.from({ length: invited }, (_, n) => ({ municipality, answered: n < answered }));
  });
  invite(roundId, everyone);
  return { roundId, people, asked: everyone, units };
}

function answerer(
  municipality: string,
  partial: boolean,
  reached: CountedQuestion[],
  skipping: number,
  chance: () => number,
): Answerer {
  const answered = reached.filter(() => chance() >= skipping);
  const choices = answered.map(({ name, choices }) => {
    const lean = (chance() + chance()) / 2;
    return [name, choices[Math.floor(lean * choices.length)]!.value];
  });
  return { municipality, partial, choices: Object.fromEntries(choices) };
}

function keep(
  name: string,
  year: number,
  { whole, partial }: { whole: number; partial: number },
  people: Answerer[],
  units: Map<string, string>,
): number {
  return writeTransaction((tx) => {
    const { id: roundId } = tx
      .insert(rounds)
      .values({
        series: name.replace(/-\d+$/, ""),
        name,
        questionnaireHash: freezeQuestionnaire(tx, questionnaire)!,
        state: "closed",
        opensAt: new Date(Date.UTC(year, 0, 1)),
        closesAt: new Date(Date.UTC(year, 0, 15)),
        completed: whole,
        partial,
        thresholds: defaultThresholds,
      })
      .returning({ id: rounds.id })
      .get();
    for (const [municipality, unit] of units)
      tx.insert(roundUnits).values({ roundId, municipality, unit }).run();
    for (const one of people) addAnswer(tx, roundId, one, units);
    return roundId;
  });
}

/** Asks so many, whoever they are: nobody's name is in an invitation's figures. */
function invite(roundId: number, everyone: World["asked"]): void {
  writeTransaction((tx) => {
    const known = tx.select({ id: persons.id }).from(persons).all();
    for (let n = known.length; n < everyone.length; n++)
      known.push(
        tx
          .insert(persons)
          .values({ name: `Spurgt ${n}`, startsOn: "2024-01-01", createdAt: new Date(0) })
          .returning({ id: persons.id })
          .get(),
      );
    for (const [n, { municipality }] of everyone.entries())
      tx.insert(invitations).values({ roundId, personId: known[n]!.id, municipality }).run();
    tx.update(rounds).set({ invited: everyone.length }).where(eq(rounds.id, roundId)).run();
  });
}

export function addAnswer(
  tx: Parameters<Parameters<typeof writeTransaction>[0]>[0],
  roundId: number,
  { partial, municipality, choices }: Answerer,
  units: Map<string, string>,
): void {
  const unit = partial ? null : units.get(municipality)!;
  tx.insert(responses).values({ key: randomUUID(), roundId, unit, complete: !partial, choices }).run();
}
