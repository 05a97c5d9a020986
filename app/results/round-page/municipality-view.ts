import type { PublishedQuestion } from "../figures/figures.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import type { UnitRate } from "../figures/withholding.ts";

/** One question on a municipality's page: the bands of its own unit, where they are shown, beside everyone's. */
export interface MunicipalityQuestion {
  question: PublishedQuestion;
  own: number[] | null;
  /** The municipalities of that unit, which can differ between questions; empty where it is not shown. */
  unitMembers: string[];
  all: number[] | null;
  /** Why everyone's figures, and so the unit's, are not shown; null where they are. */
  notShown: "unknown" | "withheld" | "empty" | null;
  /** The bands of the municipality's union of units then and now, or why they cannot be shown. */
  change: [number[], number[]] | NoChangeReason;
  /** The municipalities of that union; null where it is all that either round asked. */
  unionMembers: string[] | null;
}

/**
 * Why no change is shown: there is no earlier round; the question was asked in other words, or not at all; the earlier figures
 * are of everyone only; the municipality was not in both; or a group is too small, without saying which.
 */
export type NoChangeReason = "first" | "changed" | "undivided" | "absent" | "withheld";

export interface MunicipalityView {
  round: PublishedRound;
  before: ListedRound | null;
  municipality: string;
  /** The municipalities of its unit at the finest rung of the ladder; empty when none of it was asked in this round. */
  unitMembers: string[];
  /** Whether all answers were counted in one unit, so that its figures are those for everyone. */
  isOnlyUnit: boolean;
  /** How many of its unit were asked and answered; null where rates by unit may not be shown. */
  rate: UnitRate | null;
  /** The fewest answers in both rounds that a change is shown of. */
  minAnswersForChange: number;
  questions: MunicipalityQuestion[];
}
