import type { Audience } from "../../../db/schema/surveys.ts";
import type { CrossChoice, CrossFault } from "../crosses/crosses.ts";

export interface RoundPlan {
  name: string;
  questionnaire: { name: string; version: number };
  opensAt: Date;
  closesAt: Date;
  /** Null when those invited are named one by one (participant-rounds.server.ts). */
  audience: Audience | null;
  remindersMax: number;
  /** Why we ask, in the secretariat's own words: in the letter and on the first page. */
  greeting?: string;
  /**
   * The day (yyyy-mm-dd) on which the invitation promises the results. Left out: four weeks after the last day for a round with an audience,
   * otherwise none. Null: none.
   */
  resultsOn?: string | null;
  /** The questions to be held against each other afterwards. Left out: none. */
  crosses?: CrossChoice[];
}

export type RoundRefusal =
  | "unknown-questionnaire"
  | "unknown-municipality"
  | "dates"
  | "results-early"
  | "name-taken"
  | "changed-wording";

/** Why a plan is refused; of crosses, what is wrong with which. */
export type RoundRefused = { refused: RoundRefusal } | { refused: "cross"; wrong: CrossFault[] };
