import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import { barOf, type Extent, positionInBar } from "../charts/bars.ts";
import type { Change } from "../comparison/changes.ts";
import { type FigureTexts, figureTexts } from "../comparison/figure-texts.ts";
import { cardsAndScales } from "../round-page/cards-and-scales.ts";
import { countVerdicts, drawableChanges } from "../round-page/Overview.tsx";
import { drawPart } from "./report-parts.server.ts";
import { drawIntervals, maxRowsOnFirstPage } from "./report-intervals.server.ts";
import {
  beginPdf,
  drawFooter,
  textHeight,
  ink,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  drawText,
  softInk,
} from "../../base/pdf/pdf-page.server.ts";
import type { Side } from "../comparison/sides.ts";
import { targetVerdictOf } from "../targets-and-actions/target-verdict.ts";
import type { ResultsView } from "../round-page/results-view.server.ts";

/** A published round as a tagged PDF: a first page that can be shown as a slide, then every question with its bars. */
export function drawReport(view: ResultsView, locale: Locale): Promise<Buffer> {
  const words = figureTexts(textsOf(locale, "results"), locale);
  const { later, earlier } = view;
  const title = earlier ? words.t("against", { later: later.name, earlier: earlier.name }) : later.name;
  const { pdf: sheet, bytes } = beginPdf(title, "Den Digitale Hotline", later.publishedAt, locale);
  const root = sheet.struct("Document");
  sheet.addStructure(root);
  const add = (parts: StructurePart[]) => {
    for (const part of parts) root.add(part);
  };
  add(firstPage(sheet, view, title, words));
  drawFooter(sheet, footerText(view, words));
  questionPages(sheet, view, words, add);
  root.end();
  sheet.end();
  return bytes;
}

const period = ({ opensAt, endsAt }: ResultsView["later"], { t, locale }: FigureTexts) =>
  t("period", { from: dayText(opensAt, locale), to: dayText(endsAt, locale) });

/** Round, n, rule and date: what every page carries. */
function footerText({ later, earlier }: ResultsView, { t, locale }: FigureTexts): string {
  const received = [earlier, later].flatMap((round) => {
    if (!round) return [];
    const { whole, partial } = round.received;
    return [`${round.name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`];
  });
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return [...received, t("report.rule", { least: later.received.least }), published].join(" · ");
}

function firstPage(
  sheet: PdfDocument,
  view: ResultsView,
  title: string,
  words: FigureTexts,
): StructurePart[] {
  const { t } = words;
  const { earlier, later, changes } = view;
  const told = [...(earlier ? [t("summary", countVerdicts(changes))] : []), ...targetTexts(view, words)];
  const summary = told.join(" ");
  const summaryHeight = summary ? textHeight(sheet, summary, summaryStyle) + 8 : 0;
  const notes = [
    t("notes.interval"),
    ...(earlier ? [t("roundedShort")] : []),
    ...(countNotOnFirstPage(view) > 0 ? [t("report.others", { count: countNotOnFirstPage(view) })] : []),
  ].join(" ");
  const lead = [earlier, later].flatMap((round) => (round ? [`${round.name}: ${period(round, words)}`] : []));
  return [
    drawText(sheet, "H1", title, pageLayout.left, 44, { size: 30, strong: true, color: "#004d99" }),
    drawText(sheet, "P", lead.join(" · "), pageLayout.left, 86, { size: 12, color: softInk }),
    ...(summary ? [drawText(sheet, "P", summary, pageLayout.left, 108, summaryStyle)] : []),
    ...drawIntervals(sheet, changes, earlier !== null, words, 112 + summaryHeight),
    drawText(
      sheet,
      "P",
      notes,
      pageLayout.left,
      pageLayout.bottom - textHeight(sheet, notes, noteStyle),
      noteStyle,
    ),
  ];
}

const summaryStyle = { size: 13, width: pageLayout.right - pageLayout.left };
const noteStyle = { size: 10, color: softInk, width: pageLayout.right - pageLayout.left };

/** How many questions the first page has no room or no figure for. */
function countNotOnFirstPage({ earlier, changes }: ResultsView): number {
  return changes.length - Math.min(drawableChanges(changes, earlier !== null).length, maxRowsOnFirstPage);
}

/** Each registered target and what became of it: "Trives i høj grad: mål 60 %: nået." */
const targetTexts = ({ targets, changes }: ResultsView, { t, shortOf }: FigureTexts): string[] =>
  changes.flatMap(({ question, now }) => {
    const percent = targets.get(question.name);
    if (!now || percent === undefined) return [];
    const verdict = t(`targets.verdict.${targetVerdictOf(now, percent)}`);
    return [`${t("targets.of", { question: shortOf(question), percent })}: ${verdict}.`];
  });

/** Every question under the other, each whole on its page; pages are filled as evenly as they can be. */
function questionPages(
  sheet: PdfDocument,
  view: ResultsView,
  words: FigureTexts,
  add: (parts: StructurePart[]) => void,
): void {
  const { cards, extent } = cardsAndScales(view);
  const heights = cards.map(({ change, sides }) => heightOfQuestion(sheet, change, sides, words));
  const pages = questionsPerPage(heights, pageLayout.bottom - pageTopPt);
  let next = 0;
  for (const length of pages) {
    sheet.addPage();
    drawFooter(sheet, footerText(view, words));
    let y = pageTopPt;
    for (const { change, sides } of cards.slice(next, next + length)) {
      add(drawQuestion(sheet, change, sides, extent, words, y));
      y += heights[next]!;
      next++;
    }
  }
}

const pageTopPt = 44;

/** How many questions go on each page: no more pages than needed, and the fullest of them as little full as can be. */
function questionsPerPage(heights: number[], room: number): number[] {
  const filled = (most: number): number[] => {
    const pages: number[] = [];
    let left = 0;
    for (const height of heights) {
      if (pages.length === 0 || height > left) {
        pages.push(0);
        left = most;
      }
      pages[pages.length - 1]!++;
      left -= height;
    }
    return pages;
  };
  const fewest = filled(room).length;
  let most = room;
  for (let tried = room; tried > 0 && filled(tried).length === fewest; tried -= 10) most = tried;
  return filled(most);
}

const headSize = { size: 13, strong: true };
const textSize = { size: 10, color: softInk };
const barHeightPt = 16;
const sideHeightPt = 48;
const keyHeightPt = 18;

const heightOfQuestion = (sheet: PdfDocument, change: Change, sides: Side[], words: FigureTexts) =>
  textHeight(sheet, words.sentence(change), headSize) +
  textHeight(sheet, change.question.title, textSize) +
  keyHeightPt +
  sides.length * sideHeightPt +
  14;

function drawQuestion(
  sheet: PdfDocument,
  change: Change,
  sides: Side[],
  extent: Extent,
  words: FigureTexts,
  top: number,
): StructurePart[] {
  const head = textHeight(sheet, words.sentence(change), headSize);
  const asked = textHeight(sheet, change.question.title, textSize);
  const keyAt = top + head + asked + 4;
  const first = keyAt + keyHeightPt;
  return [
    drawText(sheet, "H2", words.sentence(change), pageLayout.left, top, headSize),
    drawText(sheet, "P", change.question.title, pageLayout.left, top + head, textSize),
    drawKey(sheet, change.question, words, keyAt),
    ...sides.flatMap((side, at) => drawRound(sheet, side, extent, words, first + at * sideHeightPt)),
  ];
}

/** The looks of the bars with their answers, in the order in which they stand there. */
function drawKey(
  sheet: PdfDocument,
  { scale, ordered }: Change["question"],
  { t }: FigureTexts,
  y: number,
): StructurePart {
  const inOrder = scale
    .map((text, category) => ({ text, ...positionInBar(category, scale.length, ordered) }))
    .toSorted((a, b) => a.at - b.at);
  const alt = `${t("key")}: ${inOrder.map(({ text }) => text).join(", ")}`;
  const drawn = { alt, bbox: [barLeftPt, y, pageLayout.right, y + 11] };
  return sheet.struct("Figure", drawn, () => {
    let x = barLeftPt;
    for (const { text, side, rank } of inOrder) {
      drawPart(sheet, { side, rank }, { x, y, width: 10, height: 10 });
      sheet
        .font("regular", 10)
        .fillColor(ink)
        .text(text, x + 15, y - 2, { lineBreak: false });
      x += 15 + sheet.widthOfString(text) + 18;
    }
  });
}

/** One round of a question: its bar, every count in words, and how they add up. */
function drawRound(
  sheet: PdfDocument,
  side: Side,
  extent: Extent,
  words: FigureTexts,
  y: number,
): StructurePart[] {
  const { round, question: asked, figure } = side;
  const { t, locale, shareText } = words;
  const counts = asked.scale.map((text, at) => {
    const count = figure.counts[at];
    const share = figure.shares[at];
    const said = count ?? t(figure.known === "withheld" ? "table.withheld" : "table.unknown");
    return `${text} ${said}${share === null || share === undefined ? "" : ` (${percentText(share, locale)})`}`;
  });
  const line = `${words.reconciled(round.received, figure, asked)}. ${counts.join(" · ")}`;
  const [left, right] = [barLeftPt, pageLayout.right];
  const alt = t("bars", { rounds: `${round.name} ${shareText(figure)}` });
  const drawn = { alt, bbox: [left, y, right, y + barHeightPt] };
  return [
    drawText(sheet, "P", round.name, pageLayout.left, y + 3, { size: 10, strong: true, width: 125 }),
    sheet.struct("Figure", drawn, () => drawBar(sheet, side, extent, { left, right, y }, words)),
    drawText(sheet, "P", line, pageLayout.left, y + barHeightPt + 6, textSize),
  ];
}

const barLeftPt = pageLayout.left + 130;

function drawBar(
  sheet: PdfDocument,
  { figure, question: { ordered } }: Side,
  extent: Extent,
  { left, right, y }: { left: number; right: number; y: number },
  { t, locale }: Pick<FigureTexts, "t" | "locale">,
): void {
  const x = (percent: number) => left + ((right - left) * percent) / 100;
  if (figure.known !== "known") {
    sheet
      .font("regular", 10)
      .fillColor(ink)
      .text(t(`undrawn.${figure.known}`), left, y + 3, { lineBreak: false });
    return;
  }
  const { parts, sideSums: sums, axis } = barOf(figure.shares as number[], ordered, extent);
  for (const part of parts)
    drawPart(sheet, part, { x: x(part.x), y, width: x(part.width) - left, height: barHeightPt });
  if (axis > 0)
    sheet
      .moveTo(x(axis), y - 3)
      .lineTo(x(axis), y + barHeightPt + 3)
      .lineWidth(1.5)
      .stroke(ink);
  sheet.font("strong", 10).fillColor(ink);
  for (const { side, share, x: at } of sums) {
    const words = percentText(share, locale);
    const start = side === "worse" ? x(at) - 5 - sheet.widthOfString(words) : x(at) + 5;
    sheet.text(words, start, y + 3, { lineBreak: false });
  }
}
