import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { dutyStatusesOf } from "../../course-days/duty/duty.server.ts";
import { diplomasByPerson } from "../../diplomas/issuing/diplomas.server.ts";
import { progressOf } from "../../elearning/completion/progress.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { agentsCourseSlug } from "../../elearning/courses/agents-course.ts";
import { readinessesOf } from "./readiness.server.ts";
import type { BaseTraining, Training } from "./training.ts";

/** E-learning, course day and diploma of each of these people, in one query a matter however many they are. */
export function baseTrainingsOf(
  personIds: number[],
  now: Date,
  at: Database | Tx = db,
): Map<number, BaseTraining> {
  if (personIds.length === 0) return new Map();
  const progress = progressOf(personIds, agentsCourseSlug, at);
  const days = dutyStatusesOf(personIds, now, at);
  const diplomas = diplomasByPerson(personIds, agentsCourseSlug, at);
  return new Map(
    personIds.map((id) => [
      id,
      { progress: progress.get(id)!, day: days.get(id)!, diploma: diplomas.get(id) ?? null },
    ]),
  );
}

/**
 * The training of each of these people and whether it makes them ready for shifts, in a few queries however many they are. Everyone
 * asked for is in the answer; it does not ask whether they are agents.
 */
export function trainingsOf(personIds: number[], now: Date, at: Database | Tx = db): Map<number, Training> {
  const bases = baseTrainingsOf(personIds, now, at);
  const shifts = readinessesOf(bases, danishDate(now), at);
  return new Map([...bases].map(([id, base]) => [id, { ...base, shifts: shifts.get(id)! }]));
}
