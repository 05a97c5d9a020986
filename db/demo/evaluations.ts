import { desc, lt } from "drizzle-orm";
import { handleFinishedDays } from "../../app/course-days/attendance/finished-days.server.ts";
import type { Actor } from "../../app/audit/audit.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { danishMoment, daysLater } from "../../app/base/dates/danish-time.ts";
import { db } from "../database.server.ts";
import { courseDays } from "../schema/course-days.ts";
import { answerAll } from "./surveys.ts";

/** The weights of the invented answers, best first, for the earlier and the later day. The later one is rated a little better. */
const answerWeights = [
  [30, 40, 25, 5, 0],
  [55, 35, 10, 0, 0],
];

/** The evaluations of the last two days that ended over 20 days ago: answered, closed and published. */
export function seedEvaluations(secretariat: Actor, today: string, random: () => number): void {
  const endedDays = db
    .select()
    .from(courseDays)
    .where(lt(courseDays.on, daysLater(today, -20)))
    .orderBy(desc(courseDays.on))
    .limit(2)
    .all()
    .reverse();
  const questions = countedQuestionsOf(findQuestionnaire("course_day", 1)!);
  for (const [n, { id, on }] of endedDays.entries()) {
    const at = (days: number) => danishMoment(daysLater(on, days), "12:00");
    handleFinishedDays(at(1));
    const roundId = db
      .select()
      .from(courseDays)
      .all()
      .find((day) => day.id === id)!.evaluationRoundId;
    if (roundId === null) continue;
    answerAll(roundId, at(2), random, 0.95, questions, answerWeights[n]!);
    closeRound(secretariat, roundId, at(15));
    freezeRoundHere(roundId, secretariat, at(16));
    publish(roundId, secretariat, at(16));
  }
}
