import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { readinessChanges, readinessSeen } from "../../../db/schema/onboarding.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Readiness } from "./readiness.ts";
import type { Viewer } from "../plans/rights.ts";
import { trainingsOf } from "./trainings.server.ts";

/** One agent on the list for whoever plans shifts. */
export interface ShiftRow {
  personId: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  code: string | null;
  municipality: string | null;
  startsOn: string;
  shifts: Readiness;
}

/** A change on the list: someone became ready, or is so no longer. */
export interface ReadinessChange {
  personId: number;
  name: string;
  municipality: string | null;
  ready: boolean;
  at: Date;
}

/** Every agent who has not left, whether they are ready and why, by municipality and name: what page, sheet and feed tell. */
export function listShiftReadiness(now: Date): ShiftRow[] {
  const rows = db
    .select({
      personId: people.id,
      name: people.name,
      mail: people.mail,
      municipalityId: people.municipalityId,
      code: municipalities.code,
      municipality: municipalities.name,
      startsOn: people.startsOn,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(isNull(people.leftOn), isNotNull(people.mail)))
    .all();
  const trainings = trainingsOf(
    rows.map(({ personId }) => personId),
    now,
  );
  return rows
    .map((row) => ({ ...row, mail: row.mail!, shifts: trainings.get(row.personId)!.shifts }))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
}

/** The list as this viewer may see it, what has changed on it since they last said they had seen it, and the trace of it. */
export function seeShiftList(viewer: Viewer, now: Date) {
  const all = listShiftReadiness(now);
  const mine = (row: { municipalityId: number | null }) =>
    viewer.role === "secretariat" ||
    (viewer.municipalityId !== null && row.municipalityId === viewer.municipalityId);
  const rows = all.filter(mine);
  writeTransaction((tx) => {
    insertReadinessChanges(tx, all, now);
    const scope =
      viewer.role === "secretariat" ? "ready-for-shifts" : `municipality:${viewer.municipalityId}:shifts`;
    trace(tx, viewer, { act: "shift-list-seen", scope, detail: { people: rows.length } }, now);
  });
  const since = seenAt(viewer.id, now);
  return { rows, since, changes: changesSince(since).filter(mine) };
}

/** Writes down who has become ready, or is so no longer, since the last time; done every hour, so that no change is lost. */
export function recordReadinessChanges(now: Date): number {
  const all = listShiftReadiness(now);
  return writeTransaction((tx) => insertReadinessChanges(tx, all, now));
}

function insertReadinessChanges(tx: Tx, all: ShiftRow[], now: Date): number {
  const last = tx
    .select({ personId: readinessChanges.personId, ready: readinessChanges.ready })
    .from(readinessChanges)
    .where(sql`${readinessChanges.id} in (select max(id) from ${readinessChanges} group by person_id)`)
    .all();
  const before = new Map(last.map(({ personId, ready }) => [personId, ready]));
  const present = new Map(all.map(({ personId, shifts }) => [personId, shifts.ready]));
  // Who has never been ready, and who has left without being it, is no change.
  const changed = [...new Set([...before.keys(), ...present.keys()])].filter(
    (id) => (present.get(id) ?? false) !== (before.get(id) ?? false),
  );
  // The first time the list is taken, it is how things stood, and no news.
  const at = last.length === 0 ? new Date(0) : now;
  const rows = changed.map((personId) => ({ personId, ready: present.get(personId) ?? false, at }));
  if (rows.length > 0) tx.insert(readinessChanges).values(rows).run();
  return rows.length;
}

/** Who has never said so has seen all but the last two weeks. */
const seenAt = (personId: number, now: Date): Date =>
  db.select().from(readinessSeen).where(eq(readinessSeen.personId, personId)).get()?.at ??
  new Date(now.getTime() - 14 * 86_400_000);

/** Says that the changes up to now have been seen. */
export const markChangesSeen = (viewer: Viewer, now: Date): void =>
  writeTransaction((tx) => {
    tx.insert(readinessSeen)
      .values({ personId: viewer.id, at: now })
      .onConflictDoUpdate({ target: readinessSeen.personId, set: { at: now } })
      .run();
  });

/** The newest change of each person since a moment, newest first. */
function changesSince(since: Date): (ReadinessChange & { municipalityId: number | null })[] {
  const rows = db
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
