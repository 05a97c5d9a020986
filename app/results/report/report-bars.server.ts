import { percentText } from "../../base/number-text.ts";
import { ink, type PdfDocument, pageLayout, type StructurePart } from "../../base/pdf/pdf-page.server.ts";
import {
  answersInBarOrder,
  type BarPart,
  barOf,
  coloursOf,
  edgeColour,
  type Extent,
} from "../charts/bars.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import type { Side } from "../comparison/sides.ts";
import type { PublishedQuestion } from "../figures/figures.ts";

export const barHeightPt = 16;
export const barLeftPt = pageLayout.left + 130;

/** The colours with their answers, in the order in which they stand in the bars. */
export function drawKey(
  pdf: PdfDocument,
  { scale, ordered }: Pick<PublishedQuestion, "scale" | "ordered">,
  { t }: FigureTexts,
  y: number,
): StructurePart {
  const answers = answersInBarOrder(scale, ordered);
  const alt = `${t("key")}: ${answers.map(({ text }) => text).join(", ")}`;
  const options = { alt, bbox: [barLeftPt, y, pageLayout.right, y + 11] };
  return pdf.struct("Figure", options, () => {
    let x = barLeftPt;
    for (const { text, side, rank } of answers) {
      drawPart(pdf, { side, rank }, { x, y, width: 10, height: 10 });
      pdf
        .font("regular", 10)
        .fillColor(ink)
        .text(text, x + 15, y - 2, { lineBreak: false });
      x += 15 + pdf.widthOfString(text) + 18;
    }
  });
}

/** The bar of a question in one round, or in words why there is none. */
export function drawBar(
  pdf: PdfDocument,
  { figure, question: { ordered } }: Side,
  extent: Extent,
  { left, right, y }: { left: number; right: number; y: number },
  { t, locale }: Pick<FigureTexts, "t" | "locale">,
): void {
  const x = (percent: number) => left + ((right - left) * percent) / 100;
  if (figure.status !== "known") {
    pdf
      .font("regular", 10)
      .fillColor(ink)
      .text(t(`notDrawn.${figure.status}`), left, y + 3, { lineBreak: false });
    return;
  }
  const { parts, sideSums, axis } = barOf(figure.shares as number[], ordered, extent);
  for (const part of parts)
    drawPart(pdf, part, { x: x(part.x), y, width: x(part.width) - left, height: barHeightPt });
  if (axis > 0)
    pdf
      .moveTo(x(axis), y - 3)
      .lineTo(x(axis), y + barHeightPt + 3)
      .lineWidth(1.5)
      .stroke(ink);
  pdf.font("strong", 10).fillColor(ink);
  for (const { side, share, x: at } of sideSums) {
    const text = percentText(share, locale);
    const start = side === "worse" ? x(at) - 5 - pdf.widthOfString(text) : x(at) + 5;
    pdf.text(text, start, y + 3, { lineBreak: false });
  }
}

interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The distance between the lines of a hatched part. */
const hatchPitchPt = 5;

/** A part of a bar, or its colour in the key, as the page draws it: colour, hatching, outline. */
function drawPart(pdf: PdfDocument, look: Pick<BarPart, "side" | "rank">, box: BarBox): void {
  const { fill, hatched, outlined } = coloursOf(look);
  const { x, y, width, height } = box;
  pdf.rect(x, y, width, height).fill(fill);
  if (hatched) hatch(pdf, box);
  pdf
    .rect(x, y, width, height)
    .lineWidth(0.75)
    .stroke(outlined ? edgeColour : "#ffffff");
}

function hatch(pdf: PdfDocument, { x, y, width, height }: BarBox): void {
  pdf.save().rect(x, y, width, height).clip().lineWidth(1.4);
  for (let at = x - height; at < x + width; at += hatchPitchPt)
    pdf.moveTo(at, y).lineTo(at + height, y + height);
  pdf.stroke("#ffffff").restore();
}
