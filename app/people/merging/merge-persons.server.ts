import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

export type MergeRefusal = { refused: "same" | "unknown" | "left" | "self" };

/** Merges two persons who are the same, in every room at once: the one is kept, the other is gone but for its mail address. */
export function mergePersonsWithin(
  tx: Tx,
  actor: Actor,
  { keptId, goneId }: { keptId: number; goneId: number },
  now: Date,
): { merged: true } | MergeRefusal {
  if (keptId === goneId) return { refused: "same" };
  const find = (id: number) => tx.select().from(people).where(eq(people.id, id)).get();
  const [kept, gone] = [find(keptId), find(goneId)];
  if (!kept?.mail || !gone?.mail) return { refused: "unknown" };
  if (kept.leftOn) return { refused: "left" };
  if (actor !== "site" && actor.id === goneId) return { refused: "self" };
  tx.update(people)
    .set({ leftOn: danishDate(now) })
    .where(and(eq(people.id, goneId), isNull(people.leftOn)))
    .run();
  emit(tx, { what: "merged", keptId, goneId, at: now });
  trace(
    tx,
    actor,
    { act: "people-merged", subjectId: keptId, scope: `person:${keptId}`, detail: { gone: goneId } },
    now,
  );
  return { merged: true };
}
