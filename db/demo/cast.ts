/** The named people and places that both the tests and the demo use. All invented. */
import { type Tx, writeTransaction } from "../database.server.ts";
import { municipalities, people, roles } from "../schema/people.ts";
import type { Role } from "../enums.ts";

interface Cast {
  name: string;
  mail: string;
  municipality: string | null;
  roles: Role[];
  startsOn: string;
}

export const cast = {
  /** A new agent in Aarhus, who has completed nothing yet. */
  astrid: {
    name: "Astrid Vestergren",
    mail: "astrid.vestergren@eksempel.dk",
    municipality: "Aarhus",
    roles: ["agent"],
    startsOn: "2026-11-02",
  },
  /** An experienced agent in Aarhus. */
  bo: {
    name: "Bo Lindholt",
    mail: "bo.lindholt@eksempel.dk",
    municipality: "Aarhus",
    roles: ["agent"],
    startsOn: "2023-08-01",
  },
  /** Leader in Aarhus, and also an agent. */
  karen: {
    name: "Karen Overmark",
    mail: "karen.overmark@eksempel.dk",
    municipality: "Aarhus",
    roles: ["leader", "agent"],
    startsOn: "2022-01-01",
  },
  /** Leader in Horsens. */
  jens: {
    name: "Jens Skovbak",
    mail: "jens.skovbak@eksempel.dk",
    municipality: "Horsens",
    roles: ["leader"],
    startsOn: "2022-01-01",
  },
  /** An agent in Horsens. */
  dorte: {
    name: "Dorte Ågesholm",
    mail: "dorte.aagesholm@eksempel.dk",
    municipality: "Horsens",
    roles: ["agent"],
    startsOn: "2024-02-01",
  },
  /** Host of the course days in Aarhus. */
  vibeke: {
    name: "Vibeke Hostrupdal",
    mail: "vibeke.hostrupdal@eksempel.dk",
    municipality: "Aarhus",
    roles: ["host"],
    startsOn: "2022-01-01",
  },
  /** The secretariat. */
  sanne: {
    name: "Sanne Tværgaard",
    mail: "sanne.tvaergaard@eksempel.dk",
    municipality: null,
    roles: ["secretariat"],
    startsOn: "2022-01-01",
  },
  /** Member of the steering group, and leader in Viborg. */
  stig: {
    name: "Stig Møllehave",
    mail: "stig.moellehave@eksempel.dk",
    municipality: "Viborg",
    roles: ["steering", "leader"],
    startsOn: "2022-01-01",
  },
} satisfies Record<string, Cast>;

export type CastName = keyof typeof cast;

/** Inserts the named people, and their municipalities if missing, into the open database. Returns the ids by name. */
export function addCast(tx?: Tx): Record<CastName, number> {
  return tx ? insertCast(tx) : writeTransaction(insertCast);
}

function insertCast(tx: Tx): Record<CastName, number> {
  const rows = [
    { code: "751", name: "Aarhus", region: "Midtjylland" },
    { code: "615", name: "Horsens", region: "Midtjylland" },
    { code: "791", name: "Viborg", region: "Midtjylland" },
    { code: "665", name: "Lemvig", region: "Midtjylland", leavesOn: "2026-01-01" },
  ];
  tx.insert(municipalities).values(rows).onConflictDoNothing().run();
  const known = tx.select().from(municipalities).all();
  const idOf = (name: string | null) => known.find((municipality) => municipality.name === name)?.id ?? null;
  const entries = Object.entries(cast).map(
    ([key, { name, mail, municipality, roles: roleNames, startsOn }]) => {
      const person = {
        name,
        mail,
        municipalityId: idOf(municipality),
        startsOn,
        createdAt: new Date(`${startsOn}T08:00:00Z`),
      };
      const { id } = tx.insert(people).values(person).returning().get();
      tx.insert(roles)
        .values(roleNames.map((role) => ({ personId: id, role })))
        .run();
      return [key, id];
    },
  );
  return Object.fromEntries(entries);
}
