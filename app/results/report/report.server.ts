import { dayText } from "../../base/dates/date-text.ts";
import {
  beginPdf,
  drawFooter,
  drawText,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  softInk,
  textHeight,
} from "../../base/pdf/pdf-page.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { type FigureTexts, figureTexts } from "../comparison/figure-texts.ts";
import { areCompared, drawableChanges } from "../comparison/outcomes.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { judgedTargets } from "../targets-and-actions/target-texts.ts";
import { drawIntervals, maxRowsOnFirstPage } from "./report-intervals.server.ts";
import { drawQuestionPages } from "./report-questions.server.ts";
import { drawSections } from "./report-pages.server.ts";
import { type ReportExtras, reportSections } from "./report-sections.ts";

const noExtras: ReportExtras = { units: new Map(), doing: [], done: [] };

/**
 * A published round as a tagged PDF: a first page that can be shown as a slide, then every question with its bars, and then all else that
 * its pages hold.
 */
export function drawReport(view: ResultsView, locale: Locale, extras = noExtras): Promise<Buffer> {
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const title = texts.titleText(view);
  const footer = footerText(view, texts);
  const { pdf, bytes } = beginPdf(title, "Den Digitale Hotline", view.later.publishedAt, locale);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const add = (parts: StructurePart[]) => {
    for (const part of parts) root.add(part);
  };
  add(drawFirstPage(pdf, view, title, texts));
  drawFooter(pdf, footer);
  drawQuestionPages(pdf, view, texts, footer, add);
  drawSections(pdf, reportSections(view, extras, texts), footer, add);
  root.end();
  pdf.end();
  return bytes;
}

/** Round, n, rule and date: the foot of every page. */
function footerText(view: ResultsView, { t, locale, receivedTexts }: FigureTexts): string {
  const { received, publishedAt } = view.later;
  const rule = t("report.rule", { minAnswers: received.minAnswers });
  const published = t("report.published", { day: dayText(publishedAt, locale) });
  return [...receivedTexts(view), rule, published].join(" · ");
}

const summaryStyle = { size: 13, width: pageLayout.right - pageLayout.left };
const noteStyle = { size: 10, color: softInk, width: pageLayout.right - pageLayout.left };

function drawFirstPage(
  pdf: PdfDocument,
  view: ResultsView,
  title: string,
  texts: FigureTexts,
): StructurePart[] {
  const { left, bottom } = pageLayout;
  const period = texts.periodTexts(view).join(" · ");
  const summary = summaryText(view, texts);
  const notes = notesText(view, texts);
  const summaryHeight = summary ? textHeight(pdf, summary, summaryStyle) + 8 : 0;
  const notesTop = bottom - textHeight(pdf, notes, noteStyle);
  return [
    drawText(pdf, "H1", title, left, 44, { size: 30, strong: true, color: "#004d99" }),
    drawText(pdf, "P", period, left, 86, { size: 12, color: softInk }),
    ...(summary ? [drawText(pdf, "P", summary, left, 108, summaryStyle)] : []),
    ...drawIntervals(pdf, view.changes, texts, 112 + summaryHeight),
    drawText(pdf, "P", notes, left, notesTop, noteStyle),
  ];
}

/** Who is compared, which questions moved, which cannot be compared and why, and which targets were reached. */
const summaryText = ({ earlier, basis, changes, targets }: ResultsView, texts: FigureTexts): string =>
  [
    ...(earlier ? [texts.basisText(basis!, changes), texts.summaryText(changes)] : []),
    ...texts.uncomparedTexts(changes, earlier !== null),
    ...judgedTargets(targets, changes, texts).map(({ sentence }) => sentence),
  ]
    .filter(Boolean)
    .join(" ");

function notesText(view: ResultsView, { t }: FigureTexts): string {
  const count = countNotOnFirstPage(view);
  return [
    t(areCompared(view.changes) ? "notes.interval" : "notes.shares"),
    ...(areCompared(view.changes) ? [t("roundedShort")] : []),
    ...(count > 0 ? [t("report.others", { count })] : []),
  ].join(" ");
}

/** How many questions the first page has no space for. Those without a figure to draw are named on it. */
const countNotOnFirstPage = ({ changes }: ResultsView): number =>
  Math.max(0, drawableChanges(changes).length - maxRowsOnFirstPage);
