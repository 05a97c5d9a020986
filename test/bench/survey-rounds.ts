/** Closed survey rounds of any size, written without asking anyone. */
import { randomUUID } from "node:crypto";
import { choosingOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findOffered, freeze } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { repeatableChance } from "../../db/demo/chance.ts";
import { write } from "../../db/database.server.ts";
import { responses, rounds, roundUnits } from "../../db/schema/surveys.ts";

const units = 28;

/** A closed round of so many whole answers, spread over 28 units. Returns its id. */
export function closedRoundOf(answers: number, name: string, year: number): number {
  const chance = repeatableChance(year);
  const questionnaire = findOffered("agents", 2)!;
  const questions = choosingOf(questionnaire);
  return write((tx) => {
    const { id: roundId } = tx
      .insert(rounds)
      .values({
        series: "agents",
        name,
        questionnaireHash: freeze(tx, questionnaire)!,
        state: "closed",
        opensAt: new Date(Date.UTC(year, 0, 1)),
        closesAt: new Date(Date.UTC(year, 0, 15)),
        completed: answers,
        partial: 0,
      })
      .returning({ id: rounds.id })
      .get();
    const unitNames = Array.from({ length: units }, (_, n) => `Kommune ${n + 1}`);
    for (const unit of unitNames) tx.insert(roundUnits).values({ roundId, municipality: unit, unit }).run();
    for (let n = 0; n < answers; n++) {
      const choices = Object.fromEntries(
        questions.map((question) => [
          question.name,
          question.choices[Math.floor(chance() * question.choices.length)]!.value,
        ]),
      );
      tx.insert(responses)
        .values({ key: randomUUID(), roundId, unit: unitNames[n % units]!, complete: true, choices })
        .run();
    }
    return roundId;
  });
}
