import { parseId } from "../base/forms/ids.ts";
import type { ShownUndo } from "../ui/render-context.ts";
import { findUndo } from "./undo.server.ts";
import type { UndoActor } from "./undo-kinds.server.ts";

/** What the address of a page (its query) says can be undone, or was, where that is still so. */
export function shownUndo(actor: UndoActor | null, search: string, now: Date): ShownUndo | undefined {
  if (!actor || !/[?&]fortr[yu]d/.test(search)) return undefined;
  const query = new URLSearchParams(search);
  const [offered, undone] = ["fortryd", "fortrudt"].map((name) => parseId(query.get(name)));
  const found = findUndo(offered ?? undone ?? 0, actor, now);
  if (!found || found.status !== (offered ? "open" : "undone")) return undefined;
  const { id, until, heldLetters, lettersOnly } = found;
  if (offered) return { id, until, holdsMail: heldLetters > 0, lettersOnly };
  return lettersOnly ? "withdrawn" : "undone";
}
