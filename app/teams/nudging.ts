import type { Standing } from "./standing.ts";

/** Nobody is reminded twice within so long. */
const pause = 3 * 86_400_000;

/** Whether someone can be reminded now: they lack something, are not on leave, and were not reminded within three days. */
export const mayNudge = (
  { standing, nudgedAt }: { standing: Standing; nudgedAt: Date | null },
  now: Date,
): boolean =>
  (standing === "late" || standing === "onTheWay") &&
  (nudgedAt === null || now.getTime() - nudgedAt.getTime() >= pause);
