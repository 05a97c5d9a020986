import { parseDay } from "../../base/dates/parse-day.ts";
import { daysLater } from "../../base/dates/danish-time.ts";
import { matchesFilter, readFilter } from "../../people/persons/people-filter.ts";
import type { ShiftRow } from "./shift-row.ts";

/** Which agents of the list are shown, as the address has it. */
export const shiftFilters = ["alle", "klar", "ikke-klar"] as const;
type ShiftFilter = (typeof shiftFilters)[number];

/** What of the list is shown, as the address says it. */
export interface ShiftChoice {
  view: ShiftFilter;
  /** A part of name or mail; empty for all. */
  q: string;
  /** The official code of one municipality; null for all. */
  municipalityCode: string | null;
  /** The day that the list is about (yyyy-mm-dd): today, unless another was asked for that can be answered. */
  on: string;
  /** The day as it was typed, and why it cannot be answered. */
  typedDay: string;
  wrongDay: "day" | "past" | "far" | null;
}

const maxTypedChars = 40;
const maxDaysAhead = 366;

/** Reads the choice from the query of an address; what it does not know means all. */
export function readShiftChoice(query: URLSearchParams, today: string): ShiftChoice {
  const { q, municipalityCode } = readFilter(query);
  const view = shiftFilters.find((word) => word === query.get("vis")) ?? "alle";
  const typedDay = (query.get("dato") ?? "").trim().slice(0, maxTypedChars);
  const day = typedDay === "" ? today : parseDay(typedDay);
  const wrongDay = wrongDayOf(day, today);
  return { view, q, municipalityCode, on: wrongDay ? today : day!, typedDay, wrongDay };
}

function wrongDayOf(day: string | null, today: string): ShiftChoice["wrongDay"] {
  if (day === null) return "day";
  if (day < today) return "past";
  return day > daysLater(today, maxDaysAhead) ? "far" : null;
}

/** The address of the list, or of its workbook, with the same choice but for the view. */
export function shiftListHref(at: string, { q, municipalityCode, typedDay }: ShiftChoice, view: ShiftFilter) {
  const query = new URLSearchParams({
    ...(typedDay && { dato: typedDay }),
    ...(q && { q }),
    ...(municipalityCode && { kommune: municipalityCode }),
    ...(view !== "alle" && { vis: view }),
  });
  return query.size > 0 ? `${at}?${query}` : at;
}

const matches: Record<ShiftFilter, (row: ShiftRow) => boolean> = {
  alle: () => true,
  klar: ({ begun, shifts }) => begun && shifts.ready,
  "ikke-klar": ({ begun, shifts }) => begun && !shifts.ready,
};

/** The rows that were asked for, how many there are of each view among those who have begun, and how many begin later. */
export function filterShiftRows(all: ShiftRow[], { view, q, municipalityCode }: ShiftChoice) {
  const filter = { q, municipalityCode, handler: null };
  const found = all.filter((row) => matchesFilter({ ...row, handlerId: null }, filter));
  const begun = found.filter((row) => row.begun);
  const counts = Object.fromEntries(
    shiftFilters.map((word) => [word, begun.filter(matches[word]).length]),
  ) as Record<ShiftFilter, number>;
  return { counts, startingLater: found.length - begun.length, rows: found.filter(matches[view]) };
}

/** The municipalities on the list, by the order of the list. */
export const municipalitiesAmong = (all: ShiftRow[]): { code: string; name: string }[] => [
  ...new Map(
    all.flatMap(({ code, municipality }) =>
      code !== null && municipality !== null ? [[code, { code, name: municipality }] as const] : [],
    ),
  ).values(),
];
