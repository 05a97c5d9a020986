import type { Quote } from "./results-view.ts";

/** What every page of a result says of its two rounds. */
export interface RoundPair {
  later: NamedRound;
  earlier: NamedRound | null;
  title: string;
  /** Every other published round of the series, for choosing; none for an evaluation of a course day. */
  others: NamedRound[];
  /** The id of the round that the requested one is compared with. */
  againstId: number | null;
  /** That rounds before it were published since, which are not in what is shown; null where none were. */
  sinceNotice: string | null;
}

/** The quotes of a first page, and where all of them are. */
export interface ShownQuotes {
  shown: Quote[];
  all: number;
  /** The question that all of them answer; null where they answer several. */
  question: string | null;
  /** Whether some are left out or cut short. */
  areCut: boolean;
}

/** The first page of a result, as far as it never changes. */
export interface RenderedOverview extends RoundPair {
  headline: string;
  lead: string;
  /** Why nothing is compared where there is no earlier round; null otherwise. */
  notice: string | null;
  overviewTitle: string;
  overview: string;
  quotes: ShownQuotes;
}

/** The page with everything of a result, as far as it never changes: its figures, and notes on how to read them, as markup. */
export interface RenderedRound extends RoundPair {
  lead: string;
  figures: string;
  notes: string;
}

export interface NamedRound {
  id: number;
  name: string;
}
