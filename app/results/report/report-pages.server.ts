import {
  drawFooter,
  drawText,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  softInk,
  textHeight,
} from "../../base/pdf/pdf-page.server.ts";
import type { ReportSection } from "./report-sections.ts";

const pageTopPt = 44;
const looks = {
  title: { kind: "H2", style: { size: 16, strong: true }, gapPt: 6 },
  heading: { kind: "H3", style: { size: 11, strong: true }, gapPt: 2 },
  text: { kind: "P", style: { size: 10, color: softInk }, gapPt: 5 },
} as const;
const sectionGapPt = 14;

interface Line {
  look: keyof typeof looks;
  text: string;
}

/** Sections of text below each other, on as many pages as they need. No title or heading stands alone at the foot of a page. */
export function drawSections(
  pdf: PdfDocument,
  sections: ReportSection[],
  footer: string,
  add: (parts: StructurePart[]) => void,
): void {
  const lines = sections.flatMap(linesOf);
  const heightOf = ({ look, text }: Line) => textHeight(pdf, text, looks[look].style) + looks[look].gapPt;
  let y = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    if (line.look === "title") y += sectionGapPt;
    if (y + heightTogether(lines, at, heightOf) > pageLayout.bottom) {
      pdf.addPage();
      drawFooter(pdf, footer);
      y = pageTopPt;
    }
    const { kind, style } = looks[line.look];
    add([drawText(pdf, kind, line.text, pageLayout.left, y, style)]);
    y += heightOf(line);
  }
}

const linesOf = ({ title, paragraphs }: ReportSection): Line[] => [
  { look: "title", text: title },
  ...paragraphs.map(
    (paragraph): Line =>
      typeof paragraph === "string"
        ? { look: "text", text: paragraph }
        : { look: "heading", text: paragraph.heading },
  ),
];

/** The height of a line, and of a title or heading with the first line of text after it. */
function heightTogether(lines: Line[], at: number, heightOf: (line: Line) => number): number {
  const line = lines[at];
  if (!line) return 0;
  return heightOf(line) + (line.look === "text" ? 0 : heightTogether(lines, at + 1, heightOf));
}
