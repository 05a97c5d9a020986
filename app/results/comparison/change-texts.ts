import { ownValue } from "../../base/own-value.ts";
import type { TFunction } from "i18next";
import { numberText, percentText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Figure, PublishedQuestion } from "../figures/figures.ts";
import type { ShareChange } from "../statistics/compare.ts";
import type { Change, ComparisonOutcome, IncomparableReason } from "./changes.ts";
import { followedBy, inSentence, withoutEndMark } from "./headings.ts";
import { numberTexts } from "./number-texts.ts";
import { endsAreWhole, smallestFound } from "./outcomes.ts";
import { uncomparedByReason } from "./uncompared.ts";
import { directionOf, type SmallestFound, type Verdict } from "./verdicts.ts";

export type NamedQuestion = Pick<PublishedQuestion, "name" | "title">;
/** The best or the worst answers of a scale. */
export type End = "best" | "worst";

/** What questions are about, in one language. */
export const questionTexts = (t: TFunction<"results">) => ({
  /** The question in a few words, where we have them; else as it was asked. */
  shortOf: ({ name, title }: NamedQuestion): string =>
    ownValue(t("short", { returnObjects: true }) as Record<string, string>, name) ?? title,

  /** What a question is about, in a word or two. */
  topicOf: ({ name, title }: NamedQuestion): string =>
    ownValue(t("topic", { returnObjects: true }) as Record<string, string>, name) ?? title,
});

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The ends that are shown: where the one is the other turned, the best alone. */
export const toldEnds = (outcome: Pick<ComparisonOutcome, "ends">): End[] =>
  endsAreWhole(outcome) ? ["best"] : ["best", "worst"];

const endSizes = { 1: "one", 2: "two", 3: "three" } as const;

/** The ends that have certainly changed, of those that are shown. */
const clearEnds = (outcome: ComparisonOutcome): End[] =>
  toldEnds(outcome).filter((end) => directionOf(outcome.comparison[end].difference) !== 0);

/** The results of questions in sentences, in one language: one function a sentence, for page, report, slide and feed. */
export const changeTexts = (t: TFunction<"results">, locale: Locale) => ({
  ...verdictTexts(t),
  ...shareTexts(t, locale),
  ...endTexts(t, locale),
  ...smallestTexts(t, locale),
  ...resultTexts(t, locale),
  ...incomparableTexts(t),
  ...sentenceTexts(t, locale),
});

const verdictTexts = (t: TFunction<"results">) => ({
  verdictText: (verdict: Verdict): string => t(`verdict.${verdict}`),
});

const sharesText = ({ baseline, followUp }: ShareChange, locale: Locale) => ({
  from: percentText(baseline.share, locale),
  to: percentText(followUp.share, locale),
});

function shareTexts(t: TFunction<"results">, locale: Locale) {
  const { figureText } = numberTexts(t, locale);
  return {
    /**
     * The shares of the best answers that a question's change is shown by, the earlier first: those that were compared, which are of some
     * municipalities only where the others were not asked twice; else what is known of each round.
     */
    shareTexts({ question, before, now, outcome }: Change): string[] {
      if (outcome) return Object.values(sharesText(outcome.comparison.best, locale));
      return [before && figureText(before.question, before.figure), now && figureText(question, now)].flatMap(
        (text) => text || [],
      );
    },
  };
}

/** An end of a scale with its shares then and now. */
function endTexts(t: TFunction<"results">, locale: Locale) {
  const { differenceWords } = numberTexts(t, locale);
  const { verdictText } = verdictTexts(t);
  const sharesOf = (change: ShareChange) => sharesText(change, locale);
  /** "de to bedste svar": by how many answers make up the end. */
  const endText = (end: End, answers: number): string =>
    t(`end.${end}.${endSizes[answers as 1 | 2 | 3] ?? "more"}`, { count: answers });
  return {
    endText,

    /** "de to dårligste svar 10 % → 49 %" */
    endWithShares: ({ comparison, ends: { answers } }: ComparisonOutcome, end: End): string =>
      t("changed.shares", { end: endText(end, answers), ...sharesOf(comparison[end]) }),

    /** "de to dårligste svar 10 % → 49 % (39 procentpoint, 18 til 58)" */
    endWithInterval: ({ comparison, ends: { answers } }: ComparisonOutcome, end: End): string =>
      t("changed.end", {
        end: endText(end, answers),
        ...sharesOf(comparison[end]),
        ...differenceWords(comparison[end].difference),
      }),

    /** "De to bedste svar 45 % → 34 %: ingen sikker ændring." */
    unclearEnd: ({ comparison, ends: { answers } }: ComparisonOutcome, end: End): string =>
      t("changed.unclearEnd", {
        end: capitalised(endText(end, answers)),
        ...sharesOf(comparison[end]),
        verdict: verdictText("unclear"),
      }),
  };
}

function smallestTexts(t: TFunction<"results">, locale: Locale) {
  const { endText } = endTexts(t, locale);
  /** "21 procentpoint i de to bedste svar eller 16 procentpoint i de to dårligste svar", rounded up; "" where no change is found so often. */
  function smallestOfEndsText(smallest: SmallestFound, ends: End[], answers: number): string {
    const changes = ends.flatMap((end) => {
      const change = smallest[end];
      if (change === null) return [];
      const points = Math.ceil(change * 100 - 1e-9);
      const words = t("points", { count: points, points: numberText(points, locale) });
      return [t("changed.ofEnd", { points: words, end: endText(end, answers) })];
    });
    const [first = "", second] = changes;
    return second ? t("changed.either", { first, second }) : first;
  }
  return {
    smallestOfEndsText,

    /** The smallest change of each end that would have been found in four rounds of five. */
    smallestText(outcome: ComparisonOutcome): string {
      const changes = smallestOfEndsText(smallestFound(outcome), toldEnds(outcome), outcome.ends.answers);
      return changes === "" ? t("changed.noneFound") : t("changed.smallest", { changes });
    },
  };
}

function resultTexts(t: TFunction<"results">, locale: Locale) {
  const { verdictText } = verdictTexts(t);
  const { endWithShares, endWithInterval, unclearEnd } = endTexts(t, locale);
  const { smallestText } = smallestTexts(t, locale);
  return {
    /**
     * The result of a comparison: "Tilbage: de to dårligste svar 10 % → 49 % (39 procentpoint, 18 til 58). De to bedste svar 45 % → 34 %:
     * ingen sikker ændring." Without a certain change: both ends, and the smallest change that would have been found.
     */
    resultText(outcome: ComparisonOutcome): string {
      const { verdict, shared } = outcome;
      const told = toldEnds(outcome);
      const clear = clearEnds(outcome);
      const first = clear.length > 0 ? clear : told;
      const where = shared
        ? t("changed.where", { verdict: verdictText(verdict), count: shared.municipalities.length })
        : verdictText(verdict);
      const lead = `${capitalised(where)}: ${first.map((end) => endWithInterval(outcome, end)).join(", ")}.`;
      const rest = told.filter((end) => !first.includes(end)).map((end) => unclearEnd(outcome, end));
      return [lead, ...rest, ...(verdict === "unclear" ? [smallestText(outcome)] : [])].join(" ");
    },

    /** The verdict and the shares that it rests on, where there is no space for intervals: "Tilbage: de to dårligste svar 10 % → 49 %". */
    briefText(outcome: ComparisonOutcome): string {
      const clear = clearEnds(outcome);
      const shares = (clear.length > 0 ? clear : (["best"] as const)).map((end) =>
        endWithShares(outcome, end),
      );
      return `${capitalised(verdictText(outcome.verdict))}: ${shares.join(", ")}`;
    },
  };
}

const incomparableTexts = (t: TFunction<"results">) => ({
  /** Why a question has no change to show, or no share where nothing is compared. */
  incomparableText: (reason: IncomparableReason, comparing: boolean): string =>
    !comparing && (reason === "unknown" || reason === "withheld" || reason === "empty" || reason === "few")
      ? t(`single.${reason}`)
      : t(`incomparable.${reason}`),
});

function sentenceTexts(t: TFunction<"results">, locale: Locale) {
  const { topicOf, shortOf } = questionTexts(t);
  const { resultText } = resultTexts(t, locale);
  return {
    /** A question's result: what it is about, and `resultText`; or its share, or why there is none. */
    sentence(change: Change): string {
      const { question, before, now, outcome } = change;
      if (outcome) return followedBy(topicOf(question), ".", resultText(outcome));
      const isDrawn = [before?.figure, now].some((figure) => figure?.status === "known");
      if (!question.ordered && isDrawn)
        return followedBy(shortOf(question), ".", t("incomparable.unordered"));
      return uncomparedText(t, locale, change);
    },

    /** The round in short: which questions moved, and how many did not; "" where nothing is compared. */
    summaryText: (changes: Change[]): string => summaryText(t, changes),

    /** The questions that are not drawn, or not compared, and why, a sentence or two for each reason. `ofTwo`: there is an earlier round. */
    uncomparedTexts: (changes: Change[], ofTwo: boolean): string[] =>
      uncomparedByReason(changes).map(({ reason, changes: uncompared }) =>
        followedBy(
          uncompared.map(({ question }) => withoutEndMark(topicOf(question))).join(", "),
          ".",
          incomparableTexts(t).incomparableText(reason, ofTwo),
        ),
      ),
  };
}

/** The sentence of a question without a comparison: both shares and why they are not compared, or the one there is. */
function uncomparedText(
  t: TFunction<"results">,
  locale: Locale,
  { question, before, now, incomparable }: Change,
): string {
  const { figureText, ends } = numberTexts(t, locale);
  const short = questionTexts(t).shortOf(question);
  if (before && now) {
    const [from, to] = [figureText(before.question, before.figure), figureText(question, now)];
    const why = incomparable ? t(`incomparable.${incomparable}`) : "";
    return followedBy(short, ":", t("sentence.notCompared", { from, to, why }));
  }
  const figure: Figure = now ?? before!.figure;
  const share = figureText(question, figure);
  const alone = figure.top ? t("method.interval", { share, ...ends(figure.top) }) : share;
  return followedBy(short, ":", alone);
}

function summaryText(t: TFunction<"results">, changes: Change[]): string {
  const { topicOf } = questionTexts(t);
  const { verdictText } = verdictTexts(t);
  const moved = (["better", "worse", "polarised", "converged"] as const).flatMap((verdict) => {
    const names = changes
      .filter(({ outcome }) => outcome?.verdict === verdict)
      .map(({ question }) => inSentence(topicOf(question)));
    return names.length > 0
      ? [t("summary.moved", { verdict: capitalised(verdictText(verdict)), names: names.join(", ") })]
      : [];
  });
  const unclear = changes.filter(({ outcome }) => outcome?.verdict === "unclear").length;
  return [...moved, ...(unclear > 0 ? [t("summary.unclear", { count: unclear })] : [])].join(" ");
}
