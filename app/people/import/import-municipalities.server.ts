import { readTransaction, writeTransaction } from "../../../db/database.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import { readSheet } from "../../base/sheets/read-sheet.server.ts";
import type { SheetLine } from "../../base/sheets/sheet.ts";
import type { BadLine, ImportReport } from "./report.ts";
import {
  listMunicipalities,
  type MunicipalityDetails,
  saveMunicipality,
} from "../register/municipalities.server.ts";
import {
  findOfficialMunicipality,
  type OfficialMunicipality,
  regionOn,
} from "../register/official-municipalities.ts";
import { sheetRefusalText } from "./sheet-refusal-text.ts";

const requiredColumns = ["kode"] as const;
const optionalColumns = ["navn", "indtræder", "udtræder"] as const;
type Column = (typeof requiredColumns | typeof optionalColumns)[number];

/**
 * Imports a list of municipalities, all of it or nothing, by official code, which gives the name and the region; `udtræder` is the first
 * day on which it is no member. Those not on the list stay. The same list a second time changes nothing; a dry run writes nothing.
 */
export async function importMunicipalities(
  bytes: Uint8Array,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
  now: Date,
): Promise<ImportReport> {
  const columns = {
    needed: requiredColumns,
    optional: optionalColumns,
    days: ["indtræder", "udtræder"] as const,
  };
  const sheet = await readSheet<Column>(bytes, columns, "site");
  if ("refused" in sheet)
    return { unreadable: sheetRefusalText(sheet, textsOf(locale, "sheets", "refusal"), locale) };
  return (dryRun ? readTransaction : writeTransaction)((tx) => {
    const known = new Map(listMunicipalities(tx).map(({ id: _, ...rest }) => [rest.code, rest]));
    const bad = findBad(sheet.lines, [...known.values()], locale);
    if (bad.length > 0) return { bad };
    const today = danishDate(now);
    const rows = sheet.lines.map((line) => detailsOf(line, today));
    const added = rows.filter(({ code }) => !known.has(code));
    const changed = rows.filter((row) => known.has(row.code) && !isUnchanged(row, known.get(row.code)!));
    if (!dryRun) for (const row of [...added, ...changed]) saveMunicipality(tx, row);
    const labelOf = ({ code, name }: MunicipalityDetails) => `${code} ${name}`;
    return {
      added: added.map(labelOf),
      changed: changed.map(labelOf),
      moved: [],
      missing: [],
      closed: 0,
      unchanged: rows.length - added.length - changed.length,
      ignored: sheet.ignored,
    };
  });
}

function findBad(lines: SheetLine<Column>[], known: MunicipalityDetails[], locale: Locale): BadLine[] {
  const t = textsOf(locale, "peopleImport");
  const codeOf = new Map(known.map(({ code, name }) => [name, code]));
  const firstLineOf = new Map<string, number>();
  const bad = lines.map(({ line, cells, hasExtraCells }) => {
    const official = findByCode(cells.kode);
    const first = official && firstLineOf.get(official.code);
    if (official && !first) firstLineOf.set(official.code, line);
    const days = [cells.indtræder, cells.udtræder].filter((text) => text && !parseDay(text));
    const isOther = official && cells.navn && findOfficialMunicipality(cells.navn) !== official;
    const isTaken = official && (codeOf.get(official.name) ?? official.code) !== official.code;
    const value = (text: string) => ({ value: text.slice(0, 80) });
    const reasons = [
      hasExtraCells && t("wrong.spilled"),
      !official && t("wrong.code", value(cells.kode)),
      isOther && t("wrong.code-name", { ...official, ...value(cells.navn) }),
      ...days.map((day) => t("wrong.day", value(day))),
      isTaken && t("wrong.place-taken", { value: official.name }),
      first && t("wrong.place-double", { line: first }),
    ];
    return { line, reasons: reasons.filter((reason) => typeof reason === "string") };
  });
  return bad.filter(({ reasons }) => reasons.length > 0);
}

/** Also with a leading zero, as registers write it. */
const findByCode = (text: string): OfficialMunicipality | undefined =>
  /^0?\d{3}$/.test(text) ? findOfficialMunicipality(text) : undefined;

function detailsOf({ cells }: SheetLine<Column>, today: string): MunicipalityDetails {
  const { code, name } = findByCode(cells.kode)!;
  return {
    ...{ code, name, region: regionOn(code, today)! },
    joinedOn: parseDay(cells.indtræder),
    leavesOn: parseDay(cells.udtræder),
  };
}

const isUnchanged = (a: MunicipalityDetails, b: MunicipalityDetails) =>
  (["name", "region", "joinedOn", "leavesOn"] as const).every((key) => a[key] === b[key]);
