import type { RoundState } from "../../../db/enums.ts";
import type { SmallestFound } from "../comparison/verdicts.ts";

/** What is known of a round's targets before it opens. Shares are fractions. */
export interface TargetsView {
  round: { id: number; name: string; state: RoundState };
  /** The name of the published round before it; null when there is none. */
  before: string | null;
  /** How many will be asked. */
  invited: number;
  /** How many complete responses that gives at the response rate of the round before. */
  expected: number;
  /** Whether it asks by the same definition as the round before, so that every change can be shown; true where there is none before. */
  asksSame: boolean;
  indicators: IndicatorTarget[];
}

export interface IndicatorTarget {
  name: string;
  title: string;
  /** The registered target, in whole per cent; null when there is none. */
  percent: number | null;
  /** The share of the best answers in the round before; null when it is unknown. */
  currentShare: number | null;
  /**
   * The smallest change of the best and of the worst answers that four rounds of five with the expected responses find; null when they
   * find none of either, or the share is unknown.
   */
  smallest: SmallestFound | null;
  /** How many answers make up each end of its scale, of how many. */
  ends: { answers: number; of: number };
}
