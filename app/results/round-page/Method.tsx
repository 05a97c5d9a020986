import { Fragment } from "react";
import { decimalText, numberText, percentText } from "../../base/number-text.ts";
import { capitalised, type End, toldEnds } from "../comparison/change-texts.ts";
import type { Change } from "../comparison/changes.ts";
import type { Side } from "../comparison/sides.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { endsAreWhole, smallestFound } from "../comparison/outcomes.ts";
import type { Share } from "../statistics/proportions.ts";

interface MethodProps {
  outcome: NonNullable<Change["outcome"]>;
  sides: Side[];
  /** Whether the command that computes the figures again is shown: it is for whoever runs the site. */
  recomputes?: boolean;
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

/** The figures behind one comparison. */
export function MethodFacts({ outcome, sides, recomputes = false }: MethodProps) {
  const facts = useMethodFacts({ outcome, sides });
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
      {recomputes && <Recompute outcome={outcome} />}
    </>
  );
}

/** The command that computes a comparison again. */
function Recompute({ outcome: { counts, familySize } }: Pick<MethodProps, "outcome">) {
  const { t } = useFigureTexts();
  const [baseline, followUp] = counts;
  const input = JSON.stringify({ baseline, followUp, questions: familySize });
  return (
    <p>
      {t("method.again")}: <code>npm run -s ddh -- compare '{input}'</code>
    </p>
  );
}

/** Each figure's name and value. */
function useMethodFacts({ outcome, sides }: MethodProps): [string, string][] {
  const { t, locale, pText, smallestOfEndsText } = useFigureTexts();
  const endFacts = useEndFacts({ outcome, sides });
  const { mannWhitney, superiority, cliffsDelta, chiSquare } = outcome.comparison;
  const now = sides[1]!.round.name;
  const smallest = smallestOfEndsText(smallestFound(outcome), toldEnds(outcome), outcome.ends.answers);
  return [
    ...endFacts("best"),
    ...(endsAreWhole(outcome) ? [] : endFacts("worst")),
    [t("method.smallest"), smallest || t("method.noSmallest")],
    [t("method.superiority", { round: now }), percentText(superiority, locale)],
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

/** The shares of the best or the worst answers in both rounds, and their change. */
function useEndFacts({ outcome, sides }: MethodProps): (end: End) => [string, string][] {
  const { t, locale, ends, endText, differenceWords } = useFigureTexts();
  const share = (of: Share) => t("method.interval", { share: percentText(of.share, locale), ...ends(of) });
  return (end) => {
    const { baseline, followUp, difference } = outcome.comparison[end];
    const name = endText(end, outcome.ends.answers);
    const { points, low, high } = differenceWords(difference);
    const level = t("method.level", { count: outcome.familySize });
    return [
      [t("method.end", { end: capitalised(name), round: sides[0]!.round.name }), share(baseline)],
      [t("method.end", { end: capitalised(name), round: sides[1]!.round.name }), share(followUp)],
      [t("method.change", { end: name, level }), t("method.interval", { share: points, low, high })],
    ];
  };
}
