import { count, eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people, staffNumbers } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../register/person.server.ts";
import { readStaffNumbers, type StaffNumberLine, type WrongLine } from "./staff-numbers.ts";

/** Gives everybody on a list their staff number. Nothing is changed when a line is wrong. Returns how many have another number now. */
export function setStaffNumbers(
  actor: Person,
  list: string,
  now: Date,
): { changed: number } | { wrong: WrongLine[] } {
  const { lines, wrong } = readStaffNumbers(list);
  return writeTransaction((tx) => {
    const owners = lines.map((line) => ({ ...line, personId: findOwner(tx, line.mail) }));
    const unknown = owners
      .filter(({ personId }) => personId === null)
      .map(({ line }) => ({ line, fault: "unknown" }) as const);
    const all = [...wrong, ...unknown];
    if (all.length > 0) return { wrong: all.sort((a, b) => a.line - b.line) };
    const changed = owners.filter((owner) => setNumber(tx, owner.personId!, owner.number));
    for (const { personId } of changed) {
      const line = { subjectId: personId!, scope: `person:${personId}` };
      trace(tx, actor, { act: "staff-number-set", ...line }, now);
    }
    return { changed: changed.length };
  });
}

const findOwner = (tx: Tx, mail: StaffNumberLine["mail"]): number | null =>
  tx.select({ id: people.id }).from(people).where(eq(people.mail, mail)).get()?.id ?? null;

/** Whether it is another than the one they had. */
function setNumber(tx: Tx, personId: number, number: string | null): boolean {
  if (staffNumberOf(personId, tx) === number) return false;
  if (number === null) tx.delete(staffNumbers).where(eq(staffNumbers.personId, personId)).run();
  else
    tx.insert(staffNumbers)
      .values({ personId, number })
      .onConflictDoUpdate({ target: staffNumbers.personId, set: { number } })
      .run();
  return true;
}

/** Someone's staff number; null when they have none here. */
export const staffNumberOf = (personId: number, at: Database | Tx = db): string | null =>
  at
    .select({ number: staffNumbers.number })
    .from(staffNumbers)
    .where(eq(staffNumbers.personId, personId))
    .get()?.number ?? null;

/** How many have a staff number. */
export const countStaffNumbers = (): number => db.select({ n: count() }).from(staffNumbers).get()!.n;

/** Everybody's staff number. */
export const listStaffNumbers = (): Map<number, string> =>
  new Map(
    db
      .select()
      .from(staffNumbers)
      .all()
      .map(({ personId, number }) => [personId, number]),
  );
