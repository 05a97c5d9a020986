import { readTransaction, writeTransaction } from "../../../db/database.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import { readSheet } from "../../base/sheets/read-sheet.server.ts";
import type { SheetLine } from "../../base/sheets/sheet.ts";
import type { BadLine, ImportReport } from "./report.ts";
import {
  listMunicipalities,
  type MunicipalityDetails,
  saveMunicipality,
} from "../register/municipalities.server.ts";
import { sheetRefusalText } from "./sheet-refusal-text.ts";

const requiredColumns = ["kode", "navn", "region"] as const;
const optionalColumns = ["indtræder", "udtræder"] as const;
type Column = (typeof requiredColumns | typeof optionalColumns)[number];

/**
 * Imports a list of municipalities, all of it or nothing, by official code; `udtræder` is the first day on which it is no member.
 * Those not on the list stay. The same list a second time changes nothing; a dry run writes nothing.
 */
export async function importMunicipalities(
  bytes: Uint8Array,
  { dryRun, locale }: { dryRun: boolean; locale: Locale },
): Promise<ImportReport> {
  const columns = { needed: requiredColumns, optional: optionalColumns };
  const sheet = await readSheet<Column>(bytes, columns, "site");
  if ("refused" in sheet)
    return { unreadable: sheetRefusalText(sheet, textsOf(locale, "peopleImport", "sheet"), locale) };
  return (dryRun ? readTransaction : writeTransaction)((tx) => {
    const known = new Map(listMunicipalities(tx).map(({ id: _, ...rest }) => [rest.code, rest]));
    const bad = findBad(sheet.lines, [...known.values()], locale);
    if (bad.length > 0) return { bad };
    const rows = sheet.lines.map(detailsOf);
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
    const own = [`code ${cells.kode}`, `name ${cells.navn}`];
    const double = own.flatMap((key) => firstLineOf.get(key) ?? []);
    for (const key of own) if (!firstLineOf.has(key)) firstLineOf.set(key, line);
    const nameTaken = (codeOf.get(cells.navn) ?? cells.kode) !== cells.kode;
    const days = [cells.indtræder, cells.udtræder].filter((text) => text && !parseDay(text));
    const reasons = [
      hasExtraCells && t("wrong.spilled"),
      !/^\d{3}$/.test(cells.kode) && t("wrong.code", { value: cells.kode.slice(0, 80) }),
      (cells.navn.length < 2 || cells.navn.length > 100) &&
        t("wrong.name", { value: cells.navn.slice(0, 80) }),
      !cells.region && t("wrong.region"),
      ...days.map((value) => t("wrong.day", { value: value.slice(0, 80) })),
      nameTaken && t("wrong.place-taken", { value: cells.navn }),
      double.length > 0 && t("wrong.place-double", { line: Math.min(...double) }),
    ];
    return { line, reasons: reasons.filter((reason) => typeof reason === "string") };
  });
  return bad.filter(({ reasons }) => reasons.length > 0);
}

const detailsOf = ({ cells }: SheetLine<Column>): MunicipalityDetails => ({
  code: cells.kode,
  name: cells.navn,
  region: cells.region,
  joinedOn: parseDay(cells.indtræder),
  leavesOn: parseDay(cells.udtræder),
});

const isUnchanged = (a: MunicipalityDetails, b: MunicipalityDetails) =>
  (["name", "region", "joinedOn", "leavesOn"] as const).every((key) => a[key] === b[key]);
