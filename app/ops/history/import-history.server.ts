import { eq } from "drizzle-orm";
import { type Tx, write } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import {
  recordPastAttendance,
  writeDownPastDay,
} from "../../course-days/attendance/past-attendance.server.ts";
import { recordPastCompletion } from "../../elearning/completion/past-completion.server.ts";
import type { BadLine, ImportReport } from "../../people/import/report.ts";
import { noteImport } from "../../people/import/import-record.server.ts";
import { listMunicipalities, type Municipality } from "../../people/register/municipalities.server.ts";
import { presentMail } from "../../people/register/person.server.ts";
import { findPlace } from "../../people/import/person-line.ts";
import { readSheet, type SheetLine, sheetRefusalText } from "../../people/import/sheet.server.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { type HistoryColumn, historyColumns, type Past, readHistoryLine } from "./history-line.ts";

/** Undoes what a dry run, or a list with bad lines, has done so far. */
class Undone extends Error {}

/** A line whose person and place are known. */
interface Known extends Past {
  personId: number;
  name: string;
  host: Municipality | null;
}

/**
 * Takes a list of attendance and completions from before the site (see readSheet and readHistoryLine) whole or not at all,
 * so that nobody owes anew what they have done. A course day that the site does not know is written down when the line names
 * the municipality that held it. The same list a second time changes nothing. A dry run tells the same and changes nothing.
 */
export async function importHistory(bytes: Buffer, dryRun: boolean, now: Date): Promise<ImportReport> {
  const sheet = await readSheet(bytes, historyColumns, ["kommune"]);
  if ("refused" in sheet) return { unreadable: sheetRefusalText(sheet, "da") };
  let report: ImportReport | undefined;
  try {
    write((tx) => {
      report = take(tx, sheet.lines, sheet.ignored, now);
      if ("bad" in report || dryRun) throw new Undone();
      if ("fresh" in report && report.fresh.length > 0)
        noteImport(tx, { kind: "history", bytes, lines: sheet.lines.length, invited: false }, now);
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return report!;
}

function take(tx: Tx, lines: SheetLine<HistoryColumn>[], ignored: string[], now: Date): ImportReport {
  const { known, bad } = recognise(tx, lines, dayIn(now));
  const days = writeDownDays(tx, known);
  const fresh: string[] = [];
  for (const past of known) {
    const outcome = record(tx, past, now);
    if (typeof outcome === "object") bad.push({ line: past.line, reasons: [unknownDay(past)] });
    else if (outcome === "taken") fresh.push(tellTaken(tx, past, now));
  }
  if (bad.length > 0) return { bad: bad.sort((a, b) => a.line - b.line) };
  const unchanged = known.length - fresh.length;
  return { fresh: [...days, ...fresh], changed: [], moved: [], missing: [], closed: 0, unchanged, ignored };
}

function recognise(tx: Tx, lines: SheetLine<HistoryColumn>[], today: string) {
  const places = listMunicipalities(tx);
  const known: Known[] = [];
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
        .where(eq(people.mail, presentMail(mail.toLowerCase(), tx)))
        .get();
    if (mail && !person) reasons.push(`${mail} står ikke på sitet; hent først personerne ind.`);
    const host = kommune ? findPlace(kommune, places) : null;
    if (host === undefined) reasons.push(`Kommunen »${kommune}« kendes ikke.`);
    if (reasons.length > 0 || !person || !("past" in read)) bad.push({ line: line.line, reasons });
    else known.push({ ...read.past, personId: person.id, name: person.name, host: host ?? null });
  }
  return { known, bad };
}

/** Writes down the days that the lines name with their municipality; returns a line of text for each new one. */
function writeDownDays(tx: Tx, known: Known[]): string[] {
  const days = new Map<string, { on: string; host: Municipality; taken: number }>();
  for (const { what, on, host } of known) {
    if (what !== "day" || !host) continue;
    const key = `${on} ${host.id}`;
    days.set(key, { on, host, taken: (days.get(key)?.taken ?? 0) + 1 });
  }
  return [...days.values()]
    .filter(({ on, host, taken }) => writeDownPastDay(tx, on, host.id, taken))
    .map(({ on, host }) => `Kursusdag ${told(on)} i ${host.name}`);
}

const record = (tx: Tx, { what, personId, on, host }: Known, now: Date) =>
  what === "day"
    ? recordPastAttendance(tx, personId, on, now, host?.id)
    : recordPastCompletion(tx, personId, on, now);

const told = (on: string) => dayText(new Date(`${on}T12:00:00Z`), "da");

const unknownDay = ({ on }: Past) =>
  `Sitet kender ingen kursusdag for agenter ${told(on)}; skriv værtskommunen i kolonnen kommune, så bliver den oprettet.`;

function tellTaken(tx: Tx, { what, personId, name, on }: Known, now: Date): string {
  trace(tx, "site", { act: "history-imported", subjectId: personId, scope: what, detail: { on } }, now);
  return `${name}: ${what === "day" ? "kursusdag" : "e-læring"} ${told(on)}`;
}
