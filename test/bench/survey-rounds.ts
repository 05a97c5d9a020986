/** Closed survey rounds of any size, written directly to the database. */
import { randomUUID } from "node:crypto";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  freezeQuestionnaire,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { seededRandom } from "../../db/demo/random.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { responses, rounds, roundUnits } from "../../db/schema/surveys.ts";

const units = 28;

/** A closed round of this many complete answers in 28 units. Returns its id. */
export function closedRoundOf(answers: number, name: string, year: number): number {
  const random = seededRandom(year);
  const questionnaire = findQuestionnaire("agents", 2)!;
  const questions = countedQuestionsOf(questionnaire);
  return writeTransaction((tx) => {
    const { id: roundId } = tx
      .insert(rounds)
      .values({
        series: "agents",
        name,
        questionnaireHash: freezeQuestionnaire(tx, questionnaire)!,
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
          question.choices[Math.floor(random() * question.choices.length)]!.value,
        ]),
      );
      tx.insert(responses)
        .values({ key: randomUUID(), roundId, unit: unitNames[n % units]!, complete: true, choices })
        .run();
    }
    return roundId;
  });
}
