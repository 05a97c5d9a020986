/** The part of a round's page that never changes: the two rounds it shows, and their figures as markup. */
export interface RenderedRound {
  later: NamedRound;
  earlier: NamedRound | null;
  title: string;
  lead: string;
  /** Every other published round of the series, for choosing. */
  others: { id: number; name: string }[];
  requestedId: number;
  /** The id of the round that the requested one is compared with. */
  againstId: number | null;
  figures: string;
  notes: string;
}

export interface NamedRound {
  id: number;
  series: string;
  name: string;
  questions: { name: string; title: string }[];
}
