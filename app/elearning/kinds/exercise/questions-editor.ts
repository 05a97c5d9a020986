import type { Exercise } from "./exercise.ts";
import { writeExercise } from "./exercise-text.ts";

/** Questions as the secretariat edits them. */
export interface QuestionsEditorView {
  /** As `readExercise` reads them; "" when there are none yet. */
  questions: string;
  /** In per cent, as it is typed. */
  passMark: string;
}

export const viewQuestionsEditor = (exercise: Exercise | null): QuestionsEditorView => ({
  questions: exercise ? writeExercise(exercise) : "",
  passMark: String(Math.round((exercise?.passMark ?? 0.8) * 100)),
});
