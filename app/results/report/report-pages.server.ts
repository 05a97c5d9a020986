import {
  drawFooter,
  drawText,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  textHeight,
} from "../../base/pdf/pdf-page.server.ts";
import { followedBy } from "../comparison/headings.ts";
import type { ReportSection } from "./report-sections.ts";
import { pageTopPt, textStyle } from "./report-layout.server.ts";

const looks = {
  title: { kind: "H2", style: { size: 16, strong: true }, above: 14, below: 6 },
  heading: { kind: "H3", style: { size: 11, strong: true }, above: 8, below: 3 },
  text: { kind: "P", style: textStyle, above: 0, below: 5 },
  row: { kind: "P", style: textStyle, above: 0, below: 3 },
} as const;
/** Where the figures of a row begin, beside its name. */
const rowTextLeftPt = pageLayout.left + 250;
const labelGapPt = 10;

interface Line {
  look: keyof typeof looks;
  text: string;
  /** Of a row. */
  label?: string;
}

/** Sections of text below each other, on as many pages as they need. No title or heading stands alone at the foot of a page. */
export function drawSections(
  pdf: PdfDocument,
  sections: ReportSection[],
  footer: string,
  add: (parts: StructurePart[]) => void,
): void {
  const lines = sections.flatMap(linesOf);
  let y = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const { above, below } = looks[line.look];
    if (lines[at - 1]?.look !== "title") y += above;
    if (y + heightTogether(pdf, lines, at) > pageLayout.bottom) {
      pdf.addPage();
      drawFooter(pdf, footer);
      y = pageTopPt;
    }
    add([drawLine(pdf, line, y)]);
    y += heightOf(pdf, line) + below;
  }
}

const linesOf = ({ title, paragraphs }: ReportSection): Line[] => [
  { look: "title", text: title },
  ...paragraphs.map((paragraph): Line => {
    if (typeof paragraph === "string") return { look: "text", text: paragraph };
    if ("heading" in paragraph) return { look: "heading", text: paragraph.heading };
    return { look: "row", ...paragraph };
  }),
];

const labelStyle = { ...textStyle, width: rowTextLeftPt - pageLayout.left - labelGapPt };
const besideStyle = { ...textStyle, width: pageLayout.right - rowTextLeftPt };

function heightOf(pdf: PdfDocument, { look, text, label }: Line): number {
  if (label === undefined) return textHeight(pdf, text, looks[look].style);
  return Math.max(textHeight(pdf, label, labelStyle), textHeight(pdf, text, besideStyle));
}

/** The height of a line, and of a title or heading with the first line of text after it. */
function heightTogether(pdf: PdfDocument, lines: Line[], at: number): number {
  const line = lines[at];
  if (!line) return 0;
  const isHeading = line.look === "title" || line.look === "heading";
  const rest = isHeading ? looks[line.look].below + heightTogether(pdf, lines, at + 1) : 0;
  return heightOf(pdf, line) + rest;
}

function drawLine(pdf: PdfDocument, { look, text, label }: Line, y: number): StructurePart {
  const { kind, style } = looks[look];
  if (label === undefined) return drawText(pdf, kind, text, pageLayout.left, y, style);
  // One paragraph, so that a name is read aloud with its figures.
  return pdf.struct(kind, { actual: followedBy(label, ":", text) }, () => {
    pdf.font("regular", textStyle.size).fillColor(textStyle.color);
    pdf.text(label, pageLayout.left, y, { width: labelStyle.width });
    pdf.text(text, rowTextLeftPt, y, { width: besideStyle.width });
  });
}
