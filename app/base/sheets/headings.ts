import type { SheetColumns } from "./sheet.ts";

/** How many rows with content may stand above the headings: a title, a date, who made the list. */
export const maxRowsAboveHeadings = 20;

/** How many headings a refusal names, and how many characters of each. */
const maxNamedHeadings = 20;
const maxHeadingChars = 80;

/** The columns that are read, each with its places in a row: more than one where it is written in several cells. */
export interface Headings<Column extends string> {
  headings: string[];
  written: string[];
  columns: (readonly [Column, number[]])[];
}

export interface MissingHeadings {
  refused: "columns";
  missing: string[];
  double: string[];
}

/** What two headings have in common that mean the same: "E-mail:" and "email", "Start dato" and "startdato". */
const comparable = (heading: string): string => heading.toLowerCase().replace(/[\s.:*_-]+/g, "");

/** Whether a list reads each column that it has, whatever it is called. */
export const readsAll = ({ needed, optional = [] }: SheetColumns<string>): boolean =>
  needed.length + optional.length === 0;

/** Finds the columns in a row of headings, by their names and other names; which needed ones are missing, and which are there twice. */
export function matchHeadings<Column extends string>(
  cells: string[],
  wanted: SheetColumns<Column>,
): Headings<Column> | MissingHeadings {
  const { needed, optional = [], otherNames, joined } = wanted;
  const headings = cells.map((cell) => cell.toLowerCase());
  if (readsAll(wanted)) {
    const all = headings.flatMap((name, at): [Column, number[]][] => (name ? [[name as Column, [at]]] : []));
    const double = all.flatMap(([name], at) => (all.findIndex(([other]) => other === name) < at ? name : []));
    return double.length > 0
      ? { refused: "columns", missing: [], double: named(double) }
      : { headings, written: cells, columns: all };
  }
  const keys = cells.map(comparable);
  const placesOf = (name: string) => keys.flatMap((key, at) => (key === comparable(name) ? [at] : []));
  const known = [...needed, ...optional].map((column) => {
    const exact = placesOf(column);
    const found = exact.length > 0 ? exact : (otherNames?.[column] ?? []).flatMap(placesOf);
    if (found.length > 0) return { column, places: found.slice(0, 1), isDouble: found.length > 1 };
    const parts = (joined?.[column] ?? []).map(placesOf);
    const isWhole = parts.length > 0 && parts.every((places) => places.length === 1);
    return { column, places: isWhole ? parts.flat() : [], isDouble: false };
  });
  const missing = needed.filter((column) => known.find((one) => one.column === column)!.places.length === 0);
  const double = known.filter(({ isDouble }) => isDouble).map(({ column }) => column);
  if (missing.length > 0 || double.length > 0)
    return { refused: "columns", missing: named(missing), double: named(double) };
  return { headings, written: cells, columns: known.map(({ column, places }) => [column, places] as const) };
}

const named = (headings: string[]) =>
  [...new Set(headings)].slice(0, maxNamedHeadings).map((heading) => heading.slice(0, maxHeadingChars));
