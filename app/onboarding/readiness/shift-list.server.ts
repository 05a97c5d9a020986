import { and, asc, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeRelaxed, writeTransaction } from "../../../db/database.server.ts";
import { readinessChanges, readinessSeen } from "../../../db/schema/onboarding.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { manages } from "../../people/register/manages.ts";
import type { Viewer } from "../viewer.ts";
import type { ReadinessChange, ShiftRow } from "./shift-row.ts";
import { readinessesOf } from "./readiness.server.ts";
import { baseTrainingsOf } from "./trainings.server.ts";

/**
 * Every agent who has not left, whether they are ready on a day (yyyy-mm-dd) and why, by municipality and name; for the page, the workbook and
 * the feed. Of a day ahead it goes by what has been done so far, and leaves out the municipalities that will have left.
 */
export function listShiftReadiness(
  now: Date,
  at: Database | Tx = db,
  on: string = danishDate(now),
): ShiftRow[] {
  const rows = agentRows(at).filter(({ leavesOn }) => leavesOn === null || leavesOn > on);
  const bases = baseTrainingsOf(
    rows.map(({ personId }) => personId),
    now,
    at,
  );
  const shifts = readinessesOf(bases, on, at);
  return rows
    .map(({ leavesOn: _, ...row }) => ({
      ...row,
      mail: row.mail!,
      begun: hasBegun(row, on),
      shifts: shifts.get(row.personId)!,
    }))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
}

const agentRows = (at: Database | Tx) =>
  at
    .select({
      personId: people.id,
      name: people.name,
      mail: people.mail,
      municipalityId: people.municipalityId,
      code: municipalities.code,
      municipality: municipalities.name,
      leavesOn: municipalities.leavesOn,
      startsOn: people.startsOn,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all();

/** The list of a day as this viewer may see it. Whoever hands it out traces that (`traceShiftList`). */
export const readShiftList = (viewer: Viewer, now: Date, on?: string): ShiftRow[] =>
  listShiftReadiness(now, db, on).filter((row) => manages(viewer, row));

export function traceShiftList(viewer: Viewer, rows: ShiftRow[], now: Date): void {
  const scope =
    viewer.role === "secretariat"
      ? "ready-for-shifts"
      : (`municipality:${viewer.municipalityId}:shifts` as const);
  traceView(viewer, { act: "shift-list-seen", scope, detail: { people: rows.length } }, now);
}

/**
 * The list of a day as this viewer may see it, and what has changed on it since they last marked changes as seen; the view is traced. Changes
 * are of today, and so are none on the list of another day.
 */
export function seeShiftList(viewer: Viewer, now: Date, on: string = danishDate(now)) {
  const all = listShiftReadiness(now, db, on);
  const rows = all.filter((row) => manages(viewer, row));
  const isToday = on === danishDate(now);
  if (isToday) writeRelaxed((tx) => void insertReadinessChanges(tx, all, now));
  traceShiftList(viewer, rows, now);
  const since = seenAt(viewer.id, now);
  const changes = isToday ? changesSince(since).filter((row) => manages(viewer, row)) : null;
  return { rows, since, changes };
}

/** Records who has become ready or is no longer ready since the last time; runs every hour, so that no change is missed. Returns how many. */
export const recordReadinessChanges = (now: Date): number =>
  writeTransaction((tx) => insertReadinessChanges(tx, listShiftReadiness(now, tx), now));

/** Records who has changed on the list of today since the last time. Returns how many. */
export function insertReadinessChanges(tx: Tx, all: ShiftRow[], now: Date): number {
  const last = tx
    .select({ personId: readinessChanges.personId, ready: readinessChanges.ready })
    .from(readinessChanges)
    .where(sql`${readinessChanges.id} in (select max(id) from ${readinessChanges} group by person_id)`)
    .all();
  const before = new Map(last.map(({ personId, ready }) => [personId, ready]));
  const present = new Map(all.map(({ personId, begun, shifts }) => [personId, begun && shifts.ready]));
  // Someone never seen before counts as not ready, and so does someone who has left.
  const changed = [...new Set([...before.keys(), ...present.keys()])].filter(
    (id) => (present.get(id) ?? false) !== (before.get(id) ?? false),
  );
  // The very first records say how things were, and are not shown as changes.
  const at = last.length === 0 ? new Date(0) : now;
  const rows = changed.map((personId) => ({ personId, ready: present.get(personId) ?? false, at }));
  if (rows.length > 0) tx.insert(readinessChanges).values(rows).run();
  return rows.length;
}

/** How far back changes are shown to someone who has never marked any as seen. */
const firstViewMs = 14 * 86_400_000;

const seenAt = (personId: number, now: Date): Date =>
  db.select().from(readinessSeen).where(eq(readinessSeen.personId, personId)).get()?.at ??
  new Date(now.getTime() - firstViewMs);

/** Marks the changes up to now as seen. */
export const markChangesSeen = (viewer: Viewer, now: Date): void =>
  writeTransaction((tx) => {
    tx.insert(readinessSeen)
      .values({ personId: viewer.id, at: now })
      .onConflictDoUpdate({ target: readinessSeen.personId, set: { at: now } })
      .run();
  });

/** The newest change of each person since a moment, newest first. */
export function changesSince(
  since: Date,
  at: Database | Tx = db,
): (ReadinessChange & { municipalityId: number | null })[] {
  const rows = at
    .select({
      personId: people.id,
      name: people.name,
      municipalityId: people.municipalityId,
      municipality: municipalities.name,
      ready: readinessChanges.ready,
      at: readinessChanges.at,
    })
    .from(readinessChanges)
    .innerJoin(people, eq(people.id, readinessChanges.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(gt(readinessChanges.at, since), isNotNull(people.mail)))
    .orderBy(desc(readinessChanges.at), asc(people.id))
    .all();
  return [...new Map(rows.reverse().map((row) => [row.personId, row])).values()].reverse();
}
