import type { Quote } from "./results-view.ts";

/** What every page of a result says of its two rounds. */
export interface RoundPair {
  later: NamedRound;
  earlier: NamedRound | null;
  title: string;
  /** Every other published round of the series, for choosing. */
  others: { id: number; name: string }[];
  requestedId: number;
  /** The id of the round that the requested one is compared with. */
  againstId: number | null;
}

/** The first page of a result, as far as it never changes. */
export interface RenderedOverview extends RoundPair {
  headline: string;
  lead: string;
  overview: string;
  quotes: { shown: Quote[]; all: number };
}

/** The page with everything of a result, as far as it never changes: its figures, and notes on how to read them, as markup. */
export interface RenderedRound extends RoundPair {
  lead: string;
  figures: string;
  notes: string;
}

export interface NamedRound {
  id: number;
  series: string;
  name: string;
  questions: { name: string; title: string }[];
}
