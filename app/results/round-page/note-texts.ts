import type { FigureTexts } from "../comparison/figure-texts.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import type { ResultsView } from "./results-view.ts";

type Noted = Pick<ResultsView, "later" | "earlier" | "changes">;

const roundsOf = ({ earlier, later }: Noted): PublishedRound[] =>
  [earlier, later].filter((round) => round !== null);

/** How the figures of a result are to be read: a sentence or two each, for page and report. */
export function noteTexts(view: Noted, { t }: Pick<FigureTexts, "t">): string[] {
  const { later, earlier, changes } = view;
  const rounds = roundsOf(view);
  const comparing = areCompared(changes);
  const otherTool = earlier && later.imported !== earlier.imported;
  const hasUnknown = rounds.some(({ questions }) =>
    questions.some(({ counts }) => counts !== "withheld" && counts.includes(null)),
  );
  const minAnswers = Math.max(...rounds.map(({ received }) => received.minAnswers));
  return [
    t("notes.valid"),
    t(comparing ? "notes.interval" : "notes.shares"),
    ...(comparing ? [t("notes.independent")] : []),
    ...(isEvaluation(later) ? [] : [t("notes.population")]),
    ...rounds.flatMap((round) => notInFileText(round, t) ?? []),
    ...(otherTool ? [t("notes.tool", { round: (later.imported ? later : earlier).name })] : []),
    ...(isEvaluation(later) ? [] : [t("notes.partial")]),
    ...(comparing ? [t("notes.cause")] : []),
    t("notes.least", { minAnswers }),
    ...(hasUnknown ? [t("notes.known")] : []),
  ];
}

/** The questions that the file of an imported round lacks, in a sentence; null when it lacks none. */
export const notInFileText = ({ name, notInFile }: PublishedRound, t: FigureTexts["t"]): string | null =>
  notInFile.length === 0
    ? null
    : t("notes.notInFile", { round: name, questions: notInFile.map(({ title }) => `»${title}«`).join(", ") });

/** What the source says of each round, in its own words. */
export const sourceNotes = (view: Noted): PublishedRound[] =>
  roundsOf(view).filter(({ note }) => note !== "");
