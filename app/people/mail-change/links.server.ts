import { eq, or } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { equalHashes, hashOf, keyedHash } from "../../base/secrets.server.ts";
import type { Side } from "./mail-change.ts";

export type MailChange = typeof mailChanges.$inferSelect;

const nameOf = ({ id, askedAt }: Pick<MailChange, "id" | "askedAt">, side: Side) =>
  `${id}:${askedAt.getTime()}:${side}`;

/** The secret of the link in the letters to one of the two addresses: derived, and stored nowhere. */
export const linkToken = (change: Pick<MailChange, "id" | "askedAt">, side: Side): string =>
  keyedHash("mail-change-link", nameOf(change, side));

/** The six digits in the same letters, since a mail scanner that opens the link may also send its form. */
export function codeOf(change: Pick<MailChange, "id" | "askedAt">, side: Side): string {
  const hash = Buffer.from(keyedHash("mail-change-code", nameOf(change, side)), "base64url");
  return String(hash.readUInt32BE(0) % 1_000_000).padStart(6, "0");
}

/** Whether that is the code of the letters to this address. */
export const isRightCode = (change: MailChange, side: Side, code: string): boolean =>
  equalHashes(codeOf(change, side), code);

/** Whether SESSION_SECRET has changed since the letter to this address was sent: then no code is right for its link. */
export const isStale = (change: MailChange, side: Side): boolean =>
  hashOf(linkToken(change, side)) !== (side === "old" ? change.oldLinkHash : change.newLinkHash);

/** The change that a link leads to, whatever its state, and the address the link was sent to; null for an unknown link. */
export function findByLink(token: string, at: Database | Tx = db): { change: MailChange; side: Side } | null {
  const hash = hashOf(token);
  const change = at
    .select()
    .from(mailChanges)
    .where(or(eq(mailChanges.oldLinkHash, hash), eq(mailChanges.newLinkHash, hash)))
    .get();
  return change ? { change, side: change.oldLinkHash === hash ? "old" : "new" } : null;
}

const findChange = (id: number) => db.select().from(mailChanges).where(eq(mailChanges.id, id)).get();

type LinkProps = { changeId: number; token?: string; code?: string };

/** Adds the link and the code to a letter that asks the old or the new address; null when the change no longer waits. */
const addLinkOf =
  (side: Side) =>
  <P extends LinkProps & { by: string | null }>(props: P): P | null => {
    const change = findChange(props.changeId);
    if (change?.state !== "waiting") return null;
    // When another asked, the new address has nothing to answer.
    if (side === "new" && props.by !== null) return props;
    return { ...props, token: linkToken(change, side), code: codeOf(change, side) };
  };

export const addOldLink = addLinkOf("old");
export const addNewLink = addLinkOf("new");
