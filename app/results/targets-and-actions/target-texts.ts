import { percentText } from "../../base/number-text.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { followedBy } from "../comparison/headings.ts";
import type { Figure } from "../figures/figures.ts";
import { type TargetVerdict, targetVerdictOf } from "./target-verdict.ts";

/** A target with its verdict in a sentence. */
export interface JudgedTarget {
  question: string;
  verdict: TargetVerdict;
  /** "Trives i høj grad: mål 50 %. Målt 59 % (49,6 til 68)", where the verdict stands beside it. */
  measured: string;
  /** "Trives i høj grad: mål 50 %. Målt 59 % (49,6 til 68): kan ikke afgøres." */
  sentence: string;
}

/** Each target of the later round, judged by the interval of its own question: for page, report, slide and feed. */
export function judgedTargets(
  targets: ReadonlyMap<string, number>,
  changes: Change[],
  texts: FigureTexts,
): JudgedTarget[] {
  const { t, shortOf, locale, ends, shareText } = texts;
  return changes.flatMap(({ question, now }) => {
    const percent = targets.get(question.name);
    if (!now || percent === undefined) return [];
    const verdict = targetVerdictOf(now, percent);
    const target = followedBy(shortOf(question), ":", t("targets.of", { percent }));
    const { top } = now;
    const figure = top
      ? t("targets.measured", { share: percentText(top.share, locale), ...ends(top, percent) })
      : t("targets.notMeasured", { reason: shareText(now) });
    const measured = `${target}. ${figure}`;
    const sentence = top ? `${measured}: ${t(`targets.verdict.${verdict}`)}.` : `${measured}.`;
    return [{ question: question.name, verdict, measured, sentence }];
  });
}

/** "mål 60 %: nået"; with the measured share where the shares beside it are of some municipalities only. */
export function shortTargetText(
  { outcome }: Pick<Change, "outcome">,
  now: Figure,
  percent: number,
  { t, locale }: FigureTexts,
): string {
  const words = { percent, verdict: t(`targets.verdict.${targetVerdictOf(now, percent)}`) };
  return outcome?.shared && now.top
    ? t("targets.shortOfAll", { ...words, share: percentText(now.top.share, locale) })
    : t("targets.short", words);
}
