import type { ShiftRow } from "./shift-list.server.ts";

/** Which agents of the list are shown, as the address says it. */
export const shiftViews = ["alle", "klar", "ikke-klar"] as const;
type ShiftView = (typeof shiftViews)[number];

const passes: Record<ShiftView, (row: ShiftRow) => boolean> = {
  alle: () => true,
  klar: ({ shifts }) => shifts.ready,
  "ikke-klar": ({ shifts }) => !shifts.ready,
};

/** The rows that the address asks for, and how many there are of each. */
export const shiftViewOf = (all: ShiftRow[], asked: string | null) => {
  const view = shiftViews.find((word) => word === asked) ?? "alle";
  const counts = Object.fromEntries(
    shiftViews.map((word) => [word, all.filter(passes[word]).length]),
  ) as Record<ShiftView, number>;
  return { view, counts, rows: all.filter(passes[view]) };
};
