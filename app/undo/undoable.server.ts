import { eq, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../db/database.server.ts";
import { changesSince, readRows } from "../../db/row-changes.server.ts";
import { undos } from "../../db/schema/undo.ts";
import { holdLetters, newestLetterId } from "../mail/outbox/held-letters.server.ts";
import { type UndoName, type UndoTargets, undoKind } from "./undo-kinds.server.ts";

/** How long an act can be undone, and its letters wait. */
const undoMinutes = 10;
/** How long the letters of an act that writes to several wait, and the act can be undone. */
export const sendingMinutes = 5;
const minuteMs = 60_000;

/** Until when the letters wait of an act that writes to several. */
export const heldUntil = (now: Date): Date => new Date(now.getTime() + sendingMinutes * minuteMs);

const firstIdAt = Date.UTC(2020, 0);

/**
 * A number that no act has had before, so that the button of an old page never undoes another one: rows are deleted after a day. It is at
 * least the seconds since 2020, which an id has room for until 2051.
 */
export const newUndoId = (tx: Tx, now: Date): number =>
  Math.max(
    Math.floor((now.getTime() - firstIdAt) / 1000),
    1 +
      tx
        .select({ id: sql<number>`coalesce(max(${undos.id}), 0)` })
        .from(undos)
        .get()!.id,
  );

/** What can be undone, and the page that undoing leads to. */
export interface UndoableAct<Name extends UndoName> {
  kind: Name;
  target: UndoTargets[Name];
  back: string;
}

/**
 * Runs an act that the actor can undo for so many minutes, in one transaction: what it changed is recorded, and its letters wait. Returns
 * its outcome, with the number under which it can be undone (`undo`); without one when it was refused, changed nothing, or something
 * depends on it already. Of "letters-sent" the letters alone are taken back.
 */
export function undoable<Name extends UndoName, Outcome extends object>(
  actor: { id: number; role: string },
  { kind, target, back }: UndoableAct<Name>,
  now: Date,
  act: () => Outcome,
  minutes = undoMinutes,
): Outcome & { undo?: number } {
  const { watch, isFinal } = undoKind(kind);
  return writeTransaction((tx) => {
    const watched = watch(tx, target);
    const [earlier, lastLetterId] = [readRows(tx, watched), newestLetterId(tx)];
    const outcome = act();
    if ("refused" in outcome) return outcome;
    const changes = changesSince(tx, watched, earlier);
    const isLetters = kind === "letters-sent" && newestLetterId(tx) > lastLetterId;
    if ((changes.length === 0 && !isLetters) || isFinal?.(target, changes)) return outcome;
    const until = new Date(now.getTime() + minutes * minuteMs);
    const row = { kind, target, actorId: actor.id, actorRole: actor.role, back, changes, until };
    const { id } = tx
      .insert(undos)
      .values({ ...row, id: newUndoId(tx, now), heldLetters: 0 })
      .returning()
      .get();
    const heldLetters = holdLetters(tx, lastLetterId, id, until);
    if (heldLetters > 0) tx.update(undos).set({ heldLetters }).where(eq(undos.id, id)).run();
    return { ...outcome, undo: id };
  });
}
