import type { Change } from "../comparison/changes.ts";

/** The rounds that a page's charts show. */
export interface ChartedRounds {
  later: { id: number };
  earlier: { id: number } | null;
}

/** A chart's own address. It names the earlier of two rounds, so that it shows the same when others are published. */
export function chartAddress({ later, earlier }: ChartedRounds, chart: string, as: "svg" | "png"): string {
  return `/maalinger/${later.id}/diagram/${chart}.${as}${earlier ? `?mod=${earlier.id}` : ""}`;
}

/** The name of a question's chart; one that has changed since the earlier round has a second chart with a name of its own. */
export const chartNameOf = ({ question, now }: Pick<Change, "question" | "now">): string =>
  now ? question.name : `${question.name}-foer`;
