import type { CrossChoice } from "../crosses/crosses.ts";

/** A version of a questionnaire as a list shows it; `value` is how forms and addresses name it. */
export interface QuestionnaireOption {
  value: string;
  title: string;
  version: number;
}

/** The questionnaire that is chosen for a round, for the round's form. */
export interface ChosenQuestionnaire extends QuestionnaireOption {
  /** The questions that can be crossed. */
  crossable: { value: string; label: string }[];
  /** The crosses that are proposed. */
  usualCrosses: CrossChoice[];
}
