import { and, inArray } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { activePerson } from "../register/active.server.ts";
import { ownRoleList, rolesIn, roleText } from "./matched-lines.server.ts";
import type { PersonLine } from "./person-line.ts";
import type { Missing } from "./report.ts";

/** Those of one municipality who are active and not on the list. */
export type MissingPeople = Missing & { leaving: { id: number }[] };

/** Of each municipality that the list names, those who are active and not on it; one that lacks nobody is left out. */
export function findMissing(at: Database | Tx, entries: PersonLine[], locale: Locale): MissingPeople[] {
  const mails = new Set(entries.map(({ mail }) => mail));
  const municipalities = new Map(
    entries.flatMap(({ municipality }) => (municipality ? [[municipality.id, municipality]] : [])),
  );
  // Whoever is active and stays is on the list, so the list alone says who leads afterwards.
  const led = new Set(entries.filter(isLeader).map(({ municipality }) => municipality?.id));
  const active = new Map([...municipalities.keys()].map((id) => [id, [] as ActivePerson[]]));
  for (const person of listActive(at, [...municipalities.keys()]))
    active.get(person.municipalityId!)!.push(person);
  return [...municipalities.values()]
    .sort((a, b) => danishOrder(a.name, b.name))
    .map(({ id, code, name }) => {
      const own = active.get(id)!;
      const leaving = own.filter(({ mail }) => !mails.has(mail!)).sort((a, b) => danishOrder(a.name, b.name));
      return {
        code,
        name,
        people: leaving.map((person) => `${person.name}, ${roleText(person.roles, locale)}`),
        total: own.length,
        leaderless: leaving.some(isLeader) && !led.has(id),
        leaving,
      };
    })
    .filter(({ leaving }) => leaving.length > 0);
}

const isLeader = ({ roles }: { roles: string[] }) => roles.includes("leader");

type ActivePerson = ReturnType<typeof listActive>[number];

const listActive = (at: Database | Tx, municipalityIds: number[]) =>
  at
    .select({
      id: people.id,
      name: people.name,
      mail: people.mail,
      municipalityId: people.municipalityId,
      ownRoleList,
    })
    .from(people)
    .where(and(inArray(people.municipalityId, municipalityIds), activePerson))
    .all()
    .map(({ ownRoleList, ...person }) => ({ ...person, roles: rolesIn(ownRoleList) }));

/** Whether closing so many of a municipality, or its leaders, must be confirmed by their number. */
export const needsConfirmation = ({ people, total, leaderless }: Missing): boolean =>
  people.length * 2 > total || leaderless;

/** The same as a report shows it. */
export const withoutIds = ({ leaving: _, ...missing }: MissingPeople): Missing => missing;
