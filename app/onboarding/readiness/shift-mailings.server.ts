import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { shiftMailings } from "../../../db/schema/onboarding-shifts.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { type MailingCandidate, type MailingDay, mailingDays, type ShiftMailing } from "./shift-mailing.ts";

export type MailingRefusal = "unknown" | "other-place";

interface ChosenMailing {
  personId: number;
  municipalityId: number | null;
  when: MailingDay;
}

/** Whether someone may be told of changes in a municipality, or (null) in all: as the list itself may be read. */
export const mayReceiveChanges = (
  { roles, municipalityId: own }: Pick<Person, "roles" | "municipalityId">,
  municipalityId: number | null,
): boolean =>
  roles.includes("secretariat") ||
  (municipalityId !== null && roles.includes("leader") && own === municipalityId);

/** What the trail calls the list of a municipality, or (null) of all. */
export const shiftScopeOf = (municipalityId: number | null) =>
  municipalityId === null ? "ready-for-shifts" : (`municipality:${municipalityId}:shifts` as const);

/** Has someone mailed the changes from now on; when they are already, on other days. */
export function setShiftMailing(
  actor: Person,
  { personId, municipalityId, when }: ChosenMailing,
  now: Date,
): { set: true } | { refused: MailingRefusal } {
  return writeTransaction((tx) => {
    const person = findPerson(personId, tx);
    if (!person || !isMunicipality(tx, municipalityId)) return { refused: "unknown" };
    if (!mayReceiveChanges(person, municipalityId)) return { refused: "other-place" };
    const chosen = { weekday: mailingDays.indexOf(when) || null, chosenBy: actor.id };
    const known = tx
      .select({ id: shiftMailings.id })
      .from(shiftMailings)
      .where(and(eq(shiftMailings.personId, personId), isOf(municipalityId)))
      .get();
    if (known) tx.update(shiftMailings).set(chosen).where(eq(shiftMailings.id, known.id)).run();
    else
      tx.insert(shiftMailings)
        .values({ ...chosen, personId, municipalityId, toldUntil: now })
        .run();
    const line = { subjectId: personId, scope: shiftScopeOf(municipalityId), detail: { when } } as const;
    trace(tx, actor, { act: "shift-mailing-set", ...line }, now);
    return { set: true };
  });
}

const isOf = (municipalityId: number | null) =>
  municipalityId === null
    ? isNull(shiftMailings.municipalityId)
    : eq(shiftMailings.municipalityId, municipalityId);

const isMunicipality = (tx: Tx, id: number | null): boolean =>
  id === null ||
  tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.id, id)).get() !==
    undefined;

/** Has someone mailed no more changes. False when they were mailed none. */
export const endShiftMailing = (actor: Person, id: number, now: Date): boolean =>
  writeTransaction((tx) => {
    const ended = tx.delete(shiftMailings).where(eq(shiftMailings.id, id)).returning().get();
    if (!ended) return false;
    const { personId, municipalityId } = ended;
    const line = { subjectId: personId, scope: shiftScopeOf(municipalityId) };
    trace(tx, actor, { act: "shift-mailing-ended", ...line }, now);
    return true;
  });

/** Who is mailed the changes, by name. */
export const listShiftMailings = (at: Database | Tx = db): ShiftMailing[] =>
  at
    .select({
      id: shiftMailings.id,
      personId: shiftMailings.personId,
      name: people.name,
      municipalityId: shiftMailings.municipalityId,
      municipality: municipalities.name,
      weekday: shiftMailings.weekday,
    })
    .from(shiftMailings)
    .innerJoin(people, eq(people.id, shiftMailings.personId))
    .leftJoin(municipalities, eq(municipalities.id, shiftMailings.municipalityId))
    .all()
    .map(({ personId, municipalityId, weekday, ...row }) => {
      const person = findPerson(personId, at);
      const mayReceive = person !== null && mayReceiveChanges(person, municipalityId);
      return { ...row, when: mailingDays[weekday ?? 0]!, mayReceive };
    })
    .sort((a, b) => danishOrder(a.name, b.name));

/** Those who can be chosen: the secretariat, and leaders with the municipality that they lead. */
export function listMailingCandidates(): MailingCandidate[] {
  const rows = db
    .select({ id: people.id, name: people.name, municipality: municipalities.name, role: roles.role })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), inArray(roles.role, ["leader", "secretariat"])))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .all()
    .map(({ role, municipality, ...row }) => ({
      ...row,
      municipality: role === "secretariat" ? null : municipality,
    }));
  const inSecretariat = new Set(rows.filter((row) => row.municipality === null).map(({ id }) => id));
  return rows
    .filter((row) => row.municipality === null || !inSecretariat.has(row.id))
    .sort((a, b) => danishOrder(a.municipality ?? "", b.municipality ?? "") || danishOrder(a.name, b.name));
}
