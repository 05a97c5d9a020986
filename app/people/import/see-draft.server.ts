import type { DraftView } from "./draft-view.ts";
import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { derivedFrom } from "../../../db/derived.server.ts";
import { importDrafts, mergedPersons, municipalities, people, roles } from "../../../db/schema/people.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { activePerson } from "../register/active.server.ts";
import { hasLeft } from "../register/membership.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import type { Person } from "../register/person.server.ts";
import { tidyName } from "../register/person-name.ts";
import { type DraftSheet, findDraft } from "./find-draft.server.ts";
import { maxChanges } from "./import-limits.ts";
import { judgeSheet } from "./import-people.server.ts";
import type { JudgedList } from "./judging.server.ts";
import { peopleColumns } from "./person-line.ts";
import type { BadLine } from "./report.ts";
import { suggestionFor } from "./suggestions.ts";
import { type LikelyDouble, type WrongRow, type WrongRows, wrongRowsPerPage } from "./wrong-rows.ts";

/** What the person's own draft would do, or a page of what is wrong with it; null when there is none. */
export async function seeDraft(
  by: Person,
  id: number,
  page: number,
  locale: Locale,
  now: Date,
): Promise<DraftView | null> {
  const sheet = findDraft(by, id);
  if (!sheet) return null;
  if ("refused" in sheet) {
    const { report } = await judge(by, sheet, locale, now);
    return { report, wrong: null, doubles: [], seen: "", rest: null };
  }
  const { report, doubles } = await judgeOnce(by, id, sheet, locale, now);
  return {
    report,
    wrong: "bad" in report ? wrongRowsOf(sheet, report.bad, page, now) : null,
    ...{ doubles, seen: sheet.fileHash, rest: sheet.rest ?? null },
  };
}

type Judgement = Pick<DraftView, "report" | "doubles">;

async function judge(
  by: Person,
  sheet: NonNullable<ReturnType<typeof findDraft>>,
  locale: Locale,
  now: Date,
): Promise<Judgement> {
  const read = await judgeSheet(sheet, { dryRun: true, welcome: true, actor: by, locale, maxChanges }, now);
  return "judged" in read
    ? { report: read.report, doubles: findLikelyDoubles(read.judged) }
    : { report: read, doubles: [] };
}

/** How many judgements are kept: one of the longest list takes some megabytes. */
const maxJudgements = 4;

/** Dropped at any write of what a list is judged by. What is judged meanwhile is put into the dropped one, and judged again. */
const judgements = derivedFrom(
  [importDrafts, people, roles, municipalities, mergedPersons],
  () => new Map<string, Promise<Judgement>>(),
);

/** Judges a list at the first look, and at the next ones only when it or the people have changed. */
function judgeOnce(by: Person, id: number, sheet: DraftSheet, locale: Locale, now: Date): Promise<Judgement> {
  const kept = judgements();
  const key = JSON.stringify([by.id, id, sheet.fileHash, locale, danishDate(now)]);
  const known = kept.get(key);
  if (known) return known;
  const judging = judge(by, sheet, locale, now);
  if (kept.size >= maxJudgements) kept.delete(kept.keys().next().value!);
  kept.set(key, judging);
  judging.catch(() => kept.delete(key));
  return judging;
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

/** More pairs than these are too many to look at one by one. */
const maxDoubles = 50;

/**
 * Those whom the list would add under the name of someone who is active or stands on an earlier line, beside them: rather one of the same
 * municipality than one of another.
 */
function findLikelyDoubles({ toSave, entries }: JudgedList): LikelyDouble[] {
  const added = toSave.filter(({ known }) => !known);
  if (added.length === 0) return [];
  const { id, name, mail, startsOn } = people;
  const rows = db
    .select({ id, name, mail, startsOn, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all();
  const listed = new Set(entries.map(({ mail }) => mail));
  const ofList = added.map(({ entry: { line, name, mail, startsOn, municipality } }) => ({
    ...{ line, name, mail, startsOn, municipality: municipality?.name ?? null },
  }));
  // Someone whose own address is on the list too is another person.
  const ofSite = rows.flatMap(({ mail, ...row }) => (mail && !listed.has(mail) ? [{ ...row, mail }] : []));
  const byName = new Map<string, LikelyDouble["known"][]>();
  const namesakesOf = (name: string) => {
    const key = tidyName(name).toLocaleLowerCase("da");
    if (!byName.has(key)) byName.set(key, []);
    return byName.get(key)!;
  };
  for (const known of ofSite) namesakesOf(known.name).push(known);
  const found = ofList.flatMap((own): LikelyDouble[] => {
    const { line, municipality, ...listed } = own;
    const namesakes = namesakesOf(own.name);
    const near = namesakes.find((one) => one.municipality === municipality);
    const known = near ?? namesakes[0];
    // One of a municipality is enough to look at, however many of a name there are.
    if (!near) namesakes.push(own);
    return known ? [{ line, municipality, listed, known }] : [];
  });
  return found.slice(0, maxDoubles);
}
