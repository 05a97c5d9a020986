import type { ShiftRow } from "./shift-row.ts";

/** Which agents of the list are shown, as the address has it. */
export const shiftFilters = ["alle", "klar", "ikke-klar"] as const;
type ShiftFilter = (typeof shiftFilters)[number];

const matches: Record<ShiftFilter, (row: ShiftRow) => boolean> = {
  alle: () => true,
  klar: ({ shifts }) => shifts.ready,
  "ikke-klar": ({ shifts }) => !shifts.ready,
};

/** The rows that the address asks for, and how many there are of each. */
export const filterShiftRows = (all: ShiftRow[], wanted: string | null) => {
  const view = shiftFilters.find((word) => word === wanted) ?? "alle";
  const counts = Object.fromEntries(
    shiftFilters.map((word) => [word, all.filter(matches[word]).length]),
  ) as Record<ShiftFilter, number>;
  return { view, counts, rows: all.filter(matches[view]) };
};
