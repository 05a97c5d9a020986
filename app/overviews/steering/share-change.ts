import type { PastFigures } from "./figures-over-time.ts";

type Cell = PastFigures | "together" | "few" | null | undefined;

const shareOf = (cell: Cell): number | null =>
  typeof cell === "object" && cell !== null && cell.agents > 0 ? cell.completed / cell.agents : null;

/**
 * By how many percentage points the share with a completed e-learning has changed from the moment before the last to the last, which is
 * today; null unless both figures are shown.
 */
export function changeInPoints(cells: Cell[]): number | null {
  const [before, now] = [shareOf(cells.at(-2)), shareOf(cells.at(-1))];
  return before === null || now === null ? null : Math.round((now - before) * 100);
}
