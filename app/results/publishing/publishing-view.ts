import type { RoundState } from "../../../db/enums.ts";

interface AskedQuestion {
  name: string;
  title: string;
}

/** What the secretariat decides on before a closed round is published; no figure of it. */
export interface PublishingView {
  round: { id: number; name: string; state: RoundState; completed: number | null; partial: number | null };
  questions: AskedQuestion[];
  /** The crosses registered before it opened: how the first is answered by the answers to the second. */
  crosses: (readonly [AskedQuestion, AskedQuestion])[];
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
