import type { Mark } from "../../../db/enums.ts";
import type { SheetLine } from "../../people/import/sheet.server.ts";
import { parseDay } from "../../base/dates/date-text.ts";

export const listColumns = ["mail", "dato"] as const;
export const listColumnsOptional = ["kommune", "fremmøde"] as const;
export type ListColumn = (typeof listColumns)[number] | (typeof listColumnsOptional)[number];

/** A line of a returned list: someone who is to come, or with a mark someone who came or did not. */
export interface ListEntry {
  line: number;
  mail: string;
  on: string;
  /** The host municipality as written, "" when not. */
  place: string;
  mark: Mark | null;
}

/** What is wrong with a line: a word of the catalogue (lists.wrong), and what stood there. */
export interface CellError {
  why: "spilled" | "mail-missing" | "day" | "mark" | "mark-ahead" | "mark-missing";
  value: string;
}

const markNamed: Record<string, Mark> = {
  tilstede: "present",
  ja: "present",
  mødt: "present",
  x: "present",
  delvist: "partly",
  delvis: "partly",
  ikkemødt: "absent",
  udeblevet: "absent",
  afbud: "absent",
  nej: "absent",
};

/** Reads one line as of today (yyyy-mm-dd): a day ahead takes no mark, one that is over takes one. Tells all that is wrong at once. */
export function readListLine(
  { line, cells, hasExtraCells: spilled }: SheetLine<ListColumn>,
  today: string,
): { entry: ListEntry } | { wrong: CellError[] } {
  const wrong: CellError[] = [];
  const say = (why: CellError["why"], value = "") => wrong.push({ why, value: value.slice(0, 80) });
  if (spilled) say("spilled");
  if (!cells.mail) say("mail-missing");
  const on = parseDay(cells.dato);
  if (!on || on < "2000-01-01") say("day", cells.dato);
  const word = cells.fremmøde.toLowerCase().replace(/[\s.-]/g, "");
  const mark = Object.hasOwn(markNamed, word) ? markNamed[word]! : null;
  if (word && !mark) say("mark", cells.fremmøde);
  if (on && mark && on > today) say("mark-ahead", cells.dato);
  if (on && !word && on < today) say("mark-missing", cells.dato);
  if (wrong.length > 0 || !on) return { wrong };
  return { entry: { line, mail: cells.mail.toLowerCase(), on, place: cells.kommune, mark } };
}
