import { ink, type PdfDocument, type StructurePart, softInk } from "../../base/pdf/pdf-page.server.ts";

interface PdfTable {
  head: string[];
  lines: string[][];
  x: number;
  width: number;
  top: number;
  /** The table ends here at the latest: the rows are as low as it takes, and the letters with them. */
  bottom: number;
  /** Each column's part of the width. */
  widths: number[];
  /** The last line is the sum of those above. */
  sum?: boolean;
}

const headHeightPt = 26;

/** A tagged table: headings over columns and in front of rows, figures to the right. */
export function drawTable(sheet: PdfDocument, table: PdfTable): StructurePart[] {
  const { head, lines, top, bottom, sum } = table;
  const step = Math.min(18, (bottom - top - headHeightPt) / Math.max(1, lines.length));
  const size = Math.min(10.5, step * 0.68);
  drawRule(sheet, table, top + headHeightPt, 1);
  const heads = head.map((text, at) =>
    drawCell(sheet, table, at, { scope: "Column", text, y: top, size: 9, strong: true }),
  );
  const rows = lines.map((line, n) => {
    const y = top + headHeightPt + n * step;
    const last = Boolean(sum) && n === lines.length - 1;
    if (n > 0) drawRule(sheet, table, y, last ? 1 : 0.4);
    const cells = line.map((text, at) =>
      drawCell(sheet, table, at, {
        scope: at === 0 ? "Row" : undefined,
        text,
        y: y + (step - size) / 2 - 1,
        size,
        strong: last,
      }),
    );
    return sheet.struct("TR", {}, cells);
  });
  return [sheet.struct("Table", {}, [sheet.struct("TR", {}, heads), ...rows])];
}

interface Cell {
  /** What it is the heading of; undefined: a figure. */
  scope: "Column" | "Row" | undefined;
  text: string;
  y: number;
  size: number;
  strong: boolean;
}

/** Draws a cell of the column at this place. */
function drawCell(sheet: PdfDocument, { x, width, widths }: PdfTable, at: number, cell: Cell): StructurePart {
  const start = x + width * widths.slice(0, at).reduce((all, part) => all + part, 0);
  const gap = at === 0 ? 0 : 6;
  return sheet.struct(cell.scope ? "TH" : "TD", scopeAttribute(cell.scope), () => {
    sheet.font(cell.strong ? "strong" : "regular", cell.size).fillColor(ink);
    sheet.text(cell.text, start + gap, cell.y, {
      width: width * widths[at]! - gap,
      align: at === 0 ? "left" : "right",
      lineGap: -1,
    });
  });
}

/** A line across the table, so many points strong. */
function drawRule(sheet: PdfDocument, { x, width }: PdfTable, y: number, strengthPt: number): void {
  sheet.markContent("Artifact", { type: "Layout" });
  sheet
    .lineWidth(strengthPt)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(strengthPt > 0.5 ? softInk : "#c9c9c9");
  sheet.endMarkedContent();
}

/** The types do not know the scope of a heading yet. */
const scopeAttribute = (scope: "Column" | "Row" | undefined) => (scope ? { scope } : {}) as object;
