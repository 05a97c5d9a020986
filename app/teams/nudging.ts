import type { Standing } from "./standing.ts";

/** Nobody is reminded twice within so long. */
const pause = 3 * 86_400_000;

interface Nudged {
  standing: Standing;
  nudgedAt: Date | null;
}

const lacks = (standing: Standing) => standing === "late" || standing === "onTheWay";

/** Whether someone can be reminded now: they lack something, are not on leave, and were not reminded within three days. */
export const mayNudge = ({ standing, nudgedAt }: Nudged, now: Date): boolean =>
  lacks(standing) && (nudgedAt === null || now.getTime() - nudgedAt.getTime() >= pause);

/** When the first of those who lack something and were reminded can be reminded again; null when there is nobody. */
export function nextNudge(agents: Nudged[]): Date | null {
  const times = agents.flatMap(({ standing, nudgedAt }) =>
    nudgedAt && lacks(standing) ? [nudgedAt.getTime() + pause] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
