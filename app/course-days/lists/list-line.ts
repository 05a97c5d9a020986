import type { Mark } from "../../../db/enums.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import type { SheetColumns, SheetLine } from "../../base/sheets/sheet.ts";
import { peopleSheet } from "../../people/import/person-line.ts";
import { knownMail } from "../../people/register/mail-address.ts";
import { markOfWord, saysNothing } from "./mark-words.ts";

export const listColumns = ["mail", "dato"] as const;
export const listColumnsOptional = ["kommune", "fremmøde"] as const;
export type ListColumn = (typeof listColumns)[number] | (typeof listColumnsOptional)[number];

/**
 * How many rows a returned list may have: twice as many as there are agents. A list is tried out as a whole, by writing and rolling
 * back, and nobody else is answered meanwhile.
 */
export const maxListRows = 500;

/** The columns of a returned list, also as other systems and the site's own lists name them. */
export const listSheet: SheetColumns<ListColumn> = {
  needed: listColumns,
  optional: listColumnsOptional,
  days: ["dato"],
  mayHaveTotals: true,
  maxRows: maxListRows,
  otherNames: {
    mail: peopleSheet.otherNames?.mail ?? [],
    dato: [
      ...["dag", "kursusdag", "dato for kursusdag", "kursusdato", "kursusdagens dato"],
      ...["date", "date of the course day", "course day"],
    ],
    kommune: ["værtskommune", "municipality", "host municipality"],
    fremmøde: ["mødt", "til stede", "deltog", "deltaget", "deltagelse", "attendance"],
  },
};

/** A line of a returned list: someone who is to come, or with a mark someone who came or stayed away. */
export interface ListEntry {
  line: number;
  mail: string;
  on: string;
  /** The host municipality as written, or "". */
  municipality: string;
  mark: Mark | null;
}

/** What is wrong with a cell: a key of the texts (`wrong`), and what the cell said. */
export interface CellError {
  why: "spilled" | "mail-missing" | "day" | "mark" | "mark-ahead" | "mark-missing";
  value: string;
}

/** Reads one line as of today (yyyy-mm-dd): a day ahead has no mark, one that is over has one. Returns every error at once. */
export function readListLine(
  { line, cells, hasExtraCells }: SheetLine<ListColumn>,
  today: string,
): { entry: ListEntry } | { errors: CellError[] } {
  const errors: CellError[] = [];
  const add = (why: CellError["why"], value = "") => errors.push({ why, value: value.slice(0, 80) });
  if (hasExtraCells) add("spilled");
  if (!cells.mail) add("mail-missing");
  const on = parseDay(cells.dato);
  if (!on || on < "2000-01-01") add("day", cells.dato);
  const isSaid = !saysNothing(cells.fremmøde);
  const mark = markOfWord(cells.fremmøde) ?? null;
  if (isSaid && !mark) add("mark", cells.fremmøde);
  if (on && mark && on > today) add("mark-ahead", cells.dato);
  if (on && !isSaid && on < today) add("mark-missing", cells.dato);
  if (errors.length > 0 || !on) return { errors };
  return { entry: { line, mail: knownMail(cells.mail), on, municipality: cells.kommune, mark } };
}
