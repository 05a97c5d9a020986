import { standingsOf } from "../courses/duty.server.ts";
import { diplomasOf } from "../diplomas/diplomas.server.ts";
import { progressOf } from "../elearning/progress.server.ts";
import type { Training } from "./training.ts";

/**
 * The training of each of these people, in one query a matter however many they are. Everyone asked for is in the answer;
 * it does not ask whether they are agents.
 */
export function trainingsOf(personIds: number[], now: Date): Map<number, Training> {
  const progress = progressOf(personIds);
  const days = standingsOf(personIds, now);
  const diplomas = diplomasOf(personIds, "agents");
  return new Map(
    personIds.map((id) => [
      id,
      { progress: progress.get(id)!, day: days.get(id)!, diploma: diplomas.get(id) ?? null },
    ]),
  );
}
