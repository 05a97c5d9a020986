/** What a list of people would do, judged in slices, so that a long one keeps nobody waiting. */
import { createHash } from "node:crypto";
import { db, type Tx } from "../../../db/database.server.ts";
import { filterInSlices, flatMapInSlices, mapInSlices } from "../../base/slices.ts";
import type { Locale } from "../../base/texts/locale.ts";
import {
  becomesAgent,
  changesAnything,
  changesOf,
  findLastSecretariat,
  isToldOfRoles,
  type MatchedLine,
  matchLines,
  newPersonText,
  whyForbidden,
} from "./matched-lines.server.ts";
import { findMissing, isStillMissing, type MissingPeople, withoutIds } from "./missing-people.server.ts";
import type { PersonLine } from "./person-line.ts";
import type { BadLine, ImportRefusal, ImportSummary } from "./report.ts";

interface JudgingOptions {
  locale: Locale;
  /** Of the municipalities with these codes, whoever is not on the list is closed. */
  close?: { codes: string[] };
  /** The list is a part of another, so that nobody is missing on it. */
  partial?: boolean;
  /** How many people it may add, change and close. Unless given, any number. */
  maxChanges?: number;
  /** The fingerprint of the preview: the list is stale when it would do something else by now. */
  fingerprint?: string;
}

/** A list that can be saved. */
export interface JudgedList {
  entries: PersonLine[];
  /** The lines that add or change someone. */
  toSave: MatchedLine[];
  /** The municipalities whose missing people are closed, and those people. */
  closed: MissingPeople[];
  leaving: { id: number }[];
  summary: Omit<ImportSummary, "closed" | "ignored">;
}

/** What the list would do for the people as they are, or why it cannot be imported. Reads in many turns: see `isAsJudged`. */
export async function judgeList(
  entries: PersonLine[],
  fileHash: string,
  { locale, close, partial, maxChanges, fingerprint }: JudgingOptions,
): Promise<JudgedList | ImportRefusal> {
  const lines = await matchAll(entries);
  const bad = await findForbidden(lines, locale);
  if (bad.length > 0) return { bad };
  const missing = partial ? [] : await findMissing(entries, locale);
  const closed = missing.filter(({ code }) => close?.codes.includes(code));
  const leaving = closed.flatMap((municipality) => municipality.leaving);
  const toSave = await filterInSlices(lines, changesAnything);
  // Nobody sees what such a list would do.
  const isTooLong = maxChanges !== undefined && toSave.length > maxChanges;
  const summary = isTooLong ? null : await summarise(lines, toSave, missing, fileHash, locale);
  if (fingerprint !== undefined && fingerprint !== summary?.fingerprint) return { stale: true };
  const changes = toSave.length + leaving.length;
  if (maxChanges !== undefined && (!summary || changes > maxChanges))
    return { tooManyChanges: changes, max: maxChanges };
  return { entries, toSave, closed, leaving, summary: summary! };
}

/** The lines beside the people they name. */
export const matchAll = (entries: PersonLine[]): Promise<MatchedLine[]> =>
  flatMapInSlices(entries, (slice) => matchLines(db, slice));

/** The lines that the people on the site forbid. */
export async function findForbidden(lines: MatchedLine[], locale: Locale): Promise<BadLine[]> {
  const forbidden = await mapInSlices(lines, (line) => whyForbidden(line, locale) ?? []);
  return [...forbidden.flat(), ...findLastSecretariat(db, lines, locale)];
}

/** What the list does, in words, but for whom it closes. */
async function summarise(
  lines: MatchedLine[],
  toSave: MatchedLine[],
  missing: MissingPeople[],
  fileHash: string,
  locale: Locale,
): Promise<JudgedList["summary"]> {
  const added = toSave.filter(({ known }) => !known);
  const changed = await mapInSlices(
    toSave.filter(({ known }) => known),
    (line) => ({ line, text: `${line.known!.name}: ${changesOf(line, locale).join("; ")}` }),
  );
  const moves = ({ entry, known }: MatchedLine) => (entry.municipality?.name ?? null) !== known!.municipality;
  const shown = {
    added: await mapInSlices(added, (line) => newPersonText(line, locale)),
    changed: changed.map(({ text }) => text),
    missing: missing.map(withoutIds),
  };
  const turned = lines.filter(({ entry }) => entry.isTurned).length;
  const roleLetters = changed.filter(({ line }) => isToldOfRoles(line)).length;
  const welcomed = added.filter(({ entry }) => entry.roles.some((role) => role !== "agent")).length;
  const invited = toSave.filter(becomesAgent).length;
  const fingerprint = createHash("sha256").update(fileHash).update(JSON.stringify(shown)).digest("hex");
  return {
    ...shown,
    moved: changed.filter(({ line }) => moves(line)).map(({ text }) => text),
    ...(turned > 0 && { turned }),
    ...(roleLetters > 0 && { roleLetters }),
    ...(welcomed > 0 && { welcomed }),
    ...(invited > 0 && { invited }),
    unchanged: lines.length - toSave.length,
    fingerprint: fingerprint.slice(0, 32),
  };
}

/**
 * Whether everyone whom a judged list adds, changes and closes is as they were when it was judged, so that it may be saved in this
 * transaction. Those whom it leaves as they are may have changed since: they would have been left before that.
 */
export function isAsJudged(tx: Tx, { entries, toSave, closed }: JudgedList, locale: Locale): boolean {
  const again = matchLines(
    tx,
    toSave.map(({ entry }) => entry),
  );
  return (
    again.every(({ known }, at) => JSON.stringify(known) === JSON.stringify(toSave[at]!.known)) &&
    findLastSecretariat(tx, again, locale).length === 0 &&
    isStillMissing(tx, closed, entries)
  );
}
