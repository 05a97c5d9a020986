import type { TFunction } from "i18next";
import type { Person } from "../../people/register/person.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { bandNames, bandGroupText } from "../figures/band-names.ts";
import { type PublishedQuestion, figureOf } from "../figures/figures.ts";
import {
  crossesOf,
  responseRatesOf,
  bandsByUnit,
  unitsByMunicipality,
} from "../figures/frozen-figures.server.ts";
import type { PublishedRound } from "../figures/published-rounds.server.ts";
import { partialUnit, totalUnit } from "../figures/withholding.ts";

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
 * Whose units someone may read: the secretariat and the steering group all of a round's, a leader their own municipality's,
 * and everyone else none but what is told of all.
 */
export function unitsReadableBy(
  { role, municipality }: Person,
  { id }: PublishedRound,
): (unit: string) => boolean {
  if (role === "secretariat" || role === "steering") return () => true;
  const own = role === "leader" && municipality ? unitsByMunicipality(id).get(municipality) : undefined;
  return (unit) => unit === own || unit === totalUnit || unit === partialUnit;
}

/**
 * Every published figure of a round that may be read, one line each: the total by answer, the units by band, the crosses by
 * row. Carries the round, the n, the rule and the date, so that a line cut out of its sheet can still be read right.
 */
export function exportLines(
  round: PublishedRound,
  locale: Locale,
  readable: (unit: string) => boolean = () => true,
): Cell[][] {
  const t = textsOf(locale, "results");
  const lead = [
    round.name,
    `${dayText(round.opensAt, locale)} – ${dayText(round.endsAt, locale)}`,
    dayText(round.publishedAt, locale),
  ];
  return [
    ...round.questions.flatMap((question) => totalLines(question, round, t)),
    ...unitLines(round, readable, t),
    ...crossLines(round, t),
    ...rateLines(round, readable, t),
  ].map((line) => [...lead, ...line]);
}

const percentOf = (count: number, n: number) => (n === 0 ? null : Math.round((count / n) * 1000) / 10);

function totalLines(question: PublishedQuestion, round: PublishedRound, t: ResultsTexts): Cell[][] {
  const { name, title, scale, counts, outside } = question;
  const lead = [t("sheet.total"), null, name, title];
  const figure = figureOf(question, round.received);
  if (counts === "withheld")
    return [[...lead, null, null, null, null, t("sheet.withheld", { least: round.received.least })]];
  const rule = figure.known === "unknown" ? t("sheet.unknown") : t("sheet.ofValid");
  const { n } = figure;
  const leftOut = round.received.leftOut + question.leftOut;
  return [
    ...scale.map((text, at) => {
      const count = counts[at]!;
      return [...lead, text, count, n, count === null || n === null ? null : percentOf(count, n), rule];
    }),
    ...outside.map(({ text, count }) => [...lead, text, count, n, null, t("sheet.outside")]),
    [...lead, t("table.unanswered"), figure.unanswered, n, null, t("sheet.outside")],
    ...(leftOut > 0 ? [[...lead, t("table.leftOut"), leftOut, n, null, t("sheet.outside")]] : []),
  ];
}

function unitLines(round: PublishedRound, readable: (unit: string) => boolean, t: ResultsTexts): Cell[][] {
  const [shown, units] = [bandsByUnit(round.id), unitsByMunicipality(round.id)];
  const members = (unit: string) =>
    [...units].flatMap(([municipality, own]) => (own === unit ? [municipality] : [])).join(", ");
  return round.questions.flatMap((question) => {
    const names = bandNames(question);
    const mine = [...(shown.get(question.name) ?? [])].filter(([unit]) => readable(unit));
    return mine.flatMap(([unit, bands]) => {
      const n = bands.reduce((sum, count) => sum + count, 0);
      const group = unit === partialUnit ? t("sheet.partial") : unit;
      return names.flatMap((band, at) =>
        band === ""
          ? []
          : [
              [
                group,
                members(unit),
                question.name,
                question.title,
                band,
                bands[at]!,
                n,
                percentOf(bands[at]!, n),
                t("sheet.bands", { least: round.received.least }),
              ],
            ],
      );
    });
  });
}

function crossLines(round: PublishedRound, t: ResultsTexts): Cell[][] {
  const find = (wanted: string) => round.questions.find(({ name }) => name === wanted)!;
  return crossesOf(round.id).flatMap(({ rows, columns, grid }) => {
    const [by, outcome] = [find(rows), find(columns)];
    return (grid?.rows ?? []).flatMap((row, at) => {
      const counts = grid!.counts[at]!;
      const n = counts.reduce((sum, count) => sum + count, 0);
      const group = t("sheet.crossed", { question: by.name, answers: bandGroupText(row, by, t) });
      return grid!.columns.map((column, place) => [
        group,
        null,
        outcome.name,
        outcome.title,
        bandGroupText(column, outcome, t),
        counts[place]!,
        n,
        percentOf(counts[place]!, n),
        t("sheet.cross", { least: round.received.least }),
      ]);
    });
  });
}

/** How many of each unit answered; what is withheld has no line. */
function rateLines(round: PublishedRound, readable: (unit: string) => boolean, t: ResultsTexts): Cell[][] {
  const least = round.received.least;
  const mine = responseRatesOf(round.id).filter(({ unit }) => readable(unit));
  return mine.map(({ unit, municipalities, invited, answered }) => [
    unit,
    municipalities.join(", "),
    "response_rate",
    t("rates.title"),
    t("rates.answered"),
    answered,
    invited,
    percentOf(answered, invited),
    t("sheet.rate", { least }),
  ]);
}
