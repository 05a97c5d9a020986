import { isSettled } from "../courses/duty.ts";
import { lacksOf, stageOf, type Training } from "../onboarding/training.ts";
import { danishOrder } from "../people/order.ts";

/** Which of a list's agents are shown, as the address says it. */
export const views = ["alle", "klar", "i-gang", "ikke-begyndt", "mangler-kursusdag", "mangler"] as const;
export type View = (typeof views)[number];

/** What a list is ordered by, as the address says it. */
export const orders = ["navn", "e-laering", "kursusdag"] as const;
export type Order = (typeof orders)[number];

interface Listed {
  name: string;
  training: Training;
}

const passes: Record<View, (training: Training) => boolean> = {
  alle: () => true,
  klar: (training) => stageOf(training) === "ready",
  "i-gang": (training) => stageOf(training) === "underWay",
  "ikke-begyndt": (training) => stageOf(training) === "notBegun",
  "mangler-kursusdag": ({ day }) => !isSettled(day),
  mangler: (training) => lacksOf(training).length > 0,
};

const dayRank = { owes: 0, waiting: 1, enrolled: 2, exempt: 3, attended: 4 } as const;
const share = ({ done, of, completedAt }: Training["progress"]) => (completedAt ? 1 : done / Math.max(of, 1));

const rank: Record<Order, (training: Training) => number> = {
  navn: () => 0,
  "e-laering": ({ progress }) => share(progress),
  kursusdag: ({ day }) => dayRank[day.stands],
};

/** Reads the choices from an address; words it does not know count as not said. */
export function choicesOf(query: URLSearchParams): { view: View; order: Order } {
  return {
    view: views.find((word) => word === query.get("vis")) ?? "alle",
    order: orders.find((word) => word === query.get("sorter")) ?? "navn",
  };
}

/** How many of a list pass each view. */
export const countViews = (listed: Listed[]) =>
  Object.fromEntries(
    views.map((view) => [view, listed.filter(({ training }) => passes[view](training)).length]),
  ) as Record<View, number>;

/** Those who pass the view, in order: who lacks most comes first, and by name where they lack the same. */
export const chosen = <Row extends Listed>(listed: Row[], view: View, order: Order): Row[] =>
  listed
    .filter(({ training }) => passes[view](training))
    .sort((a, b) => rank[order](a.training) - rank[order](b.training) || danishOrder(a.name, b.name));
