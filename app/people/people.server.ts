import { eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import type { Role } from "../../db/words.ts";
import type { Locale } from "../texts/locale.ts";

/** Someone who acts on the site. `role` is the one they have switched to; `roles` all they have. */
export interface Person {
  id: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  municipality: string | null;
  locale: Locale;
  startsOn: string;
  roles: Role[];
  role: Role;
}

const roleOrder: Role[] = ["agent", "leader", "host", "secretariat", "steering"];

/** The person with this id in their first role, or null when unknown, left or forgotten. */
export function findPerson(id: number, at: Database | Tx = db): Person | null {
  const row = at
    .select({ person: people, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(people.id, id))
    .get();
  if (!row?.person.mail || row.person.leftOn) return null;
  const held = at.select({ role: roles.role }).from(roles).where(eq(roles.personId, id)).all();
  const ordered = roleOrder.filter((role) => held.some((row) => row.role === role));
  if (!ordered[0]) return null;
  const { name, mail, municipalityId, locale, startsOn } = row.person;
  return {
    id,
    name,
    mail,
    municipalityId,
    municipality: row.municipality,
    locale,
    startsOn,
    roles: ordered,
    role: ordered[0],
  };
}
