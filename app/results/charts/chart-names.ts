import type { Change } from "../comparison/changes.ts";

/** What must be known of a page to name its charts. */
interface ChartedRounds {
  later: { id: number };
  earlier: { id: number } | null;
}

/** A chart's own address: of a pair of rounds it names the earlier, so that it means the same when others are published. */
export function chartAddress({ later, earlier }: ChartedRounds, chart: string, as: "svg" | "png"): string {
  return `/maalinger/${later.id}/diagram/${chart}.${as}${earlier ? `?mod=${earlier.id}` : ""}`;
}

/** A question's chart is named after it; as it was asked before, if it has changed since, apart. */
export const chartNameOf = ({ question, now }: Pick<Change, "question" | "now">): string =>
  now ? question.name : `${question.name}-foer`;
