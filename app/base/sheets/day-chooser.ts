import { parseDay } from "../dates/parse-day.ts";
import { dayOfNumber } from "./day-number.ts";
import { doubleName, type Headings } from "./headings.ts";
import type { MissingHeadings, SheetLine, SheetRow } from "./sheet.ts";

/** Chooses among headings that fit one column of days ("Kursusdag" beside "Dato for kursusdag") by what stands below them. */
export function createDayChooser<Column extends string>(countsDays?: { from1904: boolean }) {
  const rows = new Map<number, string[]>();
  const textAt = (line: number, at: number): string => {
    const text = rows.get(line)?.[at] ?? "";
    return (countsDays && dayOfNumber(text, countsDays.from1904)) ?? text;
  };
  const daysBelow = (lines: SheetLine<Column>[], at: number): string[] =>
    lines.map(({ line }) => parseDay(textAt(line, at)) ?? "");
  return {
    note: ({ line, cells }: SheetRow): void => void rows.set(line, cells),
    /**
     * The headings with one place for each column, of which the lines then have the cells: the place that has days, or the first of those that have
     * the same ones. Refused as there twice where two have different days.
     */
    choose(found: Headings<Column>, lines: SheetLine<Column>[]): Headings<Column> | MissingHeadings {
      const places = new Map(found.columns);
      for (const rival of found.rivals ?? []) {
        const withDays = rival.rivals.filter((at) => daysBelow(lines, at).some(Boolean));
        if (new Set(withDays.map((at) => daysBelow(lines, at).join())).size > 1)
          return { refused: "columns", missing: [], double: [doubleName(found.written, rival)] };
        const place = withDays[0] ?? rival.rivals[0]!;
        places.set(rival.column, [place]);
        for (const { line, cells } of lines) cells[rival.column] = textAt(line, place);
      }
      return { ...found, columns: [...places] };
    },
  };
}
