import { createHash } from "node:crypto";
import { count } from "drizzle-orm";
import { readTransaction, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Actor } from "../../audit/audit.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { BadLine, ImportReport } from "./report.ts";
import { findMissing, type MissingPeople, needsConfirmation, withoutIds } from "./missing-people.server.ts";
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
import { readIgnoringQuotes, readSheet, sheetRefusalText } from "./sheet.server.ts";
import type { SheetLine, SheetRefusal } from "./sheet-line.ts";

export interface ImportOptions {
  dryRun: boolean;
  /** False sends new agents no welcome: for those who took calls before the site. */
  welcome: boolean;
  actor: Actor;
  locale: Locale;
  /**
   * Closes those who are not on the list and belong to one of its municipalities with these codes. Half of all people or more, more
   * than half of a municipality, or its leaders are closed only when `confirmed` is their number.
   */
  close?: { codes: string[]; confirmed: number | null };
  /** The fingerprint of the preview: nothing is imported when the list would do something else by now. */
  fingerprint?: string;
}

/**
 * Imports a list of people (see readSheet and readPersonLine), all of it or nothing: new mail addresses become people, known
 * ones get the name, municipality, roles and day of the list, and whoever is not on it stays as they are. The same list a
 * second time changes nothing. A dry run reports the same and writes nothing.
 */
export async function importPeople(bytes: Buffer, options: ImportOptions, now: Date): Promise<ImportReport> {
  const { locale, dryRun } = options;
  const sheet = await readSheet(bytes, peopleColumns);
  if ("refused" in sheet) return reportUnreadable(sheet, locale, now);
  return (dryRun ? readTransaction : writeTransaction)((tx) => {
    const { entries, bad } = readLines(tx, sheet.lines, locale, danishDate(now));
    if (bad.length > 0) return { bad };
    const lines = entries.map((entry) => matchLine(tx, entry));
    const forbidden = findForbiddenChanges(tx, lines, locale);
    if (forbidden.length > 0) return { bad: forbidden };
    const missing = findMissing(tx, entries, locale);
    const plan = planOf(lines, missing, bytes, locale);
    const { fingerprint } = plan.summary;
    if (options.fingerprint !== undefined && options.fingerprint !== fingerprint) return { stale: true };
    const closed = missing.filter(({ code }) => options.close?.codes.includes(code));
    const leaving = closed.flatMap((municipality) => municipality.leaving);
    const refusal = refuseClosing(closed, leaving.length, countAllActivePeople(tx));
    if (refusal && !dryRun && options.close?.confirmed !== leaving.length) return refusal;
    if (!dryRun && plan.toSave.length + leaving.length > 0) {
      for (const line of plan.toSave) saveLine(tx, line, options, now);
      for (const { id } of leaving) closePersonWithin(tx, id, now, options.actor);
      recordImport(tx, { kind: "people", bytes, lines: lines.length, invited: options.welcome }, now);
    }
    return { ...plan.summary, closed: leaving.length, ignored: sheet.ignored };
  });
}

/** The lines that add or change someone, and what the list does, but for whom it closes. */
function planOf(lines: MatchedLine[], missing: MissingPeople[], bytes: Buffer, locale: Locale) {
  const added = lines.filter(({ known }) => !known);
  const changed = lines.filter((line) => changesOf(line, locale).length > 0);
  const changeText = (line: MatchedLine) => `${line.known!.name}: ${changesOf(line, locale).join("; ")}`;
  const moves = ({ entry, known }: MatchedLine) => (entry.municipality?.name ?? null) !== known!.municipality;
  const shown = {
    added: added.map((line) => newPersonText(line, locale)),
    changed: changed.map(changeText),
    missing: missing.map(withoutIds),
  };
  const fingerprint = createHash("sha256").update(bytes).update(JSON.stringify(shown)).digest("hex");
  return {
    toSave: [...added, ...changed],
    summary: {
      ...shown,
      moved: changed.filter(moves).map(changeText),
      unchanged: lines.length - added.length - changed.length,
      fingerprint: fingerprint.slice(0, 32),
    },
  };
}

/** Why the list cannot be read; where a quote never ends, also what else is wrong, line by line. */
function reportUnreadable(refusal: SheetRefusal, locale: Locale, now: Date): ImportReport {
  const unreadable = sheetRefusalText(refusal, locale);
  const unquoted = refusal.refused === "open-quote" ? readIgnoringQuotes(refusal, peopleColumns) : null;
  if (!unquoted || unquoted.open.length === 0) return { unreadable };
  const { bad } = readTransaction((tx) => readLines(tx, unquoted.lines, locale, danishDate(now)));
  const reason = textsOf(locale, "peopleImport")("wrong.open-quote");
  const others = bad.filter(({ line }) => !unquoted.open.includes(line));
  const open = unquoted.open.map((line) => ({ line, reasons: [reason] }));
  return { bad: [...open, ...others].sort((a, b) => a.line - b.line) };
}

/** Half of all people, most of a municipality or its leaders are hardly closed on purpose. Null when it is fewer. */
function refuseClosing(closed: MissingPeople[], count: number, total: number) {
  const municipalities = closed.filter(needsConfirmation).map(withoutIds);
  const isHalfOfAll = count > 0 && count * 2 >= total;
  return isHalfOfAll || municipalities.length > 0 ? { tooMany: count, total, municipalities } : null;
}

const countAllActivePeople = (tx: Tx): number =>
  tx.select({ total: count() }).from(people).where(activePerson).get()!.total;

function readLines(tx: Tx, lines: SheetLine<PeopleColumn>[], locale: Locale, today: string) {
  const t = textsOf(locale, "peopleImport");
  const municipalities = listMunicipalities(tx);
  const firstLineOf = new Map<string, number>();
  const entries: PersonLine[] = [];
  const bad: BadLine[] = [];
  for (const row of lines) {
    const read = readPersonLine(row, municipalities, today);
    const reasons = "faults" in read ? read.faults.map(({ why, value }) => t(`wrong.${why}`, { value })) : [];
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
  const details = { ...rest, municipalityId: municipality?.id ?? null };
  if (known) changePerson(tx, known.id, details, { actor, welcome }, now);
  else addPerson(tx, details, { actor, welcome }, now);
}
