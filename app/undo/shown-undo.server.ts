import { parseId } from "../base/forms/ids.ts";
import type { ShownUndo } from "../ui/render-context.ts";
import { lastLetterAt } from "../mail/outbox/last-letter.server.ts";
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
  if (offered) return { id, until, holdsMail: heldLetters > 0, lettersOnly, lastAt: lastOf(found, now) };
  return lettersOnly ? "withdrawn" : "undone";
}

/** About when the last letter of an act goes; undefined when it has none, or they go within a minute. */
export const lastOf = ({ heldLetters, until }: { heldLetters: number; until: Date }, now: Date) =>
  heldLetters > 0 ? lastLetterAt(now, { from: until })?.lastAt : undefined;
