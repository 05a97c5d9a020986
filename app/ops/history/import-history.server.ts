import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { commitIf } from "../../../db/roll-back.server.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { recordPastAttendance, createPastDay } from "../../course-days/attendance/past-attendance.server.ts";
import { recordPastCompletion } from "../../elearning/completion/past-completion.server.ts";
import type { BadLine, ImportReport } from "../../people/import/report.ts";
import { recordImport } from "../../people/import/import-record.server.ts";
import { listMunicipalities, type Municipality } from "../../people/register/municipalities.server.ts";
import { currentMail } from "../../people/register/person.server.ts";
import { createMunicipalityFinder } from "../../people/register/find-municipality.ts";
import { sheetRefusalText } from "../../people/import/sheet-refusal-text.ts";
import { readSheet } from "../../base/sheets/read-sheet.server.ts";
import type { Sheet, SheetLine } from "../../base/sheets/sheet.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { type HistoryColumn, historyColumns, type HistoryLine, readHistoryLine } from "./history-line.ts";

/** A line whose person and municipality have been found. */
interface ResolvedLine extends HistoryLine {
  personId: number;
  name: string;
  host: Municipality | null;
}

/**
 * Imports a list of attendance and completions from before the site (see readSheet and readHistoryLine), all or nothing, so that
 * nobody has to repeat what they have done. A course day that the site does not know is created when the line names the
 * municipality that hosted it. Importing the same list again changes nothing. A dry run reports the same and changes nothing.
 */
export async function importHistory(bytes: Uint8Array, dryRun: boolean, now: Date): Promise<ImportReport> {
  const columns = {
    needed: historyColumns,
    days: ["dato"] as const,
    optional: ["kommune"],
    otherNames: { mail: ["email", "mailadresse"] },
  } as const;
  const sheet = await readSheet<HistoryColumn>(bytes, columns, "site");
  if ("refused" in sheet)
    return { unreadable: sheetRefusalText(sheet, textsOf("da", "sheets", "refusal"), "da") };
  const isCommitted = (report: ImportReport) => !("bad" in report) && !dryRun;
  return commitIf(isCommitted, (tx) => {
    const report = importLines(tx, sheet, now);
    if ("added" in report && report.added.length > 0)
      recordImport(
        tx,
        { kind: "history", fileHash: sheet.fileHash, lines: sheet.lines.length, invited: false },
        now,
      );
    return report;
  });
}

function importLines(tx: Tx, { lines, ignored }: Sheet<HistoryColumn>, now: Date): ImportReport {
  const { known, bad } = resolveLines(tx, lines, danishDate(now));
  const days = insertPastDays(tx, known);
  const added: string[] = [];
  for (const past of known) {
    const outcome = recordLine(tx, past, now);
    if (typeof outcome === "object") bad.push({ line: past.line, reasons: [unknownDayMessage(past)] });
    else if (outcome === "recorded") added.push(traceAndDescribe(tx, past, now));
  }
  if (bad.length > 0) return { bad: bad.sort((a, b) => a.line - b.line) };
  const unchanged = known.length - added.length;
  return { added: [...days, ...added], changed: [], moved: [], missing: [], closed: 0, unchanged, ignored };
}

function resolveLines(tx: Tx, lines: SheetLine<HistoryColumn>[], today: string) {
  const find = createMunicipalityFinder(listMunicipalities(tx));
  const known: ResolvedLine[] = [];
  const bad: BadLine[] = [];
  for (const line of lines) {
    const read = readHistoryLine(line, today);
    const reasons = "wrong" in read ? read.wrong : [];
    const { mail, kommune } = line.cells;
    const person =
      mail &&
      tx
        .select()
        .from(people)
        .where(eq(people.mail, currentMail(mail.toLowerCase(), tx)))
        .get();
    if (mail && !person) reasons.push(`${mail} står ikke på sitet. Indlæs først personerne.`);
    const host = kommune ? find(kommune) : null;
    if (host === undefined) reasons.push(`Kommunen »${kommune}« kendes ikke.`);
    if (reasons.length > 0 || !person || !("past" in read)) bad.push({ line: line.line, reasons });
    else known.push({ ...read.past, personId: person.id, name: person.name, host: host ?? null });
  }
  return { known, bad };
}

/** Creates the course days that lines name with their municipality; returns a line of text for each new one. */
function insertPastDays(tx: Tx, known: ResolvedLine[]): string[] {
  const days = new Map<string, { on: string; host: Municipality; attendees: number }>();
  for (const { what, on, host } of known) {
    if (what !== "day" || !host) continue;
    const key = `${on} ${host.id}`;
    days.set(key, { on, host, attendees: (days.get(key)?.attendees ?? 0) + 1 });
  }
  return [...days.values()]
    .filter(({ on, host, attendees }) => createPastDay(tx, on, host.id, attendees))
    .map(({ on, host }) => `Kursusdag ${danishDateText(on)} i ${host.name}`);
}

const recordLine = (tx: Tx, { what, personId, on, host }: ResolvedLine, now: Date) =>
  what === "day"
    ? recordPastAttendance(tx, personId, on, now, host?.id)
    : recordPastCompletion(tx, personId, on, now);

const danishDateText = (on: string) => dayText(new Date(`${on}T12:00:00Z`), "da");

const unknownDayMessage = ({ on }: HistoryLine) =>
  `Sitet kender ingen kursusdag for agenter ${danishDateText(on)}; skriv værtskommunen i kolonnen kommune, så bliver den oprettet.`;

function traceAndDescribe(tx: Tx, { what, personId, name, on }: ResolvedLine, now: Date): string {
  trace(tx, "site", { act: "history-imported", subjectId: personId, scope: what, detail: { on } }, now);
  return `${name}: ${what === "day" ? "kursusdag" : "e-læring"} ${danishDateText(on)}`;
}
