import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../../../db/database.server.ts";
import { packageStates } from "../../../../../db/schema/elearning-progress.ts";

/** Opens a part for someone, as it was left; what was opened before may save no more. */
export function openState(tx: Tx, whose: { personId: number; lessonId: number }, item: string, now: Date) {
  const { personId, lessonId } = whose;
  const isThisPart = and(
    eq(packageStates.personId, personId),
    eq(packageStates.lessonId, lessonId),
    eq(packageStates.item, item),
  );
  const state = tx.select().from(packageStates).where(isThisPart).get();
  if (!state) {
    const row = { ...whose, item, launch: 1, sequence: 0, elements: {}, reports: [] };
    const nothingReported = { completion: "unknown", success: "unknown" } as const;
    tx.insert(packageStates)
      .values({ ...row, ...nothingReported, beganAt: now, savedAt: now })
      .run();
    return { launch: 1, elements: {} };
  }
  const launch = state.launch + 1;
  tx.update(packageStates).set({ launch, sequence: 0, savedAt: now }).where(isThisPart).run();
  return { launch, elements: state.elements };
}
