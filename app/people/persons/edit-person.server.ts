import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { pastLeaves, people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { addPerson, changePerson, type PersonDetails } from "./add-or-change.server.ts";
import { closePerson } from "../leaving/leaving.server.ts";
import { activePerson } from "../register/active.server.ts";
import { hasLeft } from "../register/membership.ts";
import { mayLackMunicipality } from "../register/municipality-rule.ts";
import { isPlausibleDay } from "../register/plausible-day.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import { deputyUntil, findRoleHolders, findIdByMail, ownRolesOf } from "../register/person.server.ts";

/** Who keeps the list: the secretariat all of it, a leader that of the own municipality. */
export interface Editor {
  id: number;
  role: Role;
  municipalityId: number | null;
}

/** The roles a leader gives and takes; the others of a person stay as they are. */
const rolesLeadersGive: readonly Role[] = ["agent", "host"];

export type SaveRefusal =
  | { refused: "unknown" }
  /** Whose mail address it is, where the keeper may know: someone who is here, or who has left. */
  | { refused: "mail-own" | "mail-left"; holder: number }
  | {
      refused:
        | "mail-taken"
        | "mail-office"
        | "municipality"
        | "municipality-others"
        | "roles"
        | "roles-others"
        | "day-far"
        | "last-secretariat";
    };

/**
 * The row of someone the keeper may change, also of one who has left; null when unknown, forgotten or not the keeper's. A leader
 * keeps themselves and those who hold only the roles a leader gives: whoever has more to do is the secretariat's to change.
 */
export function findEditable(keeper: Editor, personId: number, at: Tx | typeof db = db) {
  const row = at
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();
  const own =
    keeper.role === "leader" &&
    keeper.municipalityId !== null &&
    keeper.municipalityId === row?.municipalityId &&
    !row.leftOn &&
    (row.id === keeper.id || isEditableByLeader(keeper, row.id, at));
  return row && (keeper.role === "secretariat" || own) ? { ...row, mail: row.mail! } : null;
}

/** A deputy is the leader's to keep, and no other deputy's. */
const isEditableByLeader = (keeper: Editor, personId: number, at: Tx | typeof db): boolean =>
  hasOnlyLeaderGivenRoles(ownRolesOf(personId, at)) &&
  !(deputyUntil(personId, at) && deputyUntil(keeper.id, at));

const hasOnlyLeaderGivenRoles = (held: Role[]): boolean =>
  held.every((role) => rolesLeadersGive.includes(role));

/**
 * Adds a person, or gives one these particulars (id named). A leader's people are of the leader's municipality, and hold only
 * the roles a leader gives besides those they had; a leader who asks for others is refused. Who has left is left still.
 */
export function savePerson(
  keeper: Editor,
  personId: number | null,
  asked: PersonDetails,
  now: Date,
): { id: number } | SaveRefusal {
  return writeTransaction((tx) => {
    const known = personId === null ? null : findEditable(keeper, personId, tx);
    if (personId !== null && !known) return { refused: "unknown" };
    const held = known ? ownRolesOf(known.id, tx) : [];
    const beyond = keeper.role === "leader" && refuseBeyondLeader(keeper, asked, held);
    if (beyond) return { refused: beyond };
    if (keeper.role === "leader" && known && known.mail !== asked.mail && !hasOnlyLeaderGivenRoles(held))
      return { refused: "mail-office" };
    const particulars = keeper.role === "leader" ? limitToLeader(keeper, asked, held) : asked;
    const refused = findRefusal(tx, particulars, known?.id ?? null, held, now);
    if (refused === "mail-taken") return refuseTakenMail(tx, keeper, particulars.mail);
    if (refused) return { refused };
    if (!known) return addPerson(tx, particulars, { actor: keeper }, now);
    changePerson(tx, known.id, particulars, { actor: keeper, back: false }, now);
    return { id: known.id };
  });
}

/** A mail address is someone's: whose, is told to the secretariat, and to a leader of the own municipality's people. */
function refuseTakenMail(tx: Tx, keeper: Editor, mail: string): SaveRefusal {
  const holder = findIdByMail(mail, tx)!;
  const { municipalityId, leftOn } = tx.select().from(people).where(eq(people.id, holder)).get()!;
  const own = municipalityId !== null && municipalityId === keeper.municipalityId;
  if (keeper.role !== "secretariat" && !own) return { refused: "mail-taken" };
  return { refused: leftOn ? "mail-left" : "mail-own", holder };
}

/** What a leader asks for that is not a leader's to give, or null. */
function refuseBeyondLeader(keeper: Editor, { municipalityId, roles }: PersonDetails, held: Role[]) {
  if (municipalityId !== null && municipalityId !== keeper.municipalityId) return "municipality-others";
  const given = [...rolesLeadersGive, ...held];
  return roles.every((role) => given.includes(role)) ? null : "roles-others";
}

const limitToLeader = (keeper: Editor, asked: PersonDetails, held: Role[]): PersonDetails => ({
  ...asked,
  municipalityId: keeper.municipalityId,
  roles: [
    ...asked.roles.filter((role) => rolesLeadersGive.includes(role)),
    ...held.filter((role) => !rolesLeadersGive.includes(role)),
  ],
});

function findRefusal(tx: Tx, asked: PersonDetails, id: number | null, held: Role[], now: Date) {
  const today = danishDate(now);
  const owner = findIdByMail(asked.mail, tx);
  if (owner !== null && owner !== id) return "mail-taken" as const;
  if (asked.roles.length === 0) return "roles" as const;
  const place = listMunicipalities(tx).find((one) => one.id === asked.municipalityId);
  if (place ? hasLeft(place, today) : !mayLackMunicipality(asked.roles) || asked.municipalityId !== null)
    return "municipality" as const;
  if (!isPlausibleDay(asked.startsOn, today)) return "day-far" as const;
  const last = held.includes("secretariat") && findRoleHolders("secretariat", tx).length === 1;
  return last && !asked.roles.includes("secretariat") ? ("last-secretariat" as const) : null;
}

/**
 * Grants a leave of absence from its first day to the first day back (null: not known yet), or ends it (`from` null). One that is
 * over is kept beside the new one; one that is not is corrected by it.
 */
export function setLeaveOfAbsence(
  keeper: Editor,
  personId: number,
  { from, until }: { from: string | null; until: string | null },
  now: Date,
): { kept: true } | { refused: "unknown" | "order" } {
  return writeTransaction((tx) => {
    const kept = findEditable(keeper, personId, tx);
    if (!kept) return { refused: "unknown" };
    if (from !== null && until !== null && until <= from) return { refused: "order" };
    const { leaveFrom, leaveUntil } = kept;
    if (from !== null && leaveFrom && leaveUntil && leaveUntil <= danishDate(now) && leaveFrom !== from)
      tx.insert(pastLeaves)
        .values({ personId, from: leaveFrom, until: leaveUntil })
        .onConflictDoUpdate({ target: [pastLeaves.personId, pastLeaves.from], set: { until: leaveUntil } })
        .run();
    tx.update(people)
      .set({ leaveFrom: from, leaveUntil: from && until })
      .where(eq(people.id, personId))
      .run();
    const act = from && (until === null || until > danishDate(now)) ? "leave-granted" : "leave-ended";
    trace(tx, keeper, { act, subjectId: personId, scope: `person:${personId}` }, now);
    return { kept: true };
  });
}

/** Closes these people from today, those of them that are the keeper's; nobody closes themselves. Returns how many. */
export function closePeople(keeper: Editor, ids: number[], now: Date): number {
  return ids.filter(
    (id) => id !== keeper.id && findEditable(keeper, id) && "left" in closePerson(id, now, keeper),
  ).length;
}

/** Puts someone of the secretariat on these people's cases, or nobody. Refused when that is not one of the secretariat. */
export function setHandler(
  keeper: Editor,
  ids: number[],
  handlerId: number | null,
  now: Date,
): { kept: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const may =
      keeper.role === "secretariat" &&
      (handlerId === null || findRoleHolders("secretariat", tx).includes(handlerId));
    if (!may) return { refused: "unknown" };
    tx.update(people)
      .set({ handlerId })
      .where(and(inArray(people.id, ids), isNull(people.leftOn)))
      .run();
    trace(tx, keeper, { act: "handler-set", scope: "people", detail: { people: ids.length } }, now);
    return { kept: true };
  });
}

/** Those of the secretariat, for the choice of who has a case. */
export const listHandlers = (): { id: number; name: string }[] =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "secretariat")))
    .where(activePerson)
    .all();
