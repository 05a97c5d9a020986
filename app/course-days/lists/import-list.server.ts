import { and, eq, ne, sql } from "drizzle-orm";
import type { Mark } from "../../../db/enums.ts";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { commitIf, tryAndRollBack } from "../../../db/roll-back.server.ts";
import { attendance, courseDays } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { listMunicipalities, type Municipality } from "../../people/register/municipalities.server.ts";
import { findPersonByMail, type Person } from "../../people/register/person.server.ts";
import {
  createMunicipalityFinder,
  type MunicipalityFinder,
} from "../../people/register/find-municipality.ts";
import type { Sheet, SheetLine, SheetRefusal } from "../../base/sheets/sheet.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import { markFromList } from "../attendance/attendance.server.ts";
import { createPastDay } from "../attendance/past-attendance.server.ts";
import { isForRoles } from "../days/day-kinds.ts";
import { dayRow } from "../days/days.server.ts";
import { type ListColumn, type ListEntry, readListLine } from "./list-line.ts";
import { signUpOtherWithin } from "../team-sign-up/sign-up-others.server.ts";
import type { ImportedLine, LineError, ListReport, NewDay, RejectedLine } from "./list-report.ts";

/**
 * Imports a returned list (see storeList and readListLine) as a whole or not at all: signs people up for days ahead, and marks who
 * came to days that are over; a day from before the site is created when the line names the municipality that hosted it. The same
 * list a second time changes nothing.
 */
export function importList(actor: Person, sheet: SentSheet, now: Date): ListReport {
  if ("refused" in sheet) return { unreadable: sheet };
  const isKept = (report: ListReport) => !("rejected" in report);
  return commitIf(isKept, (tx) => {
    const report = importLines(tx, actor, sheet, now);
    const detail = { lines: sheet.lines.length };
    trace(tx, actor, { act: "list-imported", scope: "course-days", detail }, now);
    return report;
  });
}

type SentSheet = Sheet<ListColumn> | SheetRefusal;

/** What importing the list would report; writes nothing and posts nothing. Null while the database is locked. */
export const previewList = (actor: Person, sheet: SentSheet, now: Date): ListReport | null =>
  "refused" in sheet ? { unreadable: sheet } : tryAndRollBack((tx) => importLines(tx, actor, sheet, now));

function importLines(
  tx: Tx,
  actor: Person,
  { lines, ignored, source }: Sheet<ListColumn>,
  now: Date,
): ListReport {
  const rejected: RejectedLine[] = [];
  const imported: ImportedLine[] = [];
  const newDays: NewDay[] = [];
  const context: ImportContext = {
    findMunicipality: createMunicipalityFinder(listMunicipalities(tx)),
    newDays,
    participants: countParticipants(lines),
    firstLines: new Map(),
  };
  const recorded: RecognisedEntry[] = [];
  for (const { line, ...cells } of lines) {
    const read = readListLine({ line, ...cells }, danishDate(now));
    const recognised = "errors" in read ? read : recognise(tx, read.entry, context, now);
    const consistent = "errors" in recognised ? recognised : notContrary(recognised, context);
    const outcome = "errors" in consistent ? consistent : recordEntry(tx, actor, consistent, now);
    if ("errors" in outcome) rejected.push({ line, errors: outcome.errors });
    else imported.push({ line, ...outcome });
    if ("person" in consistent) recorded.push(consistent);
  }
  // Not until every mark is set: a line may say that someone stayed away from where they were marked before.
  rejected.push(...recorded.flatMap((entry) => presentElsewhere(tx, entry)));
  rejected.sort((a, b) => a.line - b.line);
  return rejected.length > 0 ? { rejected } : { imported, newDays, ignored, source };
}

interface RecognisedEntry extends ListEntry {
  person: Person;
  dayId: number;
}

interface ImportContext {
  findMunicipality: MunicipalityFinder<Municipality>;
  /** Filled while the lines are imported. */
  newDays: NewDay[];
  /** How many lines are about the same day, by its date and its municipality as written. */
  participants: Map<string, number>;
  /** What the first line about a person on a day says, by both. */
  firstLines: Map<string, { line: number; mark: Mark | null }>;
}

const dayKey = (on: string | null, municipality: string) => `${on} ${municipality}`;

function countParticipants(lines: SheetLine<ListColumn>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of lines) {
    const key = dayKey(parseDay(cells.dato), cells.kommune);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The entry, unless a line before it says something else of the same person on the same day. */
function notContrary(
  entry: RecognisedEntry,
  { firstLines }: ImportContext,
): RecognisedEntry | { errors: LineError[] } {
  const key = `${entry.dayId} ${entry.person.id}`;
  const before = firstLines.get(key);
  if (!before) firstLines.set(key, { line: entry.line, mark: entry.mark });
  return before && before.mark !== entry.mark
    ? { errors: [{ why: "contrary", value: String(before.line) }] }
    : entry;
}

/** A line that says that someone was present who was also present in another municipality on that date. */
function presentElsewhere(tx: Tx, { line, person, dayId, on, mark }: RecognisedEntry): RejectedLine[] {
  if (!mark || mark === "absent") return [];
  const other = otherPlaceQuery(tx).get({ personId: person.id, dayId, on });
  return other ? [{ line, errors: [{ why: "elsewhere", value: other.name }] }] : [];
}

const otherPlaceQuery = prepared((at) =>
  at
    .select({ name: municipalities.name })
    .from(attendance)
    .innerJoin(courseDays, eq(courseDays.id, attendance.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(
      and(
        eq(attendance.personId, sql.placeholder("personId")),
        eq(courseDays.on, sql.placeholder("on")),
        ne(courseDays.id, sql.placeholder("dayId")),
        ne(attendance.mark, "absent"),
      ),
    )
    .prepare(),
);

/** Finds the person and the day of an entry; creates the day when it is from before the site. */
function recognise(
  tx: Tx,
  entry: ListEntry,
  { findMunicipality, newDays, participants }: ImportContext,
  now: Date,
): RecognisedEntry | { errors: LineError[] } {
  const errors: LineError[] = [];
  const person = findPersonByMail(entry.mail, tx);
  if (!person) errors.push({ why: "mail", value: entry.mail });
  const host = entry.municipality ? findMunicipality(entry.municipality) : null;
  if (host === undefined) errors.push({ why: "municipality", value: entry.municipality });
  if (!person || host === undefined) return { errors };
  const dayIds = listPublishedDayIds(tx, entry.on, host);
  if (dayIds.length > 1) return { errors: [{ why: "day-which", value: entry.on }] };
  if (dayIds.length === 0 && host && entry.mark && entry.on < danishDate(now)) {
    createPastDay(tx, entry.on, host.id, participants.get(dayKey(entry.on, entry.municipality)) ?? 1);
    newDays.push({ on: entry.on, municipality: host.name });
  }
  const dayId = dayIds[0] ?? listPublishedDayIds(tx, entry.on, host)[0];
  return dayId ? { ...entry, person, dayId } : { errors: [{ why: "day-unknown", value: entry.on }] };
}

const publishedDayQuery = prepared((at) =>
  at
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(
        eq(courseDays.on, sql.placeholder("on")),
        eq(courseDays.state, "published"),
        sql`(${sql.placeholder("anyHost")} or ${courseDays.hostMunicipalityId} = ${sql.placeholder("hostId")})`,
      ),
    )
    .prepare(),
);

/** The published days on that date, in that municipality when one is named. */
const listPublishedDayIds = (tx: Tx, on: string, host: Municipality | null): number[] =>
  publishedDayQuery(tx)
    .all({ on, anyHost: host ? 0 : 1, hostId: host?.id ?? 0 })
    .map(({ id }) => id);

function recordEntry(
  tx: Tx,
  actor: Person,
  { person, dayId, on, mark }: RecognisedEntry,
  now: Date,
): Omit<ImportedLine, "line"> | { errors: LineError[] } {
  const entry = { name: person.name, on };
  if (mark) {
    if (!isForRoles(dayRow(dayId)!, person.roles))
      return { errors: [{ why: "refused", value: "other-role" }] };
    const isNew = markFromList(tx, actor, { dayId, personId: person.id, mark }, now);
    if (typeof isNew === "object") return { errors: [{ why: "mark-refused", value: on }] };
    return { ...entry, what: isNew ? mark : "unchanged" };
  }
  const outcome = signUpOtherWithin(tx, actor, person.id, dayId, now);
  if (!("refused" in outcome)) return { ...entry, what: outcome.state === "enrolled" ? "seat" : "waiting" };
  if (outcome.refused.startsWith("already")) return { ...entry, what: "unchanged" };
  return { errors: [{ why: "refused", value: outcome.refused }] };
}
