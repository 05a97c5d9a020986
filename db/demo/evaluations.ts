import { desc, lt } from "drizzle-orm";
import { handleFinishedDays } from "../../app/course-days/attendance/finished-days.server.ts";
import type { Actor } from "../../app/audit/audit.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { danishMoment, daysLater } from "../../app/base/dates/danish-time.ts";
import { db } from "../database.server.ts";
import { courseDays } from "../schema/course-days.ts";
import { answerAll } from "./surveys.ts";

/** How the invented answers lie, best first: the later day a little better, since the earlier one was heeded. */
const answerWeights = [
  [30, 40, 25, 5, 0],
  [55, 35, 10, 0, 0],
];

/** What those who were there said of the last two days that are well over: asked, answered, closed and published. */
export function seedEvaluations(office: Actor, today: string, chance: () => number): void {
  const over = db
    .select()
    .from(courseDays)
    .where(lt(courseDays.on, daysLater(today, -20)))
    .orderBy(desc(courseDays.on))
    .limit(2)
    .all()
    .reverse();
  const questions = countedQuestionsOf(findQuestionnaire("course_day", 1)!);
  for (const [n, { id, on }] of over.entries()) {
    const at = (days: number) => danishMoment(daysLater(on, days), "12:00");
    handleFinishedDays(at(1));
    const roundId = db
      .select()
      .from(courseDays)
      .all()
      .find((day) => day.id === id)!.evaluationRoundId;
    if (roundId === null) continue;
    answerAll(roundId, at(2), chance, 0.95, questions, answerWeights[n]!);
    closeRound(office, roundId, at(15));
    publish(roundId, office, at(16));
  }
}
