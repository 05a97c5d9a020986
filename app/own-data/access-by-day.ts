import type { OwnTrailLine } from "../audit/trail.server.ts";
import { danishDate } from "../base/dates/danish-time.ts";

/** What others looked at or changed on one day, in one role, for one reason. */
export interface AccessOfDay {
  /** yyyy-mm-dd */
  on: string;
  role: string;
  why: Purpose;
  /** The acts, each with how often. */
  acts: { act: string; times: number }[];
}

type Purpose = "day" | "training" | "plan" | "shifts" | "check" | "keeping";

const courseDayActs = [
  "participants-seen",
  "host-pack-seen",
  "placing-seen",
  "attendance-marked",
  "walk-in-marked",
  "enrolled",
  "signed-up",
  "signed-off",
];
const trainingActs = ["team-seen", "evidence-seen", "person-seen", "uninvited-seen", "reminded"];

/** What an act is for. */
function purposeOf(act: string): Purpose {
  if (courseDayActs.includes(act) || act.startsWith("day-")) return "day";
  if (trainingActs.includes(act)) return "training";
  if (/^(plan|listen-in|follow-up)/.test(act)) return "plan";
  if (/^(shift|exception)/.test(act)) return "shifts";
  return act === "trail-seen" ? "check" : "keeping";
}

/** The lines as one reads them, the newest day first: a colleague who opens the same list ten times a day is one line. */
export function accessByDay(lines: OwnTrailLine[]): AccessOfDay[] {
  const looks = new Map<string, AccessOfDay>();
  for (const { at, act, role } of lines) {
    const [on, why] = [danishDate(at), purposeOf(act)];
    const key = `${on} ${role} ${why}`;
    const look = looks.get(key) ?? { on, role, why, acts: [] };
    looks.set(key, look);
    const same = look.acts.find((one) => one.act === act);
    if (same) same.times += 1;
    else look.acts.push({ act, times: 1 });
  }
  return [...looks.values()];
}

/** »Så personens side (2 gange), rettede oplysninger«, in these words for an act. */
export const actsText = (
  { acts }: AccessOfDay,
  words: { act: (act: string) => string; times: (times: number) => string },
): string =>
  acts
    .map(({ act, times }) => (times > 1 ? `${words.act(act)} (${words.times(times)})` : words.act(act)))
    .join("; ");
