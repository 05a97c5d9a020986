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
import { evenPages, pageHeightPt, pageTopPt, textStyle } from "./report-layout.server.ts";

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

/**
 * Sections of text below each other, on as many pages as they need, filled as evenly as possible. What stands under a heading is not
 * divided between pages, and no title stands without what follows it.
 */
export function drawSections(
  pdf: PdfDocument,
  sections: ReportSection[],
  footer: string,
  add: (parts: StructurePart[]) => void,
): void {
  const blocks = sections.flatMap(blocksOf).flatMap((block) => withinAPage(pdf, block));
  const heights = blocks.map((block) => block.reduce((height, line) => height + spaceOf(pdf, line), 0));
  let next = 0;
  for (const count of evenPages(heights, pageHeightPt)) {
    pdf.addPage();
    drawFooter(pdf, footer);
    const lines = blocks.slice(next, next + count).flat();
    next += count;
    let y = pageTopPt - looks[lines[0]!.look].above;
    for (const line of lines) {
      add([drawLine(pdf, line, y + looks[line.look].above)]);
      y += spaceOf(pdf, line);
    }
  }
}

/** The lines of a section that stay together: each heading with all that is under it; rows; else each line by itself. The title is with the first. */
function blocksOf(section: ReportSection): Line[][] {
  const [title, ...lines] = linesOf(section);
  const blocks: Line[][] = [];
  let isUnderHeading = false;
  for (const line of lines) {
    isUnderHeading ||= line.look === "heading";
    const isPart = line.look === "row" || (isUnderHeading && line.look === "text");
    if (isPart && blocks.length > 0) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  }
  const [first = [], ...rest] = blocks;
  return [[title!, ...first], ...rest];
}

/** A block that is higher than a page is divided, no heading from its first line. */
function withinAPage(pdf: PdfDocument, block: Line[]): Line[][] {
  if (block.reduce((height, line) => height + spaceOf(pdf, line), 0) <= pageHeightPt) return [block];
  const firstText = block.findIndex(({ look }) => look === "text" || look === "row") + 1;
  return [block.slice(0, firstText), ...block.slice(firstText).map((line) => [line])];
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

/** What a line takes of a page, with the space around it. */
const spaceOf = (pdf: PdfDocument, line: Line): number =>
  looks[line.look].above + heightOf(pdf, line) + looks[line.look].below;

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
