import type { TFunction } from "i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { bandNames, bandGroupText } from "../figures/band-names.ts";
import { countRows } from "../comparison/cross-verdict.ts";
import { figureTexts } from "../comparison/figure-texts.ts";
import { keptResults } from "../round-page/results-view.server.ts";
import { judgedTargets } from "../targets-and-actions/target-texts.ts";
import { minAnswersForShare, type PublishedQuestion, figureOf } from "../figures/figures.ts";
import {
  bandsByUnit,
  crossesOf,
  membersByUnit,
  responseRatesOf,
  withheldOf,
} from "../figures/frozen-figures.server.ts";
import type { UnitFilter } from "../figures/unit-readers.server.ts";
import { partialUnit } from "../figures/withholding.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";

/** One cell of an export; null is an empty one. */
export type Cell = string | number | null;

type ResultsTexts = TFunction<"results">;

/** The headings of an export, one line a figure. */
export const exportHeadings = (locale: Locale): string[] => {
  const t = textsOf(locale, "results");
  return (
    [
      "round",
      "period",
      "published",
      "group",
      "municipalities",
      "question",
      "wording",
      "answer",
      "count",
      "n",
      "share",
      "rule",
    ] as const
  ).map((name) => t(`sheet.${name}`));
};

/**
 * Every published figure of a round that may be read, one line each: the total by answer, the units by band, the crosses by row.
 * Each line has the round, the n, the rule and the date, so that it can be read correctly on its own.
 */
export function exportLines(
  round: PublishedRound,
  locale: Locale,
  isReadable: UnitFilter = () => true,
): Cell[][] {
  const t = textsOf(locale, "results");
  const lead = [round.name, figureTexts(t, locale).daysText(round), dayText(round.publishedAt, locale)];
  return [
    ...round.questions.flatMap((question) => totalLines(question, round, t)),
    ...round.notInFile.map(({ name, title }) => [
      ...[t("sheet.total"), null, name, title],
      ...[null, null, null, null, t("sheet.notInFile")],
    ]),
    ...unitLines(round, isReadable, t),
    ...crossLines(round, t),
    ...rateLines(round, isReadable, t),
    ...verdictLines(round, locale),
  ].map((line) => [...lead, ...line]);
}

/** A share in whole per cent. */
const rateOf = (count: number, n: number) => (n === 0 ? null : Math.round((count / n) * 100));

/** A share of a group's answers: none where the group has fewer answers than are shown as shares. */
const percentOf = (count: number, n: number) => (n < minAnswersForShare ? null : rateOf(count, n));

function totalLines(question: PublishedQuestion, round: PublishedRound, t: ResultsTexts): Cell[][] {
  const { name, title, scale, counts, outside } = question;
  const lead = [t("sheet.total"), null, name, title];
  const figure = figureOf(question, round.received);
  const unansweredLine = [
    ...lead,
    t("table.unanswered"),
    figure.unanswered,
    figure.n,
    null,
    t("sheet.outside"),
  ];
  if (counts === "withheld") {
    const rule = t("sheet.withheld", { minAnswers: round.received.minAnswers });
    return [
      [...lead, null, null, figure.n, null, rule],
      ...(figure.unanswered === null ? [] : [unansweredLine]),
    ];
  }
  const { bands } = figure;
  const bandLines = bandNames(question).flatMap((band, at) =>
    bands && band !== "" ? [[...lead, band, bands[at]!, figure.n, null, t("sheet.few")]] : [],
  );
  const rule = figure.status === "unknown" ? t("sheet.unknown") : t("sheet.ofValid");
  const { n } = figure;
  const leftOut = round.received.leftOut + question.leftOut;
  const answerLines = (): Cell[][] =>
    scale.map((text, at) => {
      const count = counts[at]!;
      return [...lead, text, count, n, count === null || n === null ? null : percentOf(count, n), rule];
    });
  return [
    ...(figure.status === "few" ? bandLines : answerLines()),
    ...outside.map(({ text, count }) => [...lead, text, count, n, null, t("sheet.outside")]),
    unansweredLine,
    ...(leftOut > 0 ? [[...lead, t("table.leftOut"), leftOut, n, null, t("sheet.outside")]] : []),
  ];
}

function unitLines(round: PublishedRound, isReadable: UnitFilter, t: ResultsTexts): Cell[][] {
  const [shown, members] = [bandsByUnit(round.id), membersByUnit(round.id)];
  const { minAnswers } = round.received;
  const rungs = new Map(withheldOf(round.id).questions.map(({ question, rung }) => [question, rung]));
  return round.questions.flatMap((question) => {
    const names = bandNames(question);
    const rung = rungs.get(question.name) ?? minAnswers;
    const readableUnits = [...(shown.get(question.name) ?? [])].filter(([unit]) => isReadable(unit));
    return readableUnits.flatMap(([unit, bands]) => {
      const n = bands.reduce((sum, count) => sum + count, 0);
      const [group, rule] =
        unit === partialUnit
          ? [t("sheet.partial"), t("sheet.partialBands", { minAnswers })]
          : [unit, t("sheet.bands", { rung, minAnswers })];
      return names.flatMap((band, at) =>
        band === ""
          ? []
          : [
              [
                group,
                (members.get(unit) ?? []).join(", "),
                question.name,
                question.title,
                band,
                bands[at]!,
                n,
                percentOf(bands[at]!, n),
                rule,
              ],
            ],
      );
    });
  });
}

function crossLines(round: PublishedRound, t: ResultsTexts): Cell[][] {
  const find = (question: string) => round.questions.find(({ name }) => name === question)!;
  return crossesOf(round.id).flatMap(({ rows, columns, grid }) => {
    const [by, outcome] = [find(rows), find(columns)];
    return (grid?.rows ?? []).flatMap((row, at) => {
      const counts = grid!.counts[at]!;
      const n = counts.reduce((sum, count) => sum + count, 0);
      const group = t("sheet.crossed", { question: by.name, answers: bandGroupText(row, by, t) });
      return grid!.columns.map((column, columnAt) => [
        group,
        null,
        outcome.name,
        outcome.title,
        bandGroupText(column, outcome, t),
        counts[columnAt]!,
        n,
        percentOf(counts[columnAt]!, n),
        t("sheet.cross", { minAnswers: round.received.minAnswers }),
      ]);
    });
  });
}

/** How many of each unit answered; withheld rates have no line. */
function rateLines(round: PublishedRound, isReadable: UnitFilter, t: ResultsTexts): Cell[][] {
  const rates = responseRatesOf(round.id).filter(({ unit }) => isReadable(unit));
  return rates.map(({ unit, municipalities, invited, answered }) => [
    unit,
    municipalities.join(", "),
    "response_rate",
    t("rates.title"),
    t("rates.answered"),
    answered,
    invited,
    rateOf(answered, invited),
    t("sheet.rate", { minAnswers: round.received.minAnswers }),
  ]);
}

/** What the page says of each question, target and cross, word for word: a line each, without a count. */
function verdictLines(round: PublishedRound, locale: Locale): Cell[][] {
  const view = keptResults(round.id, null);
  if (!view || view.later.id !== round.id) return [];
  const texts = figureTexts(textsOf(locale, "results"), locale);
  const { t, resultText, verdictText, crossTitle, crossSentence } = texts;
  const line = (
    group: string,
    { name, title }: { name: string; title: string },
    answer: string,
    words: string,
  ) => [group, null, name, title, answer, null, null, null, words] as Cell[];
  const { earlier, changes, targets, crosses } = view;
  const find = (question: string) => round.questions.find(({ name }) => name === question)!;
  return [
    ...changes.flatMap(({ question, outcome }) =>
      earlier && outcome
        ? [
            line(
              t("sheet.changeSince", { before: earlier.name }),
              question,
              verdictText(outcome.verdict),
              resultText(outcome),
            ),
          ]
        : [],
    ),
    ...judgedTargets(targets, changes, texts).map(({ question, verdict, sentence }) =>
      line(t("sheet.target"), find(question), t(`targets.verdict.${verdict}`), sentence),
    ),
    ...crosses.map((crossed) =>
      line(
        t("sheet.crossVerdict", { title: crossTitle(crossed) }),
        crossed.columns,
        "",
        crossSentence(crossed, countRows(crosses)),
      ),
    ),
  ];
}
