import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { findIdByMail } from "../register/person.server.ts";
import { setMail } from "./applying.server.ts";
import { replaceWaiting, insertChange } from "./asking.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findRow, findWaiting } from "./find-row.server.ts";
import type { MailChange } from "./links.server.ts";
import { postEnded } from "./notices.server.ts";

/**
 * Gives a person another address (lower case) with a reason, for the operator: where the old one cannot answer and nobody else in the
 * secretariat may approve it. Both addresses are written to. Refused when it is the present one or somebody else's.
 */
export function changeMailByOperator(
  personId: number,
  newMail: string,
  reason: string,
  now: Date,
): { changed: true } | { refused: "mail-same" | "mail-taken" } {
  return writeTransaction((tx) => {
    const { mail: oldMail } = findRow(tx, personId);
    const holder = findIdByMail(newMail, tx);
    if (newMail === oldMail) return { refused: "mail-same" };
    if (holder !== null && holder !== personId) return { refused: "mail-taken" };
    const change = changeToApply(tx, { personId, oldMail: oldMail!, newMail }, now);
    const end = { state: "applied", act: "mail-change-approved", actor: "site", reason } as const;
    const ended = recordEnd(tx, change, end, now);
    setMail(tx, personId, newMail, now);
    postEnded(tx, ended, "approved", { by: null }, now);
    return { changed: true };
  });
}

/** What waits, when it is the same address; else a change that takes its place. */
function changeToApply(
  tx: Tx,
  asked: { personId: number; oldMail: string; newMail: string },
  now: Date,
): MailChange {
  const waiting = findWaiting(asked.personId, tx);
  if (waiting?.newMail === asked.newMail) return waiting;
  if (waiting) replaceWaiting(tx, waiting, "site", asked.newMail, now);
  return insertChange(tx, { id: null, role: "secretariat" }, asked, now);
}
