import { createHash } from "node:crypto";
import { count } from "drizzle-orm";
import { readTransaction, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Actor } from "../../audit/audit.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { BadLine, ImportReport } from "./report.ts";
import {
  needsConfirmation,
  type MissingPeople,
  findMissing,
  withoutIds as toldMissing,
} from "./missing-people.server.ts";
import { recordImport } from "./import-record.server.ts";
import {
  changesOf,
  newPersonText,
  findForbiddenChanges,
  type MatchedLine,
  matchLine,
} from "./matched-lines.server.ts";
import { addPerson, changePerson } from "../persons/add-or-change.server.ts";
import { activePerson } from "../register/active.server.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import { currentMail } from "../register/person.server.ts";
import { type PersonLine, type PeopleColumn, peopleColumns, readPersonLine } from "./person-line.ts";
import { closePersonWithin } from "../leaving/leaving.server.ts";
import {
  readIgnoringQuotes,
  readSheet,
  type SheetLine,
  type SheetRefusal,
  sheetRefusalText,
} from "./sheet.server.ts";

export interface ImportOptions {
  dryRun: boolean;
  /** False keeps new agents from being invited: for those who took calls before the site. */
  welcome: boolean;
  actor: Actor;
  locale: Locale;
  /**
   * Closes those who are not on the list and belong to a municipality of it that has one of these codes. Half of all people or more,
   * more than half of a municipality or its leaders are closed only when told how many it is.
   */
  close?: { codes: string[]; confirmed: number | null };
  /** The mark of what was looked at: nothing is taken when the list would do something else by now. */
  mark?: string;
}

/**
 * Takes a list of people (see readSheet and readPersonLine) whole or not at all: new mail addresses become people, known
 * ones get the name, municipality, roles and day of the list, and whoever is not on it stays as they are. The same list a
 * second time changes nothing. A dry run tells the same and writes nothing.
 */
export async function importPeople(bytes: Buffer, wishes: ImportOptions, now: Date): Promise<ImportReport> {
  const { locale } = wishes;
  const sheet = await readSheet(bytes, peopleColumns);
  if ("refused" in sheet) return reportUnreadable(sheet, locale, now);
  return (wishes.dryRun ? readTransaction : writeTransaction)((tx) => {
    const { entries, bad } = readLines(tx, sheet.lines, locale, danishDate(now));
    if (bad.length > 0) return { bad };
    const steps = entries.map((entry) => matchLine(tx, entry));
    const refused = findForbiddenChanges(tx, steps, locale);
    if (refused.length > 0) return { bad: refused };
    const fresh = steps.filter(({ known }) => !known);
    const changed = steps.filter((step) => changesOf(step, locale).length > 0);
    const told = (step: MatchedLine) => `${step.known!.name}: ${changesOf(step, locale).join("; ")}`;
    const missing = findMissing(tx, entries, locale);
    const lines = {
      fresh: fresh.map((step) => newPersonText(step, locale)),
      changed: changed.map(told),
      missing: missing.map(toldMissing),
    };
    const mark = createHash("sha256").update(bytes).update(JSON.stringify(lines)).digest("hex").slice(0, 32);
    if (wishes.mark !== undefined && wishes.mark !== mark) return { stale: true };
    const closed = missing.filter(({ code }) => wishes.close?.codes.includes(code));
    const closing = closed.flatMap(({ leaving }) => leaving);
    const refusal = refuseClosing(closed, closing.length, countAllActivePeople(tx));
    if (refusal && !wishes.dryRun && wishes.close?.confirmed !== closing.length) return refusal;
    if (!wishes.dryRun && fresh.length + changed.length + closing.length > 0) {
      for (const step of [...fresh, ...changed]) saveLine(tx, step, wishes, now);
      for (const { id } of closing) closePersonWithin(tx, id, now, wishes.actor);
      recordImport(tx, { kind: "people", bytes, lines: steps.length, invited: wishes.welcome }, now);
    }
    return {
      ...lines,
      moved: changed
        .filter(({ entry, known }) => (entry.municipality?.name ?? null) !== known!.municipality)
        .map(told),
      closed: closing.length,
      unchanged: steps.length - fresh.length - changed.length,
      ignored: sheet.ignored,
      mark,
    };
  });
}

/** Why the list cannot be read; with a quote that never ends, also what else is wrong, line by line. */
function reportUnreadable(refusal: SheetRefusal, locale: Locale, now: Date): ImportReport {
  const unreadable = sheetRefusalText(refusal, locale);
  const despite = refusal.refused === "open-quote" ? readIgnoringQuotes(refusal, peopleColumns) : null;
  if (!despite || despite.open.length === 0) return { unreadable };
  const { bad } = readTransaction((tx) => readLines(tx, despite.lines, locale, danishDate(now)));
  const why = textsOf(locale, "people")("wrong.open-quote");
  const others = bad.filter(({ line }) => !despite.open.includes(line));
  const open = despite.open.map((line) => ({ line, reasons: [why] }));
  return { bad: [...open, ...others].sort((a, b) => a.line - b.line) };
}

/** A list closes that many by no one's mistake: it is asked for the number. Null when they are not that many. */
function refuseClosing(closed: MissingPeople[], count: number, of: number) {
  const places = closed.filter(needsConfirmation).map(toldMissing);
  const many = count > 0 && count * 2 >= of;
  return many || places.length > 0 ? { tooMany: count, of, places } : null;
}

const countAllActivePeople = (tx: Tx): number =>
  tx.select({ of: count() }).from(people).where(activePerson).get()!.of;

function readLines(tx: Tx, lines: SheetLine<PeopleColumn>[], locale: Locale, today: string) {
  const t = textsOf(locale, "people");
  const places = listMunicipalities(tx);
  const firstLineOf = new Map<string, number>();
  const entries: PersonLine[] = [];
  const bad: BadLine[] = [];
  for (const row of lines) {
    const read = readPersonLine(row, places, today);
    const reasons = "wrong" in read ? read.wrong.map(({ why, value }) => t(`wrong.${why}`, { value })) : [];
    const mail = currentMail(row.cells.mail.toLowerCase(), tx);
    const first = firstLineOf.get(mail);
    if (first !== undefined) reasons.push(t("wrong.double", { line: first }));
    else if (mail) firstLineOf.set(mail, row.line);
    if ("entry" in read && reasons.length === 0) entries.push({ ...read.entry, mail });
    else bad.push({ line: row.line, reasons });
  }
  return { entries, bad };
}

function saveLine(tx: Tx, { entry, known }: MatchedLine, { actor, welcome }: ImportOptions, now: Date): void {
  const { line: _, municipality, ...rest } = entry;
  const particulars = { ...rest, municipalityId: municipality?.id ?? null };
  if (known) changePerson(tx, known.id, particulars, { actor, welcome }, now);
  else addPerson(tx, particulars, { actor, welcome }, now);
}
