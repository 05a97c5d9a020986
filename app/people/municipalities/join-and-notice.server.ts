import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { db, type Tx, write } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { announce } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { dayIn, daysLater } from "../../base/dates/danish-time.ts";
import { putContact } from "./contacts.server.ts";
import { addPerson, changePerson } from "../persons/add-or-change.server.ts";
import { hasLeft } from "../register/membership.ts";
import type { Municipality } from "../register/municipalities.server.ts";
import { findIdByMail, ownRolesOf } from "../register/person.server.ts";

/** Someone named when a municipality joins: found by the mail address, and added when nobody has it. */
export interface Named {
  name: string;
  /** Lower case, see mail-address.ts. */
  mail: string;
}

export interface Joining {
  /** The official code, three digits. */
  code: string;
  name: string;
  region: string;
  /** The first day as a member, yyyy-mm-dd. */
  joinedOn: string;
  leader: Named;
  secondLeader: Named | null;
  superuser: Named | null;
  quality: Named | null;
}

const parts = ["leader", "secondLeader", "superuser", "quality"] as const;
type Part = (typeof parts)[number];
export type JoinRefusal =
  | { refused: "member" | "name-taken" | "day-far" }
  /** The two leaders are one. */
  | { refused: "twice" }
  | { refused: "elsewhere"; who: Part };

/** No date of a membership lies further ahead than this many days, nor before the hotline. */
const furthest = 731;
const earliest = "2000-01-01";
/** Whether a membership can begin or end on that day. */
export const isNear = (on: string, today: string): boolean =>
  on >= earliest && on <= daysLater(today, furthest);

/**
 * Lets a municipality join, or come back, with those it names; they are all its own, and are there from its first day. Announced,
 * so that its plan begins.
 */
export function joinMunicipality(actor: Actor, asked: Joining, now: Date): { code: string } | JoinRefusal {
  return write((tx) => {
    const { code, name, region, joinedOn } = asked;
    const known = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const refusal = judge(tx, asked, known, dayIn(now));
    if (refusal) return refusal;
    const { id } = tx
      .insert(municipalities)
      .values({ code, name, region, joinedOn })
      .onConflictDoUpdate({ target: municipalities.code, set: { name, region, joinedOn, leavesOn: null } })
      .returning()
      .get();
    trace(tx, actor, { act: "municipality-joined", scope: `municipality:${id}` }, now);
    for (const part of parts) {
      const one = asked[part];
      if (!one) continue;
      const role = part === "superuser" || part === "quality" ? "agent" : "leader";
      const personId = bring(tx, actor, { ...one, municipalityId: id, startsOn: joinedOn }, role, now);
      if (part === "superuser" || part === "quality")
        putContact(tx, { municipalityId: id, part, personId }, now);
    }
    announce(tx, { what: "municipality-joined", municipalityId: id, at: now });
    return { code };
  });
}

function judge(tx: Tx, asked: Joining, known: Municipality | undefined, today: string): JoinRefusal | null {
  if (known && !hasLeft(known, today)) return { refused: "member" };
  const namesake = tx.select().from(municipalities).where(eq(municipalities.name, asked.name)).get();
  if (namesake && namesake.id !== known?.id) return { refused: "name-taken" };
  if (!isNear(asked.joinedOn, today)) return { refused: "day-far" };
  if (asked.secondLeader?.mail === asked.leader.mail) return { refused: "twice" };
  const who = parts.find((part) => asked[part] && isElsewhere(tx, asked[part].mail, known?.id ?? null));
  return who ? { refused: "elsewhere", who } : null;
}

function isElsewhere(tx: Tx, mail: string, municipalityId: number | null): boolean {
  const id = findIdByMail(mail, tx);
  if (id === null) return false;
  const row = tx.select().from(people).where(eq(people.id, id)).get()!;
  return row.municipalityId !== municipalityId;
}

interface Brought extends Named {
  municipalityId: number;
  startsOn: string;
}

/** Adds someone, or gives one who is here or had left this role as well. An agent only where nothing else is held. */
function bring(tx: Tx, actor: Actor, one: Brought, role: Role, now: Date): number {
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
  return write((tx) => {
    const place = tx.select().from(municipalities).where(eq(municipalities.code, code)).get();
    const today = dayIn(now);
    if (!place || hasLeft(place, today)) return { refused: "unknown" };
    if (leavesOn !== null && (leavesOn <= today || leavesOn <= (place.joinedOn ?? earliest)))
      return { refused: "past" };
    if (leavesOn !== null && !isNear(leavesOn, today)) return { refused: "day-far" };
    tx.update(municipalities).set({ leavesOn }).where(eq(municipalities.id, place.id)).run();
    const act = leavesOn ? "notice-given" : "notice-taken-back";
    trace(tx, actor, { act, scope: `municipality:${place.id}`, detail: { leavesOn } }, now);
    return { noted: true };
  });
}

/** How many of a municipality's people are here: those whom its leaving would close. */
export const countHere = (municipalityId: number): number =>
  db
    .select({ here: count() })
    .from(people)
    .where(and(eq(people.municipalityId, municipalityId), isNull(people.leftOn), isNotNull(people.mail)))
    .get()!.here;
