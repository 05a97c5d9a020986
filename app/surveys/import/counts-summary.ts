/** What a file of counts comes to, before it is imported: how many are counted by question, and how many counts are not known. */
export interface CountsSummary {
  round: string;
  /** The version whose questions it has. */
  questionnaire: { title: string; version: number };
  completed: number;
  partial: number;
  questions: { title: string; counted: number; unknown: number }[];
}
