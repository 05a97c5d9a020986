import type { Change } from "../comparison/changes.ts";
import type { Basis } from "../comparison/compared-people.ts";
import type { OverTime } from "../comparison/over-time.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import type { UnitRate } from "../figures/withholding.ts";
import type { WithheldFigure } from "../publishing/withheld.ts";

/** A comment as the secretariat has redacted it. */
export interface Quote {
  key: string;
  question: string;
  text: string;
}

/** Why no response rate is shown by unit: there is one unit; no question is shown by unit; or the rate of a unit may not be shown. */
export type RatesHidden = "single" | "questions" | "groups";

/** Everything that the pages, slides and report of a round show. */
export interface ResultsView {
  /** Whether one of the rounds is not published: no file of the two can be downloaded. */
  draft: boolean;
  later: PublishedRound;
  /** The round it is compared with; null when none before it was published. */
  earlier: PublishedRound | null;
  /** Every other published round of the series, for choosing. */
  others: ListedRound[];
  /** Those before it that were published after it, and so are not in what is shown; none where the reader chose what to compare with. */
  publishedSince: ListedRound[];
  /** Of whom the changes are shown; null where nothing is compared. */
  basis: Basis | null;
  changes: Change[];
  /** Of the later round: the targets, in whole per cent by question. */
  targets: Map<string, number>;
  /** Of the later round. */
  crosses: CrossedQuestions[];
  quotes: Quote[];
  /** By unit; none where `ratesHidden` says why. */
  rates: UnitRate[];
  ratesHidden: RatesHidden | null;
  /** What of the later round is not shown, or not as finely as its units are. */
  withheld: WithheldFigure[];
  /** The whole series up to the later round. */
  overTime: OverTime;
  /** The id of the requested round, which may be the earlier of the two. */
  requestedId: number;
}
