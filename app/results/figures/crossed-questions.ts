import type { CrossGrid } from "./cross-tabulation.ts";
import type { PublishedQuestion } from "./figures.ts";

/** A cross that was chosen when its round was published. A null grid: nothing of it may be shown. */
export interface CrossedQuestions {
  rows: PublishedQuestion;
  columns: PublishedQuestion;
  grid: CrossGrid | null;
}
