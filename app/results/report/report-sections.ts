import { undrawableIn } from "../../base/pdf/drawable.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { bandCountTexts } from "../comparison/number-texts.ts";
import { minAnswersForShare } from "../figures/figures.ts";
import { withheldTexts } from "../publishing/withheld-texts.ts";
import { crossFigures } from "../comparison/cross-figures.ts";
import { noteTexts, sourceNotes } from "../round-page/note-texts.ts";
import { resultAddress } from "../round-page/round-address.ts";
import type { QuestionUnit } from "../round-page/question-view.ts";
import type { ResultsView } from "../round-page/results-view.ts";

/** A name with its figures beside it. */
export interface ReportRow {
  label: string;
  text: string;
}

/** A part of a report in words: a title, then headings and paragraphs. */
export interface ReportSection {
  title: string;
  paragraphs: (string | { heading: string } | ReportRow)[];
}

/** What a report holds besides what is the same for all its readers and for all time. */
export interface ReportExtras {
  /** The units of each question, for those who may read them all. */
  units: Map<string, QuestionUnit[]>;
  /** The agreed steps, a line each. */
  doing: string[];
  done: string[];
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** All that the pages of a result hold besides its overview and its questions; a section each, where there is anything in it. */
export function reportSections(view: ResultsView, extras: ReportExtras, texts: FigureTexts): ReportSection[] {
  const { t } = texts;
  const { quotes, withheld } = view;
  const sections: ReportSection[] = [
    { title: t("overTime.title"), paragraphs: overTimeParagraphs(view, texts) },
    { title: t("crosses"), paragraphs: crossParagraphs(view, texts) },
    { title: t("rates.title"), paragraphs: rateParagraphs(view, texts) },
    { title: t("units.title"), paragraphs: unitParagraphs(view, extras.units, texts) },
    { title: t("steps.doing"), paragraphs: extras.doing },
    { title: t("steps.done"), paragraphs: extras.done },
    { title: t("quotes.own"), paragraphs: quotes.map(({ text }) => quoteText(text, view, texts)) },
    { title: t("heldBack.title"), paragraphs: withheldTexts(withheld, texts) },
    { title: t("notes.title"), paragraphs: [...noteTexts(view, texts), ...sourceParagraphs(view, texts)] },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** A quote; of one in letters that no font here has, where it can be read. Pictures are left out of what is read without them. */
function quoteText(text: string, { later }: ResultsView, { t }: FigureTexts): string {
  const isReadable = !undrawableIn(text).some((character) => /\p{L}/u.test(character));
  const address = resultAddress({ roundId: later.id, draft: false, againstId: null }, "/samlet");
  return isReadable ? `»${text}«` : t("quotes.undrawable", { address });
}

function overTimeParagraphs({ overTime }: ResultsView, texts: FigureTexts): ReportSection["paragraphs"] {
  const { t, locale, shortOf, shareText, ends } = texts;
  const { rounds, asksOthers, questions } = overTime;
  if (rounds.length < 3) return [];
  const pointText = (question: (typeof questions)[number], at: number) => {
    const figure = question.points[at]?.figure;
    if (!figure) return t("overTime.notAsked");
    if (!figure.top) return shareText(figure);
    const share = t("method.interval", { share: shareText(figure), ...ends(figure.top) });
    return `${share}, ${t("overTime.n", { n: numberText(figure.n ?? 0, locale) })}`;
  };
  return questions.flatMap((trend) => [
    { heading: shortOf(trend.question) },
    rounds
      .map(({ name }, at) => {
        const others = asksOthers[at] ? ` (${t("overTime.asksOthers")})` : "";
        return `${name}${others}: ${pointText(trend, at)}`;
      })
      .join(" · "),
  ]);
}

function crossParagraphs(view: ResultsView, texts: FigureTexts): ReportSection["paragraphs"] {
  const { t, locale, crossTitle } = texts;
  return view.crosses.flatMap((crossed) => {
    const cross = crossFigures(crossed, view, texts);
    const heading = { heading: crossTitle(crossed) };
    if (!cross) return [heading, t("cross.none")];
    const { names, rows, besideBars } = cross.bands;
    const rowText = (bands: number[]) => {
      const n = sum(bands.filter((_, at) => !besideBars.includes(at)));
      const cell = (count: number, at: number) =>
        `${names[at]} ${numberText(count, locale)}${besideBars.includes(at) || n < minAnswersForShare ? "" : ` (${percentText(count / n, locale)})`}`;
      return bands.map(cell).join(" · ");
    };
    return [
      heading,
      cross.sentence,
      `${crossed.rows.title} · ${crossed.columns.title}`,
      ...rows.map(({ label, bands }) => ({ label, text: rowText(bands) })),
      cross.reconciled,
    ];
  });
}

function rateParagraphs(
  { later, rates, ratesHidden }: ResultsView,
  texts: FigureTexts,
): ReportSection["paragraphs"] {
  const { t, locale, rateText, unitNameText } = texts;
  const hidden = later.invited !== null && ratesHidden;
  return [
    rateText(later),
    ...(hidden ? [t(`rates.withheld.${hidden}`, { minAnswers: later.received.minAnswers })] : []),
    ...rates.map(({ invited, answered, ...unit }) => ({
      label: unitNameText(unit),
      text: t("rates.ofUnit", {
        invited: numberText(invited, locale),
        answered: numberText(answered, locale),
        share: percentText(answered / invited, locale),
      }),
    })),
  ];
}

const unitParagraphs = (
  { later }: ResultsView,
  units: ReportExtras["units"],
  { t, locale, shortOf, unitNameText }: FigureTexts,
): ReportSection["paragraphs"] =>
  later.questions.flatMap((question) => {
    const own = units.get(question.name) ?? [];
    if (own.length === 0) return [];
    const unitRow = ({ bands, ...unit }: QuestionUnit): ReportRow => ({
      label: unitNameText(unit),
      text: `${bandCountTexts(question, bands, locale).join(" · ")} (${t("units.answers", { count: sum(bands) })})`,
    });
    return [{ heading: shortOf(question) }, ...own.map(unitRow)];
  });

const sourceParagraphs = (view: ResultsView, { t }: FigureTexts): string[] =>
  sourceNotes(view).map(({ name, note }) => `${t("notes.source")}, ${name}: ${note}`);
