import type { CrossChoice } from "../../surveys/crosses/crosses.ts";
import type { Answer, QuestionScale, Rung } from "./withholding.ts";

/** What a closed round holds, as the decision of what to show reads it. */
export interface RoundToFreeze {
  questions: QuestionScale[];
  /** In the order of the lot, which is that of their random keys. */
  answers: Answer[];
  /** In the order they were registered. */
  crosses: CrossChoice[];
  /** The coarser rungs of the ladder, the finest of them first. */
  rungs: Rung[];
  minAnswers: number;
  /** How many were asked in each unit of the finest rung; empty where rates may not be shown. */
  invitedByUnit: Map<string, number>;
  received: Received;
}

/** The answers that the figures are made from, and the partial ones that no figure counts. */
export interface Received {
  completed: number;
  partial: number;
  leftOut: number;
}
