import { hkdfSync } from "node:crypto";
import { and, desc, eq, gt, lte, ne, notInArray } from "drizzle-orm";
import { db, relaxedTransaction, type Tx, writeRelaxed } from "../../../db/database.server.ts";
import { keptForms } from "../../../db/schema/people-sign-in.ts";
import type { Role } from "../../../db/enums.ts";
import { env } from "../../base/env.server.ts";
import { openSealed, seal } from "../../base/seal.server.ts";
import { keyedHash, newSecret } from "../../base/secrets.server.ts";
import { keptFormCookie } from "./secret-cookie.ts";

/** A form as it was sent, without the key of its page. */
interface SentForm {
  /** The page that it stood on, with its query. */
  page: string;
  /** Where it was sent to, with the query. */
  to: string;
  /** The role in which it can be sent. */
  role: Role;
  /** Its fields, urlencoded. */
  body: string;
}

export interface KeptForm extends SentForm {
  id: number;
  /** Whether it has stood filled on its page. */
  shown: boolean;
}

const keptFormLifetimeMs = 60 * 60_000;
const maxKeptFormsPerPerson = 5;

const browserHash = (secret: string) => keyedHash("kept-form", secret);

/** The key that opens the forms of a browser: neither the database nor the site's own secret opens them without its cookie. */
const keyOf = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, env.SESSION_SECRET, "kept form", 32));

const isOfBrowser = (secret: string, now: Date) =>
  and(
    eq(keptForms.browserHash, browserHash(secret)),
    gt(keptForms.keptAt, new Date(now.getTime() - keptFormLifetimeMs)),
  );

const hasForms = (at: Tx | typeof db, secret: string | null, now: Date): secret is string =>
  secret !== null &&
  at.select({ id: keptForms.id }).from(keptForms).where(isOfBrowser(secret, now)).get() !== undefined;

/** Whether a form waits in the browser with these cookies, whoever sent it. */
export const hasKeptForms = (cookies: string | null | undefined, now: Date): boolean =>
  hasForms(db, keptFormCookie.read(cookies), now);

/**
 * Keeps a form for the person whose page it was sent from. Returns the Set-Cookie value without which nobody can read it. The last
 * `maxKeptFormsPerPerson` of a person are kept. A secret that the site has not given out is not used: whoever put it there knows it.
 */
export function keepForm(cookies: string | undefined, personId: number, form: SentForm, now: Date): string {
  return relaxedTransaction((tx) => {
    const held = keptFormCookie.read(cookies);
    const secret = hasForms(tx, held, now) ? held : newSecret();
    const sealed = seal(keyOf(secret), JSON.stringify(form), String(personId));
    tx.insert(keptForms)
      .values({ personId, browserHash: browserHash(secret), sealed, keptAt: now })
      .run();
    const isOwn = eq(keptForms.personId, personId);
    const newest = tx
      .select({ id: keptForms.id })
      .from(keptForms)
      .where(isOwn)
      .orderBy(desc(keptForms.id))
      .limit(maxKeptFormsPerPerson);
    tx.delete(keptForms)
      .where(and(isOwn, notInArray(keptForms.id, newest)))
      .run();
    return keptFormCookie.set(secret, keptFormLifetimeMs / 1000);
  });
}

/**
 * The forms of this person that wait in the browser with these cookies, the newest first. Those of anybody else there are deleted: from
 * now on the browser is this person's.
 */
export function listKeptForms(cookies: string | null | undefined, personId: number, now: Date): KeptForm[] {
  const secret = keptFormCookie.read(cookies);
  if (!secret) return [];
  const rows = db.select().from(keptForms).where(isOfBrowser(secret, now)).orderBy(desc(keptForms.id)).all();
  if (rows.some((row) => row.personId !== personId))
    writeRelaxed((tx) =>
      tx
        .delete(keptForms)
        .where(and(eq(keptForms.browserHash, browserHash(secret)), ne(keptForms.personId, personId)))
        .run(),
    );
  return rows.flatMap((row) => {
    if (row.personId !== personId) return [];
    const form = openForm(secret, row);
    return form ? [{ id: row.id, shown: row.shown, ...form }] : [];
  });
}

/** Null when the row was changed since. */
function openForm(secret: string, row: { sealed: Buffer; personId: number }): SentForm | null {
  try {
    return JSON.parse(openSealed(keyOf(secret), row.sealed, String(row.personId))) as SentForm;
  } catch {
    return null;
  }
}

/** Notes that a form has stood filled on its page, so that other pages no longer tell of it. */
export function markShown(id: number): void {
  writeRelaxed((tx) => tx.update(keptForms).set({ shown: true }).where(eq(keptForms.id, id)).run());
}

/** Deletes those of the person's forms in this browser that `which` names. */
export function deleteKeptForms(
  cookies: string | undefined,
  personId: number,
  which: (form: KeptForm) => boolean,
  now: Date,
): void {
  for (const { id } of listKeptForms(cookies, personId, now).filter(which))
    writeRelaxed((tx) => tx.delete(keptForms).where(eq(keptForms.id, id)).run());
}

/** Deletes every form that was kept an hour ago or earlier. */
export function deleteOldKeptForms(now: Date): void {
  const before = new Date(now.getTime() - keptFormLifetimeMs);
  writeRelaxed((tx) => tx.delete(keptForms).where(lte(keptForms.keptAt, before)).run());
}
