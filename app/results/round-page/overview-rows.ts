import { chartNameOf } from "../charts/chart-names.ts";
import type { Lane } from "../charts/ChangeLanes.tsx";
import type { Change, IncomparableReason } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { type Mark, marksOf } from "../comparison/interval-rows.ts";
import { areSameMunicipalities, drawableChanges } from "../comparison/outcomes.ts";
import { reasonOf } from "../comparison/uncompared.ts";
import { directionOf, type Verdict } from "../comparison/verdicts.ts";
import type { Share } from "../statistics/proportions.ts";
import { shortTargetText } from "../targets-and-actions/target-texts.ts";
import type { ResultsView } from "./results-view.ts";

/** A question on the first page of a result: what it is called, its shares, its verdict, and what is drawn. */
export interface OverviewRow {
  /** The name of its page (`chartNameOf`). */
  name: string;
  label: string;
  /** The shares of the best answers, the earlier first (`shareTexts`); of too few answers how many gave which. */
  shares: string[];
  /** In how many municipalities the question is compared, where that differs between questions. */
  municipalities: number | null;
  verdict: { text: string; kind: "good" | "bad" | "plain" } | null;
  target: string | null;
  picture: { lanes: Lane[]; alt: string } | { share: Share; alt: string } | null;
  /** Why nothing is drawn, or why a share is drawn where the rounds' change could have been. */
  reason: IncomparableReason | null;
}

/** The questions of a result in the order they were asked, as its first page shows them. */
export function overviewRows({ changes, targets }: ResultsView, texts: FigureTexts): OverviewRow[] {
  const drawn = drawableChanges(changes);
  const isSameEverywhere = areSameMunicipalities(changes);
  return changes.map((change) => {
    const { question, outcome } = change;
    const picture = drawn.includes(change)
      ? (changePicture(change, texts) ?? sharePicture(change, texts))
      : null;
    return {
      name: chartNameOf(change),
      label: texts.topicOf(question),
      shares: texts.shareTexts(change),
      municipalities: isSameEverywhere ? null : (outcome?.shared?.municipalities.length ?? null),
      verdict: verdictOf(change, texts),
      target: targetText(change, targets, texts),
      picture,
      reason: reasonOf(change, picture !== null),
    };
  });
}

function changePicture({ outcome }: Change, texts: FigureTexts): OverviewRow["picture"] {
  if (!outcome) return null;
  const marks = marksOf(outcome, texts);
  return { lanes: marks.map(toLane), alt: marks.map(({ alt }) => alt).join(" ") };
}

/** A rise is good of the best answers, and bad of the worst. */
function toLane({ at: points, low, high, isWorst }: Mark): Lane {
  const direction = directionOf({ points, low, high });
  const isGood = direction > 0 !== isWorst;
  return {
    of: isWorst ? "worst" : "best",
    points,
    low,
    high,
    tone: direction === 0 ? "plain" : isGood ? "good" : "bad",
  };
}

function sharePicture({ now }: Change, { t, shareText, ends }: FigureTexts): OverviewRow["picture"] {
  if (!now?.top) return null;
  return { share: now.top, alt: t("shareOf", { share: shareText(now), ...ends(now.top) }) };
}

/** How a verdict looks beside its words. */
export const verdictKinds: Record<Verdict, "good" | "bad" | "plain"> = {
  better: "good",
  worse: "bad",
  polarised: "plain",
  converged: "plain",
  unclear: "plain",
};

const verdictOf = ({ outcome }: Change, { verdictText }: FigureTexts): OverviewRow["verdict"] =>
  outcome && { text: verdictText(outcome.verdict), kind: verdictKinds[outcome.verdict] };

function targetText(change: Change, targets: ResultsView["targets"], texts: FigureTexts): string | null {
  const percent = targets.get(change.question.name);
  if (!change.now || percent === undefined) return null;
  return shortTargetText(change, change.now, percent, texts);
}
