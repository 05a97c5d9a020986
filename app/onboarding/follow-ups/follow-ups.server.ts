import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { followUps } from "../../../db/schema/onboarding.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { FollowUpKind } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { isMember } from "../../people/register/membership.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isOverAYearAway } from "../plans/items.server.ts";
import type { Viewer } from "../plans/rights.ts";

export interface Assignment {
  what: FollowUpKind;
  /** Where to listen in; null for teaching. */
  municipalityId: number | null;
  /** 1 to 500 characters. */
  why: string;
  dueOn: string;
}
export type AssignRefusal = "unknown" | "past" | "too-far" | "unknown-municipality" | "own-municipality";

/** An agent whom the actor may ask: a leader their own, the secretariat anyone; nobody asks themselves. */
export function findManagedAgent(actor: Viewer, personId: number): Person | null {
  const person = findPerson(personId);
  if (!person?.roles.includes("agent") || person.id === actor.id) return null;
  const own = actor.municipalityId !== null && actor.municipalityId === person.municipalityId;
  return actor.role === "secretariat" || (actor.role === "leader" && own) ? person : null;
}

/** Asks an agent to take teaching, or to listen in at another municipality; the letter tells them why. */
export function assignFollowUp(
  actor: Person,
  personId: number,
  assignment: Assignment,
  now: Date,
): { assigned: true } | { refused: AssignRefusal } {
  return writeTransaction((tx) => {
    const person = findManagedAgent(actor, personId);
    if (!person) return { refused: "unknown" };
    const { what, why, dueOn } = assignment;
    if (dueOn < danishDate(now)) return { refused: "past" };
    if (isOverAYearAway(dueOn, now)) return { refused: "too-far" };
    const municipalityId = what === "teaching" ? null : assignment.municipalityId;
    const place = municipalityId
      ? tx.select().from(municipalities).where(eq(municipalities.id, municipalityId)).get()
      : undefined;
    if (what === "listen-in-elsewhere" && !(place && isMember(place, danishDate(now))))
      return { refused: "unknown-municipality" };
    if (place && place.id === person.municipalityId) return { refused: "own-municipality" };
    const row = { personId, what, municipalityId, why, dueOn, assignedAt: now, assignedBy: actor.id };
    tx.insert(followUps).values(row).run();
    const props = { name: person.name, what, municipality: place?.name ?? null, why, dueOn };
    postLetter(tx, { letter: "follow-up", to: person, props }, now);
    trace(
      tx,
      actor,
      { act: "follow-up-assigned", subjectId: personId, scope: `person:${personId}`, detail: { what } },
      now,
    );
    return { assigned: true };
  });
}

export interface FollowUp {
  id: number;
  personId: number;
  what: FollowUpKind;
  municipality: string | null;
  why: string;
  dueOn: string;
  doneAt: Date | null;
}

/** What this person has been asked to take besides, the done last. */
export const followUpsOf = (personId: number): FollowUp[] => listWhere(eq(followUps.personId, personId));

/** The same, of what is still to be done. */
export const openFollowUps = (personId: number): FollowUp[] =>
  listWhere(and(eq(followUps.personId, personId), isNull(followUps.doneAt)));

/** Says that it has been taken: the person, their leader, the secretariat. Returns whose it was; null when not theirs to say. */
export function finishFollowUp(actor: Person, id: number, now: Date): number | null {
  return writeTransaction((tx) => {
    const row = tx.select().from(followUps).where(eq(followUps.id, id)).get();
    if (!row || !(row.personId === actor.id || findManagedAgent(actor, row.personId))) return null;
    if (!row.doneAt)
      tx.update(followUps).set({ doneAt: now, doneBy: actor.id }).where(eq(followUps.id, id)).run();
    trace(tx, actor, { act: "follow-up-done", subjectId: row.personId, scope: `follow-up:${id}` }, now);
    return row.personId;
  });
}

const listWhere = (where: SQL | undefined) =>
  db
    .select({
      id: followUps.id,
      personId: followUps.personId,
      what: followUps.what,
      municipality: municipalities.name,
      why: followUps.why,
      dueOn: followUps.dueOn,
      doneAt: followUps.doneAt,
    })
    .from(followUps)
    .innerJoin(people, eq(people.id, followUps.personId))
    .leftJoin(municipalities, eq(municipalities.id, followUps.municipalityId))
    .where(where)
    .orderBy(asc(followUps.doneAt), asc(followUps.dueOn))
    .all();
