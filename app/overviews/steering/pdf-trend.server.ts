import { ink, type PdfDocument, type StructurePart, softInk } from "../../base/pdf/pdf-page.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { percentText } from "../../base/number-text.ts";
import { countOf } from "./council.ts";
import { trendLines, shortDay } from "./trend-lines.ts";
import type { PastFigures } from "./figures-over-time.ts";

interface PdfTrend {
  days: string[];
  all: (PastFigures | null)[];
  x: number;
  width: number;
  top: number;
  height: number;
  /** What is drawn, said for those who do not see it. */
  alt: string;
  locale: Locale;
}

/** The shares of all through time, as on the page (Trend.tsx): a line a figure, its name under it. */
export function drawTrend(sheet: PdfDocument, trend: PdfTrend): StructurePart {
  const { days, all, x: from, width, top, height, alt, locale } = trend;
  const t = textsOf(locale, "steering");
  const x = (at: number) => from + 34 + (at * (width - 60)) / Math.max(1, days.length - 1);
  const y = (share: number) => top + (1 - share) * height;
  const figure = { alt, bbox: [from, top - 8, from + width, top + height + 40] };
  return sheet.struct("Figure", figure, () => {
    sheet.font("regular", 9);
    for (const share of [0, 0.5, 1]) {
      sheet
        .lineWidth(0.5)
        .moveTo(from, y(share))
        .lineTo(from + width, y(share))
        .stroke("#c9c9c9");
      sheet.fillColor(softInk).text(percentText(share, locale), from, y(share) - 11, { lineBreak: false });
    }
    for (const [at, day] of days.entries()) {
      const text = shortDay(day, locale);
      const middle = x(at) - sheet.widthOfString(text) / 2;
      sheet.fillColor(softInk).text(text, middle, top + height + 5, { lineBreak: false });
    }
    for (const [n, { measure, colour }] of trendLines.entries()) {
      const points = all.map((past) => (past ? countOf[measure](past) / past.agents : null));
      drawLine(sheet, points, colour, x, y);
      const key = from + (n * width) / 2;
      sheet.circle(key + 5, top + height + 28, 4).fill(colour);
      sheet.fillColor(ink).text(t(`measures.${measure}`), key + 14, top + height + 22, { lineBreak: false });
    }
  });
}

function drawLine(
  sheet: PdfDocument,
  points: (number | null)[],
  colour: string,
  x: (at: number) => number,
  y: (share: number) => number,
): void {
  for (const [at, share] of points.entries()) {
    const next = points[at + 1];
    if (share === null) continue;
    if (next !== undefined && next !== null)
      sheet
        .lineWidth(2)
        .moveTo(x(at), y(share))
        .lineTo(x(at + 1), y(next))
        .stroke(colour);
    sheet.circle(x(at), y(share), 3.5).fill(colour);
  }
}
