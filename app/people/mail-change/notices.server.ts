import type { Tx } from "../../../db/database.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findRow } from "./find-row.server.ts";
import type { MailChange } from "./links.server.ts";
import { isReleased, type Side } from "./mail-change.ts";

/** Whose letters they are. */
const recipientOf = (tx: Tx, change: MailChange, side: Side) => {
  const { id, name, locale } = findRow(tx, change.personId);
  return { name, to: { id, locale, mail: side === "old" ? change.oldMail : change.newMail } };
};

/** Writes to both addresses that a new one is asked for. `replaces` is the new address of the request that it replaces. */
export function postAsked(tx: Tx, change: MailChange, replaces: string | null, now: Date): void {
  const isOwn = change.askedBy === change.personId;
  const by = isOwn || change.askedBy === null ? null : findRow(tx, change.askedBy).name;
  const until = danishDate(change.expiresAt);
  const { name, to } = recipientOf(tx, change, "old");
  const { newMail, id: changeId } = change;
  const props = { changeId, name, by, newMail, replaces, until };
  if (!isReleased(to.mail)) postLetter(tx, { letter: "mail-change-asked", to, props }, now);
  const { to: toNew } = recipientOf(tx, change, "new");
  postLetter(tx, { letter: "mail-change-new", to: toNew, props: { changeId, name, by, until } }, now);
}

export type Outcome = PropsOf<"mail-change-ended">["outcome"];

/** Writes to these of the two addresses what became of the change, and who decided it. */
export function postEnded(
  tx: Tx,
  change: MailChange,
  outcome: Outcome,
  { by, sides = ["old", "new"] }: { by: string | null; sides?: Side[] },
  now: Date,
): void {
  for (const side of sides) {
    const { name, to } = recipientOf(tx, change, side);
    const { id: changeId, newMail, reason } = change;
    const props = { changeId, name, side, outcome, by, reason, newMail };
    if (!isReleased(to.mail)) postLetter(tx, { letter: "mail-change-ended", to, props }, now);
  }
}
