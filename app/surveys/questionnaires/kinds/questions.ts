import { z } from "zod";
import type { QuestionKind, Start } from "./question-kind.ts";
import * as registry from "./registry.ts";

type RegisteredKind = (typeof registry)[keyof typeof registry];

/** A question of any kind. */
export type Question = z.infer<RegisteredKind["schema"]>;

/** Every kind there is. */
export const kinds: QuestionKind<Question>[] = Object.values(registry);

const kindNamed = (type: unknown): QuestionKind<Question> | undefined =>
  kinds.find((kind) => kind.type === type);

/** What a new question can begin with, of the kind with the most beginnings first. */
export const allStarts = (): Start<Question>[] =>
  kinds
    .map(({ starts }) => starts)
    .sort((a, b) => b.length - a.length)
    .flat();

/** The kind that reads SurveyJS' questions of that `type`, or undefined when none does. */
export const kindReading = (type: unknown): QuestionKind<Question> | undefined =>
  kinds.find((kind) => kind.type === type || kind.readsAlso?.some((other) => other === type));

/** The kind of a question: what it gives must be handed this question and no other. */
export function kindOf({ type }: Pick<Question, "type">): QuestionKind<Question> {
  const kind = kindNamed(type);
  if (!kind) throw new Error(`There is no kind of question "${type}".`);
  return kind;
}

/** A question of any kind as it is stored. */
export const questionSchema = z.unknown().transform((raw, context): Question => {
  const kind = kindNamed((raw as { type?: unknown } | null)?.type);
  const parsed = kind?.schema.safeParse(raw);
  if (parsed?.success) return parsed.data;
  for (const { path, message } of parsed?.error.issues ?? [{ path: ["type"], message: "unknown kind" }])
    context.addIssue({ code: "custom", path, message });
  return z.NEVER;
});
