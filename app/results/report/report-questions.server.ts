import { percentText } from "../../base/number-text.ts";
import {
  drawFooter,
  drawText,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  textHeight,
} from "../../base/pdf/pdf-page.server.ts";
import type { Extent } from "../charts/bars.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { bandCountTexts } from "../comparison/number-texts.ts";
import type { Side } from "../comparison/sides.ts";
import { cardsAndScales } from "../round-page/cards-and-scales.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { barHeightPt, barLeftPt, drawBar, drawKey } from "./report-bars.server.ts";
import { evenPages, pageHeightPt, pageTopPt, textStyle } from "./report-layout.server.ts";

const headingStyle = { size: 13, strong: true };
const sideTextTopPt = barHeightPt + 6;
const sideGapPt = 14;
const keyHeightPt = 18;

/** Every question below the other, each undivided on its page; the pages are filled as evenly as possible. */
export function drawQuestionPages(
  pdf: PdfDocument,
  view: ResultsView,
  texts: FigureTexts,
  footer: string,
  add: (parts: StructurePart[]) => void,
): void {
  const { cards, extent } = cardsAndScales(view);
  const heights = cards.map(({ change, sides }) => heightOfQuestion(pdf, change, sides, texts));
  let next = 0;
  for (const count of evenPages(heights, pageHeightPt)) {
    pdf.addPage();
    drawFooter(pdf, footer);
    let y = pageTopPt;
    for (const { change, sides } of cards.slice(next, next + count)) {
      add(drawQuestion(pdf, change, sides, extent, texts, y));
      y += heights[next]!;
      next++;
    }
  }
}

/** The question as it was asked, and in which municipalities it is compared where that is not all. */
const askedText = ({ question, outcome }: Change, { sharedText }: FigureTexts): string =>
  [question.title, ...(outcome?.shared ? [sharedText(outcome)] : [])].join(" ");

const heightOfQuestion = (pdf: PdfDocument, change: Change, sides: Side[], texts: FigureTexts) =>
  textHeight(pdf, texts.sentence(change), headingStyle) +
  textHeight(pdf, askedText(change, texts), textStyle) +
  keyHeightPt +
  4 +
  sides.reduce((height, side) => height + heightOfSide(pdf, side, texts), 0) +
  14;

function drawQuestion(
  pdf: PdfDocument,
  change: Change,
  sides: Side[],
  extent: Extent,
  texts: FigureTexts,
  top: number,
): StructurePart[] {
  const titleTop = top + textHeight(pdf, texts.sentence(change), headingStyle);
  const keyTop = titleTop + textHeight(pdf, askedText(change, texts), textStyle) + 4;
  let sideTop = keyTop + keyHeightPt;
  const drawNext = (side: Side) => {
    const parts = drawSide(pdf, side, extent, texts, sideTop);
    sideTop += heightOfSide(pdf, side, texts);
    return parts;
  };
  return [
    drawText(pdf, "H2", texts.sentence(change), pageLayout.left, top, headingStyle),
    drawText(pdf, "P", askedText(change, texts), pageLayout.left, titleTop, textStyle),
    drawKey(pdf, change.question, texts, keyTop),
    ...sides.flatMap(drawNext),
  ];
}

/** A question in one round: its bar, every count in words, and how the responses add up. */
function drawSide(
  pdf: PdfDocument,
  side: Side,
  extent: Extent,
  texts: FigureTexts,
  y: number,
): StructurePart[] {
  const { round, figure } = side;
  const { t, shareText } = texts;
  const [left, right] = [barLeftPt, pageLayout.right];
  const alt = t("bars", { rounds: `${round.name} ${shareText(figure)}` });
  const figureOptions = { alt, bbox: [left, y, right, y + barHeightPt] };
  return [
    drawText(pdf, "P", round.name, pageLayout.left, y + 3, { size: 10, strong: true, width: 125 }),
    pdf.struct("Figure", figureOptions, () => drawBar(pdf, side, extent, { left, right, y }, texts)),
    drawText(pdf, "P", sideText(side, texts), pageLayout.left, y + sideTextTopPt, textStyle),
  ];
}

/** How the responses of a round add up, and every count. */
function sideText(side: Side, texts: FigureTexts): string {
  const { round, question, figure } = side;
  return `${texts.reconciled(round.received, figure, question)}. ${countTexts(side, texts).join(" · ")}`;
}

const heightOfSide = (pdf: PdfDocument, side: Side, texts: FigureTexts) =>
  sideTextTopPt + textHeight(pdf, sideText(side, texts), textStyle) + sideGapPt;

/** Every answer with its count and share: "Enig 12 (34 %)". */
const countTexts = ({ question, figure }: Side, { t, locale }: FigureTexts): string[] => {
  const { bands } = figure;
  if (bands) return bandCountTexts(question, bands, locale);
  return question.scale.map((text, at) => {
    const count = figure.counts[at];
    const share = figure.shares[at];
    const countText =
      count ??
      t(`table.${figure.status === "withheld" || figure.status === "few" ? figure.status : "unknown"}`);
    const shareText = share === null || share === undefined ? "" : ` (${percentText(share, locale)})`;
    return `${text} ${countText}${shareText}`;
  });
};
