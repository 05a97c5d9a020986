import { count } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Actor } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { readSheet } from "../../base/sheets/read-sheet.server.ts";
import type { Sheet, SheetLine, SheetRefusal } from "../../base/sheets/sheet.ts";
import { mapInSlices } from "../../base/slices.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { closePersonWithin } from "../leaving/leaving.server.ts";
import { addPerson, changePerson } from "../persons/add-or-change.server.ts";
import { activePerson } from "../register/active.server.ts";
import { createMunicipalityFinder } from "../register/find-municipality.ts";
import { knownMail } from "../register/mail-address.ts";
import { listMunicipalities, type Municipality } from "../register/municipalities.server.ts";
import { listMergedMails } from "../register/person.server.ts";
import { taskOwnerOf } from "../../audit/audit.server.ts";
import { recordImport } from "./import-record.server.ts";
import { findForbidden, isAsJudged, type JudgedList, judgeList, matchAll } from "./judging.server.ts";
import type { MatchedLine } from "./matched-lines.server.ts";
import { needsConfirmation, withoutIds } from "./missing-people.server.ts";
import { columnOf, type PeopleColumn, type PersonLine, peopleSheet, readPersonLine } from "./person-line.ts";
import type { BadLine, ImportRefusal, ImportReport, ImportSummary } from "./report.ts";
import { sheetRefusalText } from "./sheet-refusal-text.ts";

export interface ImportOptions {
  dryRun: boolean;
  /** False sends new people no welcome: for those who were there before the site. */
  welcome: boolean;
  actor: Actor;
  locale: Locale;
  /**
   * Closes those who are not on the list and belong to one of its municipalities with these codes. Half of all people or more, more
   * than half of a municipality, or its leaders are closed only when `confirmed` is their number.
   */
  close?: { codes: string[]; confirmed: number | null };
  /** How many people it may add, change and close. Unless given, any number. */
  maxChanges?: number;
  /** The fingerprint of the preview: nothing is imported when the list would do something else by now. */
  fingerprint?: string;
}

/**
 * Imports a list of people (see readSheet and readPersonLine), all of it or nothing: new mail addresses become people, known
 * ones get the name, municipality, roles and day of the list, and whoever is not on it stays as they are. The same list a
 * second time changes nothing. A dry run reports the same and writes nothing.
 */
export async function importPeople(
  bytes: Uint8Array,
  options: ImportOptions,
  now: Date,
): Promise<ImportReport> {
  const sheet = await readSheet(bytes, peopleSheet, taskOwnerOf(options.actor));
  return importPeopleSheet(sheet, options, now);
}

/**
 * Imports a list that was read before, as `importPeople` does. It is judged in slices, so that others are answered meanwhile, and saved in
 * one transaction, which first sees that everyone whom it would change is as they were judged: otherwise it is stale, and nothing is saved.
 */
export async function importPeopleSheet(
  sheet: Sheet<PeopleColumn> | SheetRefusal,
  options: ImportOptions,
  now: Date,
): Promise<ImportReport> {
  const read = await judgeSheet(sheet, options, now);
  if (!("judged" in read) || options.dryRun) return "judged" in read ? read.report : read;
  return saveAtOnce(read, options, now);
}

/** A list that can be saved, and what it was judged by. */
export interface JudgedSheet {
  judged: JudgedList;
  report: ImportSummary;
  municipalities: Municipality[];
  merged: Map<string, string>;
  fileHash: string;
}

/** Reads and judges a list in slices, and writes nothing; or why it cannot be saved. Of a part of a list nobody is missing. */
export async function judgeSheet(
  sheet: (Sheet<PeopleColumn> & { partial?: boolean }) | SheetRefusal,
  options: ImportOptions,
  now: Date,
): Promise<JudgedSheet | ImportRefusal> {
  const { locale } = options;
  if ("refused" in sheet) return reportUnreadable(sheet, locale, now);
  const municipalities = listMunicipalities();
  const merged = listMergedMails();
  const read = await readLines(sheet.lines, municipalities, locale, danishDate(now));
  const { entries, bad } = await withCurrentMails(merged, read, locale);
  if (bad.length > 0) {
    const forbidden = await findForbidden(await matchAll(entries), locale);
    return { bad: [...bad, ...forbidden].sort((a, b) => a.line - b.line) };
  }
  const partial = "partial" in sheet && sheet.partial === true;
  const judged = await judgeList(entries, sheet.fileHash, { ...options, partial });
  if (!("toSave" in judged)) return judged;
  const report = {
    ...judged.summary,
    closed: judged.leaving.length,
    ignored: sheet.ignored,
    source: sheet.source,
  };
  return { judged, report, municipalities, merged, fileHash: sheet.fileHash };
}

/** Saves a judged list in one transaction, unless those whom it would change have changed since. */
export function saveAtOnce(read: JudgedSheet, options: ImportOptions, now: Date): ImportReport {
  const { judged, report, fileHash } = read;
  return writeTransaction((tx) => {
    if (!areAddressesAsJudged(tx, read) || !isAsJudged(tx, judged, options.locale)) return { stale: true };
    const refusal = refuseClosing(tx, judged, options);
    if (refusal) return refusal;
    saveList(tx, judged, fileHash, options, now);
    return report;
  });
}

/** Whether municipalities and the addresses of merged persons are what the lines were read by. */
export const areAddressesAsJudged = (tx: Tx, { municipalities, merged }: JudgedSheet): boolean =>
  JSON.stringify(listMunicipalities(tx)) === JSON.stringify(municipalities) &&
  JSON.stringify([...listMergedMails(tx)]) === JSON.stringify([...merged]);

/** Adds, changes and closes whom the list does; nothing is recorded of one that changes nobody. */
function saveList(tx: Tx, judged: JudgedList, fileHash: string, options: ImportOptions, now: Date): void {
  const { toSave, leaving, entries } = judged;
  if (toSave.length + leaving.length === 0) return;
  for (const line of toSave) saveLine(tx, line, options, now);
  for (const { id } of leaving) closePersonWithin(tx, id, now, options.actor);
  recordImport(tx, { kind: "people", fileHash, lines: entries.length, invited: options.welcome }, now);
}

/** Why the list cannot be read; where a quote never ends, also what else is wrong, line by line. */
async function reportUnreadable(refusal: SheetRefusal, locale: Locale, now: Date): Promise<ImportRefusal> {
  const unreadable = sheetRefusalText(refusal, textsOf(locale, "sheets", "refusal"), locale);
  const unquoted = refusal.refused === "open-quote" ? refusal.unquoted : null;
  if (!unquoted || unquoted.open.length === 0) return { unreadable };
  const lines = unquoted.lines as SheetLine<PeopleColumn>[];
  const read = await readLines(lines, listMunicipalities(), locale, danishDate(now));
  const { bad } = await withCurrentMails(listMergedMails(), read, locale);
  const reason = textsOf(locale, "peopleImport")("wrong.open-quote");
  const open = new Set(unquoted.open);
  const others = bad.filter(({ line }) => !open.has(line));
  const unclosed = unquoted.open.map((line) => ({ line, reasons: [reason] }));
  return { bad: [...unclosed, ...others].sort((a, b) => a.line - b.line) };
}

/**
 * Half of all people, most of a municipality or its leaders are hardly closed on purpose: refused unless their number was typed. Null when
 * it is fewer, or it was.
 */
export function refuseClosing(tx: Tx, { closed, leaving }: JudgedList, { close }: ImportOptions) {
  const [count, total] = [leaving.length, countAllActivePeople(tx)];
  const municipalities = closed.filter(needsConfirmation).map(withoutIds);
  const isHalfOfAll = count > 0 && count * 2 >= total;
  if (!isHalfOfAll && municipalities.length === 0) return null;
  return close?.confirmed === count ? null : { tooMany: count, total, municipalities };
}

const countAllActivePeople = (tx: Tx): number =>
  tx.select({ total: count() }).from(people).where(activePerson).get()!.total;

interface ReadLine {
  line: number;
  mail: string;
  entry: PersonLine | null;
  reasons: string[];
  columns: (PeopleColumn | null)[];
}

/** Reads every line by itself, as far as the people on the site do not matter. */
function readLines(
  lines: SheetLine<PeopleColumn>[],
  municipalities: Municipality[],
  locale: Locale,
  today: string,
): Promise<ReadLine[]> {
  const t = textsOf(locale, "peopleImport");
  const find = createMunicipalityFinder(municipalities);
  return mapInSlices(lines, (row) => {
    const read = readPersonLine(row, find, today);
    const faults = "faults" in read ? read.faults : [];
    const reasons = faults.map(({ why, value }) => t(`wrong.${why}`, { value }));
    const columns = faults.map(({ why }) => columnOf(why));
    const entry = "entry" in read ? read.entry : null;
    return { line: row.line, mail: entry?.mail ?? knownMail(row.cells.mail), entry, reasons, columns };
  });
}

/** The lines with the addresses that theirs lead to by `merged`; bad is also one whose address an earlier line has. */
async function withCurrentMails(merged: Map<string, string>, read: ReadLine[], locale: Locale) {
  const t = textsOf(locale, "peopleImport");
  const firstLineOf = new Map<string, number>();
  const entries: PersonLine[] = [];
  const bad: BadLine[] = [];
  await mapInSlices(read, ({ line, mail: written, entry, reasons: own, columns }) => {
    const mail = merged.get(written) ?? written;
    const first = firstLineOf.get(mail);
    const reasons = first === undefined ? own : [...own, t("wrong.double", { line: first })];
    if (first === undefined && mail) firstLineOf.set(mail, line);
    if (entry && reasons.length === 0) entries.push({ ...entry, mail });
    else bad.push({ line, reasons, columns: first === undefined ? columns : [...columns, "mail"] });
  });
  return { entries, bad };
}

/** Adds or changes whom one line names. */
export function saveLine(
  tx: Tx,
  { entry, known }: MatchedLine,
  { actor, welcome }: ImportOptions,
  now: Date,
): void {
  const { line: _, municipality, ...rest } = entry;
  const details = { ...rest, municipalityId: municipality?.id ?? null };
  if (known) changePerson(tx, known.id, details, { actor, welcome }, now);
  else addPerson(tx, details, { actor, welcome }, now);
}
