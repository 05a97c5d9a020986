import {
  beginPdf,
  drawFooter,
  textHeight,
  type PdfDocument,
  pageLayout,
  type StructurePart,
  drawText,
  softInk,
} from "../../base/pdf/pdf-page.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import type { CouncilFigures, LastRound } from "./council-figures.ts";
import type { Figures } from "../team/figures.ts";
import { summaryText } from "../team/training-sentences.ts";
import { listText } from "../../ui/list-text.ts";
import { drawTable } from "./pdf-table.server.ts";
import { drawTrend } from "./pdf-trend.server.ts";

/** What is texts in which language. */
interface Words {
  locale: Locale;
  t: ReturnType<typeof textsOf<"steering">>;
  team: ReturnType<typeof textsOf<"team">>;
  municipalities: ReturnType<typeof textsOf<"municipalities">>;
}

const leftColumn = { x: pageLayout.left, width: 404 };
const rightColumn = { x: 490, width: pageLayout.right - 490 };
const topPt = 136;

/** The council's sheet: today's figures of every municipality beside those of all of them through time. One page, tagged (PDF/UA-1). */
export function drawCouncilSheet(seen: CouncilFigures, now: Date, locale: Locale): Promise<Buffer> {
  const t = textsOf(locale, "steering");
  const words = {
    locale,
    t,
    team: textsOf(locale, "team"),
    municipalities: textsOf(locale, "municipalities"),
  };
  const title = t("sheet.title");
  const { pdf: sheet, bytes } = beginPdf(title, "Den Digitale Hotline", now, locale);
  const day = dayText(now, locale);
  sheet.addStructure(
    sheet.struct("Document", {}, [
      drawText(sheet, "H1", title, pageLayout.left, 40, { size: 28, strong: true, color: "#004d99" }),
      drawText(sheet, "P", t("sheet.day", { day }), pageLayout.left, 76, { size: 12, color: softInk }),
      drawText(sheet, "P", summaryOf(seen, words), pageLayout.left, 96, { size: 13 }),
      ...todayPart(sheet, seen, words),
      ...overTimePart(sheet, seen, words),
    ]),
  );
  drawFooter(sheet, t("sheet.foot", { day }));
  sheet.end();
  return bytes;
}

function summaryOf({ empty, withheld: { all } }: CouncilFigures, { t, team, locale }: Words): string {
  if (all && !empty) return summaryText(all, team, locale);
  return t(empty ? "page.empty" : "page.tooFewText");
}

const columns = ["agents", "ready", "completed", "attended"] as const;

/** The rows become lower the more municipalities there are, so that they all stay on the page. */
function todayPart(sheet: PdfDocument, { withheld }: CouncilFigures, words: Words): StructurePart[] {
  const { t, municipalities, locale } = words;
  const { together, all } = withheld;
  if (!all?.agents) return [];
  const names = together?.names.map((name) => name ?? municipalities("none")) ?? [];
  const note = together ? t("page.togetherText", { names: listText(names, locale) }) : "";
  const noteStyle = { size: 8.5, color: softInk, width: leftColumn.width };
  const noteTop = pageLayout.bottom - (note ? textHeight(sheet, note, noteStyle) : 0);
  return [
    drawText(sheet, "H2", t("now"), leftColumn.x, topPt, {
      size: 13,
      strong: true,
      width: leftColumn.width,
    }),
    ...drawTable(sheet, {
      head: [municipalities("column.municipality"), ...columns.map((of) => municipalities(`column.${of}`))],
      lines: todayLines({ ...withheld, all }, words),
      ...leftColumn,
      top: topPt + 22,
      bottom: noteTop - 6,
      widths: [0.3, 0.14, 0.18, 0.2, 0.18],
      sum: true,
    }),
    ...(note ? [drawText(sheet, "P", note, leftColumn.x, noteTop, noteStyle)] : []),
  ];
}

/** A line for each municipality that is shown, one for those counted together, and the sum. */
function todayLines(
  { shown, together, all }: CouncilFigures["withheld"] & { all: Figures },
  { t, municipalities, locale }: Words,
): string[][] {
  const rows = [
    ...shown.map(({ name, figures }) => ({ name: name ?? municipalities("none"), figures })),
    ...(together ? [{ name: t("page.together"), figures: together.figures }] : []),
    { name: municipalities("total"), figures: all },
  ];
  const cell = (figures: Figures, of: (typeof columns)[number]) =>
    of === "agents"
      ? numberText(figures.agents, locale)
      : `${numberText(figures[of], locale)} (${percentText(figures[of] / figures.agents, locale)})`;
  return rows.map(({ name, figures }) => [name, ...columns.map((of) => cell(figures, of))]);
}

const measured = ["agenter", "e-laering", "kursusdag"] as const;

function overTimePart(
  sheet: PdfDocument,
  { overTime, round }: CouncilFigures,
  words: Words,
): StructurePart[] {
  const { t, locale } = words;
  const { days, all } = overTime;
  const lines = overTimeLines(overTime, words);
  const alt = chartText(lines, words);
  return [
    drawText(sheet, "H2", t("sheet.overTime"), rightColumn.x, topPt, { size: 13, strong: true }),
    drawTrend(sheet, { days, all, ...rightColumn, top: topPt + 36, height: 122, alt, locale }),
    ...drawTable(sheet, {
      head: [t("sheet.dayHead"), ...measured.map((measure) => t(`measures.${measure}`))],
      lines,
      ...rightColumn,
      top: topPt + 204,
      bottom: topPt + 344,
      widths: [0.34, 0.18, 0.24, 0.24],
    }),
    drawText(sheet, "H2", t("round"), rightColumn.x, topPt + 358, { size: 13, strong: true }),
    drawText(sheet, "P", roundText(round, words), rightColumn.x, topPt + 376, { size: 11 }),
  ];
}

/** A line for each day: how many agents there were, and what share of them had done each thing. */
function overTimeLines({ days, all }: CouncilFigures["overTime"], { t, locale }: Words): string[][] {
  const dayOf = (day: string, at: number) =>
    at === days.length - 1 ? t("today") : dayText(new Date(day), locale);
  const share = (count: number, of: number) => percentText(count / of, locale);
  return days.map((day, at) => {
    const past = all[at];
    const none = t("none");
    return past
      ? [
          dayOf(day, at),
          numberText(past.agents, locale),
          share(past.completed, past.agents),
          share(past.attended, past.agents),
        ]
      : [dayOf(day, at), none, none, none];
  });
}

/** The chart in words: each share on each day. */
function chartText(lines: string[][], { t }: Words): string {
  const points = measured.flatMap((measure, at) => {
    if (measure === "agenter") return [];
    const texts = lines.map((line) => t("point", { day: line[0], share: line[at + 1] }));
    return [`${t(`measures.${measure}`)} ${texts.join(", ")}`];
  });
  return t("chart", { municipality: t("everywhere"), points: points.join("; ") });
}

function roundText(round: LastRound | null, { t, locale }: Words): string {
  if (!round) return t("noRound");
  if (round.invited === null) return t("roundImported", { ...round });
  const percent = percentText(round.complete / Math.max(1, round.invited), locale);
  return t("roundText", { ...round, percent });
}
