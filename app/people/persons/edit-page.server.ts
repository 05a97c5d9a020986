import { createHash } from "node:crypto";
import { findEditable, type Editor, type SaveRefusal } from "./edit-person.server.ts";
import { leaderlessWithout } from "../leaving/leaderless.server.ts";
import { hasLeft } from "../register/membership.ts";
import { listMunicipalities } from "../register/municipalities.server.ts";
import { deputyUntil, ownRolesOf, type Person } from "../register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { formDayText } from "../../base/dates/date-text.ts";

/** Which field a refusal belongs to. */
export const fieldOfRefusal: Record<Exclude<SaveRefusal["refused"], "unknown">, string> = {
  "mail-taken": "mail",
  "mail-office": "mail",
  "mail-own": "mail",
  "mail-left": "mail",
  municipality: "municipalityId",
  "municipality-others": "municipalityId",
  roles: "roles",
  "roles-others": "roles",
  "day-far": "startsOn",
  "last-secretariat": "roles",
};

/** The page of whoever has a mail address that was refused; null where the keeper has none to see. */
export function mailHolderPage(keeper: Person, outcome: SaveRefusal): string | null {
  if (!("holder" in outcome)) return null;
  if (keeper.role === "secretariat") return `/sekretariat/personer/${outcome.holder}`;
  return outcome.refused === "mail-own" ? `/mit-hold/${outcome.holder}` : null;
}

/** The municipalities a keeper chooses among: the secretariat those that are members or are to be, a leader none. */
export const municipalitiesFor = (keeper: Person, now: Date) =>
  keeper.role === "secretariat"
    ? listMunicipalities()
        .filter((place) => !hasLeft(place, danishDate(now)))
        .map(({ id, name }) => ({ id, name }))
    : [];

/** Of what the form for someone's particulars shows: the same mark is the same particulars. */
export function fingerprintOf(keeper: Editor, personId: number): string {
  const kept = findEditable(keeper, personId);
  const shown = kept && [kept.name, kept.mail, kept.municipalityId, kept.startsOn, ownRolesOf(personId)];
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);
}

/** One person as the form for changing them shows them; throws 404 when they are not the keeper's. */
export function seeEditable(keeper: Person, personId: number, now: Date) {
  const today = danishDate(now);
  const kept = findEditable(keeper, personId);
  if (!kept) throw new Response(null, { status: 404 });
  const { name, mail, municipalityId, startsOn, leftOn, leaveFrom, leaveUntil } = kept;
  return {
    id: personId,
    name,
    left: leftOn !== null,
    self: personId === keeper.id,
    leaderless: leaderlessWithout([personId]),
    leave: leaveFrom && (!leaveUntil || leaveUntil > today) ? { from: leaveFrom, until: leaveUntil } : null,
    deputyUntil: deputyUntil(personId),
    roles: ownRolesOf(personId),
    mayName: keeper.role === "leader" && !deputyUntil(keeper.id),
    initial: { name, mail, municipalityId: String(municipalityId ?? ""), startsOn: formDayText(startsOn) },
    places: municipalitiesFor(keeper, now),
    municipality: listMunicipalities().find(({ id }) => id === municipalityId)?.name ?? null,
    mark: fingerprintOf(keeper, personId),
    office: keeper.role === "secretariat",
  };
}

export type EditablePerson = ReturnType<typeof seeEditable>;
