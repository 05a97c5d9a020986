import { z } from "zod";
import {
  answersContent,
  exerciseContent,
  judgedContent,
  type Judged,
  type QuestionView,
} from "../exercise/exercise.ts";

/** A workflow test's lesson as it is stored: an exercise whose questions are its steps. */
export const workflowLesson = z
  .object({ kind: z.literal("workflow"), content: exerciseContent })
  .transform(({ content }) => content);

/** A workflow test as far as it has come: an answer for each step taken; judged after the last. */
export const workflowState = z.object({ answers: answersContent, judged: judgedContent.nullable() });

/** The steps taken, each with how it went, and the current one. Those to come stay on the server. */
export interface WorkflowView {
  /** How many right steps pass. */
  need: number;
  of: number;
  tries: number;
  judged: Judged | null;
  taken: (QuestionView & { right: boolean })[];
  current: QuestionView | null;
}
