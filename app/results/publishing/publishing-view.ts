import type { RoundState } from "../../../db/enums.ts";
import type { CrossChoice } from "./cross-choice.ts";

/** What the secretariat decides on before a closed round is published; no figure of it. */
export interface PublishingView {
  round: { id: number; name: string; state: RoundState; completed: number | null; partial: number | null };
  questions: { name: string; title: string }[];
  /** The crosses that are proposed. */
  usualCrosses: CrossChoice[];
  /** How many units the answers were counted in. */
  units: number;
  targets: number;
  quotes: number;
  /** The fewest answers that may be shown. */
  minAnswers: number;
  /** Whether it is the evaluation of a course day, which only the secretariat reads. */
  evaluation: boolean;
  /** How many get a letter. */
  readers: number;
}
