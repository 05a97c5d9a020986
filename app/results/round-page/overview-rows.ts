import { chartNameOf } from "../charts/chart-names.ts";
import type { Lane } from "../charts/ChangeLanes.tsx";
import type { Change, IncomparableReason } from "../comparison/changes.ts";
import type { FigureTexts } from "../comparison/figure-texts.ts";
import { type Mark, marksOf } from "../comparison/interval-rows.ts";
import { directionOf, type Verdict } from "../comparison/verdicts.ts";
import type { Share } from "../statistics/proportions.ts";
import { targetVerdictOf } from "../targets-and-actions/target-verdict.ts";
import type { ResultsView } from "./results-view.ts";

/** A question on the first page of a result: what it is called, its shares, its verdict, and what is drawn. */
export interface OverviewRow {
  /** The name of its page (`chartNameOf`). */
  name: string;
  label: string;
  /** The shares of the two best answers, the earlier first. */
  shares: string[];
  verdict: { text: string; kind: "good" | "bad" | "plain" } | null;
  target: string | null;
  picture: { lanes: Lane[]; alt: string } | { share: Share; alt: string } | null;
  /** Why nothing is drawn. */
  reason: IncomparableReason | null;
}

/** The questions of a result in the order they were asked, as its first page shows them. */
export function overviewRows({ changes, earlier, targets }: ResultsView, texts: FigureTexts): OverviewRow[] {
  return changes.map((change) => {
    const { question, before, now } = change;
    const picture = earlier ? changePicture(change, texts) : sharePicture(change, texts);
    const figures = earlier ? [before?.figure, now] : [now];
    return {
      name: chartNameOf(change),
      label: texts.topicOf(question),
      shares: question.ordered ? figures.flatMap((figure) => (figure ? [texts.shareText(figure)] : [])) : [],
      verdict: verdictOf(change, texts),
      target: targetText(change, targets, texts),
      picture,
      reason: picture ? null : reasonNotDrawn(change),
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

/** "mål 60 %: nået", or null where the question has no target. */
function targetText({ question, now }: Change, targets: ResultsView["targets"], { t }: FigureTexts) {
  const percent = targets.get(question.name);
  if (!now || percent === undefined) return null;
  return t("targets.short", { percent, verdict: t(`targets.verdict.${targetVerdictOf(now, percent)}`) });
}

/** Why a question has no picture: its change, or without an earlier round its share, is not known. */
export function reasonNotDrawn({ question, incomparable, now, before }: Change): IncomparableReason {
  if (!question.ordered) return "unordered";
  const status = (now ?? before?.figure)?.status;
  return incomparable ?? (status && status !== "known" ? status : "one-round");
}
