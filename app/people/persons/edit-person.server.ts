import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { pastLeaves, people, roles } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { closePersonWithin } from "../leaving/leaving.server.ts";
import { activePerson } from "../register/active.server.ts";
import { leads } from "../register/manages.ts";
import { hasLeft } from "../register/membership.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import { mayLackMunicipality } from "../register/municipality-rule.ts";
import { deputyUntil, findIdByMail, findRoleHolders, ownRolesOf } from "../register/person.server.ts";
import { isPlausibleDay } from "../register/plausible-day.ts";
import { type AskRefusal, askForMail } from "../mail-change/asking.server.ts";
import { addPerson, changePerson, type PersonDetails } from "./add-or-change.server.ts";
import { choosesHandlers, rolesLeadersGive } from "./given-roles.ts";

/** Who edits persons: the secretariat everyone, a leader those of their own municipality. */
export interface Editor {
  id: number;
  role: Role;
  municipalityId: number | null;
}

export type SaveRefusal =
  | { refused: "unknown" }
  /** `holder`: the id of whoever has the mail address, where the editor may know; active, or someone who has left. */
  | { refused: "mail-own" | "mail-left"; holder: number }
  | {
      refused:
        | AskRefusal["refused"]
        | "municipality"
        | "municipality-others"
        | "roles"
        | "roles-others"
        | "day-far"
        | "last-secretariat";
    };

/**
 * The row of someone whom the editor may change, also of someone who has left; null when unknown, forgotten or not the editor's. A
 * leader changes themselves and those who hold only roles that a leader gives; everyone else is the secretariat's to change.
 */
export function findEditable(editor: Editor, personId: number, at: Database | Tx = db) {
  const row = at
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();
  const isLeadersOwn =
    row &&
    leads(editor, row) &&
    !row.leftOn &&
    (row.id === editor.id || isEditableByLeader(editor, row.id, at));
  return row && (editor.role === "secretariat" || isLeadersOwn) ? { ...row, mail: row.mail! } : null;
}

/** A deputy is the leader's to change, and no other deputy's. */
const isEditableByLeader = (editor: Editor, personId: number, at: Database | Tx): boolean =>
  hasOnlyLeaderGivenRoles(ownRolesOf(personId, at)) &&
  !(deputyUntil(personId, at) && deputyUntil(editor.id, at));

const hasOnlyLeaderGivenRoles = (current: Role[]): boolean =>
  current.every((role) => rolesLeadersGive.includes(role));

/**
 * Adds a person, or gives the one with this id these details. A leader's people belong to the leader's municipality, and hold
 * besides the roles they had only roles that a leader gives; a leader who asks for others is refused. Who has left stays left.
 * Another mail address is only asked for: `mail` says that it waits, and whether an earlier request was replaced.
 */
export function savePerson(
  editor: Editor,
  personId: number | null,
  details: PersonDetails,
  now: Date,
): { id: number; mail?: "waits" | "replaced" } | SaveRefusal {
  return writeTransaction((tx) => {
    const known = personId === null ? null : findEditable(editor, personId, tx);
    if (personId !== null && !known) return { refused: "unknown" };
    const current = known ? ownRolesOf(known.id, tx) : [];
    const refusal = editor.role === "leader" && refuseBeyondLeader(editor, details, current);
    if (refusal) return { refused: refusal };
    const saved = editor.role === "leader" ? limitToLeader(editor, details, current) : details;
    const refused = findRefusal(tx, saved, known?.id ?? null, current, now);
    if (refused === "mail-taken") return refuseTakenMail(tx, editor, saved.mail);
    if (refused) return { refused };
    if (!known) return addPerson(tx, saved, { actor: editor }, now);
    const request = known.mail === saved.mail ? null : askForMail(tx, editor, known.id, saved.mail, now);
    if (request && "refused" in request) return request;
    changePerson(tx, known.id, saved, { actor: editor, back: false }, now);
    return { id: known.id, ...(request && { mail: request.replaced ? "replaced" : "waits" }) };
  });
}

/** The secretariat may know who has a mail address; a leader only when it is someone in their own municipality. */
function refuseTakenMail(tx: Tx, editor: Editor, mail: string): SaveRefusal {
  const holder = findIdByMail(mail, tx)!;
  const { municipalityId, leftOn } = tx.select().from(people).where(eq(people.id, holder)).get()!;
  const isOwn = municipalityId !== null && municipalityId === editor.municipalityId;
  if (editor.role !== "secretariat" && !isOwn) return { refused: "mail-taken" };
  return { refused: leftOn ? "mail-left" : "mail-own", holder };
}

/** What a leader asks for that is not a leader's to give, or null. */
function refuseBeyondLeader(editor: Editor, { municipalityId, roles }: PersonDetails, current: Role[]) {
  if (municipalityId !== null && municipalityId !== editor.municipalityId) return "municipality-others";
  const allowed = [...rolesLeadersGive, ...current];
  return roles.every((role) => allowed.includes(role)) ? null : "roles-others";
}

const limitToLeader = (editor: Editor, details: PersonDetails, current: Role[]): PersonDetails => ({
  ...details,
  municipalityId: editor.municipalityId,
  roles: [
    ...details.roles.filter((role) => rolesLeadersGive.includes(role)),
    ...current.filter((role) => !rolesLeadersGive.includes(role)),
  ],
});

function findRefusal(tx: Tx, details: PersonDetails, id: number | null, current: Role[], now: Date) {
  const today = danishDate(now);
  const owner = findIdByMail(details.mail, tx);
  if (owner !== null && owner !== id) return "mail-taken" as const;
  if (details.roles.length === 0) return "roles" as const;
  const municipality = listMunicipalities(tx).find(({ id }) => id === details.municipalityId);
  const isMunicipalityWrong = municipality
    ? hasLeft(municipality, today)
    : !mayLackMunicipality(details.roles) || details.municipalityId !== null;
  if (isMunicipalityWrong) return "municipality" as const;
  if (!isPlausibleDay(details.startsOn, today)) return "day-far" as const;
  const isLast = current.includes("secretariat") && findRoleHolders("secretariat", tx).length === 1;
  return isLast && !details.roles.includes("secretariat") ? ("last-secretariat" as const) : null;
}

/**
 * Grants a leave of absence from its first day to the first day back (null: not known yet), or ends it (`from` null). A leave that
 * is over is stored beside the new one; one that is not is corrected.
 */
export function setLeaveOfAbsence(
  editor: Editor,
  personId: number,
  { from, until }: { from: string | null; until: string | null },
  now: Date,
): { saved: true } | { refused: "unknown" | "order" } {
  return writeTransaction((tx) => {
    const person = findEditable(editor, personId, tx);
    if (!person) return { refused: "unknown" };
    if (from !== null && until !== null && until <= from) return { refused: "order" };
    const { leaveFrom, leaveUntil } = person;
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
    trace(tx, editor, { act, subjectId: personId, scope: `person:${personId}` }, now);
    return { saved: true };
  });
}

/** Closes those of these people who are the editor's, from today; nobody closes themselves. Returns how many. */
export const closePeople = (editor: Editor, ids: number[], now: Date): number =>
  writeTransaction(
    (tx) =>
      ids.filter(
        (id) =>
          id !== editor.id &&
          findEditable(editor, id, tx) &&
          "left" in closePersonWithin(tx, id, now, editor),
      ).length,
  );

/** Sets who in the secretariat has these people's cases, or nobody. Refused when that is not one of the secretariat. */
export function setHandler(
  editor: Editor,
  ids: number[],
  handlerId: number | null,
  now: Date,
): { saved: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const isAllowed =
      choosesHandlers(editor) &&
      (handlerId === null || findRoleHolders("secretariat", tx).includes(handlerId));
    if (!isAllowed) return { refused: "unknown" };
    tx.update(people)
      .set({ handlerId })
      .where(and(inArray(people.id, ids), isNull(people.leftOn)))
      .run();
    trace(tx, editor, { act: "handler-set", scope: "people", detail: { people: ids.length } }, now);
    return { saved: true };
  });
}

/** The active people of the secretariat, among whom a case handler is chosen. */
export const listHandlers = (): { id: number; name: string }[] =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "secretariat")))
    .where(activePerson)
    .all();
