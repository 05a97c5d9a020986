import {
  hasLikelyHeading,
  type Headings,
  matchHeadings,
  maxRowsAboveHeadings,
  readsAll,
} from "./headings.ts";
import type { MissingHeadings, SheetColumns, SheetRow } from "./sheet.ts";

/** The headings with the rows below them that have been offered already; or why there are none. */
export type FoundHeadings<Column extends string> =
  | { headings: Headings<Column>; below: SheetRow[] }
  | MissingHeadings;

/**
 * Finds the headings among a list's first rows with content: the first row that has all that are needed; of a list that reads whatever it has, the
 * first row with a likely heading, else the first that is more than a title. After 20 rows, or at the end, the row that lacks least is told.
 */
export function createHeadingFinder<Column extends string>(wanted: SheetColumns<Column>) {
  const offered: SheetRow[] = [];
  const found = ({ cells }: SheetRow, below: SheetRow[]): FoundHeadings<Column> => {
    const match = matchHeadings(cells, wanted);
    return "refused" in match ? match : { headings: match, below };
  };
  /** Where no row has a likely heading. */
  const firstOfMore = (): FoundHeadings<Column> | undefined => {
    const at = offered.findIndex(({ cells }) => !isTitle(cells));
    // In a list of one column every row looks like a title.
    const [first, ...below] = offered.slice(Math.max(at, 0));
    return first && found(first, below);
  };
  const closest = (): MissingHeadings | undefined =>
    offered
      .map((row) => found(row, []))
      .flatMap((match) => ("refused" in match ? match : []))
      .sort((a, b) => a.missing.length - b.missing.length)[0];
  return {
    /** Undefined until they are found, or it is clear that there are none. */
    offer(row: SheetRow): FoundHeadings<Column> | undefined {
      offered.push(row);
      const isLast = offered.length > maxRowsAboveHeadings;
      if (wanted.needed.length === 0) {
        if (mayBeHeadings(row.cells, wanted)) return found(row, []);
        return isLast ? firstOfMore() : undefined;
      }
      const match = found(row, []);
      return "headings" in match ? match : isLast ? closest() : undefined;
    },
    /** What is known when there are no more rows; undefined when there was none. */
    end(): FoundHeadings<Column> | undefined {
      return wanted.needed.length === 0 ? firstOfMore() : closest();
    },
  };
}

/** Whether a row can be the headings of a list that needs none in particular. */
const mayBeHeadings = (cells: string[], wanted: SheetColumns<string>): boolean =>
  wanted.likely ? hasLikelyHeading(cells, wanted) : !readsAll(wanted) || !isTitle(cells);

/** Whether a row has one text only, also where it is repeated in each of the cells that it is merged over: two of a kind are two headings. */
function isTitle(cells: string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.length === 1 || (filled.length > 2 && new Set(filled).size === 1);
}
