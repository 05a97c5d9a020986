import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { people } from "../../../db/schema/people.ts";
import { sharedDrafts } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { isFrozen } from "./freeze.server.ts";
import type { DraftReader } from "./publishing-view.ts";

/**
 * Whether someone may read a round's draft: the secretariat, and the steering group once it is shared with them. The caller makes
 * sure that the round is frozen and not published.
 */
export function mayReadDraft(role: Role, roundId: number): boolean {
  if (role === "secretariat") return true;
  return role === "steering" && sharedAt(roundId) !== null;
}

/** When a round's draft was shared with the steering group; null when it is not. */
export const sharedAt = (roundId: number, at: Database | Tx = db): Date | null =>
  at.select().from(sharedDrafts).where(eq(sharedDrafts.roundId, roundId)).get()?.at ?? null;

/**
 * Lets the steering group read a round's draft too; it cannot be taken back, since it may have been read. Refuses a round without a
 * draft, and an evaluation of a course day, which is the secretariat's alone.
 */
export function shareDraft(roundId: number, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round || isEvaluation(round)) return { refused: "unknown" } as const;
    if (round.state !== "closed" || !isFrozen(roundId, tx)) return { refused: "no-draft" } as const;
    const added = tx.insert(sharedDrafts).values({ roundId, at: now }).onConflictDoNothing().run();
    if (added.changes > 0) trace(tx, actor, { act: "draft-shared", scope: scopeOf(roundId) }, now);
    return { shared: true } as const;
  });
}

const scopeOf = (roundId: number) => `round:${roundId}` as const;
const readingAct = "draft-seen";

/** Leaves an audit line about a reader of a draft: what it showed is known to them from then on. */
export const traceDraftRead = (roundId: number, reader: Actor, now: Date): void =>
  traceView(reader, { act: readingAct, scope: scopeOf(roundId) }, now);

/** Who has read a round's draft, the first of them first; from the audit trail. */
export const draftReadersOf = (roundId: number): DraftReader[] =>
  db
    .select({
      name: people.name,
      role: auditLines.actorRole,
      firstAt: sql`min(${auditLines.at})`.mapWith(auditLines.at),
    })
    .from(auditLines)
    .leftJoin(people, eq(people.id, auditLines.actorId))
    .where(and(eq(auditLines.scope, scopeOf(roundId)), eq(auditLines.act, readingAct)))
    .groupBy(auditLines.actorId, auditLines.actorRole)
    .orderBy(asc(sql`min(${auditLines.at})`))
    .all();

/** The rounds whose draft was shared with the steering group and that are not published yet. */
export const draftsSharedWithSteering = (): { id: number; name: string }[] =>
  db
    .select({ id: rounds.id, name: rounds.name })
    .from(sharedDrafts)
    .innerJoin(rounds, eq(rounds.id, sharedDrafts.roundId))
    .where(eq(rounds.state, "closed"))
    .orderBy(asc(rounds.opensAt))
    .all();
