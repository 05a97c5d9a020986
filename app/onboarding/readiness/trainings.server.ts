import { baseTrainingsOf } from "./base-trainings.server.ts";
import { readinessesOf } from "./readiness.server.ts";
import type { Training } from "./training.ts";

/**
 * The training of each of these people, in a few queries however many they are. Everyone asked for is in the answer;
 * it does not ask whether they are agents.
 */
export function trainingsOf(personIds: number[], now: Date): Map<number, Training> {
  const bases = baseTrainingsOf(personIds, now);
  const shifts = readinessesOf(bases, now);
  return new Map([...bases].map(([id, base]) => [id, { ...base, shifts: shifts.get(id)! }]));
}
