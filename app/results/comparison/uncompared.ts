import type { Change, IncomparableReason } from "./changes.ts";
import { drawableChanges } from "./outcomes.ts";

/** Why a question's change, or without an earlier round its share, is not drawn; null where it is, or where it is said of all of them at once. */
export function reasonOf(change: Change, isDrawn: boolean): IncomparableReason | null {
  const { question, incomparable, now, before } = change;
  // That the rounds asked others is said for all of them at once.
  if (isDrawn) return incomparable === "people" || incomparable === "unordered" ? null : incomparable;
  if (!question.ordered) return "unordered";
  const status = (now ?? before?.figure)?.status;
  return incomparable ?? (status && status !== "known" ? status : "one-round");
}

/** The questions without a picture, or without a change that could have been shown, by why there is none. */
export function uncomparedByReason(changes: Change[]): { reason: IncomparableReason; changes: Change[] }[] {
  const drawn = drawableChanges(changes);
  const reasons = new Map(changes.map((change) => [change, reasonOf(change, drawn.includes(change))]));
  return [...new Set(reasons.values())].flatMap((reason) =>
    reason ? [{ reason, changes: changes.filter((change) => reasons.get(change) === reason) }] : [],
  );
}
