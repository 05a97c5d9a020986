import { and, inArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Missing } from "./report.ts";
import { roleText } from "./matched-lines.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { activePerson } from "../register/active.server.ts";
import { ownRolesOf } from "../register/person.server.ts";
import type { PersonLine } from "./person-line.ts";

/** Those of one municipality who are here and not on the list. */
export type MissingPeople = Missing & { leaving: { id: number }[] };

/** Of each municipality that the list names, those who are here and not on it; one that has none is left out. */
export function findMissing(tx: Tx, entries: PersonLine[], locale: Locale): MissingPeople[] {
  const mails = new Set(entries.map(({ mail }) => mail));
  const places = new Map(entries.flatMap(({ municipality: place }) => (place ? [[place.id, place]] : [])));
  const here = tx
    .select({ id: people.id, name: people.name, mail: people.mail, home: people.municipalityId })
    .from(people)
    .where(and(inArray(people.municipalityId, [...places.keys()]), activePerson))
    .all()
    .map((one) => ({ ...one, roles: ownRolesOf(one.id, tx) }));
  return [...places.values()]
    .sort((a, b) => danishOrder(a.name, b.name))
    .map(({ id, code, name }) => {
      const own = here.filter(({ home }) => home === id);
      const leaving = own.filter(({ mail }) => !mails.has(mail!)).sort((a, b) => danishOrder(a.name, b.name));
      const leads = ({ roles }: { roles: string[] }) => roles.includes("leader");
      // Whoever is here and stays is on the list, so the list alone tells who leads afterwards.
      const led = entries.some((entry) => entry.municipality?.id === id && leads(entry));
      return {
        code,
        name,
        people: leaving.map((one) => `${one.name}, ${roleText(one.roles, locale)}`),
        of: own.length,
        leaderless: leaving.some(leads) && !led,
        leaving,
      };
    })
    .filter(({ leaving }) => leaving.length > 0);
}

/** Whether so many of a municipality, or those who lead it, are closed by nobody's mistake. */
export const needsConfirmation = ({ people, of, leaderless }: Missing): boolean =>
  people.length * 2 > of || leaderless;

/** The same as a report tells it. */
export const withoutIds = ({ leaving: _, ...missing }: MissingPeople): Missing => missing;
