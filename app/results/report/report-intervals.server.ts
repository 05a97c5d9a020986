import { scaleLinear } from "d3-scale";
import { percentText } from "../../base/number-text.ts";
import {
  drawText,
  ink,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  softInk,
} from "../../base/pdf/pdf-page.server.ts";
import { spanOfChanges } from "../comparison/change-span.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { type IntervalRow, intervalRows, type Mark } from "../comparison/interval-rows.ts";

const [left, right] = [440, pageLayout.right];
const rowHeightPt = 44;
const markColour = "#0b3a66";
export const maxRowsOnFirstPage = 8;

/** The round in short, as on its page: a sentence for each question, and its interval under one axis. */
export function drawIntervals(
  pdf: PdfDocument,
  changes: Change[],
  texts: FigureTexts,
  top: number,
): StructurePart[] {
  const comparing = areCompared(changes);
  const rows = intervalRows(changes, texts).slice(0, maxRowsOnFirstPage);
  if (rows.length === 0) return [];
  const span: [number, number] = comparing ? spanOfChanges(changes) : [0, 1];
  const x = scaleLinear(span, [left, right]);
  drawAxis(pdf, x, comparing, texts, top);
  const heading = texts.t(comparing ? "changeTitle" : "shareTitle");
  return [
    drawText(pdf, "P", heading, pageLayout.left, top + 12, { size: 11, color: softInk }),
    ...rows.flatMap((row, at) => drawRow(pdf, row, x, top + 38 + at * rowHeightPt)),
  ];
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function drawAxis(
  pdf: PdfDocument,
  x: Scale,
  comparing: boolean,
  { t, locale, signedPoints }: FigureTexts,
  top: number,
): void {
  pdf.markContent("Artifact", { type: "Layout" });
  pdf.font("regular", 10).fillColor(softInk);
  const drawCentred = (text: string, at: number, y: number) =>
    pdf.text(text, at - pdf.widthOfString(text) / 2, y, { lineBreak: false });
  for (const tick of x.ticks(5))
    drawCentred(comparing ? signedPoints(tick) : percentText(tick, locale), x(tick), top + 14);
  if (comparing) {
    drawCentred(t("fewer"), left + 24, top);
    drawCentred(t("more"), right - 20, top);
  }
  pdf.endMarkedContent();
}

function drawRow(
  pdf: PdfDocument,
  { label, figures, marks }: IntervalRow,
  x: Scale,
  y: number,
): StructurePart[] {
  const alt = marks.map((mark) => mark.alt).join(" ");
  const figure = { alt, bbox: [left, y, right, y + rowHeightPt] };
  return [
    drawText(pdf, "P", label, pageLayout.left, y + 2, {
      size: 14,
      strong: true,
      width: left - pageLayout.left - 12,
    }),
    drawText(pdf, "P", figures, pageLayout.left, y + 20, { size: 12, width: left - pageLayout.left - 12 }),
    pdf.struct("Figure", figure, () => {
      const [from, to] = x.domain() as [number, number];
      if (from < 0 && to > 0)
        pdf
          .lineWidth(1.5)
          .moveTo(x(0), y)
          .lineTo(x(0), y + 36)
          .stroke(ink);
      const tops = marks.length > 1 ? [y + 10, y + 27] : [y + 18];
      for (const [at, mark] of marks.entries()) drawMark(pdf, mark, x, tops[at]!);
    }),
  ];
}

/** A value as a dot on its interval: open for the worst answers. */
function drawMark(pdf: PdfDocument, { at, low, high, isWorst }: Mark, x: Scale, y: number): void {
  pdf.lineWidth(0.75).moveTo(left, y).lineTo(right, y).stroke("#c9c9c9");
  pdf.lineWidth(3).moveTo(x(low), y).lineTo(x(high), y).stroke(markColour);
  for (const end of [low, high])
    pdf
      .lineWidth(2)
      .moveTo(x(end), y - 6)
      .lineTo(x(end), y + 6)
      .stroke(markColour);
  const dot = pdf.lineWidth(2).circle(x(at), y, 6);
  if (isWorst) dot.fillAndStroke("#ffffff", markColour);
  else dot.fill(markColour);
}
