import type { ComponentType } from "react";
import { z } from "zod";

export const optionContent = z.object({
  id: z.string(),
  text: z.string(),
  right: z.boolean(),
  feedback: z.string(),
  /** What is matched with it. */
  pair: z.string().optional(),
});
export type Option = z.infer<typeof optionContent>;

/** One kind of question in an exercise; `questions.ts` lists them all. */
export interface QuestionKind {
  /** The fields it has in a form. */
  fields: (id: string, options: Option[]) => string[];
  /** What was answered; empty when something is missing, null when it is not offered. */
  readAnswer: (options: Option[], given: string[]) => string[] | null;
  /** Whether every field is filled in, but two options were given the same place. */
  isRepeated?: (options: Option[], given: string[]) => boolean;
  isRight: (options: Option[], given: string[]) => boolean;
  /** What the page shows of the options before they are judged, in the page's order. */
  shown: (options: Option[]) => Option[];
  /** What the options can be matched with, in alphabetical order. */
  pairs?: (options: Option[]) => string[];
  /** Options are chosen, and each that was chosen has feedback of its own; else a right answer has one feedback. */
  chooses: boolean;
  /** A wrong answer can be partly right. */
  partlyRight?: boolean;
  Answer: ComponentType<AnswerProps>;
  /** What was answered, in one line; null where the chosen options say it. */
  answerText: (question: ShownQuestion) => string | null;
  /** Reads one line of the secretariat's text; null when it is no option of this kind. */
  readLine: (line: string) => Pick<Option, "text" | "right" | "pair"> | null;
  writeLine: (option: Omit<Option, "id">, at: number) => string;
  /** Whether options that its lines gave make a question of this kind. */
  fits: (options: Option[]) => boolean;
  minOptions: number;
  /** Two options may read the same. */
  repeatsText?: boolean;
}

/** A question without its key. */
export interface ShownQuestion {
  id: string;
  text: string;
  given: string[];
  options: { id: string; text: string; comment: { right: boolean; feedback: string } | null }[];
  pairs: string[];
  /** Shown with a right answer to a question where nothing is chosen. */
  comment: string;
}

export interface AnswerProps {
  question: ShownQuestion;
  given: string[];
  judged: boolean;
}
