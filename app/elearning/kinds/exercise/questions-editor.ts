import type { EditedView } from "../editing/edited-content.ts";

/** Questions as the secretariat edits them. */
export interface QuestionsView {
  questions: EditedView;
}
