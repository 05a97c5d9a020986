import type { DraftView } from "./draft-view.ts";
import { derivedFrom } from "../../../db/derived.server.ts";
import { importDrafts, mergedPersons, municipalities, people, roles } from "../../../db/schema/people.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { nextTurn } from "../../base/slices.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { hasLeft } from "../register/membership.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import type { Person } from "../register/person.server.ts";
import { type DraftSheet, findDraft } from "./find-draft.server.ts";
import { maxChanges } from "./import-limits.ts";
import { judgeSheet } from "./import-people.server.ts";
import { findLikelyDoubles } from "./likely-doubles.server.ts";
import { peopleColumns } from "./person-line.ts";
import type { BadLine } from "./report.ts";
import { suggestionFor } from "./suggestions.ts";
import { type WrongRow, type WrongRows, wrongRowsPerPage } from "./wrong-rows.ts";

/** What the person's own draft would do, or a page of what is wrong with it; null when there is none. */
export async function seeDraft(
  by: Person,
  id: number,
  page: number,
  locale: Locale,
  now: Date,
): Promise<DraftView | null> {
  const judgement = await judgeOnce(by, id, locale, now);
  if (!judgement) return null;
  const { report, seen } = judgement;
  if (!("bad" in report) || seen === "") return { ...judgement, wrong: null };
  // The list itself is not kept: it is large, and is needed for what is wrong with it alone.
  const sheet = findDraft(by, id);
  if (!sheet || "refused" in sheet || sheet.fileHash !== seen) return seeDraft(by, id, page, locale, now);
  await nextTurn();
  const wrong = wrongRowsOf(sheet, report.bad, page, now);
  await nextTurn();
  return { ...judgement, wrong };
}

type Judgement = Omit<DraftView, "wrong">;

/** How many judgements are kept: one of the longest list takes some megabytes. */
const maxJudgements = 4;

/** Dropped at any write of what a list is judged by. What is judged meanwhile is put into the dropped one, and judged again. */
const judgements = derivedFrom(
  [importDrafts, people, roles, municipalities, mergedPersons],
  () => new Map<string, Promise<Judgement | null>>(),
);

/** Judges a list at the first look, and at the next ones only when it or the people have changed. */
function judgeOnce(by: Person, id: number, locale: Locale, now: Date): Promise<Judgement | null> {
  const kept = judgements();
  const key = JSON.stringify([by.id, id, locale, danishDate(now)]);
  const known = kept.get(key);
  if (known) return known;
  const judging = judge(by, id, locale, now);
  if (kept.size >= maxJudgements) kept.delete(kept.keys().next().value!);
  kept.set(key, judging);
  judging.catch(() => kept.delete(key));
  return judging;
}

async function judge(by: Person, id: number, locale: Locale, now: Date): Promise<Judgement | null> {
  const sheet = findDraft(by, id);
  if (!sheet) return null;
  await nextTurn();
  const read = await judgeSheet(sheet, { dryRun: true, welcome: true, actor: by, locale, maxChanges }, now);
  const [seen, rest] = "refused" in sheet ? ["", null] : [sheet.fileHash, sheet.rest ?? null];
  if (!("judged" in read)) return { report: read, doubles: [], seen, rest };
  await nextTurn();
  return { report: read.report, doubles: await findLikelyDoubles(read.judged), seen, rest };
}

/** One page of the rows that cannot be used. Only they are looked at closely, so that a long list costs no more. */
function wrongRowsOf(sheet: DraftSheet, bad: BadLine[], asked: number, now: Date): WrongRows {
  const pages = Math.max(1, Math.ceil(bad.length / wrongRowsPerPage));
  const page = Math.min(Math.max(asked, 1), pages);
  const shown = bad.slice((page - 1) * wrongRowsPerPage, page * wrongRowsPerPage);
  const today = danishDate(now);
  // As the list itself: also one that is to join.
  const places = listMunicipalities().filter((municipality) => !hasLeft(municipality, today));
  const names = places.map(({ name }) => name);
  const byLine = new Map(sheet.lines.map((row) => [row.line, row]));
  return {
    rows: shown.map((line) => wrongRowOf(line, byLine.get(line.line)!.cells, names)),
    ...{ count: bad.length, good: sheet.lines.length - bad.length, page, pages, seen: sheet.fileHash },
  };
}

function wrongRowOf(
  { line, reasons, columns = [] }: BadLine,
  values: DraftSheet["lines"][number]["cells"],
  members: string[],
): WrongRow {
  const about = (column: string | null) => reasons.filter((_, at) => (columns[at] ?? null) === column);
  const ofRow = about(null);
  const cells = peopleColumns.map((column) => {
    const own = about(column);
    const value = column === "startdato" ? danishDayText(values[column]) : values[column];
    const suggestion = own.length > 0 ? suggestionFor(column, value, members) : undefined;
    return { column, value, reasons: own, suggestion, editable: own.length > 0 || ofRow.length > 0 };
  });
  return { line, reasons: ofRow, cells };
}

/** A day as it is written here, also one that a workbook holds as a date; anything else as it stands. */
function danishDayText(written: string): string {
  const day = parseDay(written);
  return day ? formDayText(day) : written;
}
