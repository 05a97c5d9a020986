import { dutyStatusesOf } from "../../course-days/duty/duty.server.ts";
import { diplomasByPerson } from "../../diplomas/issuing/diplomas.server.ts";
import { progressOf } from "../../elearning/completion/progress.server.ts";
import type { BaseTraining } from "./training.ts";

/** E-learning, course day and diploma of each of these people, in one query a matter however many they are. */
export function baseTrainingsOf(personIds: number[], now: Date): Map<number, BaseTraining> {
  if (personIds.length === 0) return new Map();
  const progress = progressOf(personIds);
  const days = dutyStatusesOf(personIds, now);
  const diplomas = diplomasByPerson(personIds, "agents");
  return new Map(
    personIds.map((id) => [
      id,
      { progress: progress.get(id)!, day: days.get(id)!, diploma: diplomas.get(id) ?? null },
    ]),
  );
}
