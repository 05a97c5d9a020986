import type { TFunction } from "i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { decimalText, numberText, percentNumber, percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import {
  countReceived,
  type Figure,
  type PublishedQuestion,
  type ReceivedCounts,
} from "../figures/figures.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import type { Comparison } from "../statistics/compare.ts";
import type { Difference, Share } from "../statistics/proportions.ts";
import type { Change, IncomparableReason } from "./changes.ts";

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
    ...changeTexts(t, locale),
  };
}

export type FigureTexts = ReturnType<typeof figureTexts>;

type NamedQuestion = Pick<PublishedQuestion, "name" | "title">;

const questionTexts = (t: TFunction<"results">) => ({
  /** The question in a few words, where we have them; else as it was asked. */
  shortOf: ({ name, title }: NamedQuestion): string =>
    (t("short", { returnObjects: true }) as Record<string, string>)[name] ?? title,

  /** What a question is about, in a word or two. */
  topicOf: ({ name, title }: NamedQuestion): string =>
    (t("topic", { returnObjects: true }) as Record<string, string>)[name] ?? title,
});

const numberTexts = (t: TFunction<"results">, locale: Locale) => ({
  /** The ends of a share's interval, in per cent without the sign. */
  ends: ({ low, high }: Pick<Share, "low" | "high">) => ({
    low: percentNumber(low, locale),
    high: percentNumber(high, locale),
  }),

  /** A change in percentage points on an axis: +10, 0, −10. */
  signedPoints: (change: number) => `${change > 0 ? "+" : ""}${numberText(change * 100, locale)}`,

  /** The share of the two best answers, or in words why there is none. */
  shareText(figure: Figure | null): string {
    if (!figure) return "";
    if (figure.top) return percentText(figure.top.share, locale);
    if (!figure.bounds) return figure.status === "known" ? "" : t(`share.${figure.status}`);
    const [low, high] = figure.bounds;
    return t("share.span", { low: percentNumber(low, locale), high: percentText(high, locale) });
  },

  /** p with three digits, and below 0.001 only that it is. */
  pText: (p: number) => (p < 0.001 ? `< ${decimalText(0.001, 3, locale)}` : `= ${decimalText(p, 3, locale)}`),
});

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

    /** The name of a round's page: the round, or the two that are compared. */
    titleText: ({ later, earlier }: ComparedRounds) =>
      earlier ? t("against", { later: later.name, earlier: earlier.name }) : later.name,

    /** Each of the compared rounds with its period, the earlier first. */
    periodTexts: ({ later, earlier }: ComparedRounds): string[] =>
      [earlier, later].flatMap((round) =>
        round
          ? `${round.name}: ${t("period", { from: dayText(round.opensAt, locale), to: dayText(round.endsAt, locale) })}`
          : [],
      ),

    /** How all responses add up for one question: answered, unanswered, outside the scale, withheld. */
    reconciled: (received: ReceivedCounts, figure: Figure, question: ReconciledQuestion) =>
      reconciledText(t, received, figure, question),

    /** How many were invited, and how many of them answered completely, in part and not at all. */
    rateText: (round: Pick<PublishedRound, "invited" | "received">) => rateText(t, locale, round),

    /** A unit's name: its municipality, or "Pulje 1" where several are counted together. */
    unitText(unit: string): string {
      const pool = /^pulje (\d+)$/.exec(unit)?.[1];
      return pool ? t("rates.pool", { number: pool }) : unit;
    },

    /** jan. 2024 */
    monthText: (at: Date) => monthFormats[locale].format(at),
  };
}

type ReconciledQuestion = Pick<PublishedQuestion, "outside" | "leftOut">;

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
    figure.status === "withheld" && t("reconcile.withheld", { minAnswers }),
    figure.n !== null && t("reconcile.answered", { count: figure.n }),
    ...question.outside.map((answer) => t("reconcile.outside", answer)),
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
): string => t("reconcile.received", { count: complete + partial, complete, partial });

function changeTexts(t: TFunction<"results">, locale: Locale) {
  const texts = differenceTexts(t, locale);
  return {
    ...texts,

    /** Why a question has no change to show, or no share where nothing is compared. */
    incomparableText: (reason: IncomparableReason, comparing: boolean) =>
      !comparing && (reason === "unknown" || reason === "withheld" || reason === "empty")
        ? t(`single.${reason}`)
        : t(`incomparable.${reason}`),

    /** A question's result in one sentence. */
    sentence(change: Change): string {
      const { question, before, now, outcome } = change;
      const short = questionTexts(t).shortOf(question);
      if (outcome) {
        const verdict = t(`verdict.${outcome.verdict}`);
        return t("sentence.compared", { short, change: texts.changeWords(outcome.comparison), verdict });
      }
      const isDrawn = [before?.figure, now].some((figure) => figure?.status === "known");
      if (!question.ordered && isDrawn) return t("sentence.plain", { short });
      return uncomparedSentence(t, locale, short, change);
    },
  };
}

function differenceTexts(t: TFunction<"results">, locale: Locale) {
  /** An end that is not zero is not rounded to zero when the verdict depends on its being another number. */
  const endText = (end: number, hasVerdict: boolean) =>
    hasVerdict && Math.round(end * 100) === 0
      ? decimalText(end * 100, Math.abs(end) < 0.0005 ? 2 : 1, locale)
      : numberText(end * 100, locale);

  /** A change and the ends of its interval, in percentage points. */
  const differenceWords = ({ points, low, high }: Difference) => {
    const hasVerdict = low > 0 || high < 0;
    return {
      points: numberText(points * 100, locale),
      low: endText(low, hasVerdict),
      high: endText(high, hasVerdict),
    };
  };

  /** 45 % → 55 %, 10 procentpoint (0 til 20) */
  const changeWords = ({ top2: { baseline, followUp, difference } }: Comparison): string =>
    t("sentence.change", {
      from: percentText(baseline.share, locale),
      to: percentText(followUp.share, locale),
      ...differenceWords(difference),
    });

  return { differenceWords, changeWords };
}

/** The sentence of a question without a comparison: both shares and why they are not compared, or the one there is. */
function uncomparedSentence(
  t: TFunction<"results">,
  locale: Locale,
  short: string,
  { before, now, incomparable }: Change,
): string {
  const { shareText, ends } = numberTexts(t, locale);
  if (before && now) {
    const [from, to] = [shareText(before.figure), shareText(now)];
    const why = incomparable ? t(`incomparable.${incomparable}`) : "";
    return t("sentence.notCompared", { short, from, to, why });
  }
  const figure = now ?? before?.figure ?? null;
  return figure?.top
    ? t("sentence.aloneWith", { short, share: shareText(figure), ...ends(figure.top) })
    : t("sentence.alone", { short, share: shareText(figure) });
}
