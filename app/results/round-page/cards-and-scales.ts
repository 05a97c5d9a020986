import { extentOf } from "../charts/bars.ts";
import { type Side, sidesOf } from "../comparison/sides.ts";
import { spanOfChanges } from "../comparison/change-span.ts";
import type { Change } from "../comparison/changes.ts";
import type { ResultsView } from "./results-view.ts";

/** A page's questions with their sides, and the scale that all its bars and changes are drawn to, on slides too. */
export function cardsAndScales({
  changes,
  earlier,
  later,
}: Pick<ResultsView, "changes" | "earlier" | "later">) {
  const cards: { change: Change; sides: Side[] }[] = changes.map((change) => ({
    change,
    sides: sidesOf(change, earlier, later),
  }));
  const bars = cards.flatMap(({ sides }) =>
    sides.flatMap(({ figure, question: { ordered } }) =>
      figure.status === "known" ? [{ shares: figure.shares as number[], ordered }] : [],
    ),
  );
  return { cards, extent: extentOf(bars), span: spanOfChanges(changes) };
}
