import { percentText } from "../../base/number-text.ts";
import type { Change } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { type TargetVerdict, targetVerdictOf } from "./target-verdict.ts";

/** A target with its verdict in a sentence. */
export interface JudgedTarget {
  question: string;
  verdict: TargetVerdict;
  /** "Trives i høj grad: mål 50 %. Målt 59 % (49,6 til 68): kan ikke afgøres." */
  sentence: string;
}

/** Each target of the later round, judged by the interval of its own question: for page, report, slide and feed. */
export function judgedTargets(
  targets: ReadonlyMap<string, number>,
  changes: Change[],
  { t, shortOf, locale, ends, shareText }: FigureTexts,
): JudgedTarget[] {
  return changes.flatMap(({ question, now }) => {
    const percent = targets.get(question.name);
    if (!now || percent === undefined) return [];
    const verdict = targetVerdictOf(now, percent);
    const target = t("targets.of", { question: shortOf(question), percent });
    const { top } = now;
    const sentence = top
      ? t("targets.sentence", {
          target,
          share: percentText(top.share, locale),
          ...ends(top, percent),
          verdict: t(`targets.verdict.${verdict}`),
        })
      : t("targets.notMeasured", { target, reason: shareText(now) });
    return [{ question: question.name, verdict, sentence }];
  });
}
