import { parseDay } from "../../base/dates/parse-day.ts";
import type { SheetLine } from "../../base/sheets/sheet.ts";
import { knownMail } from "../../people/register/mail-address.ts";

export const historyColumns = ["mail", "hvad", "dato"] as const;
export type HistoryColumn = (typeof historyColumns)[number] | "kommune";

/** A valid line of a list of attendance and completions from before the site. */
export interface HistoryLine {
  line: number;
  mail: string;
  what: "day" | "course";
  on: string;
  /** The host municipality as written, "" when not. */
  hostMunicipality: string;
}

const kindByDanishName: Record<string, HistoryLine["what"]> = {
  kursusdag: "day",
  elæring: "course",
  elearning: "course",
};

/**
 * Reads one line: mail address, what (kursusdag or e-læring), the day it happened, and optionally the municipality that hosted a
 * course day. Returns every error of the line, a sentence each.
 */
export function readHistoryLine(
  { line, cells, hasExtraCells }: SheetLine<HistoryColumn>,
  today: string,
): { past: HistoryLine } | { wrong: string[] } {
  const wrong: string[] = [];
  if (hasExtraCells) wrong.push("Linjen har flere felter end overskriften.");
  if (!cells.mail) wrong.push("Mailadressen mangler.");
  const what = kindByDanishName[cells.hvad.toLowerCase().replace(/[\s-]/g, "")];
  if (!what) wrong.push(`»${cells.hvad}« er hverken kursusdag eller e-læring.`);
  const on = parseDay(cells.dato);
  if (!on) wrong.push(`»${cells.dato}« er ikke en dato; skriv dd-mm-åååå.`);
  else if (on >= today || on < "2000-01-01")
    wrong.push(`Datoen »${cells.dato}« er ikke en dag, der er gået.`);
  if (cells.kommune && what === "course")
    wrong.push("E-læring hører ikke til en kommune; lad feltet stå tomt.");
  if (wrong.length > 0 || !what || !on) return { wrong };
  return { past: { line, mail: knownMail(cells.mail), what, on, hostMunicipality: cells.kommune } };
}
