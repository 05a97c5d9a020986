import { Fragment } from "react";
import { decimalText, numberText, percentText } from "../../base/number-text.ts";
import type { Change } from "../comparison/changes.ts";
import type { Side } from "../comparison/sides.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface MethodProps {
  outcome: NonNullable<Change["outcome"]>;
  sides: Side[];
}

/** The figures behind one comparison, folded away. */
export function Method(props: MethodProps) {
  const { t } = useFigureTexts();
  return (
    <details>
      <summary>{t("method.title")}</summary>
      <MethodFacts {...props} />
    </details>
  );
}

/** The figures behind one comparison, and the command that computes them again. */
export function MethodFacts({ outcome, sides }: MethodProps) {
  const { t } = useFigureTexts();
  const facts = useMethodFacts({ outcome, sides });
  const [before, now] = sides as [Side, Side];
  const input = JSON.stringify({ baseline: before.figure.counts, followUp: now.figure.counts });
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p>
        {t("method.again")}: <code>npm run -s ddh -- compare '{input}'</code>
      </p>
    </>
  );
}

/** Each figure's name and value. */
function useMethodFacts({ outcome, sides }: MethodProps): [string, string][] {
  const { t, locale, ends, differenceWords, pText } = useFigureTexts();
  const { top2, mannWhitney, superiority, cliffsDelta, chiSquare } = outcome.comparison;
  const [before, now] = sides as [Side, Side];
  const share = (top: typeof top2.baseline) =>
    t("method.interval", { share: percentText(top.share, locale), ...ends(top) });
  const { points, low, high } = differenceWords(top2.difference);
  const scoreFact = ({ z, p }: { z: number; p: number }): [string, string] => [
    t("method.score"),
    t("method.scoreValue", { z: decimalText(z, 2, locale), p: pText(p) }),
  ];
  return [
    [t("method.top", { round: before.round.name }), share(top2.baseline)],
    [t("method.top", { round: now.round.name }), share(top2.followUp)],
    [t("method.change"), t("method.interval", { share: points, low, high })],
    [t("method.superiority", { round: now.round.name }), percentText(superiority, locale)],
    [t("method.delta"), decimalText(cliffsDelta, 2, locale)],
    [
      t("method.ranks"),
      t("method.ranksValue", {
        u: Number.isInteger(mannWhitney.u)
          ? numberText(mannWhitney.u, locale)
          : decimalText(mannWhitney.u, 1, locale),
        z: decimalText(mannWhitney.z, 2, locale),
        p: pText(mannWhitney.p),
      }),
    ],
    ...(outcome.score ? [scoreFact(outcome.score)] : []),
    [
      t(outcome.score ? "method.adjustedTarget" : "method.adjusted", { count: outcome.familySize }),
      `p ${pText(outcome.adjustedP)}`,
    ],
    [
      t("method.chi"),
      t("method.chiValue", {
        statistic: decimalText(chiSquare.statistic, 2, locale),
        df: chiSquare.df,
        p: pText(chiSquare.p),
      }),
    ],
  ];
}
