import { eq } from "drizzle-orm";
import { type Tx, readTransaction, writeTransaction } from "../../../db/database.server.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { isActive } from "../register/active.ts";
import { rolesOf } from "../register/person.server.ts";
import { endAccess } from "../sign-in/end-access.server.ts";
import { countUnlessExceeded, networkOf } from "../sign-in/rate-limit.server.ts";
import { countWrongCode, traceWrongCode } from "../sign-in/wrong-codes.server.ts";
import { isFree, setMail } from "./applying.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findRow } from "./find-row.server.ts";
import { findByLink, isRightCode, isStale, type MailChange } from "./links.server.ts";
import type { Ask, LinkView, Side } from "./mail-change.ts";
import { postEnded } from "./notices.server.ts";

/** Codes are six digits, so no more than these are tried for one link. */
const codeLimit = { times: 10, minutes: 24 * 60 };

const isOwn = ({ askedBy, personId }: MailChange) => askedBy === personId;

/** What a link asks of whoever has the address it was sent to; "nothing" when they have said yes, or the change has ended. */
function askOf(change: MailChange, side: Side, now: Date): Ask {
  const { state, expiresAt, agreedAt, confirmedAt } = change;
  const answeredAt = side === "old" ? agreedAt : confirmedAt;
  if (state !== "waiting" || expiresAt <= now || answeredAt !== null) return "nothing";
  if (isStale(change, side)) return "stale";
  if (side === "new") return "confirm";
  return isOwn(change) ? "agreeOwn" : "agree";
}

/** The change that a link leads to; null for an unknown link, and once the person is closed: nobody agrees for somebody who has left. */
function findOwnLink(token: string, tx: Tx) {
  const found = findByLink(token, tx);
  return found && isActive(findRow(tx, found.change.personId)) ? found : null;
}

/**
 * What the page of a link shows, without doing anything, since mail scanners open every link. Null for an unknown link, and for that of a
 * closed person.
 */
export const seeLink = (token: string, now: Date): LinkView | null =>
  readTransaction((tx) => {
    const found = findOwnLink(token, tx);
    if (!found) return null;
    const { change, side } = found;
    const { askedBy, personId, newMail, expiresAt, state } = change;
    const isOver = state === "waiting" && expiresAt <= now;
    return {
      asks: askOf(change, side, now),
      state: isOver ? "lapsed" : state,
      side,
      name: findRow(tx, personId).name,
      by: askedBy === null ? null : findRow(tx, askedBy).name,
      newMail,
      expiresAt,
    };
  });

export type AnswerRefusal = "over" | "wrong-code" | "too-often" | "mail-taken";

/**
 * Answers by the link and the code of a letter: the old address agrees or says no, the new one confirms. What another asked for is applied
 * when the old address agrees; one's own when both have said yes. Refused when the link is unknown, a closed person's or asks nothing, for a wrong code,
 * after too many of them unless the right one says no, and when somebody else has the new address by now. Wrong codes count and are traced like those of signing in.
 */
export function answerLink(
  token: string,
  { code, yes, ip }: { code: string; yes: boolean; ip: string },
  now: Date,
): { answered: true } | { refused: AnswerRefusal } {
  return writeTransaction((tx) => {
    const found = findOwnLink(token, tx);
    if (!found) return { refused: "over" };
    const { change, side } = found;
    const asks = askOf(change, side, now);
    if (asks === "nothing" || asks === "stale") return { refused: "over" };
    const isRight = isRightCode(change, side, code);
    const limit = { ...codeLimit, key: `mail-change-code:${change.id}:${side}` };
    // Whoever says no with the right code is never too late: it ends the change, so nobody learns the code by trying.
    const isNo = isRight && !yes;
    if (!isNo && countUnlessExceeded(tx, [limit], now)) return { refused: "too-often" };
    if (!isRight) {
      traceWrongCode(tx, "mail-change-code-wrong", change.personId, now);
      countWrongCode(tx, networkOf(ip), now);
      return { refused: "wrong-code" };
    }
    const actor = { id: change.personId, role: rolesOf(change.personId, tx)[0] ?? "agent" };
    if (!yes) sayNo(tx, change, actor, now);
    else if (!isFree(tx, change.newMail, change.personId)) return { refused: "mail-taken" };
    else sayYes(tx, change, side, actor, now);
    return { answered: true };
  });
}

/** Applies the change, or keeps that one address has said yes while the other has not answered yet. */
function sayYes(tx: Tx, change: MailChange, side: Side, actor: Actor, now: Date): void {
  const act = side === "old" ? "mail-change-agreed" : "mail-change-confirmed";
  const isOtherMissing = (side === "old" ? change.confirmedAt : change.agreedAt) === null;
  const { id, personId } = change;
  const given = side === "old" ? { agreedAt: now } : { confirmedAt: now };
  tx.update(mailChanges).set(given).where(eq(mailChanges.id, id)).run();
  if (isOwn(change) && isOtherMissing) {
    const scope = `person:${personId}`;
    trace(tx, actor, { act, subjectId: personId, scope, detail: { change: id } }, now);
    return;
  }
  const ended = recordEnd(tx, change, { state: "applied", act, actor }, now);
  setMail(tx, personId, change.newMail, now);
  postEnded(tx, ended, isOwn(change) ? "confirmed" : "agreed", { by: null }, now);
}

/** What the old address did not ask for was asked in a session that is not theirs, so every session ends. */
function sayNo(tx: Tx, change: MailChange, actor: Actor, now: Date): void {
  const ended = recordEnd(tx, change, { state: "refused", act: "mail-change-refused", actor }, now);
  if (isOwn(change)) endAccess(tx, change.personId, now);
  postEnded(tx, ended, "refused", { by: null }, now);
}
