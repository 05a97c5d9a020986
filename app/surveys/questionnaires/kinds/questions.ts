import { z } from "zod";
import type { QuestionKind } from "./question-kind.ts";
import * as registry from "./registry.ts";

type RegisteredKind = (typeof registry)[keyof typeof registry];

/** A question of any kind. */
export type Question = z.infer<RegisteredKind["schema"]>;

const kinds: QuestionKind<Question>[] = Object.values(registry);

/** The kind with that `type`, or undefined when there is none. */
export const kindNamed = (type: unknown): QuestionKind<Question> | undefined =>
  kinds.find((kind) => kind.type === type);

/** The kind of a question: what it gives must be handed this question and no other. */
export function kindOf({ type }: Question): QuestionKind<Question> {
  const kind = kindNamed(type);
  if (!kind) throw new Error(`There is no kind of question "${type}".`);
  return kind;
}

/** Whether an upload asks the secretariat for settings of such a question. */
export const hasSettings = (question: Question) => kindOf(question).withSettings !== undefined;

/** A question of any kind as it is stored. */
export const questionSchema = z.unknown().transform((raw, context): Question => {
  const kind = kindNamed((raw as { type?: unknown } | null)?.type);
  const parsed = kind?.schema.safeParse(raw);
  if (parsed?.success) return parsed.data;
  for (const { path, message } of parsed?.error.issues ?? [{ path: ["type"], message: "unknown kind" }])
    context.addIssue({ code: "custom", path, message });
  return z.NEVER;
});
