import type { Change } from "../comparison/changes.ts";
import type { OverTime } from "../comparison/over-time.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import type { UnitRate } from "../figures/withholding.ts";

/** Everything that a published round's page, slides and report show. */
export interface ResultsView {
  later: PublishedRound;
  /** The round it is compared with; null when it is the first of its series. */
  earlier: PublishedRound | null;
  /** Every other published round of the series, for choosing. */
  others: ListedRound[];
  changes: Change[];
  /** Of the later round: the targets, in whole per cent by question. */
  targets: Map<string, number>;
  /** Of the later round. */
  crosses: CrossedQuestions[];
  quotes: { key: string; question: string; text: string }[];
  rates: UnitRate[];
  /** The whole series up to the later round. */
  overTime: OverTime;
  /** The id of the requested round, which may be the earlier of the two. */
  requestedId: number;
}
