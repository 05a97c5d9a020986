import type { Completer, Party } from "../../../db/enums.ts";
import { latestOf, plannedDueDay } from "../../elearning/deadlines/due-day.ts";
import type { Absence } from "../../people/register/absence.ts";

/** One item of a plan's version. */
export interface TemplateItem {
  /** The same in every version. */
  key: string;
  title: string;
  text: string;
  link: string;
  party: Party;
  /** Due so many working days after the start, or before it when below zero. */
  workingDaysFromStart: number;
  /** Must be done before the first shift. */
  required: boolean;
  doneBy: Completer;
}

/** An item as it is written in a draft. */
export type TemplateItemInput = Omit<TemplateItem, "key">;

/** An item as it is stored in one version. */
export type VersionTemplateItem = TemplateItem & { id: number; position: number };

/** What has been entered about one item in one plan. */
export interface PlanItemEntry {
  doneOn: string | null;
  /** Who ticked it; null when they are forgotten. */
  doneByName: string | null;
  note: string;
  ownerId: number | null;
  dueOn: string | null;
}

export type PlanItemState = "done" | "late" | "open";

/** An item in one plan, with its days and its state. Days are yyyy-mm-dd. */
export interface PlanItem extends TemplateItem {
  dueOn: string;
  /** The day that the version gives, whatever else has been entered. */
  plannedOn: string;
  doneOn: string | null;
  /** Who ticked it by hand. */
  doneByName: string | null;
  state: PlanItemState;
  note: string;
  /** Someone named for this one item. */
  assignedOwnerId: number | null;
}

/** Whether the site does an item by itself. Nobody is asked for it, so nobody is late with it. */
export const isAutomatic = ({ doneBy }: Pick<TemplateItem, "doneBy">): boolean =>
  doneBy === "welcome-pack" || doneBy === "diploma";

interface PlanFacts {
  startsOn: string;
  /** The day on which what completes an item by itself happened, or null. */
  completedOn: (completer: Exclude<Completer, "hand">) => string | null;
  today: string;
  absence?: Absence;
  /** The day before which no course day is due. */
  courseDayNotBefore?: string | null;
}

/** The plan's items in order, each with its day and its state on `today`. The due day itself is still in time. */
export function planItemsOf(
  items: TemplateItem[],
  marks: ReadonlyMap<string, PlanItemEntry>,
  { startsOn, completedOn, today, absence, courseDayNotBefore }: PlanFacts,
): PlanItem[] {
  return items.map((item) => {
    const mark = marks.get(item.key);
    const notBefore = item.doneBy === "course-day" ? courseDayNotBefore : null;
    const plannedOn = latestOf(plannedDueDay(startsOn, item.workingDaysFromStart, absence), notBefore);
    const dueOn = latestOf(mark?.dueOn ?? plannedOn, notBefore);
    const doneOn = item.doneBy === "hand" ? (mark?.doneOn ?? null) : completedOn(item.doneBy);
    return {
      ...item,
      dueOn,
      plannedOn,
      doneOn,
      doneByName: (item.doneBy === "hand" && doneOn && mark?.doneByName) || null,
      state: doneOn ? "done" : dueOn < today && !isAutomatic(item) ? "late" : "open",
      note: mark?.note ?? "",
      assignedOwnerId: mark?.ownerId ?? null,
    };
  });
}

/** How many of a plan's items are done, late, and there at all. */
export function tallyOf(items: Pick<PlanItem, "state">[]): { done: number; late: number; of: number } {
  const count = (state: PlanItemState) => items.filter((line) => line.state === state).length;
  return { done: count("done"), late: count("late"), of: items.length };
}

/** The day a plan counts from: its subject's start, but never a day before the plan began, or every item would be late at once. */
export const countsFrom = (startsOn: string, begunOn: string): string =>
  startsOn < begunOn ? begunOn : startsOn;
