import type { Completer, Party } from "../../../db/enums.ts";
import { plannedDueDay } from "../../elearning/deadlines/due-day.ts";
import type { Absence } from "../../people/register/absence.ts";

/** One item of a plan's version. */
export interface Item {
  /** The same in every version. */
  key: string;
  title: string;
  text: string;
  link: string;
  party: Party;
  /** Due so many working days after the start, or before it when below zero. */
  days: number;
  /** Must be done before the first shift. */
  required: boolean;
  doneBy: Completer;
}

/** What has been said of one item in one plan. */
export interface Mark {
  doneOn: string | null;
  /** Who ticked it; null when they are forgotten. */
  doneByName: string | null;
  note: string;
  ownerId: number | null;
  dueOn: string | null;
}

/** What the site has seen for itself: what completes an item, and the day (yyyy-mm-dd) it happened. */
export type CompletionFacts = Partial<Record<Completer, string>>;

export type LineState = "done" | "late" | "open";

/** An item as it stands in one plan. */
export interface Line extends Item {
  dueOn: string;
  /** The day that the plan says, whatever else has been said. */
  plannedOn: string;
  doneOn: string | null;
  /** Who ticked it by hand. */
  doneByName: string | null;
  state: LineState;
  note: string;
  /** Someone named for this one item. */
  namedId: number | null;
}

/** The plan's items in order, each with its day and where it stands on `today`. The due day itself is still in time. */
export function linesOf(
  items: Item[],
  marks: ReadonlyMap<string, Mark>,
  {
    startsOn,
    facts,
    today,
    absence,
  }: { startsOn: string; facts: CompletionFacts; today: string; absence?: Absence },
): Line[] {
  return items.map((item) => {
    const mark = marks.get(item.key);
    const plannedOn = plannedDueDay(startsOn, item.days, absence);
    const dueOn = mark?.dueOn ?? plannedOn;
    const doneOn = item.doneBy === "hand" ? (mark?.doneOn ?? null) : (facts[item.doneBy] ?? null);
    const state = doneOn ? "done" : dueOn < today ? "late" : "open";
    const doneByName = (item.doneBy === "hand" && doneOn && mark?.doneByName) || null;
    const said = { note: mark?.note ?? "", namedId: mark?.ownerId ?? null };
    return { ...item, dueOn, plannedOn, doneOn, doneByName, state, ...said };
  });
}

/** What a plan's items look like at a glance. */
export function tallyOf(lines: Pick<Line, "state">[]): { done: number; late: number; of: number } {
  const count = (state: LineState) => lines.filter((line) => line.state === state).length;
  return { done: count("done"), late: count("late"), of: lines.length };
}

/** From when a plan counts: its subject's start, but never a day that had passed when it began, or all were late at once. */
export const countsFrom = (startsOn: string, begunOn: string): string =>
  startsOn < begunOn ? begunOn : startsOn;
