import type { AgreedAction } from "../targets-and-actions/agreed-action.ts";

/** The steps agreed after the later round, those agreed between the two, and today as yyyy-mm-dd. */
export interface AgreedSteps {
  after: AgreedAction[];
  between: AgreedAction[];
  today: string;
}
