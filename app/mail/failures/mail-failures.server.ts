import { and, asc, count, eq, exists, gt, inArray, isNotNull, lt, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { letters, mailFailures } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import type { FailingMail } from "./failing-mail.ts";

/** What is known of an address only holds while it is the person's. */
const isOwnAddress = and(eq(people.id, mailFailures.personId), eq(people.mail, mailFailures.mail));
const isFailing = isNotNull(mailFailures.failingSince);

const failingQuery = prepared((at) =>
  at
    .select({ since: mailFailures.failingSince })
    .from(mailFailures)
    .where(
      and(
        eq(mailFailures.personId, sql.placeholder("personId")),
        eq(mailFailures.mail, sql.placeholder("mail")),
        isFailing,
      ),
    )
    .prepare(),
);

/** Whether letters to a person's address do not arrive. */
export const hasFailingMail = (personId: number, mail: string, at: Database | Tx = db): boolean =>
  failingQuery(at).get({ personId, mail }) !== undefined;

/** Those of these people who are not reached at their address. */
export const unreachedAmong = (ids: number[], at: Database | Tx = db): Set<number> =>
  new Set(
    at
      .select({ id: people.id })
      .from(mailFailures)
      .innerJoin(people, isOwnAddress)
      .where(and(isFailing, inArray(people.id, ids)))
      .all()
      .map(({ id }) => id),
  );

/** Since when letters to a person do not arrive; null when they do, as far as is known. */
export const mailFailingSince = (personId: number, mail: string): Date | null =>
  failingQuery(db).get({ personId, mail })?.since ?? null;

/** The column of a query on people that tells whether their letters do not arrive: 1 or 0. */
export const mailFailsColumn = sql<number>`exists (select 1 from ${mailFailures}
  where ${mailFailures.personId} = ${people.id} and ${mailFailures.mail} = ${people.mail} and ${mailFailures.failingSince} is not null)`;

const stillHere = sql`${people.leftOn} is null`;

/** How many people are not reached at their address. */
export const countFailingMails = (): number =>
  db
    .select({ people: count() })
    .from(mailFailures)
    .innerJoin(people, isOwnAddress)
    .where(and(isFailing, stillHere))
    .get()!.people;

/** The people who are not reached at their address, with what the receiving server said. Names people: the caller leaves a trace. */
export const listFailingMails = (): FailingMail[] =>
  db
    .select({
      personId: mailFailures.personId,
      name: people.name,
      mail: mailFailures.mail,
      since: sql`${mailFailures.failingSince}`.mapWith(mailFailures.lastAt),
      reason: mailFailures.reason,
    })
    .from(mailFailures)
    .innerJoin(people, isOwnAddress)
    .where(and(isFailing, stillHere))
    .orderBy(asc(mailFailures.failingSince), asc(mailFailures.personId))
    .all();

interface MailFailure {
  isPermanent: boolean;
  /** What the receiving server said. */
  reason: string;
}

/** Notes that a letter to this address failed. Of another address than the person has now, nothing is kept. */
export function noteMailFailure(
  tx: Tx,
  { personId, mail }: { personId: number; mail: string },
  { isPermanent, reason }: MailFailure,
  now: Date,
): void {
  if (
    !tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), eq(people.mail, mail)))
      .get()
  )
    return;
  const before = tx.select().from(mailFailures).where(eq(mailFailures.personId, personId)).get();
  const same = before?.mail === mail ? before : undefined;
  const row = {
    personId,
    mail,
    failingSince: same?.failingSince ?? (isPermanent ? now : null),
    lastAt: now,
    temporary: (same?.temporary ?? 0) + (isPermanent ? 0 : 1),
    reason: reason.slice(0, 300),
  };
  tx.insert(mailFailures).values(row).onConflictDoUpdate({ target: mailFailures.personId, set: row }).run();
}

/** Forgets what was known of a person's address: a letter has been read, or they have another address. */
export const clearMailFailure = (tx: Tx, personId: number): void => {
  tx.delete(mailFailures).where(eq(mailFailures.personId, personId)).run();
};

const dayMs = 86_400_000;
/** A server that gives up sends its report within days. */
const silentDays = 5;

/** Forgets failures of addresses to which a later letter went that has not come back for days. */
export function clearRecoveredMails(now: Date): void {
  const laterLetter = db
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.personId, mailFailures.personId),
        eq(letters.recipient, mailFailures.mail),
        eq(letters.state, "sent"),
        gt(letters.sentAt, mailFailures.lastAt),
        lt(letters.sentAt, new Date(now.getTime() - silentDays * dayMs)),
      ),
    );
  writeTransaction((tx) => tx.delete(mailFailures).where(exists(laterLetter)).run());
}
