import { parseId } from "../base/forms/ids.ts";
import type { ShownUndo } from "../ui/render-context.ts";
import { lastLetterAt } from "../mail/outbox/last-letter.server.ts";
import { findUndo, listOpenUndos } from "./undo.server.ts";
import type { UndoActor } from "./undo-kinds.server.ts";

/** What the address of a page (its query) says can be undone, or was, where that is still so. */
export function shownUndo(actor: UndoActor | null, search: string, now: Date): ShownUndo | undefined {
  if (!actor || !/[?&]fortr[yu]d/.test(search)) return undefined;
  const query = new URLSearchParams(search);
  const [offered, undone] = ["fortryd", "fortrudt"].map((name) => parseId(query.get(name)));
  const found = findUndo(offered ?? undone ?? 0, actor, now);
  if (!found || found.status === "late" || (!offered && found.status === "open")) return undefined;
  const { id, until, heldLetters, lettersOnly, status } = found;
  if (status === "open")
    return { id, until, holdsMail: heldLetters > 0, lettersOnly, lastAt: lastOf(found, now) };
  return lettersOnly ? "withdrawn" : "undone";
}

/** Whether the reader can undo something that the page (`path`) does not show by itself. */
export const hasOtherUndos = (
  actor: UndoActor | null,
  path: string,
  shown: ShownUndo | undefined,
  now: Date,
): boolean =>
  actor !== null &&
  !path.startsWith("/fortryd") &&
  listOpenUndos(actor, now).some(({ id }) => typeof shown !== "object" || shown.id !== id);

/** About when the last letter of an act goes; undefined when it has none, or they go within a minute. */
export const lastOf = ({ heldLetters, until }: { heldLetters: number; until: Date }, now: Date) =>
  heldLetters > 0 ? lastLetterAt(now, { from: until })?.lastAt : undefined;
