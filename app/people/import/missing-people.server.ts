import { and, eq, inArray } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { filterInSlices, flatMapInSlices, mapInSlices } from "../../base/slices.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { activePerson } from "../register/active.server.ts";
import { ownRoleList, rolesIn, roleText } from "./matched-lines.server.ts";
import type { PersonLine } from "./person-line.ts";
import type { Missing } from "./report.ts";

/** Those of one municipality who are active and not on the list. */
export type MissingPeople = Missing & { municipalityId: number; leaving: { id: number }[] };

/** Of each municipality that the list names, those who are active and not on it; one that lacks nobody is left out. */
export async function findMissing(entries: PersonLine[], locale: Locale): Promise<MissingPeople[]> {
  const mails = new Set(entries.map(({ mail }) => mail));
  const municipalities = new Map(
    entries.flatMap(({ municipality }) => (municipality ? [[municipality.id, municipality]] : [])),
  );
  // Whoever is active and stays is on the list, so the list alone says who leads afterwards.
  const led = new Set(entries.filter(isLeader).map(({ municipality }) => municipality?.id));
  const sorted = [...municipalities.values()].sort((a, b) => danishOrder(a.name, b.name));
  const missing: MissingPeople[] = [];
  for (const { id, code, name } of sorted) {
    const own = listActive(db, id);
    const notListed = await filterInSlices(own, ({ mail }) => !mails.has(mail!));
    const leaving = await withRoles(notListed.sort((a, b) => danishOrder(a.name, b.name)));
    if (leaving.length === 0) continue;
    missing.push({
      code,
      name,
      people: await mapInSlices(leaving, (person) => `${person.name}, ${roleText(person.roles, locale)}`),
      total: own.length,
      leaderless: leaving.some(isLeader) && !led.has(id),
      municipalityId: id,
      leaving,
    });
  }
  return missing;
}

/** Whether these are still the ones of their municipalities who are not on the list. */
export function isStillMissing(tx: Tx, missing: MissingPeople[], entries: PersonLine[]): boolean {
  const mails = new Set(missing.length > 0 ? entries.map(({ mail }) => mail) : []);
  return missing.every(({ municipalityId, leaving }) => {
    const ids = new Set(leaving.map(({ id }) => id));
    const now = listActive(tx, municipalityId).filter(({ mail }) => !mails.has(mail!));
    return now.length === ids.size && now.every(({ id }) => ids.has(id));
  });
}

const isLeader = ({ roles }: { roles: string[] }) => roles.includes("leader");

const listActive = (at: Database | Tx, municipalityId: number) =>
  at
    .select({ id: people.id, name: people.name, mail: people.mail })
    .from(people)
    .where(and(eq(people.municipalityId, municipalityId), activePerson))
    .all();

/** People with their own roles, which are looked up in slices. */
const withRoles = <Person extends { id: number }>(persons: Person[]) =>
  flatMapInSlices(persons, (slice) => {
    const ids = slice.map(({ id }) => id);
    const rows = db.select({ id: people.id, ownRoleList }).from(people).where(inArray(people.id, ids)).all();
    const rolesOf = new Map(rows.map((row) => [row.id, rolesIn(row.ownRoleList)]));
    return slice.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] }));
  });

/** Whether closing so many of a municipality, or its leaders, must be confirmed by their number. */
export const needsConfirmation = ({ people, total, leaderless }: Missing): boolean =>
  people.length * 2 > total || leaderless;

/** The same as a report shows it. */
export const withoutIds = ({ leaving: _, municipalityId: __, ...missing }: MissingPeople): Missing => missing;
