import { danishDate } from "../base/dates/danish-time.ts";
import { hasBegun } from "../people/register/has-begun.ts";

/** Whether a feed counts an agent: they belong to its municipality and have begun, as in the figures on the pages. */
export function isCounted(municipalityId: number | null, now: Date) {
  const today = danishDate(now);
  return (agent: { municipalityId: number | null; startsOn: string }) =>
    (municipalityId === null || agent.municipalityId === municipalityId) && hasBegun(agent, today);
}
