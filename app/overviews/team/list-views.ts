import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import { stageOf, type Training } from "../../onboarding/readiness/training.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { lacksDay, type TrainingStatus, trainingStatuses } from "./training-status.ts";

/** Which of a list's agents are shown, as the address says it. */
export const views = [
  "alle",
  "forsinket",
  "paa-vej",
  "faerdig",
  "orlov",
  "klar",
  "ikke-begyndt",
  "mangler-kursusdag",
  "mangler-tilmelding",
  "e-laering-forsinket",
  "plan-over-tiden",
] as const;
export type View = (typeof views)[number];

/** What a list is ordered by, as the address says it. */
export const orders = ["status", "navn", "e-laering", "kursusdag"] as const;
export type Order = (typeof orders)[number];

interface Listed {
  name: string;
  training: Training;
  status: TrainingStatus;
  nextDueOn: string | null;
  elearningLate: boolean;
  plan: Pick<PlanSummary, "late"> | null;
  startsLater: boolean;
}

/** Whether someone can be signed up: they owe the course day, have no seat and no place on a waiting list, and are not on leave. */
export const lacksSignUp = ({ training, status }: Pick<Listed, "training" | "status">): boolean =>
  training.day.stands === "owes" && status !== "away";

const isInView: Record<View, (listed: Listed) => boolean> = {
  alle: () => true,
  forsinket: ({ status }) => status === "late",
  "paa-vej": ({ status }) => status === "onTheWay",
  faerdig: ({ status }) => status === "done",
  orlov: ({ status }) => status === "away",
  klar: ({ training }) => stageOf(training) === "ready",
  "ikke-begyndt": ({ training }) => stageOf(training) === "notBegun",
  "mangler-kursusdag": lacksDay,
  "mangler-tilmelding": lacksSignUp,
  "e-laering-forsinket": ({ elearningLate }) => elearningLate,
  "plan-over-tiden": ({ plan }) => (plan?.late ?? 0) > 0,
};

const dayRank = { owes: 0, waiting: 1, enrolled: 2, exempt: 3, attended: 4 } as const;
const share = ({ done, of, completedAt }: Training["progress"]) => (completedAt ? 1 : done / Math.max(of, 1));

/** The most urgent first: those who are late longest, then those whose next due day is nearest, then those who lack nothing. */
const urgency = ({ status, nextDueOn }: Listed) =>
  trainingStatuses.indexOf(status) * 1e6 + Date.parse(nextDueOn ?? "2999-12-31") / 86_400_000;

const rank: Record<Order, (listed: Listed) => number> = {
  navn: () => 0,
  status: urgency,
  "e-laering": ({ training: { progress } }) => share(progress),
  kursusdag: ({ training: { day } }) => dayRank[day.stands],
};

export interface ListChoice {
  view: View;
  order: Order;
  /** From 1. */
  page: number;
}

/** Reads the choices from an address; unknown words are ignored. */
export function listChoiceOf(query: URLSearchParams): ListChoice {
  const page = query.get("side") ?? "";
  return {
    view: views.find((word) => word === query.get("vis")) ?? "alle",
    order: orders.find((word) => word === query.get("sorter")) ?? "status",
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** How many of a list pass each view, of those who have begun: as `figuresOf` counts agents. */
export function countViews(listed: Listed[]): Record<View, number> {
  const begun = listed.filter(({ startsLater }) => !startsLater);
  const sizes = views.map((view) => [view, begun.filter(isInView[view]).length]);
  return Object.fromEntries(sizes) as Record<View, number>;
}

/** Those who pass the view, in order: who lacks most comes first, and by name where they lack the same. */
export const rowsInView = <Row extends Listed>(listed: Row[], view: View, order: Order): Row[] => {
  const passing = listed.filter(isInView[view]);
  if (order === "navn") return passing;
  return passing.sort((a, b) => rank[order](a) - rank[order](b) || danishOrder(a.name, b.name));
};
