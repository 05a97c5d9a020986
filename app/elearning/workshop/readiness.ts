import type { lessonKinds } from "../../../db/words.ts";
import type { Exercise } from "../exercise.ts";

export type Hindrance = "no-film" | "no-questions" | "no-conversation";

/** Why nobody could complete a lesson as it is; null when somebody can. */
export function hindranceOf(lesson: {
  kind: (typeof lessonKinds)[number];
  filmSeconds: number | null;
  content: unknown;
}): Hindrance | null {
  if (lesson.kind === "film") return lesson.filmSeconds ? null : "no-film";
  if (lesson.kind === "conversation") return lesson.content ? null : "no-conversation";
  return (lesson.content as Exercise | null)?.questions.length ? null : "no-questions";
}
