import { scaleLinear } from "d3-scale";
import { numberText, percentText } from "../../base/number-text.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import {
  ink,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  drawText,
  softInk,
} from "../../base/pdf/pdf-page.server.ts";
import { spanOfChanges } from "../comparison/change-span.ts";

const [left, right] = [440, pageLayout.right];
const rowHeightPt = 44;
/** So many questions fit on the first page. */
export const maxRowsOnFirstPage = 8;

interface Row {
  label: string;
  figures: string;
  /** What is drawn, said for those who do not see it. */
  alt: string;
  at: number;
  low: number;
  high: number;
}

/** The round in short, as on its page: a sentence a question, and its interval under one axis. */
export function drawIntervals(
  sheet: PdfDocument,
  changes: Change[],
  comparing: boolean,
  words: FigureTexts,
  top: number,
): StructurePart[] {
  const rows = (comparing ? changeRows(changes, words) : shareRows(changes, words)).slice(
    0,
    maxRowsOnFirstPage,
  );
  const span: [number, number] = comparing ? spanOfChanges(changes) : [0, 1];
  const x = scaleLinear(span, [left, right]);
  drawAxis(sheet, x, comparing, words, top);
  return [
    drawText(sheet, "P", words.t(comparing ? "changeTitle" : "shareTitle"), pageLayout.left, top + 12, {
      size: 11,
      color: softInk,
    }),
    ...rows.flatMap((row, n) => drawRow(sheet, row, x, top + 38 + n * rowHeightPt)),
  ];
}

function changeRows(changes: Change[], { t, shortOf, changeWords, differenceWords }: FigureTexts): Row[] {
  return changes.flatMap(({ question, outcome: told }) => {
    if (!told) return [];
    const { points, low, high } = told.comparison.top2.difference;
    const figures = `${changeWords(told.comparison)}: ${t(`verdict.${told.verdict}`)}`;
    const alt = t("change", differenceWords({ points, low, high }));
    return [{ label: shortOf(question), figures, alt, at: points, low, high }];
  });
}

function shareRows(changes: Change[], { t, shortOf, ends, locale }: FigureTexts): Row[] {
  return changes.flatMap(({ question, now }) => {
    if (!now?.top) return [];
    const { share, low, high } = now.top;
    const said = { share: percentText(share, locale), ...ends(now.top) };
    const [figures, alt] = [t("method.interval", said), t("shareOf", said)];
    return [{ label: shortOf(question), figures, alt, at: share, low, high }];
  });
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function drawAxis(
  sheet: PdfDocument,
  x: Scale,
  comparing: boolean,
  { t, locale }: FigureTexts,
  top: number,
): void {
  sheet.markContent("Artifact", { type: "Layout" });
  sheet.font("regular", 10).fillColor(softInk);
  const put = (text: string, at: number, y: number) =>
    sheet.text(text, at - sheet.widthOfString(text) / 2, y, { lineBreak: false });
  for (const tick of x.ticks(5)) {
    const sign = tick > 0 && comparing ? "+" : "";
    put(comparing ? sign + numberText(tick * 100, locale) : percentText(tick, locale), x(tick), top + 14);
  }
  if (comparing) {
    put(t("worse"), left + 24, top);
    put(t("better"), right - 20, top);
  }
  sheet.endMarkedContent();
}

function drawRow(
  sheet: PdfDocument,
  { label, figures, alt, at, low, high }: Row,
  x: Scale,
  y: number,
): StructurePart[] {
  const figure = { alt, bbox: [left, y, right, y + rowHeightPt] };
  const [from, to] = x.domain() as [number, number];
  return [
    drawText(sheet, "P", label, pageLayout.left, y + 2, {
      size: 14,
      strong: true,
      width: left - pageLayout.left - 12,
    }),
    drawText(sheet, "P", figures, pageLayout.left, y + 20, { size: 12, width: left - pageLayout.left - 12 }),
    sheet.struct("Figure", figure, () => {
      const middle = y + 18;
      sheet.lineWidth(0.75).moveTo(left, middle).lineTo(right, middle).stroke("#c9c9c9");
      if (from < 0 && to > 0)
        sheet
          .lineWidth(1.5)
          .moveTo(x(0), y)
          .lineTo(x(0), y + 36)
          .stroke(ink);
      sheet.lineWidth(3).moveTo(x(low), middle).lineTo(x(high), middle).stroke("#0b3a66");
      for (const end of [low, high])
        sheet
          .lineWidth(2)
          .moveTo(x(end), middle - 6)
          .lineTo(x(end), middle + 6)
          .stroke("#0b3a66");
      sheet.circle(x(at), middle, 6).fill("#0b3a66");
    }),
  ];
}
