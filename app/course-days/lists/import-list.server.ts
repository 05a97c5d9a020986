import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { commitIf } from "../../../db/rehearse.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import { listMunicipalities, type Municipality } from "../../people/register/municipalities.server.ts";
import { findPersonByMail, type Person } from "../../people/register/person.server.ts";
import { findMunicipality } from "../../people/register/find-municipality.ts";
import { readSheet, type SheetLine, type SheetRefusal } from "../../people/import/sheet.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { markFromList } from "../attendance/attendance.server.ts";
import { dayRow } from "../days/days.server.ts";
import { createPastDay } from "../attendance/past-attendance.server.ts";
import {
  type ListColumn,
  type ListEntry,
  listColumns,
  listColumnsOptional,
  readListLine,
  type CellError,
} from "./list-line.ts";
import { type TeamSignUpRefusal, signUpOtherWithin } from "../team-sign-up/sign-up-others.server.ts";
import { roleOfDayKind } from "../days/window.ts";

export type LineError =
  | CellError
  | { why: "mail" | "municipality" | "day-unknown" | "day-which" | "mark-refused"; value: string }
  | { why: "refused"; value: TeamSignUpRefusal };

/** A line that cannot be taken, with every reason. */
export interface RejectedLine {
  line: number;
  wrong: LineError[];
}

/** What a good line does, or would do. */
export interface ImportedLine {
  line: number;
  name: string;
  on: string;
  what: "seat" | "waiting" | "present" | "partly" | "absent" | "unchanged";
}

export type ListReport =
  | { unreadable: SheetRefusal }
  | { bad: RejectedLine[] }
  /** `newDays`: from before the site, written down with it. */
  | { taken: ImportedLine[]; newDays: { on: string; municipality: string }[]; ignored: string[] };

/**
 * Takes a returned list (see readSheet and readListLine) whole or not at all: signs people up for days ahead, and writes down who
 * came to days that are over; one from before the site is made when the line names the municipality that held it. The same list a
 * second time changes nothing. A dry run tells the same, writes nothing and posts nothing.
 */
export async function importList(
  actor: Person,
  bytes: Buffer,
  dryRun: boolean,
  now: Date,
): Promise<ListReport> {
  const sheet = await readSheet(bytes, listColumns, listColumnsOptional);
  if ("refused" in sheet) return { unreadable: sheet };
  const isKept = (report: ListReport) => !("bad" in report) && !dryRun;
  return commitIf(isKept, (tx) => {
    const report = importLines(tx, actor, sheet.lines, sheet.ignored, now);
    const detail = { lines: sheet.lines.length };
    trace(tx, actor, { act: "list-imported", scope: "course-days", detail }, now);
    return report;
  });
}

function importLines(
  tx: Tx,
  actor: Person,
  lines: SheetLine<ListColumn>[],
  ignored: string[],
  now: Date,
): ListReport {
  const places = listMunicipalities(tx);
  const bad: RejectedLine[] = [];
  const taken: ImportedLine[] = [];
  const newDays: { on: string; municipality: string }[] = [];
  const sizeOf = (entry: ListEntry) =>
    lines.filter(({ cells }) => parseDay(cells.dato) === entry.on && cells.kommune === entry.place).length;
  for (const line of lines) {
    const read = readListLine(line, danishDate(now));
    const known = "wrong" in read ? read : recognise(tx, read.entry, { places, newDays, sizeOf }, now);
    const done = "wrong" in known ? known : recordEntry(tx, actor, known, now);
    if ("wrong" in done) bad.push({ line: line.line, wrong: done.wrong });
    else taken.push({ line: line.line, ...done });
  }
  return bad.length > 0 ? { bad } : { taken, newDays, ignored };
}

interface RecognisedEntry extends ListEntry {
  person: Person;
  dayId: number;
}

interface ImportContext {
  places: Municipality[];
  newDays: { on: string; municipality: string }[];
  /** How many lines tell of the same day. */
  sizeOf: (entry: ListEntry) => number;
}

function recognise(
  tx: Tx,
  entry: ListEntry,
  { places, newDays, sizeOf }: ImportContext,
  now: Date,
): RecognisedEntry | { wrong: LineError[] } {
  const wrong: LineError[] = [];
  const person = findPersonByMail(entry.mail, tx);
  if (!person) wrong.push({ why: "mail", value: entry.mail });
  const host = entry.place ? findMunicipality(entry.place, places) : null;
  if (host === undefined) wrong.push({ why: "municipality", value: entry.place });
  if (!person || host === undefined) return { wrong };
  const held = listPublishedDayIds(tx, entry.on, host);
  if (held.length > 1) return { wrong: [{ why: "day-which", value: entry.on }] };
  if (held.length === 0 && host && entry.mark && entry.on < danishDate(now)) {
    createPastDay(tx, entry.on, host.id, sizeOf(entry));
    newDays.push({ on: entry.on, municipality: host.name });
  }
  const dayId = held[0] ?? listPublishedDayIds(tx, entry.on, host)[0];
  return dayId ? { ...entry, person, dayId } : { wrong: [{ why: "day-unknown", value: entry.on }] };
}

/** The published days on that date, in that municipality when one is named. */
const listPublishedDayIds = (tx: Tx, on: string, host: Municipality | null): number[] =>
  tx
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(
        eq(courseDays.on, on),
        eq(courseDays.state, "published"),
        host ? eq(courseDays.hostMunicipalityId, host.id) : undefined,
      ),
    )
    .all()
    .map(({ id }) => id);

function recordEntry(
  tx: Tx,
  actor: Person,
  { person, dayId, on, mark }: RecognisedEntry,
  now: Date,
): Omit<ImportedLine, "line"> | { wrong: LineError[] } {
  const told = { name: person.name, on };
  if (mark) {
    if (!person.roles.includes(roleOfDayKind[dayRow(dayId)!.kind]))
      return { wrong: [{ why: "refused", value: "not-meant" }] };
    const isNew = markFromList(tx, actor, { dayId, personId: person.id, mark }, now);
    if (typeof isNew === "object") return { wrong: [{ why: "mark-refused", value: on }] };
    return { ...told, what: isNew ? mark : "unchanged" };
  }
  const outcome = signUpOtherWithin(tx, actor, person.id, dayId, now);
  if (!("refused" in outcome)) return { ...told, what: outcome.state === "enrolled" ? "seat" : "waiting" };
  if (outcome.refused.startsWith("already")) return { ...told, what: "unchanged" };
  return { wrong: [{ why: "refused", value: outcome.refused }] };
}
