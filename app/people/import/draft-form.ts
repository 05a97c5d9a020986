import { z } from "zod";
import { maxCellChars } from "../../base/sheets/limits.ts";
import { cellName, wrongRowsPerPage } from "./wrong-rows.ts";
import { type PeopleColumn, peopleColumns } from "./person-line.ts";
import { previewForm } from "./preview-form.ts";

/** A cell of a list as it was corrected. */
export interface CorrectedCell {
  line: number;
  column: PeopleColumn;
  value: string;
}

const maxCells = wrongRowsPerPage * peopleColumns.length;

/** The cells that a form has, named with blanks between: an empty one is not sent. */
const cellsField = z
  .string()
  .default("")
  .transform((text) => text.split(" ").slice(0, maxCells).flatMap(readCellName));

function readCellName(text: string): { line: number; column: PeopleColumn }[] {
  const [, line, word] = /^c(\d{1,7})-(\p{L}+)$/u.exec(text) ?? [];
  const column = peopleColumns.find((name) => name === word);
  return line && column ? [{ line: Number(line), column }] : [];
}

/** The rows of a page, corrected. A pressed suggestion (»c12-kommune=Lemvig«) takes the place of what is written in its cell. */
const correctionForm = z
  .looseObject({
    act: z.literal("ret"),
    liste: z.string().default(""),
    celler: cellsField,
    forslag: z.string().optional(),
  })
  .transform(({ act, liste: seen, celler, forslag = "", ...typed }) => {
    const at = forslag.indexOf("=");
    const [chosen, suggestion] = [forslag.slice(0, Math.max(at, 0)), forslag.slice(at + 1)];
    const suggested = readCellName(chosen).map((cell) => ({ ...cell, value: suggestion }));
    const written = celler.map((cell): CorrectedCell => {
      const value = typed[cellName(cell.line, cell.column)];
      return { ...cell, value: typeof value === "string" ? value : "" };
    });
    const cells = [...written.filter(({ line, column }) => cellName(line, column) !== chosen), ...suggested];
    return {
      act,
      seen,
      cells: cells.map((cell) => ({ ...cell, value: cell.value.trim().slice(0, maxCellChars) })),
    };
  });

/** The forms of a draft's page: its rows corrected, its good rows taken, or all of it confirmed. */
export const draftForm = z.union([
  correctionForm,
  z
    .object({ act: z.literal("tag-gode"), liste: z.string().default("") })
    .transform(({ act, liste: seen }) => ({ act, seen })),
  previewForm.transform((form) => ({ act: "indlaes" as const, ...form })),
]);

export type DraftForm = z.output<typeof draftForm>;
export type ConfirmedForm = Extract<DraftForm, { act: "indlaes" }>;
