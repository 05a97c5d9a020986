import type { Change } from "../comparison/changes.ts";
import type { Basis } from "../comparison/compared-people.ts";
import type { OverTime } from "../comparison/over-time.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import type { UnitRate } from "../figures/withholding.ts";

/** A comment as the secretariat has redacted it. */
export interface Quote {
  key: string;
  question: string;
  text: string;
}

/** Everything that the pages, slides and report of a round show. */
export interface ResultsView {
  /** Whether the later round is not published: no file of it can be downloaded. */
  draft: boolean;
  later: PublishedRound;
  /** The round it is compared with; null when it is the first of its series. */
  earlier: PublishedRound | null;
  /** Every other published round of the series, for choosing. */
  others: ListedRound[];
  /** Of whom the changes are told; null where nothing is compared. */
  basis: Basis | null;
  changes: Change[];
  /** Of the later round: the targets, in whole per cent by question. */
  targets: Map<string, number>;
  /** Of the later round. */
  crosses: CrossedQuestions[];
  quotes: Quote[];
  rates: UnitRate[];
  /** The whole series up to the later round. */
  overTime: OverTime;
  /** The id of the requested round, which may be the earlier of the two. */
  requestedId: number;
}
