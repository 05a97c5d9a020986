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
import { earliestDay, isPlausibleDay } from "../register/plausible-day.ts";
import { type JoiningMunicipality, type JoinRefusal, type NamedPerson, namedParts } from "./joining.ts";
import type { Municipality } from "../register/municipalities.server.ts";
import { findIdByMail, ownRolesOf } from "../register/person.server.ts";

/**
 * Lets a municipality join, or come back, with those it names; they are all its own, and are there from its first day. Announced,
 * so that its plan begins.
 */
export function joinMunicipality(
  actor: Actor,
  asked: JoiningMunicipality,
  now: Date,
): { code: string } | JoinRefusal {
  return writeTransaction((tx) => {
    const { code, name, region, joinedOn } = asked;
    const known = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const refusal = findJoinRefusal(tx, asked, known, danishDate(now));
    if (refusal) return refusal;
    const { id } = tx
      .insert(municipalities)
      .values({ code, name, region, joinedOn })
      .onConflictDoUpdate({ target: municipalities.code, set: { name, region, joinedOn, leavesOn: null } })
      .returning()
      .get();
    trace(tx, actor, { act: "municipality-joined", scope: `municipality:${id}` }, now);
    for (const part of namedParts) {
      const one = asked[part];
      if (!one) continue;
      const role = part === "superuser" || part === "quality" ? "agent" : "leader";
      const personId = addOrGiveRole(
        tx,
        actor,
        { ...one, municipalityId: id, startsOn: joinedOn },
        role,
        now,
      );
      if (part === "superuser" || part === "quality")
        setContact(tx, { municipalityId: id, part, personId }, now);
    }
    emit(tx, { what: "municipality-joined", municipalityId: id, at: now });
    return { code };
  });
}

function findJoinRefusal(
  tx: Tx,
  asked: JoiningMunicipality,
  known: Municipality | undefined,
  today: string,
): JoinRefusal | null {
  if (known && !hasLeft(known, today)) return { refused: "member" };
  const namesake = tx.select().from(municipalities).where(eq(municipalities.name, asked.name)).get();
  if (namesake && namesake.id !== known?.id) return { refused: "name-taken" };
  if (!isPlausibleDay(asked.joinedOn, today)) return { refused: "day-far" };
  if (asked.secondLeader?.mail === asked.leader.mail) return { refused: "twice" };
  const who = namedParts.find(
    (part) => asked[part] && belongsElsewhere(tx, asked[part].mail, known?.id ?? null),
  );
  return who ? { refused: "elsewhere", who } : null;
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

/** Adds someone, or gives one who is here or had left this role as well. An agent only where nothing else is held. */
function addOrGiveRole(tx: Tx, actor: Actor, one: NewMember, role: Role, now: Date): number {
  const known = findIdByMail(one.mail, tx);
  if (known === null) {
    const added = addPerson(tx, { ...one, roles: [role] }, { actor }, now);
    if ("refused" in added) throw new Error("A mail address that nobody has was taken.");
    return added.id;
  }
  const row = tx.select().from(people).where(eq(people.id, known)).get()!;
  const held = ownRolesOf(known, tx);
  const roles = role === "agent" && held.length > 0 ? held : [...new Set([...held, role])];
  const { municipalityId, startsOn } = row.leftOn ? one : { ...row, municipalityId: one.municipalityId };
  if (!row.leftOn && roles.length === held.length) return known;
  changePerson(
    tx,
    known,
    { name: row.name, mail: row.mail!, municipalityId, startsOn, roles },
    { actor },
    now,
  );
  return known;
}

/**
 * Notes when a municipality is a member no longer (yyyy-mm-dd, the first day without it), or takes the notice back (null). On that
 * day the clock closes its people.
 */
export function giveNotice(
  actor: Actor,
  code: string,
  leavesOn: string | null,
  now: Date,
): { noted: true } | { refused: "unknown" | "past" | "day-far" } {
  return writeTransaction((tx) => {
    const place = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const today = danishDate(now);
    if (!place || hasLeft(place, today)) return { refused: "unknown" };
    if (leavesOn !== null && (leavesOn <= today || leavesOn <= (place.joinedOn ?? earliestDay)))
      return { refused: "past" };
    if (leavesOn !== null && !isPlausibleDay(leavesOn, today)) return { refused: "day-far" };
    tx.update(municipalities).set({ leavesOn }).where(eq(municipalities.id, place.id)).run();
    const act = leavesOn ? "notice-given" : "notice-taken-back";
    trace(tx, actor, { act, scope: `municipality:${place.id}`, detail: { leavesOn } }, now);
    return { noted: true };
  });
}

/** How many of a municipality's people are here: those whom its leaving would close. */
export const countActivePeople = (municipalityId: number): number =>
  db
    .select({ here: count() })
    .from(people)
    .where(and(eq(people.municipalityId, municipalityId), activePerson))
    .get()!.here;
