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

/**
 * The rows of a page, corrected. A pressed suggestion (»c12-kommune=Lemvig«) takes the place of what is written in its cell; all of them
 * pressed at once, a line each, of what still stands as it was read. A row that is left out is named by its line.
 */
const correctionForm = z
  .looseObject({
    act: z.literal("ret"),
    liste: z.string().default(""),
    celler: cellsField,
    forslag: z.string().optional(),
    "alle-forslag": z.string().optional(),
    "tag-ud": z.string().max(7).regex(/^\d+$/).transform(Number).optional(),
  })
  .transform(({ act, liste: seen, celler, forslag, "alle-forslag": all, "tag-ud": dropped, ...typed }) => {
    const chosen = readSuggestions(forslag);
    const isChosen = ({ line, column }: Omit<CorrectedCell, "value">) =>
      chosen.some((cell) => cell.line === line && cell.column === column);
    const written = celler.map((cell): CorrectedCell => {
      const value = typed[cellName(cell.line, cell.column)];
      return { ...cell, value: shortened(typeof value === "string" ? value : "") };
    });
    const cells = [...written.filter((cell) => !isChosen(cell)), ...chosen];
    return { act, seen, cells, suggestions: readSuggestions(all), dropped };
  });

const shortened = (value: string): string => value.trim().slice(0, maxCellChars);

const readSuggestions = (text = ""): CorrectedCell[] =>
  text.split(/\r?\n/, maxCells).flatMap((line) =>
    readCellName(line.slice(0, Math.max(line.indexOf("="), 0))).map((cell) => ({
      ...cell,
      value: shortened(line.slice(line.indexOf("=") + 1)),
    })),
  );

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
