import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { endWaitingOnMerge } from "../mail-change/deciding.server.ts";
import type { Person } from "../register/person.server.ts";
import { endAccess } from "../sign-in/end-access.server.ts";

export type MergeRefusal = { refused: "same" | "unknown" | "left" | "self" | "leads" | "newer" };

type PersonRow = typeof people.$inferSelect;

/**
 * Merges two records of the same person in every room: one is kept, of the other only the mail address, which leads to the kept. What
 * the other had is then reached with the kept one's address, so both addresses are written to, with the reason, and the kept one's
 * sessions end. Refused besides when one of the two is who merges, or is in the municipality that they lead, and when the kept one was
 * added after the other: whoever adds a person with an address of their own would sign in to what the other has, which a new address does
 * only when the old one or somebody else in the secretariat agrees.
 */
export function mergePersonsWithin(
  tx: Tx,
  actor: Person,
  { keptId, mergedId, reason }: { keptId: number; mergedId: number; reason: string },
  now: Date,
): { merged: true } | MergeRefusal {
  if (keptId === mergedId) return { refused: "same" };
  const find = (id: number) => tx.select().from(people).where(eq(people.id, id)).get();
  const [kept, merged] = [find(keptId), find(mergedId)];
  if (!kept?.mail || !merged?.mail) return { refused: "unknown" };
  if (kept.leftOn) return { refused: "left" };
  if (actor.id === mergedId || actor.id === keptId) return { refused: "self" };
  const municipalities = [kept.municipalityId, merged.municipalityId];
  const leads = actor.roles.includes("leader") && actor.municipalityId !== null;
  if (leads && municipalities.includes(actor.municipalityId)) return { refused: "leads" };
  if (kept.createdAt > merged.createdAt) return { refused: "newer" };
  tx.update(people)
    .set({ leftOn: danishDate(now) })
    .where(and(eq(people.id, mergedId), isNull(people.leftOn)))
    .run();
  endWaitingOnMerge(tx, mergedId, actor, now);
  emit(tx, { what: "merged", keptId, mergedId, by: actor, at: now });
  endAccess(tx, keptId, now);
  postMerged(tx, { kept, merged, by: actor.name, reason }, now);
  const detail = { gone: mergedId, reason };
  trace(tx, actor, { act: "people-merged", subjectId: keptId, scope: `person:${keptId}`, detail }, now);
  return { merged: true };
}

function postMerged(
  tx: Tx,
  { kept, merged, by, reason }: { kept: PersonRow; merged: PersonRow; by: string; reason: string },
  now: Date,
): void {
  const [keptMail, mergedMail] = [kept.mail!, merged.mail!];
  for (const [side, { name, mail }] of [
    ["kept", kept],
    ["merged", merged],
  ] as const) {
    const to = { id: kept.id, mail: mail!, locale: kept.locale };
    postLetter(
      tx,
      { letter: "mail-change-merged", to, props: { name, side, keptMail, mergedMail, by, reason } },
      now,
    );
  }
}
