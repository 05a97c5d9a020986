import type { Audience } from "../../../db/schema/surveys.ts";
import type { CrossChoice } from "./crosses.ts";

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
  /** The day (yyyy-mm-dd) on which the invitation promises the results; none by default. */
  resultsOn?: string | null;
  /** The questions to be held against each other afterwards. Left out: the usual ones. */
  crosses?: CrossChoice[];
}

export type RoundRefusal =
  | "unknown-questionnaire"
  | "unknown-municipality"
  | "dates"
  | "name-taken"
  | "changed-wording"
  | "cross";
