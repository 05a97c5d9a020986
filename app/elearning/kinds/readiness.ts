import type { lessonKinds } from "../../../db/enums.ts";
import type { ShiftContent } from "./conversation/conversation.ts";
import type { Exercise } from "./exercise/exercise.ts";
import { openableIds, type PageContent } from "./interactive-page/page-content.ts";

export type UnreadyReason = "no-film" | "no-questions" | "no-parts" | "no-conversation" | "no-package";

/** Why nobody could complete a lesson as it is; null when somebody can. */
export function unreadyReason({
  kind,
  filmSeconds,
  content,
}: {
  kind: (typeof lessonKinds)[number];
  filmSeconds: number | null;
  content: unknown;
}): UnreadyReason | null {
  if (kind === "film") return filmSeconds ? null : "no-film";
  if (kind === "conversation")
    return (content as ShiftContent | null)?.calls.length ? null : "no-conversation";
  if (kind === "page") return content && openableIds(content as PageContent).length ? null : "no-parts";
  if (kind === "package") return content ? null : "no-package";
  return (content as Exercise | null)?.questions.length ? null : "no-questions";
}
