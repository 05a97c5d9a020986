import { match } from "./match.tsx";
import { one } from "./one.tsx";
import { order } from "./order.tsx";
import type { QuestionKind } from "./question-kind.ts";
import { several } from "./several.tsx";
import { text } from "./text.tsx";

const all = { one, several, order, text, match };

export type QuestionKindName = keyof typeof all;

/** The kinds of questions. A line that several of them read is an option of the first that it fits. */
export const questionKinds: Record<QuestionKindName, QuestionKind> = all;

export const isQuestionKind = (name: unknown): name is QuestionKindName =>
  typeof name === "string" && Object.hasOwn(all, name);

export const questionKindNames = Object.keys(all).filter(isQuestionKind);
