import { type PeriodLength, periodLengths } from "./period-ends.ts";
import { type FiguresSorting, figuresSortingOf } from "../municipalities/figures-order.ts";
import type { PastFigures } from "./figures-over-time.ts";

/** Which of the figures the table shows through time, as the address says it. */
export const measures = ["e-laering", "kursusdag", "agenter"] as const;
export type Measure = (typeof measures)[number];

/** How many of a group the figure tells of. */
export const countOf: Record<Measure, (past: PastFigures) => number> = {
  "e-laering": ({ completed }) => completed,
  kursusdag: ({ attended }) => attended,
  agenter: ({ agents }) => agents,
};

/** What the page of figures shows: steps of time, a figure, and the municipality that is drawn (null: all of them). */
export interface CouncilChoice {
  periodLength: PeriodLength;
  measure: Measure;
  municipalityCode: string | null;
  /** How the municipalities of today are sorted. */
  sorting: FiguresSorting;
}

/** A choice to make a link of. The sorting is the word of the address; left out, it is as at first. */
type LinkedChoice = Omit<CouncilChoice, "sorting"> & { sorting?: FiguresSorting | string };

/** Reads the choice from an address; unknown words are ignored. */
export const councilChoiceOf = (query: URLSearchParams): CouncilChoice => ({
  periodLength: periodLengths.find((word) => word === query.get("trin")) ?? "halvaar",
  measure: measures.find((word) => word === query.get("tal")) ?? "e-laering",
  municipalityCode: /^\d{3}$/.test(query.get("kommune") ?? "") ? query.get("kommune") : null,
  sorting: figuresSortingOf(query),
});

/** The address with this choice; what is as at first is not in it. */
export function councilHref(
  at: string,
  { periodLength, measure, municipalityCode, sorting }: LinkedChoice,
): string {
  const query = new URLSearchParams({
    ...(periodLength !== "halvaar" && { trin: periodLength }),
    ...(measure !== "e-laering" && { tal: measure }),
    ...(municipalityCode && { kommune: municipalityCode }),
    ...(typeof sorting === "string" && sorting !== "navn" && { sorter: sorting }),
  });
  return query.size > 0 ? `${at}?${query}` : at;
}
