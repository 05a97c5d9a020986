import { and, desc, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../db/database.server.ts";
import { revertChanges } from "../../db/row-changes.server.ts";
import { undos } from "../../db/schema/undo.ts";
import { trace } from "../audit/audit.server.ts";
import {
  countHeldLetters,
  deleteHeldLetters,
  takeBackHeldLetters,
} from "../mail/outbox/held-letters.server.ts";
import type { BlockedUndo, UndoRefusal } from "./refusals.ts";
import { type UndoActor, type UndoName, undoKind } from "./undo-kinds.server.ts";

type UndoRow = typeof undos.$inferSelect;

/** An act of the actor's own in this role; undefined for any other. */
function findOwn(id: number, actor: Pick<UndoActor, "id" | "role">, at: Database | Tx): UndoRow | undefined {
  const own = and(eq(undos.id, id), eq(undos.actorId, actor.id), eq(undos.actorRole, actor.role));
  return at.select().from(undos).where(own).get();
}

/** An act as the page about undoing it shows it; null when it is not the actor's own in this role. */
export function findUndo(id: number, actor: UndoActor, now: Date) {
  const row = findOwn(id, actor, db);
  return row ? shownOf(row, now) : null;
}

/** Without what was changed: that is read when it is undone alone, and these on every page. */
const shownColumns = {
  id: undos.id,
  kind: undos.kind,
  back: undos.back,
  until: undos.until,
  heldLetters: undos.heldLetters,
  undoneAt: undos.undoneAt,
};

function shownOf(
  { id, kind, back, until, heldLetters, undoneAt }: Pick<UndoRow, keyof typeof shownColumns>,
  now: Date,
) {
  const status = undoneAt ? ("undone" as const) : until > now ? ("open" as const) : ("late" as const);
  const lettersOnly = kind === "letters-sent";
  return { id, kind: kind as UndoName, back, until, heldLetters, lettersOnly, status };
}

const selectOpen = prepared((at) =>
  at
    .select(shownColumns)
    .from(undos)
    .where(
      and(
        gt(undos.until, sql`${sql.placeholder("nowMs")}`),
        isNull(undos.undoneAt),
        eq(undos.actorId, sql.placeholder("actorId")),
        eq(undos.actorRole, sql.placeholder("role")),
      ),
    )
    .orderBy(desc(undos.id))
    .prepare(),
);

/** The acts of an actor's own in this role that can still be undone, the newest first. */
export const listOpenUndos = ({ id, role }: Pick<UndoActor, "id" | "role">, now: Date) =>
  selectOpen(db)
    .all({ nowMs: now.getTime(), actorId: id, role })
    .map((row) => shownOf(row, now));

/**
 * Undoes an act of the actor's own: the rows it changed are as before, and its letters are withdrawn. A second time changes nothing.
 * Refuses one that is unknown or another's, is too old, or cannot be undone any more because of what happened since.
 */
export function undo(
  actor: UndoActor,
  id: number,
  now: Date,
): { back: string } | { refused: "unknown" | UndoRefusal } | BlockedUndo {
  try {
    return writeTransaction((tx) => undoWithin(tx, actor, id, now));
  } catch (error) {
    // Something new stands where the rows were, or what they refer to is gone.
    if (isConstraintFault(error)) return { refused: "changed" };
    throw error;
  }
}

const isConstraintFault = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");

function undoWithin(
  tx: Tx,
  actor: UndoActor,
  id: number,
  now: Date,
): { back: string } | { refused: "unknown" | UndoRefusal } | BlockedUndo {
  const row = findOwn(id, actor, tx);
  if (!row) return { refused: "unknown" };
  const { back, changes, heldLetters } = row;
  if (row.undoneAt) return { back };
  if (row.until <= now) return { refused: "late" };
  const kind = undoKind(row.kind as UndoName);
  const target = row.target as never;
  const refused = kind.refusal?.(tx, { target, changes, actor, now });
  if (refused) return typeof refused === "string" ? { refused } : refused;
  if (countHeldLetters(tx, id) !== heldLetters) return { refused: "mailed" };
  const tables = kind.watch(tx, target).map(({ table }) => table);
  if (!revertChanges(tx, tables, changes)) return { refused: "changed" };
  if (row.kind === "letters-sent") takeBackHeldLetters(tx, id);
  else deleteHeldLetters(tx, id);
  kind.follow?.(tx, target, now);
  tx.update(undos).set({ undoneAt: now, changes: [] }).where(eq(undos.id, id)).run();
  for (const line of kind.lines(target, changes)) trace(tx, actor, { act: "undone", ...line }, now);
  return { back };
}

/** Whether rows that an undo would put back contain this text, such as the name of a file. */
export const isKeptForUndo = (text: string): boolean =>
  db.select({ id: undos.id }).from(undos).where(sql`instr(${undos.changes}, ${text})`).limit(1).get() !==
  undefined;

const dayMs = 86_400_000;

/** Deletes what can no longer be undone: what was changed at once, that it was done a day later. Run every minute. */
export function clearOldUndos(now: Date): void {
  if (!db.select({ id: undos.id }).from(undos).where(lte(undos.until, now)).limit(1).get()) return;
  writeTransaction((tx) => {
    tx.update(undos).set({ changes: [] }).where(lte(undos.until, now)).run();
    tx.delete(undos)
      .where(lt(undos.until, new Date(now.getTime() - dayMs)))
      .run();
  });
}
