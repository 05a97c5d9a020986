import type { ShiftRow } from "./shift-row.ts";

/** Which agents of the list are shown, as the address has it. */
export const shiftFilters = ["alle", "klar", "ikke-klar"] as const;
type ShiftFilter = (typeof shiftFilters)[number];

const matches: Record<ShiftFilter, (row: ShiftRow) => boolean> = {
  alle: () => true,
  klar: ({ begun, shifts }) => begun && shifts.ready,
  "ikke-klar": ({ begun, shifts }) => begun && !shifts.ready,
};

/** The rows that the address asks for, how many there are of each among those who have begun, and how many begin later. */
export const filterShiftRows = (all: ShiftRow[], wanted: string | null) => {
  const view = shiftFilters.find((word) => word === wanted) ?? "alle";
  const begun = all.filter((row) => row.begun);
  const counts = Object.fromEntries(
    shiftFilters.map((word) => [word, begun.filter(matches[word]).length]),
  ) as Record<ShiftFilter, number>;
  return { view, counts, startingLater: all.length - begun.length, rows: all.filter(matches[view]) };
};
