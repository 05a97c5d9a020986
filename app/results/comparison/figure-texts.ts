import type { TFunction } from "i18next";
import { decimalText, numberText, percentNumber, percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Comparison } from "../statistics/compare.ts";
import type { Difference, Share } from "../statistics/proportions.ts";
import type { IncomparableReason, Change } from "./changes.ts";
import type { PublishedQuestion, Figure, ReceivedCounts } from "../figures/figures.ts";

const monthFormat = { month: "short", year: "numeric", timeZone: "Europe/Copenhagen" } as const;
const monthFormats = {
  da: new Intl.DateTimeFormat("da-DK", monthFormat),
  en: new Intl.DateTimeFormat("en-GB", monthFormat),
};

/** How figures are said in one language. */
export function figureTexts(t: TFunction<"results">, locale: Locale) {
  /** The question in a few words, where we have them; else as it was asked. */
  const shortOf = ({ name, title }: { name: string; title: string }) =>
    (t("short", { returnObjects: true }) as Record<string, string>)[name] ?? title;

  /** What a question is about, in a word or two. */
  const topicOf = ({ name, title }: { name: string; title: string }) =>
    (t("topic", { returnObjects: true }) as Record<string, string>)[name] ?? title;

  /** An end of an interval in percentage points. An end that is not zero is not rounded to it when that would belie the verdict. */
  const endText = (end: number, decided: boolean) =>
    decided && Math.round(end * 100) === 0
      ? decimalText(end * 100, Math.abs(end) < 0.0005 ? 2 : 1, locale)
      : numberText(end * 100, locale);

  const differenceWords = ({ points, low, high }: Difference) => {
    const decided = low > 0 || high < 0;
    return {
      points: numberText(points * 100, locale),
      low: endText(low, decided),
      high: endText(high, decided),
    };
  };

  const ends = ({ low, high }: Share) => ({
    low: percentNumber(low, locale),
    high: percentNumber(high, locale),
  });

  /** The share of the two best answers, or in words why there is none. */
  function shareText(figure: Figure | null): string {
    if (!figure) return "";
    if (figure.top) return percentText(figure.top.share, locale);
    if (!figure.bounds) return figure.known === "known" ? "" : t(`share.${figure.known}`);
    const [low, high] = figure.bounds;
    return t("share.span", { low: percentNumber(low, locale), high: percentText(high, locale) });
  }

  /** Why a question has no change to tell, or no share where nothing is compared. */
  const whyText = (apart: IncomparableReason, comparing: boolean) =>
    !comparing && (apart === "unknown" || apart === "withheld" || apart === "empty")
      ? t(`single.${apart}`)
      : t(`apart.${apart}`);

  /** 45 % → 55 %, 10 procentpoint (0 til 20) */
  const changeWords = ({ top2: { baseline, followUp, difference } }: Comparison) =>
    t("sentence.change", {
      from: percentText(baseline.share, locale),
      to: percentText(followUp.share, locale),
      ...differenceWords(difference),
    });

  /** The one sentence of a question in the two rounds. */
  function sentence(change: Change): string {
    const { question, before, now, outcome: told, incomparable: apart } = change;
    const short = shortOf(question);
    if (told)
      return t("sentence.told", {
        short,
        change: changeWords(told.comparison),
        verdict: t(`verdict.${told.verdict}`),
      });
    const drawn = [before?.figure, now].some((figure) => figure?.known === "known");
    if (!question.ordered && drawn) return t("sentence.plain", { short });
    if (before && now)
      return t("sentence.apart", {
        short,
        from: shareText(before.figure),
        to: shareText(now),
        why: apart ? t(`apart.${apart}`) : "",
      });
    const figure = now ?? before?.figure ?? null;
    return figure?.top
      ? t("sentence.aloneWith", { short, share: shareText(figure), ...ends(figure.top) })
      : t("sentence.alone", { short, share: shareText(figure) });
  }

  /** Received = answered + unanswered + outside the scale + withheld, said in full. */
  function reconciled(
    received: ReceivedCounts,
    figure: Figure,
    { outside, leftOut: here }: Pick<PublishedQuestion, "outside" | "leftOut">,
  ): string {
    const { whole, partial, least } = received;
    const leftOut = received.leftOut + here;
    const all = whole + partial;
    if (all === 0) return t("reconcile.none");
    if (figure.known === "withheld" && all < least) return t("reconcile.few", { least });
    const parts = [
      figure.known === "unknown" && t("reconcile.unknown"),
      figure.known === "withheld" && t("reconcile.withheld", { least }),
      figure.n !== null && t("reconcile.answered", { count: figure.n }),
      ...outside.map(({ text, count }) => t("reconcile.outside", { text, count })),
      figure.unanswered !== null && t("reconcile.unanswered", { count: figure.unanswered }),
      leftOut > 0 && t("reconcile.leftOut", { count: leftOut }),
    ];
    return `${t("reconcile.received", { count: all, whole, partial })}: ${parts.filter(Boolean).join(", ")}`;
  }

  /** How many were asked, and what became of it: everyone accounted for. */
  function rateText({ invited, received }: { invited: number | null; received: ReceivedCounts }): string {
    const { whole, partial, least } = received;
    if (invited === null) return t("rates.unknown");
    if (whole + partial < least) return t("rates.few", { invited, least });
    const share = percentText(invited === 0 ? 0 : whole / invited, locale);
    return t("rates.all", { invited, whole, share, partial, silent: invited - whole - partial });
  }

  /** A unit as it is read: a municipality's name, or "Pulje 1" of those that are counted together. */
  const unitText = (unit: string) => {
    const pool = /^pulje (\d+)$/.exec(unit)?.[1];
    return pool ? t("rates.pool", { number: pool }) : unit;
  };

  /** jan. 2024 */
  const monthText = (at: Date) => monthFormats[locale].format(at);

  /** p as people write it: three digits, and below 0.001 no more than that. */
  const pText = (p: number) =>
    p < 0.001 ? `< ${decimalText(0.001, 3, locale)}` : `= ${decimalText(p, 3, locale)}`;

  return {
    t,
    locale,
    shortOf,
    topicOf,
    sentence,
    changeWords,
    differenceWords,
    whyText,
    shareText,
    ends,
    reconciled,
    rateText,
    unitText,
    monthText,
    pText,
  };
}

export type FigureTexts = ReturnType<typeof figureTexts>;
