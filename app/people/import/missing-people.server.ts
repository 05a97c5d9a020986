import { and, inArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { activePerson } from "../register/active.server.ts";
import { ownRolesOf } from "../register/person.server.ts";
import { roleText } from "./matched-lines.server.ts";
import type { PersonLine } from "./person-line.ts";
import type { Missing } from "./report.ts";

/** Those of one municipality who are active and not on the list. */
export type MissingPeople = Missing & { leaving: { id: number }[] };

/** Of each municipality that the list names, those who are active and not on it; one that lacks nobody is left out. */
export function findMissing(tx: Tx, entries: PersonLine[], locale: Locale): MissingPeople[] {
  const mails = new Set(entries.map(({ mail }) => mail));
  const municipalities = new Map(
    entries.flatMap(({ municipality }) => (municipality ? [[municipality.id, municipality]] : [])),
  );
  const active = tx
    .select({ id: people.id, name: people.name, mail: people.mail, municipalityId: people.municipalityId })
    .from(people)
    .where(and(inArray(people.municipalityId, [...municipalities.keys()]), activePerson))
    .all()
    .map((person) => ({ ...person, roles: ownRolesOf(person.id, tx) }));
  return [...municipalities.values()]
    .sort((a, b) => danishOrder(a.name, b.name))
    .map(({ id, code, name }) => {
      const own = active.filter(({ municipalityId }) => municipalityId === id);
      const leaving = own.filter(({ mail }) => !mails.has(mail!)).sort((a, b) => danishOrder(a.name, b.name));
      const isLeader = ({ roles }: { roles: string[] }) => roles.includes("leader");
      // Whoever is active and stays is on the list, so the list alone says who leads afterwards.
      const hasLeader = entries.some((entry) => entry.municipality?.id === id && isLeader(entry));
      return {
        code,
        name,
        people: leaving.map((person) => `${person.name}, ${roleText(person.roles, locale)}`),
        total: own.length,
        leaderless: leaving.some(isLeader) && !hasLeader,
        leaving,
      };
    })
    .filter(({ leaving }) => leaving.length > 0);
}

/** Whether closing so many of a municipality, or its leaders, must be confirmed by their number. */
export const needsConfirmation = ({ people, total, leaderless }: Missing): boolean =>
  people.length * 2 > total || leaderless;

/** The same as a report shows it. */
export const withoutIds = ({ leaving: _, ...missing }: MissingPeople): Missing => missing;
