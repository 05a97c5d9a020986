import type { TFunction } from "i18next";
import { dayText, yearText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { unknownMunicipality } from "../../surveys/import/mapping.ts";
import {
  countReceived,
  type Figure,
  type PublishedQuestion,
  type ReceivedCounts,
} from "../figures/figures.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import { changeTexts, questionTexts } from "./change-texts.ts";
import { crossTexts } from "./cross-texts.ts";
import { numberTexts } from "./number-texts.ts";
import { peopleTexts } from "./people-texts.ts";

const monthFormat = { month: "short", year: "numeric", timeZone: "Europe/Copenhagen" } as const;
const monthFormats = {
  da: new Intl.DateTimeFormat("da-DK", monthFormat),
  en: new Intl.DateTimeFormat("en-GB", monthFormat),
};

/** Figures in words, in one language. */
export function figureTexts(t: TFunction<"results">, locale: Locale) {
  return {
    t,
    locale,
    ...questionTexts(t),
    ...numberTexts(t, locale),
    ...roundTexts(t, locale),
    ...unitTexts(t),
    ...changeTexts(t, locale),
    ...peopleTexts(t, locale),
    ...crossTexts(t, locale),
  };
}

export type FigureTexts = ReturnType<typeof figureTexts>;

type ComparedRounds = { later: PublishedRound; earlier: PublishedRound | null };

function roundTexts(t: TFunction<"results">, locale: Locale) {
  const receivedText = ({ name, received }: Pick<PublishedRound, "name" | "received">) =>
    `${name}: ${responsesText(t, received)}`;
  return {
    /** Trivselsmåling 1: 194 besvarelser (175 hele, 19 delvise) */
    receivedText,

    /** 194 besvarelser (175 hele, 19 delvise) */
    responsesText: (received: Pick<ReceivedCounts, "complete" | "partial">) => responsesText(t, received),

    /** What each of the compared rounds received, the earlier first. */
    receivedTexts: ({ later, earlier }: ComparedRounds): string[] =>
      [earlier, later].flatMap((round) => (round ? [receivedText(round)] : [])),

    /** A round's name with its month, jan. 2024, unless the name says the year. */
    datedName: ({ name, opensAt }: Pick<PublishedRound, "name" | "opensAt">): string =>
      name.includes(yearText(opensAt)) ? name : `${name} (${monthFormats[locale].format(opensAt)})`,

    /** jan. 2024 */
    monthText: (at: Date) => monthFormats[locale].format(at),

    /** The days on which a round could be answered. */
    daysText: (round: Pick<PublishedRound, "opensAt" | "endsAt">): string => daysText(t, locale, round),

    /** The name of a round's page: the round, or the two that are compared. */
    titleText: ({ later, earlier }: ComparedRounds) =>
      earlier ? t("against", { later: later.name, earlier: earlier.name }) : later.name,

    /** Each of the compared rounds with its period, the earlier first. */
    periodTexts: ({ later, earlier }: ComparedRounds): string[] =>
      [earlier, later].flatMap((round) => (round ? [periodText(t, locale, round)] : [])),

    /** How all responses add up for one question: answered, unanswered, outside the scale, withheld. */
    reconciled: (received: ReceivedCounts, figure: Figure, question: ReconciledQuestion) =>
      reconciledText(t, received, figure, question),

    /** How many were invited, and how many of them answered completely, in part and not at all. */
    rateText: (round: Pick<PublishedRound, "invited" | "received">) => rateText(t, locale, round),
  };
}

function unitTexts(t: TFunction<"results">) {
  /** A unit's name: its municipality, or "Pulje 1" where several are counted together. */
  function unitText(unit: string): string {
    const pool = /^pulje (\d+)$/.exec(unit)?.[1];
    if (pool) return t("rates.pool", { number: pool });
    return unit === unknownMunicipality ? t("rates.noMunicipality") : unit;
  }
  return {
    unitText,

    /** The same with the municipalities of a pool: "Pulje 1 (Halsnæs, Viborg)". */
    unitNameText: ({ unit, municipalities }: { unit: string; municipalities: string[] }): string =>
      municipalities.length > 1 ? `${unitText(unit)} (${municipalities.join(", ")})` : unitText(unit),
  };
}

const periodText = (t: TFunction<"results">, locale: Locale, round: PublishedRound) =>
  `${round.name}: ${daysText(t, locale, round)}`;

/** 16. januar 2024 – 26. januar 2024; a single day once. */
function daysText(
  t: TFunction<"results">,
  locale: Locale,
  { opensAt, endsAt }: Pick<PublishedRound, "opensAt" | "endsAt">,
): string {
  const [from, to] = [dayText(opensAt, locale), dayText(endsAt, locale)];
  return from === to ? from : t("period", { from, to });
}

type ReconciledQuestion = Required<Pick<PublishedQuestion, "outside" | "leftOut" | "withheld">>;

function reconciledText(
  t: TFunction<"results">,
  received: ReceivedCounts,
  figure: Figure,
  question: ReconciledQuestion,
): string {
  const { minAnswers } = received;
  const count = countReceived(received);
  const leftOut = received.leftOut + question.leftOut;
  if (count === 0) return t("reconcile.none");
  if (figure.status === "withheld" && count < minAnswers) return t("reconcile.few", { minAnswers });
  const parts = [
    figure.status === "unknown" && t("reconcile.unknown"),
    figure.status === "withheld" && t(`reconcile.withheld.${question.withheld ?? "unknown"}`, { minAnswers }),
    figure.n !== null && t("reconcile.answered", { count: figure.n }),
    ...question.outside.flatMap(({ text, count: chosen }) =>
      chosen === null ? [] : [t("reconcile.outside", { text, count: chosen })],
    ),
    figure.unanswered !== null && t("reconcile.unanswered", { count: figure.unanswered }),
    leftOut > 0 && t("reconcile.leftOut", { count: leftOut }),
  ];
  return `${responsesText(t, received)}: ${parts.filter(Boolean).join(", ")}`;
}

function rateText(
  t: TFunction<"results">,
  locale: Locale,
  { invited, received }: Pick<PublishedRound, "invited" | "received">,
): string {
  const { complete, partial, minAnswers } = received;
  if (invited === null) return t("rates.unknown");
  if (complete + partial < minAnswers) return t("rates.few", { invited, minAnswers });
  const share = percentText(invited === 0 ? 0 : complete / invited, locale);
  return t("rates.all", { invited, complete, share, partial, silent: invited - complete - partial });
}

/** 194 besvarelser (175 hele, 19 delvise) */
export const responsesText = (
  t: TFunction<"results">,
  { complete, partial }: Pick<ReceivedCounts, "complete" | "partial">,
): string =>
  t("reconcile.received", {
    count: complete + partial,
    complete: t("reconcile.complete", { count: complete }),
    partial: t("reconcile.partial", { count: partial }),
  });
