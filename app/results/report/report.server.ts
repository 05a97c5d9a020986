import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import { barOf, type Extent, placeOf } from "../charts/bars.ts";
import type { Change } from "../comparison/changes.ts";
import { type FigureWords, figureWords } from "../comparison/figure-texts.ts";
import { measuresOf } from "../round-page/cards-and-scales.ts";
import { countsOf, drawnIn } from "../round-page/Overview.tsx";
import { drawPart } from "./report-parts.server.ts";
import { drawIntervals, mostRows } from "./report-intervals.server.ts";
import {
  beginPaper,
  foot,
  heightOf,
  ink,
  type Paper,
  paper,
  type Part,
  say,
  softInk,
} from "./pdf-page.server.ts";
import type { Side } from "../comparison/sides.ts";
import { verdictOf } from "../targets-and-actions/target-verdict.ts";
import type { RoundView } from "../round-page/results-view.server.ts";

/** A published round as a tagged PDF: a first page that can be shown as a slide, then every question with its bars. */
export function drawReport(view: RoundView, locale: Locale): Promise<Buffer> {
  const words = figureWords(textsOf(locale, "results"), locale);
  const { later, earlier } = view;
  const title = earlier ? words.t("against", { later: later.name, earlier: earlier.name }) : later.name;
  const { sheet, bytes } = beginPaper(title, "Den Digitale Hotline", later.publishedAt, locale);
  const root = sheet.struct("Document");
  sheet.addStructure(root);
  const add = (parts: Part[]) => {
    for (const part of parts) root.add(part);
  };
  add(slide(sheet, view, title, words));
  foot(sheet, footOf(view, words));
  questions(sheet, view, words, add);
  root.end();
  sheet.end();
  return bytes;
}

const period = ({ opensAt, endsAt }: RoundView["later"], { t, locale }: FigureWords) =>
  t("period", { from: dayText(opensAt, locale), to: dayText(endsAt, locale) });

/** Round, n, rule and date: what every page carries. */
function footOf({ later, earlier }: RoundView, { t, locale }: FigureWords): string {
  const received = [earlier, later].flatMap((round) => {
    if (!round) return [];
    const { whole, partial } = round.received;
    return [`${round.name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`];
  });
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return [...received, t("report.rule", { least: later.received.least }), published].join(" · ");
}

function slide(sheet: Paper, view: RoundView, title: string, words: FigureWords): Part[] {
  const { t } = words;
  const { earlier, later, changes } = view;
  const told = [...(earlier ? [t("summary", countsOf(changes))] : []), ...targetTexts(view, words)];
  const summary = told.join(" ");
  const summaryHeight = summary ? heightOf(sheet, summary, summaryStyle) + 8 : 0;
  const notes = [
    t("notes.interval"),
    ...(earlier ? [t("roundedShort")] : []),
    ...(others(view) > 0 ? [t("report.others", { count: others(view) })] : []),
  ].join(" ");
  const lead = [earlier, later].flatMap((round) => (round ? [`${round.name}: ${period(round, words)}`] : []));
  return [
    say(sheet, "H1", title, paper.left, 44, { size: 30, strong: true, color: "#004d99" }),
    say(sheet, "P", lead.join(" · "), paper.left, 86, { size: 12, color: softInk }),
    ...(summary ? [say(sheet, "P", summary, paper.left, 108, summaryStyle)] : []),
    ...drawIntervals(sheet, changes, earlier !== null, words, 112 + summaryHeight),
    say(sheet, "P", notes, paper.left, paper.bottom - heightOf(sheet, notes, noteStyle), noteStyle),
  ];
}

const summaryStyle = { size: 13, width: paper.right - paper.left };
const noteStyle = { size: 10, color: softInk, width: paper.right - paper.left };

/** How many questions the first page has no room or no figure for. */
function others({ earlier, changes }: RoundView): number {
  return changes.length - Math.min(drawnIn(changes, earlier !== null).length, mostRows);
}

/** Each registered target and what became of it: "Trives i høj grad: mål 60 %: nået." */
const targetTexts = ({ targets, changes }: RoundView, { t, shortOf }: FigureWords): string[] =>
  changes.flatMap(({ question, now }) => {
    const percent = targets.get(question.name);
    if (!now || percent === undefined) return [];
    const verdict = t(`targets.verdict.${verdictOf(now, percent)}`);
    return [`${t("targets.of", { question: shortOf(question), percent })}: ${verdict}.`];
  });

/** Every question under the other, each whole on its page; pages are filled as evenly as they can be. */
function questions(sheet: Paper, view: RoundView, words: FigureWords, add: (parts: Part[]) => void): void {
  const { cards, extent } = measuresOf(view);
  const heights = cards.map(({ change, sides }) => heightOfQuestion(sheet, change, sides, words));
  const pages = pagesOf(heights, paper.bottom - pageTop);
  let next = 0;
  for (const length of pages) {
    sheet.addPage();
    foot(sheet, footOf(view, words));
    let y = pageTop;
    for (const { change, sides } of cards.slice(next, next + length)) {
      add(question(sheet, change, sides, extent, words, y));
      y += heights[next]!;
      next++;
    }
  }
}

const pageTop = 44;

/** How many questions go on each page: no more pages than needed, and the fullest of them as little full as can be. */
function pagesOf(heights: number[], room: number): number[] {
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
const barHeight = 16;
const sideHeight = 48;
const keyHeight = 18;

const heightOfQuestion = (sheet: Paper, change: Change, sides: Side[], words: FigureWords) =>
  heightOf(sheet, words.sentence(change), headSize) +
  heightOf(sheet, change.question.title, textSize) +
  keyHeight +
  sides.length * sideHeight +
  14;

function question(
  sheet: Paper,
  change: Change,
  sides: Side[],
  extent: Extent,
  words: FigureWords,
  top: number,
): Part[] {
  const head = heightOf(sheet, words.sentence(change), headSize);
  const asked = heightOf(sheet, change.question.title, textSize);
  const keyAt = top + head + asked + 4;
  const first = keyAt + keyHeight;
  return [
    say(sheet, "H2", words.sentence(change), paper.left, top, headSize),
    say(sheet, "P", change.question.title, paper.left, top + head, textSize),
    drawKey(sheet, change.question, words, keyAt),
    ...sides.flatMap((side, at) => oneRound(sheet, side, extent, words, first + at * sideHeight)),
  ];
}

/** The looks of the bars with their answers, in the order in which they stand there. */
function drawKey(sheet: Paper, { scale, ordered }: Change["question"], { t }: FigureWords, y: number): Part {
  const inOrder = scale
    .map((text, category) => ({ text, ...placeOf(category, scale.length, ordered) }))
    .toSorted((a, b) => a.at - b.at);
  const alt = `${t("key")}: ${inOrder.map(({ text }) => text).join(", ")}`;
  const drawn = { alt, bbox: [barLeft, y, paper.right, y + 11] };
  return sheet.struct("Figure", drawn, () => {
    let x = barLeft;
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
function oneRound(sheet: Paper, side: Side, extent: Extent, words: FigureWords, y: number): Part[] {
  const { round, question: asked, figure } = side;
  const { t, locale, shareText } = words;
  const counts = asked.scale.map((text, at) => {
    const count = figure.counts[at];
    const share = figure.shares[at];
    const said = count ?? t(figure.known === "withheld" ? "table.withheld" : "table.unknown");
    return `${text} ${said}${share === null || share === undefined ? "" : ` (${percentText(share, locale)})`}`;
  });
  const line = `${words.reconciled(round.received, figure, asked)}. ${counts.join(" · ")}`;
  const [left, right] = [barLeft, paper.right];
  const alt = t("bars", { rounds: `${round.name} ${shareText(figure)}` });
  const drawn = { alt, bbox: [left, y, right, y + barHeight] };
  return [
    say(sheet, "P", round.name, paper.left, y + 3, { size: 10, strong: true, width: 125 }),
    sheet.struct("Figure", drawn, () => drawBar(sheet, side, extent, { left, right, y }, words)),
    say(sheet, "P", line, paper.left, y + barHeight + 6, textSize),
  ];
}

const barLeft = paper.left + 130;

function drawBar(
  sheet: Paper,
  { figure, question: { ordered } }: Side,
  extent: Extent,
  { left, right, y }: { left: number; right: number; y: number },
  { t, locale }: Pick<FigureWords, "t" | "locale">,
): void {
  const x = (percent: number) => left + ((right - left) * percent) / 100;
  if (figure.known !== "known") {
    sheet
      .font("regular", 10)
      .fillColor(ink)
      .text(t(`undrawn.${figure.known}`), left, y + 3, { lineBreak: false });
    return;
  }
  const { parts, sums, axis } = barOf(figure.shares as number[], ordered, extent);
  for (const part of parts)
    drawPart(sheet, part, { x: x(part.x), y, width: x(part.width) - left, height: barHeight });
  if (axis > 0)
    sheet
      .moveTo(x(axis), y - 3)
      .lineTo(x(axis), y + barHeight + 3)
      .lineWidth(1.5)
      .stroke(ink);
  sheet.font("strong", 10).fillColor(ink);
  for (const { side, share, x: at } of sums) {
    const words = percentText(share, locale);
    const start = side === "worse" ? x(at) - 5 - sheet.widthOfString(words) : x(at) + 5;
    sheet.text(words, start, y + 3, { lineBreak: false });
  }
}
