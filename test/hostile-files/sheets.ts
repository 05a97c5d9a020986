/** Lists that exceed one limit each, as someone could upload them in the place of a list of people. */
import {
  maxCellChars,
  maxColumns,
  maxExcelRows,
  maxRows,
  maxSheetBytes,
  maxTextChars,
  maxUnpackedBytes,
  maxWorkbookParts,
  maxXmlDepth,
} from "../../app/base/sheets/limits.ts";
import type { SheetRefusal } from "../../app/base/sheets/sheet.ts";
import { rowOf, sheetOf, workbookOf } from "./workbooks.ts";
import { lieAboutSizes } from "./zip.ts";

export interface HostileFile {
  name: string;
  make: () => Buffer | Promise<Buffer>;
  refused: SheetRefusal["refused"];
}

/** Makes the lists. `headings` are those that the upload wants, so that nothing but the limit is wrong with them. */
export const hostileSheets = (headings: string[]): HostileFile[] => [
  ...hostileCsvs(headings),
  ...hostilePacking(headings),
  ...hostileCells(headings),
  ...unreadableWorkbooks(),
];

const rowUnder = (headings: string[]) => headings.map((heading) => `${heading}x`);

/** A list that has nothing wrong with it. */
const oneRowUnder = (headings: string[]) =>
  `<sheetData>${rowOf(1, headings)}${rowOf(2, rowUnder(headings))}</sheetData>`;

function hostileCsvs(headings: string[]): HostileFile[] {
  const row = rowUnder(headings);
  const csv = (...lines: string[]) => Buffer.from([headings.join(";"), ...lines].join("\n"));
  return [
    {
      name: "a CSV with one row too many",
      make: () => csv(...Array<string>(maxRows).fill(row.join(";"))),
      refused: "too-many-rows",
    },
    { name: "a CSV over the size", make: () => csv("a".repeat(maxSheetBytes)), refused: "too-large" },
    {
      name: "a CSV with its content below Excel's last row",
      make: () => csv("\n".repeat(maxExcelRows), row.join(";")),
      refused: "too-many-rows",
    },
    {
      name: "a CSV with one column too many",
      make: () =>
        csv(
          Array(maxColumns + 1)
            .fill("x")
            .join(";"),
        ),
      refused: "too-many-columns",
    },
    {
      name: "a CSV with a long cell",
      make: () => csv("x".repeat(maxCellChars + 1)),
      refused: "long-cell",
    },
    {
      name: "a CSV with one quote that never ends",
      make: () => csv(`"${row.join(";")}`, ...Array<string>(maxRows - 10).fill(row.join(";"))),
      refused: "open-quote",
    },
    {
      name: "a CSV of quotes",
      make: () => csv('"'.repeat(maxSheetBytes / 2 - 1)),
      refused: "open-quote",
    },
  ];
}

/** Workbooks that hold more, or more files, than their size shows. */
function hostilePacking(headings: string[]): HostileFile[] {
  const oneRow = oneRowUnder(headings);
  const spaces = " ".repeat(maxUnpackedBytes);
  return [
    {
      name: "a workbook that unpacks to too much",
      make: () => workbookOf({ sheet: oneRow + spaces }),
      refused: "too-much",
    },
    {
      name: "a workbook that says it holds 1 kB and holds 200 MB",
      make: async () => lieAboutSizes(await workbookOf({ sheet: oneRow + " ".repeat(200_000_000) }), 1000),
      refused: "too-much",
    },
    {
      name: "a workbook whose shared texts unpack to too much",
      make: () =>
        workbookOf({
          sheet: `<sheetData>${rowOf(1, headings)}<row><c t="s"><v>0</v></c></row></sheetData>`,
          shared: spaces,
        }),
      refused: "too-much",
    },
    {
      name: "a workbook of many files",
      make: () =>
        workbookOf({
          sheet: oneRow,
          files: Object.fromEntries(
            Array.from({ length: maxWorkbookParts }, (_, n) => [`xl/media/${n}.png`, ""]),
          ),
        }),
      refused: "too-many-parts",
    },
  ];
}

/** Workbooks with too many rows, columns and cells, and too much text in them. */
function hostileCells(headings: string[]): HostileFile[] {
  const row = rowUnder(headings);
  const oneRow = oneRowUnder(headings);
  return [
    {
      name: "a workbook with one row too many",
      make: () => workbookOf({ sheet: sheetOf(["x"], maxRows, ["y"]) }),
      refused: "too-many-rows",
    },
    {
      name: "a workbook with a row beyond Excel's last",
      make: () => workbookOf({ sheet: `<sheetData>${rowOf(maxExcelRows + 1, row)}</sheetData>` }),
      refused: "too-many-rows",
    },
    {
      name: "a workbook with one column too many",
      make: () => workbookOf({ sheet: sheetOf(headings, 1, Array(maxColumns + 1).fill("x")) }),
      refused: "too-many-columns",
    },
    {
      name: "a workbook in which one cell is merged with all others",
      make: () => workbookOf({ sheet: `${oneRow}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>` }),
      refused: "too-many-cells",
    },
    {
      name: "a workbook with a long cell",
      make: () => workbookOf({ sheet: sheetOf(headings, 1, ["x".repeat(maxCellChars + 1)]) }),
      refused: "long-cell",
    },
    {
      name: "a workbook with one long text in very many cells",
      make: () =>
        workbookOf({
          sheet: `<sheetData>${rowOf(1, headings)}${`<row>${'<c t="s"><v>0</v></c>'.repeat(headings.length)}</row>`.repeat(Math.ceil(maxTextChars / maxCellChars))}</sheetData>`,
          shared: `<si><t>${"x".repeat(maxCellChars)}</t></si>`,
        }),
      refused: "too-much-text",
    },
  ];
}

const unreadableWorkbooks = (): HostileFile[] => [
  {
    name: "a workbook with entities that grow",
    make: () =>
      workbookOf({
        sheet: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData>`,
        prologue: `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]>`,
      }),
    refused: "unreadable",
  },
  {
    name: "a workbook nested too deeply",
    make: () => workbookOf({ sheet: "<a>".repeat(maxXmlDepth) + "</a>".repeat(maxXmlDepth) }),
    refused: "unreadable",
  },
  {
    name: "a workbook with an element of very many attributes",
    make: () =>
      workbookOf({
        sheet: `<a ${Array.from({ length: 500_000 }, (_, n) => `a${n}=""`).join(" ")}/>`,
      }),
    refused: "unreadable",
  },
];
