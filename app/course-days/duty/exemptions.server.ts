import { asc, eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { exemptions } from "../../../db/schema/course-days.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isSettled } from "./duty.ts";
import { dutyStatusesOf } from "./duty.server.ts";

/**
 * Exempts someone from the course day they owe, with a reason of 1 to 500 characters, which they are told by mail. Refuses people who
 * are not agents, or owe nothing.
 */
export function exemptFromDuty(
  actor: Person,
  personId: number,
  reason: string,
  now: Date,
): { exempt: true } | { refused: "owes-nothing" } {
  return writeTransaction((tx) => {
    const person = findPerson(personId, tx);
    const status = dutyStatusesOf([personId], now, tx).get(personId)!;
    if (!person?.roles.includes("agent") || isSettled(status)) return { refused: "owes-nothing" };
    tx.insert(exemptions)
      .values({ personId, reason, on: danishDate(now), by: actor.id })
      .run();
    trace(tx, actor, { act: "day-exempted", subjectId: personId, scope: "course-day-duty" }, now);
    postLetter(tx, { letter: "course-day-exempt", to: person, props: { name: person.name, reason } }, now);
    return { exempt: true };
  });
}

/** Exempts these people with one reason; those who lack no day are passed over. Refused when that is all of them. */
export function exemptSeveral(
  actor: Person,
  personIds: number[],
  reason: string,
  now: Date,
): { exempted: number } | { refused: "owes-nothing" } {
  return writeTransaction(() => {
    const outcomes = personIds.map((id) => exemptFromDuty(actor, id, reason, now));
    const exempted = outcomes.filter((outcome) => "exempt" in outcome).length;
    return exempted > 0 ? { exempted } : { refused: "owes-nothing" };
  });
}

/** Lifts an exemption: the day is owed again, and the person is told by mail. False when there was none. */
export function liftExemption(actor: Person, personId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    if (tx.delete(exemptions).where(eq(exemptions.personId, personId)).run().changes === 0) return false;
    trace(tx, actor, { act: "exemption-lifted", subjectId: personId, scope: "course-day-duty" }, now);
    const to = findPerson(personId, tx);
    if (to) postLetter(tx, { letter: "course-day-exempt", to, props: { name: to.name, reason: null } }, now);
    return true;
  });
}

/** Who is exempt, by name, with the reason. */
export const listExemptions = () =>
  db
    .select({ personId: people.id, name: people.name, reason: exemptions.reason, on: exemptions.on })
    .from(exemptions)
    .innerJoin(people, eq(people.id, exemptions.personId))
    .orderBy(asc(people.name))
    .all();
