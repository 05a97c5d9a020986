import { danishDate } from "../base/dates/danish-time.ts";
import type { Access } from "./own-data.ts";
import { type Purpose, purposeOf } from "./purposes.ts";

/** What others looked at or changed on one day, in one role, for one purpose. */
export interface AccessOfDay {
  /** yyyy-mm-dd */
  on: string;
  role: string;
  why: Purpose;
  /** The acts, each with how often. */
  acts: { act: string; times: number }[];
}

/** Groups what others did by day, role and purpose, in the given order: whoever opens the same list ten times a day is one line. */
export function accessByDay(accesses: Access[]): AccessOfDay[] {
  const days = new Map<string, AccessOfDay>();
  for (const { at, act, times, role } of accesses) {
    const [on, why] = [danishDate(at), purposeOf(act)];
    const key = `${on} ${role} ${why}`;
    const day = days.get(key) ?? { on, role, why, acts: [] };
    days.set(key, day);
    const same = day.acts.find((counted) => counted.act === act);
    if (same) same.times += times ?? 1;
    else day.acts.push({ act, times: times ?? 1 });
  }
  return [...days.values()];
}

/** The acts as text: »Så personens side (2 gange); rettede oplysninger«. */
export const actsText = (
  { acts }: AccessOfDay,
  words: { act: (act: string) => string; times: (times: number) => string },
): string =>
  acts
    .map(({ act, times }) => (times > 1 ? `${words.act(act)} (${words.times(times)})` : words.act(act)))
    .join("; ");
