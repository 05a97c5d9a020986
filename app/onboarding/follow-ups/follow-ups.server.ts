import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { followUps } from "../../../db/schema/onboarding.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { FollowUpKind } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate, isOverAYearAway } from "../../base/dates/danish-time.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findManagedAgent } from "../plans/managed-agent.server.ts";
import type { FollowUp } from "./follow-up.ts";

export interface Assignment {
  what: FollowUpKind;
  /** Where to listen in; null for teaching. */
  municipalityId: number | null;
  /** 1 to 500 characters. */
  why: string;
  /** yyyy-mm-dd */
  dueOn: string;
}
export type AssignRefusal = "unknown" | "past" | "too-far" | "unknown-municipality" | "own-municipality";

/** Asks an agent to take teaching, or to listen in at another municipality; the letter tells them why. */
export function assignFollowUp(
  actor: Person,
  personId: number,
  assignment: Assignment,
  now: Date,
): { assigned: true } | { refused: AssignRefusal } {
  return writeTransaction((tx) => {
    const person = findManagedAgent(actor, personId, tx);
    if (!person) return { refused: "unknown" };
    const { what, why, dueOn } = assignment;
    const municipality = what === "teaching" ? null : findMunicipality(tx, assignment.municipalityId);
    const refused = refusalOf(person, assignment, municipality, now);
    if (refused) return { refused };
    const row = { personId, what, municipalityId: municipality?.id, why, dueOn };
    tx.insert(followUps)
      .values({ ...row, assignedAt: now, assignedBy: actor.id })
      .run();
    const props = { name: person.name, what, municipality: municipality?.name ?? null, why, dueOn };
    postLetter(tx, { letter: "follow-up", to: person, props }, now);
    const line = { act: "follow-up-assigned", subjectId: personId, scope: `person:${personId}` } as const;
    trace(tx, actor, { ...line, detail: { what } }, now);
    return { assigned: true };
  });
}

type Municipality = typeof municipalities.$inferSelect;

const findMunicipality = (tx: Tx, id: number | null): Municipality | null =>
  (id !== null && tx.select().from(municipalities).where(eq(municipalities.id, id)).get()) || null;

function refusalOf(
  person: Person,
  { what, dueOn }: Assignment,
  municipality: Municipality | null,
  now: Date,
): AssignRefusal | null {
  if (dueOn < danishDate(now)) return "past";
  if (isOverAYearAway(dueOn, now)) return "too-far";
  if (what === "teaching") return null;
  if (!municipality || !isMember(municipality, danishDate(now))) return "unknown-municipality";
  return municipality.id === person.municipalityId ? "own-municipality" : null;
}

/** What this person has been asked to take besides, the done last. */
export const followUpsOf = (personId: number): FollowUp[] => listWhere(eq(followUps.personId, personId));

/** What of it is still to be done. */
export const openFollowUps = (personId: number): FollowUp[] =>
  listWhere(and(eq(followUps.personId, personId), isNull(followUps.doneAt)));

/** Marks it as done, for the person, their leader or the secretariat. Returns whose it was; null when it is not the actor's to mark. */
export function finishFollowUp(actor: Person, id: number, now: Date): number | null {
  return writeTransaction((tx) => {
    const row = tx.select().from(followUps).where(eq(followUps.id, id)).get();
    if (!row || !(row.personId === actor.id || findManagedAgent(actor, row.personId, tx))) return null;
    if (!row.doneAt)
      tx.update(followUps).set({ doneAt: now, doneBy: actor.id }).where(eq(followUps.id, id)).run();
    trace(tx, actor, { act: "follow-up-done", subjectId: row.personId, scope: `follow-up:${id}` }, now);
    return row.personId;
  });
}

const listWhere = (where: SQL | undefined): FollowUp[] =>
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
