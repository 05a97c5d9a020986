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

/** A tagged table: headings over columns and in front of rows, figures to the right. */
export function drawTable(sheet: PdfDocument, table: PdfTable): StructurePart[] {
  const { head, lines, x, width, top, bottom, widths, sum } = table;
  const headHeight = 26;
  const step = Math.min(18, (bottom - top - headHeight) / Math.max(1, lines.length));
  const size = Math.min(10.5, step * 0.68);
  const starts = widths.map((_, at) => x + width * widths.slice(0, at).reduce((all, part) => all + part, 0));
  const cell = (
    kind: "TH" | "TD",
    scope: "Column" | "Row" | undefined,
    text: string,
    at: number,
    y: number,
    strong: boolean,
  ) =>
    sheet.struct(kind, scopeAttribute(scope), () => {
      const gap = at === 0 ? 0 : 6;
      sheet.font(strong ? "strong" : "regular", scope === "Column" ? 9 : size).fillColor(ink);
      sheet.text(text, starts[at]! + gap, y, {
        width: width * widths[at]! - gap,
        align: at === 0 ? "left" : "right",
        lineGap: -1,
      });
    });
  const rule = (y: number, strength: number) => {
    sheet.markContent("Artifact", { type: "Layout" });
    sheet
      .lineWidth(strength)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(strength > 0.5 ? softInk : "#c9c9c9");
    sheet.endMarkedContent();
  };
  rule(top + headHeight, 1);
  const heads = head.map((text, at) => cell("TH", "Column", text, at, top, true));
  const rows = lines.map((line, n) => {
    const y = top + headHeight + n * step;
    const last = Boolean(sum) && n === lines.length - 1;
    if (n > 0) rule(y, last ? 1 : 0.4);
    const cells = line.map((text, at) =>
      cell(at === 0 ? "TH" : "TD", at === 0 ? "Row" : undefined, text, at, y + (step - size) / 2 - 1, last),
    );
    return sheet.struct("TR", {}, cells);
  });
  return [sheet.struct("Table", {}, [sheet.struct("TR", {}, heads), ...rows])];
}

/** The types do not know the scope of a heading yet. */
const scopeAttribute = (scope: "Column" | "Row" | undefined) => (scope ? { scope } : {}) as object;
