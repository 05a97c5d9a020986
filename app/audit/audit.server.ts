import { and, eq, gte, sql } from "drizzle-orm";
import { writeRelaxed, prepared, type Tx } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { log } from "../base/log.server.ts";
import type { Act, DoneAct, ViewAct } from "./acts.ts";
import type { ViewScope } from "./scopes.ts";

/** Who acts: a person in a role, or the site itself (its clock, an operator's command). */
export type Actor = { id: number; role: string } | "site";

/** Whom a task runs for, so that each person's tasks wait for one another and for nobody else's. */
export const taskOwnerOf = (actor: "site" | { id: number }): string =>
  actor === "site" ? actor : String(actor.id);

interface Trace {
  /** What was done, for instance "enrolled", "attendance-marked". What was only seen is traced by `traceView`. */
  act: DoneAct;
  /** Whose data it was, when it is one person's. */
  subjectId?: number;
  /** What was touched, for instance "course-day:12" or "municipality:751". */
  scope: string;
  detail?: Record<string, string | number | boolean | null>;
}

const insertLine = prepared((at) =>
  at
    .insert(auditLines)
    .values({
      at: sql.placeholder("at"),
      actorId: sql.placeholder("actorId"),
      actorRole: sql.placeholder("actorRole"),
      act: sql.placeholder("act"),
      subjectId: sql.placeholder("subjectId"),
      scope: sql.placeholder("scope"),
      detail: sql.placeholder("detail"),
    })
    .prepare(),
);

interface View extends Omit<Trace, "act" | "scope"> {
  act: ViewAct;
  scope: ViewScope;
}

/** Writes one line of the audit trail in the transaction of the act it records. Never holds a mail address, code, link or answer. */
export const trace = (tx: Tx, actor: Actor, done: Trace, now: Date): void => addLine(tx, actor, done, now);

function addLine(
  tx: Tx,
  actor: Actor,
  { act, subjectId, scope, detail }: Omit<Trace, "act"> & { act: Act },
  now: Date,
): void {
  const [actorId, actorRole] = actor === "site" ? [null, "site"] : [actor.id, actor.role];
  insertLine(tx).run({
    at: now,
    actorId,
    actorRole,
    act,
    subjectId: subjectId ?? null,
    scope,
    detail: detail ?? null,
  });
}

const hourMs = 3_600_000;

/**
 * Traces an act that others can repeat as often as they like, so that nobody can fill the trail: one line an hour (UTC) for each scope,
 * which counts how often (`detail.times`).
 */
export function traceCounted(
  tx: Tx,
  actor: Actor,
  counted: Omit<Trace, "act"> & {
    act: "feed-read" | "shift-names-read" | "sign-in-failed" | "mail-change-code-wrong" | "account-refused";
  },
  now: Date,
): void {
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  const line = tx
    .select({ id: auditLines.id, detail: auditLines.detail })
    .from(auditLines)
    .where(
      and(eq(auditLines.scope, counted.scope), gte(auditLines.at, hour), eq(auditLines.act, counted.act)),
    )
    .get();
  const detail = { ...counted.detail, times: Number(line?.detail?.times ?? 0) + 1 };
  if (line) tx.update(auditLines).set({ detail }).where(eq(auditLines.id, line.id)).run();
  else addLine(tx, actor, { ...counted, detail }, now);
}

/**
 * Traces that someone saw a page, as one line with its scope, not one for each person shown. While the disk takes no writes it stands in the
 * process' log, until it can be written.
 */
export function traceView(viewer: Actor, view: View, now: Date): void {
  const diskFault = writeRelaxed((tx) => addLine(tx, viewer, view, now));
  if (diskFault)
    log.warn({ diskFault, viewer: idOf(viewer), view, at: now }, "seen, and not yet in the trail");
}

const idOf = (actor: Actor) => (actor === "site" ? actor : { id: actor.id, role: actor.role });

/** Traces that someone saw one person. */
export const tracePerson = (viewer: Actor, subjectId: number, now: Date): void =>
  traceView(viewer, { act: "person-seen", subjectId, scope: `person:${subjectId}` }, now);
