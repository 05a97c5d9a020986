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
    const all = [...wrong, ...unknown, ...takenAmong(tx, owners)];
    if (all.length > 0) return { wrong: all.sort((a, b) => a.line - b.line) };
    const changed = owners.filter((owner) => setNumber(tx, owner.personId!, owner.number));
    for (const { personId } of changed) {
      const line = { subjectId: personId!, scope: `person:${personId}` };
      trace(tx, actor, { act: "staff-number-set", ...line }, now);
    }
    return { changed: changed.length };
  });
}

interface PersonLine extends StaffNumberLine {
  personId: number | null;
}

/** The lines whose number another person of the same municipality would have too: the planner could not tell the two apart. */
function takenAmong(tx: Tx, owners: PersonLine[]): WrongLine[] {
  const numbers = listStaffNumbers(tx);
  for (const { personId, number } of owners)
    if (personId !== null && number !== null) numbers.set(personId, number);
    else if (personId !== null) numbers.delete(personId);
  const homes = new Map(
    tx
      .select({ id: people.id, home: people.municipalityId })
      .from(people)
      .all()
      .map(({ id, home }) => [id, home]),
  );
  const keyOf = (personId: number, number: string) => `${homes.get(personId)} ${number}`;
  const holders = countBy([...numbers].map(([personId, number]) => keyOf(personId, number)));
  return owners.flatMap(({ line, personId, number }) =>
    personId !== null && number !== null && holders.get(keyOf(personId, number))! > 1
      ? [{ line, fault: "taken" as const }]
      : [],
  );
}

/** How many times each word stands in a list. */
function countBy(words: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
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
export const listStaffNumbers = (at: Database | Tx = db): Map<number, string> =>
  new Map(
    at
      .select()
      .from(staffNumbers)
      .all()
      .map(({ personId, number }) => [personId, number]),
  );
