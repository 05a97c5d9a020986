import { textsOf } from "../texts/texts.server.ts";
import type { Locale } from "../texts/locale.ts";
import { dayText } from "../ui/dates.ts";
import { barOf, coloursOf, type Extent, placeOf } from "./bars.ts";
import type { Change } from "./changes.ts";
import { type FigureWords, figureWords } from "./figure-words.ts";
import { measuresOf } from "./measures.ts";
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
} from "./sheet-of-paper.server.ts";
import type { Side } from "./sides.ts";
import type { RoundView } from "./view.server.ts";

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
  const lead = [earlier, later].flatMap((round) => (round ? [`${round.name}: ${period(round, words)}`] : []));
  const drawn = changes.filter(({ told, now }) => (earlier ? told : now?.top)).length;
  const others = changes.length - Math.min(drawn, mostRows);
  return [
    say(sheet, "H1", title, paper.left, 44, { size: 30, strong: true, color: "#004d99" }),
    say(sheet, "P", lead.join(" · "), paper.left, 86, { size: 12, color: softInk }),
    ...drawIntervals(sheet, changes, earlier !== null, words, 122),
    say(
      sheet,
      "P",
      `${t("notes.interval")} ${others > 0 ? t("report.others", { count: others }) : ""}`,
      paper.left,
      512,
      {
        size: 11,
        color: softInk,
      },
    ),
  ];
}

/** Every question under the other, each whole on its page. */
function questions(sheet: Paper, view: RoundView, words: FigureWords, add: (parts: Part[]) => void): void {
  const { cards, extent } = measuresOf(view);
  let y = paper.bottom;
  for (const { change, sides } of cards) {
    const height = heightOfQuestion(sheet, change, sides, words);
    if (y + height > paper.bottom) {
      sheet.addPage();
      foot(sheet, footOf(view, words));
      y = 44;
    }
    add(question(sheet, change, sides, extent, words, y));
    y += height;
  }
}

const headSize = { size: 13, strong: true };
const textSize = { size: 10, color: softInk };
const barHeight = 18;
const sideHeight = 62;

/** The question as it was asked, and which answer is which in its bars. */
function askedText({ question: { title, scale, ordered } }: Change, { t }: FigureWords): string {
  const inOrder = scale
    .map((text, category) => ({ text, ...placeOf(category, scale.length, ordered) }))
    .toSorted((a, b) => a.at - b.at);
  return `${title} (${t("report.key", { answers: inOrder.map(({ text }) => text).join(", ") })})`;
}

const heightOfQuestion = (sheet: Paper, change: Change, sides: Side[], words: FigureWords) =>
  heightOf(sheet, words.sentence(change), headSize) +
  heightOf(sheet, askedText(change, words), textSize) +
  sides.length * sideHeight +
  22;

function question(
  sheet: Paper,
  change: Change,
  sides: Side[],
  extent: Extent,
  words: FigureWords,
  top: number,
): Part[] {
  const head = heightOf(sheet, words.sentence(change), headSize);
  const asked = heightOf(sheet, askedText(change, words), textSize);
  const first = top + head + asked + 6;
  return [
    say(sheet, "H2", words.sentence(change), paper.left, top, headSize),
    say(sheet, "P", askedText(change, words), paper.left, top + head, textSize),
    ...sides.flatMap((side, at) => oneRound(sheet, side, extent, words, first + at * sideHeight)),
  ];
}

/** One round of a question: its bar, every count in words, and how they add up. */
function oneRound(sheet: Paper, side: Side, extent: Extent, words: FigureWords, y: number): Part[] {
  const { round, question: asked, figure } = side;
  const { t, locale, shareText } = words;
  const counts = asked.scale.map((text, at) => {
    const count = figure.counts[at];
    const share = figure.shares[at];
    const said = count ?? t(figure.known === "withheld" ? "table.withheld" : "table.unknown");
    return `${text} ${said}${share === null || share === undefined ? "" : ` (${Math.round(share * 100)}${locale === "da" ? "\u00a0%" : "%"})`}`;
  });
  const line = `${words.reconciled(round.received, figure, asked)}. ${counts.join(" · ")}`;
  const [left, right] = [paper.left + 130, paper.right];
  const alt = t("bars", { rounds: `${round.name} ${shareText(figure)}` });
  const drawn = { alt, bbox: [left, y, right, y + barHeight] };
  return [
    say(sheet, "P", round.name, paper.left, y + 3, { size: 10, strong: true, width: 125 }),
    sheet.struct("Figure", drawn, () => drawBar(sheet, side, extent, { left, right, y }, words)),
    say(sheet, "P", line, paper.left, y + barHeight + 6, { ...textSize, size: 9 }),
  ];
}

function drawBar(
  sheet: Paper,
  { figure, question: { ordered } }: Side,
  extent: Extent,
  { left, right, y }: { left: number; right: number; y: number },
  { t }: FigureWords,
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
    sheet
      .rect(x(part.x), y, x(part.width) - left, barHeight)
      .lineWidth(1)
      .fillAndStroke(coloursOf(part).fill, "#ffffff");
  if (axis > 0)
    sheet
      .moveTo(x(axis), y - 3)
      .lineTo(x(axis), y + barHeight + 3)
      .lineWidth(1.5)
      .stroke(ink);
  sheet.font("strong", 10).fillColor(ink);
  for (const { side, share, x: at } of sums) {
    const words = `${Math.round(share * 100)} %`;
    const start = side === "worse" ? x(at) - 5 - sheet.widthOfString(words) : x(at) + 5;
    sheet.text(words, start, y + 3, { lineBreak: false });
  }
}
