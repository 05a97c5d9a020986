import type { MissingHeadings, SheetColumns } from "./sheet.ts";

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
  /** The places of headings that fit one column of days: what stands below tells which it is. */
  rivals?: { column: Column; rivals: number[] }[];
}

/** What two headings have in common that mean the same: "E-mail:" and "email", "Start dato" and "startdato". */
const comparable = (heading: string): string => heading.toLowerCase().replace(/[\s.:*_"'’\p{Pd}]+/gu, "");

/** The same of a heading with a note: "Startdato (dd-mm-åååå)", "Rolle(r)", "Navn / Name", "Dato: dd-mm-åååå". */
const comparableStart = (heading: string): string => comparable(heading.split(/[([/:\n]/)[0]!);

/** Whether a list reads each column that it has, whatever it is called. */
export const readsAll = ({ needed, optional = [] }: SheetColumns<string>): boolean =>
  needed.length + optional.length === 0;

/** A survey tool's own code before a heading: "guide_use. Hvor ofte …", "wellbeing[SQ001]. I hvor …". */
const code = /^[\w[\]]+\.\s+(?=\S)/;

/** The heading without the code that a survey tool writes before it. */
export const withoutCode = (heading: string): string => heading.replace(code, "");

/** Whether a row of headings has one of those that the list is likely to have; false of a list that says none. */
export function hasLikelyHeading(cells: string[], { likely = [] }: SheetColumns<string>): boolean {
  if (likely.length === 0) return false;
  const wanted = new Set(likely.map(comparable));
  return cells.some((cell) => wanted.has(comparable(cell)) || wanted.has(comparable(withoutCode(cell))));
}

/** Finds the columns in a row of headings, by their names and other names; which needed ones are missing, and which are there twice. */
export function matchHeadings<Column extends string>(
  cells: string[],
  wanted: SheetColumns<Column>,
): Headings<Column> | MissingHeadings {
  const { needed, optional = [], days = [], otherNames, joined } = wanted;
  const headings = cells.map((cell) => cell.toLowerCase());
  if (readsAll(wanted)) {
    const all = headings.flatMap((name, at): [Column, number[]][] => (name ? [[name as Column, [at]]] : []));
    const double = all.flatMap(([name], at) => (all.findIndex(([other]) => other === name) < at ? name : []));
    return double.length > 0
      ? { refused: "columns", missing: [], double: named(double) }
      : { headings, written: cells, columns: all };
  }
  const known = [...needed, ...optional].map((column) => {
    const names = { column, others: otherNames?.[column] ?? [], parts: joined?.[column] ?? [] };
    const exact = findColumn(names, cells.map(comparable));
    return exact.places.length > 0 ? exact : findColumn(names, cells.map(comparableStart));
  });
  const missing = needed.filter((column) => known.find((one) => one.column === column)!.places.length === 0);
  const fitting = known.filter(({ rivals }) => rivals.length > 1);
  const double = fitting.filter(({ column }) => !days.includes(column)).map((one) => doubleName(cells, one));
  if (missing.length > 0 || double.length > 0)
    return {
      ...{ refused: "columns", missing: named(missing), double: named(double) },
      ...(missing.length < needed.length && { seen: named(cells.filter(Boolean)) }),
    };
  const columns = known.map(({ column, places }) => [column, places] as const);
  return { headings, written: cells, columns, ...(fitting.length > 0 && { rivals: fitting }) };
}

interface FoundColumn<Column extends string> {
  column: Column;
  places: number[];
  /** All headings that it could be; more than one where it is there twice. */
  rivals: number[];
}

/** How a refusal names a column that is there twice: with its headings where they differ. */
export function doubleName(
  cells: string[],
  { column, rivals }: { column: string; rivals: number[] },
): string {
  const differ = new Set(rivals.map((at) => comparable(cells[at]!))).size > 1;
  const inOrder = rivals.toSorted((a, b) => a - b).map((at) => cells[at]);
  return differ ? `${column} (${inOrder.join(", ")})` : column;
}

/** The places of a column among the headings, by its name, another name, or the names of its parts. */
function findColumn<Column extends string>(
  { column, others, parts }: { column: Column; others: readonly string[]; parts: readonly string[] },
  keys: string[],
): FoundColumn<Column> {
  const placesOf = (name: string) => keys.flatMap((key, at) => (key === comparable(name) ? [at] : []));
  const exact = placesOf(column);
  const found = exact.length > 0 ? exact : others.flatMap(placesOf);
  if (found.length > 0) return { column, places: found.slice(0, 1), rivals: found };
  const ofParts = parts.map((part) => ({
    places: placesOf(part.replace("?", "")),
    isOptional: part.endsWith("?"),
  }));
  const isWhole =
    parts.length > 0 &&
    ofParts.every(({ places, isOptional }) => places.length === 1 || (isOptional && places.length === 0));
  return { column, places: isWhole ? ofParts.flatMap(({ places }) => places) : [], rivals: [] };
}

const named = (headings: string[]) =>
  [...new Set(headings)].slice(0, maxNamedHeadings).map((heading) => heading.slice(0, maxHeadingChars));
