import { createHash } from "node:crypto";
import { personPage } from "../../base/people-pages.ts";
import { formDayText } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isReleased } from "../mail-change/mail-change.ts";
import { findWaitingChange } from "../mail-change/waiting.server.ts";
import { leaderlessWithout } from "../leaving/leaderless.server.ts";
import { hasLeft } from "../register/membership.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import { deputyUntil, ownRolesOf, type Person } from "../register/person.server.ts";
import { type Editor, findEditable, type SaveRefusal } from "./edit-person.server.ts";
import type { EditablePerson } from "./editable-person.ts";
import { appointsDeputies } from "./given-roles.ts";

type FieldRefusal = Exclude<SaveRefusal["refused"], "unknown">;

const fieldOfRefusal: Record<FieldRefusal, string> = {
  "mail-taken": "mail",
  "mail-same": "mail",
  "mail-often": "mail",
  "mail-own": "mail",
  "mail-left": "mail",
  municipality: "municipalityId",
  "municipality-others": "municipalityId",
  roles: "roles",
  "roles-others": "roles",
  "day-far": "startsOn",
  "last-secretariat": "roles",
};

/** The field that is wrong when saving was refused, with the refusal as its complaint. */
export const complaintOf = (refused: FieldRefusal) => ({ [fieldOfRefusal[refused]]: refused });

/** The page of the person who has the refused mail address; null where the editor may not see it. */
export function mailHolderPage(editor: Person, refusal: SaveRefusal): string | null {
  if (!("holder" in refusal)) return null;
  const maySee = editor.role === "secretariat" || refusal.refused === "mail-own";
  return maySee ? personPage(editor.role, refusal.holder) : null;
}

/** The municipalities an editor chooses among: the secretariat those that have not left, a leader none. */
export const municipalitiesFor = (editor: Person, now: Date): { id: number; name: string }[] =>
  editor.role === "secretariat"
    ? listMunicipalities()
        .filter((municipality) => !hasLeft(municipality, danishDate(now)))
        .map(({ id, name }) => ({ id, name }))
    : [];

/** A digest of the particulars that the form shows: two that are the same show the same particulars. */
export function fingerprintOf(editor: Editor, personId: number): string {
  const row = findEditable(editor, personId);
  const shown = row && [row.name, row.mail, row.municipalityId, row.startsOn, ownRolesOf(personId)];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);
}

function waitingMailOf(editor: Editor, personId: number, now: Date): EditablePerson["waitingMail"] {
  const change = findWaitingChange(personId, now);
  return change && { ...change, byEditor: change.askedById === editor.id };
}

/** One person as the page for changing them shows them; null when they are not the editor's to change. */
export function seeEditable(editor: Person, personId: number, now: Date): EditablePerson | null {
  const today = danishDate(now);
  const row = findEditable(editor, personId);
  if (!row) return null;
  const { name, mail, municipalityId, startsOn, leftOn, leaveFrom, leaveUntil } = row;
  return {
    id: personId,
    name,
    left: leftOn !== null,
    released: isReleased(mail),
    isSelf: personId === editor.id,
    leaderless: leaderlessWithout([personId]),
    leave: leaveFrom && (!leaveUntil || leaveUntil > today) ? { from: leaveFrom, until: leaveUntil } : null,
    deputyUntil: deputyUntil(personId),
    roles: ownRolesOf(personId),
    mayAppointDeputy: appointsDeputies(editor) && !deputyUntil(editor.id),
    initial: { name, mail, municipalityId: String(municipalityId ?? ""), startsOn: formDayText(startsOn) },
    municipalities: municipalitiesFor(editor, now),
    municipality: listMunicipalities().find(({ id }) => id === municipalityId)?.name ?? null,
    fingerprint: fingerprintOf(editor, personId),
    waitingMail: waitingMailOf(editor, personId, now),
    bySecretariat: editor.role === "secretariat",
  };
}
