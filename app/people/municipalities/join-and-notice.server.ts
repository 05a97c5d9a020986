import { and, count, eq } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { setContact } from "./contacts.server.ts";
import { addPerson, changePerson } from "../persons/add-or-change.server.ts";
import { activePerson } from "../register/active.server.ts";
import { hasLeft } from "../register/membership.ts";
import { isSameName } from "../register/person-name.ts";
import { earliestDay, isPlausibleDay } from "../register/plausible-day.ts";
import { type JoiningMunicipality, type JoinRefusal, type NamedPerson, namedParts } from "./joining.ts";
import type { Municipality } from "../register/municipalities.server.ts";
import { findIdByMail, ownRolesOf } from "../register/person.server.ts";

/**
 * Lets a municipality join, or come back, with the people it names, who all start on its first day. Emits that it joined, so that its
 * onboarding plan begins.
 */
export function joinMunicipality(
  actor: Actor,
  joining: JoiningMunicipality,
  now: Date,
): { code: string } | JoinRefusal {
  return writeTransaction((tx) => {
    const { code, name, region, joinedOn } = joining;
    const known = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const refusal = findJoinRefusal(tx, joining, known, danishDate(now));
    if (refusal) return refusal;
    const { id } = tx
      .insert(municipalities)
      .values({ code, name, region, joinedOn })
      .onConflictDoUpdate({ target: municipalities.code, set: { name, region, joinedOn, leavesOn: null } })
      .returning()
      .get();
    trace(tx, actor, { act: "municipality-joined", scope: `municipality:${id}` }, now);
    for (const part of namedParts) {
      const named = joining[part];
      if (!named) continue;
      const role = part === "superuser" || part === "quality" ? "agent" : "leader";
      const personId = addOrGiveRole(
        tx,
        actor,
        { ...named, municipalityId: id, startsOn: joinedOn },
        role,
        now,
      );
      if (part === "superuser" || part === "quality")
        setContact(tx, { municipalityId: id, role: part, personId }, now);
    }
    emit(tx, { what: "municipality-joined", municipalityId: id, at: now });
    return { code };
  });
}

function findJoinRefusal(
  tx: Tx,
  joining: JoiningMunicipality,
  known: Municipality | undefined,
  today: string,
): JoinRefusal | null {
  if (known && !hasLeft(known, today)) return { refused: "member" };
  const namesake = tx.select().from(municipalities).where(eq(municipalities.name, joining.name)).get();
  if (namesake && namesake.id !== known?.id) return { refused: "name-taken" };
  if (!isPlausibleDay(joining.joinedOn, today)) return { refused: "day-far" };
  if (joining.secondLeader?.mail === joining.leader.mail) return { refused: "twice" };
  const who = namedParts.find(
    (part) => joining[part] && belongsElsewhere(tx, joining[part].mail, known?.id ?? null),
  );
  if (who) return { refused: "elsewhere", who };
  const former = namedParts.find((part) => joining[part] && isFormersMail(tx, joining[part]));
  return former ? { refused: "former", who: former } : null;
}

/** Whether someone of another name had the address and has left: whoever has it now must not get their data. */
function isFormersMail(tx: Tx, { name, mail }: NamedPerson): boolean {
  const id = findIdByMail(mail, tx);
  const row = id === null ? undefined : tx.select().from(people).where(eq(people.id, id)).get();
  return row !== undefined && row.leftOn !== null && !isSameName(row.name, name);
}

function belongsElsewhere(tx: Tx, mail: string, municipalityId: number | null): boolean {
  const id = findIdByMail(mail, tx);
  if (id === null) return false;
  const row = tx.select().from(people).where(eq(people.id, id)).get()!;
  return row.municipalityId !== municipalityId;
}

interface NewMember extends NamedPerson {
  municipalityId: number;
  startsOn: string;
}

/** Adds someone, or gives someone known (active or not) this role as well. The role agent only to those who have no other. */
function addOrGiveRole(tx: Tx, actor: Actor, member: NewMember, role: Role, now: Date): number {
  const known = findIdByMail(member.mail, tx);
  if (known === null) {
    const added = addPerson(tx, { ...member, roles: [role] }, { actor }, now);
    if ("refused" in added) throw new Error("A mail address that nobody has was taken.");
    return added.id;
  }
  const row = tx.select().from(people).where(eq(people.id, known)).get()!;
  const currentRoles = ownRolesOf(known, tx);
  const roles =
    role === "agent" && currentRoles.length > 0 ? currentRoles : [...new Set([...currentRoles, role])];
  const { municipalityId, startsOn } = row.leftOn
    ? member
    : { ...row, municipalityId: member.municipalityId };
  if (!row.leftOn && roles.length === currentRoles.length) return known;
  changePerson(tx, known, { name: row.name, municipalityId, startsOn, roles }, { actor }, now);
  return known;
}

/**
 * Saves the first day on which a municipality is no longer a member (yyyy-mm-dd), or withdraws its notice (null). On that day its
 * people are closed.
 */
export function giveNotice(
  actor: Actor,
  code: string,
  leavesOn: string | null,
  now: Date,
): { recorded: true } | { refused: "unknown" | "past" | "day-far" } {
  return writeTransaction((tx) => {
    const municipality = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const today = danishDate(now);
    if (!municipality || hasLeft(municipality, today)) return { refused: "unknown" };
    if (leavesOn !== null && (leavesOn <= today || leavesOn <= (municipality.joinedOn ?? earliestDay)))
      return { refused: "past" };
    if (leavesOn !== null && !isPlausibleDay(leavesOn, today)) return { refused: "day-far" };
    tx.update(municipalities).set({ leavesOn }).where(eq(municipalities.id, municipality.id)).run();
    const act = leavesOn ? "notice-given" : "notice-taken-back";
    trace(tx, actor, { act, scope: `municipality:${municipality.id}`, detail: { leavesOn } }, now);
    return { recorded: true };
  });
}

/** How many active people a municipality has: those whom its leaving would close. */
export const countActivePeople = (municipalityId: number): number =>
  db
    .select({ here: count() })
    .from(people)
    .where(and(eq(people.municipalityId, municipalityId), activePerson))
    .get()!.here;
