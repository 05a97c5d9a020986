import { danishDate } from "../../base/dates/danish-time.ts";
import type { OverdueItem } from "../../onboarding/summaries/plan-summary.ts";
import { lacksSignUp, rowsInView } from "./list-views.ts";
import type { Agent } from "./members.ts";
import { mayRemind } from "./reminder-rule.ts";

/** One whom an errand is about. */
export interface ErrandPerson {
  id: number;
  name: string;
  planId: number | null;
  /** What of their plan is overdue, where that is what it is about. */
  overdue: OverdueItem | null;
}

/** Something that waits for the leader: about how many, and the most urgent of them. */
export interface Errand {
  kind: "mail" | "elearning" | "signUp" | "listenIn" | "plan";
  late: boolean;
  count: number;
  people: ErrandPerson[];
  /** How many of them can be reminded now. */
  remindable: number;
}

const maxNames = 4;
const listenInCompleters = ["listen-in", "listen-in-back"];

/** What waits for a leader among their agents: letters that do not arrive, e-learning and plans that are late, and course days that nobody has signed up for. */
export function errandsOf(agents: Agent[], now: Date): Errand[] {
  const today = danishDate(now);
  const sorted = rowsInView(agents, "alle", "status").filter(({ status }) => status !== "away");
  const errand = (kind: Errand["kind"], who: Agent[], isLate: boolean, isAbout?: OverdueTest): Errand => ({
    kind,
    late: isLate,
    count: who.length,
    people: who.slice(0, maxNames).map((agent) => personOf(agent, isAbout)),
    remindable: who.filter((agent) => mayRemind(agent, now)).length,
  });
  const unsigned = sorted.filter((agent) => !agent.startsLater && lacksSignUp(agent));
  const whoLacks = (test: OverdueTest) => sorted.filter(({ plan }) => plan?.overdue.some(test));
  return [
    errand(
      "mail",
      agents.filter(({ mailFails }) => mailFails),
      true,
    ),
    errand("elearning", rowsInView(sorted, "e-laering-forsinket", "status"), true),
    errand(
      "signUp",
      unsigned,
      unsigned.some(({ dayDueOn }) => dayDueOn < today),
    ),
    errand("listenIn", whoLacks(isListenIn), true, isListenIn),
    errand("plan", whoLacks(isOther), true, isOther),
  ].filter(({ count }) => count > 0);
}

type OverdueTest = (item: OverdueItem) => boolean;
const isListenIn: OverdueTest = ({ doneBy }) => listenInCompleters.includes(doneBy);
const isOther: OverdueTest = (item) => !isListenIn(item);

function personOf({ id, name, plan }: Agent, isAbout?: OverdueTest): ErrandPerson {
  const overdue = isAbout && plan?.overdue.find(isAbout);
  return {
    id,
    name,
    planId: plan?.id ?? null,
    overdue: overdue ?? null,
  };
}
