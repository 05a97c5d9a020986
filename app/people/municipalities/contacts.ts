import type { ContactRole } from "../../../db/enums.ts";

export interface Contact {
  id: number;
  name: string;
  mail: string;
}

/** The contacts of one municipality. */
export type Contacts = Record<ContactRole, Contact | null> & { leaders: LeaderContact[] };

/** A leader; a deputy until that day, the first without them (yyyy-mm-dd). */
export interface LeaderContact extends Contact {
  until: string | null;
}
