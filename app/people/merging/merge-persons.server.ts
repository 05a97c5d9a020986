import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

export type MergeRefusal = { refused: "same" | "unknown" | "left" | "self" };

/** Merges two records of the same person in every room: one is kept, of the other only the mail address, which leads to the kept. */
export function mergePersonsWithin(
  tx: Tx,
  actor: Actor,
  { keptId, mergedId }: { keptId: number; mergedId: number },
  now: Date,
): { merged: true } | MergeRefusal {
  if (keptId === mergedId) return { refused: "same" };
  const find = (id: number) => tx.select().from(people).where(eq(people.id, id)).get();
  const [kept, merged] = [find(keptId), find(mergedId)];
  if (!kept?.mail || !merged?.mail) return { refused: "unknown" };
  if (kept.leftOn) return { refused: "left" };
  if (actor !== "site" && actor.id === mergedId) return { refused: "self" };
  tx.update(people)
    .set({ leftOn: danishDate(now) })
    .where(and(eq(people.id, mergedId), isNull(people.leftOn)))
    .run();
  emit(tx, { what: "merged", keptId, mergedId, at: now });
  trace(
    tx,
    actor,
    { act: "people-merged", subjectId: keptId, scope: `person:${keptId}`, detail: { gone: mergedId } },
    now,
  );
  return { merged: true };
}
