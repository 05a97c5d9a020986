import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../register/person.server.ts";
import { isName, tidyName } from "../register/person-name.ts";

/** Corrects the person's own name; diplomas keep the name they were issued with. Refused when it cannot be a name (`isName`). */
export function correctOwnName(
  person: Person,
  typed: string,
  now: Date,
): { corrected: true } | { refused: "name" } {
  const name = tidyName(typed);
  if (!isName(name)) return { refused: "name" };
  return writeTransaction((tx) => {
    tx.update(people).set({ name }).where(eq(people.id, person.id)).run();
    trace(tx, person, { act: "name-corrected", subjectId: person.id, scope: `person:${person.id}` }, now);
    return { corrected: true };
  });
}
