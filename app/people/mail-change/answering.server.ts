import { type Tx, readTransaction, writeTransaction } from "../../../db/database.server.ts";
import type { Actor } from "../../audit/audit.server.ts";
import { rolesOf } from "../register/person.server.ts";
import { endAccess } from "../sign-in/end-access.server.ts";
import { countUnlessExceeded } from "../sign-in/rate-limit.server.ts";
import { appliedSince, canBeUndone, isFree, setMail } from "./applying.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findRow, findWaiting } from "./find-row.server.ts";
import { findByLink, isRightCode, type MailChange } from "./links.server.ts";
import type { Ask, LinkView, Side } from "./mail-change.ts";
import { postEnded } from "./notices.server.ts";

/** Codes are six digits, so no more than these are tried for one link. */
const codeLimit = { times: 10, minutes: 24 * 60 };

/** What a link asks of whoever has the address it was sent to; "nothing" when the change has ended. */
function askOf(tx: Tx, change: MailChange, side: Side, now: Date): Ask {
  const isOwn = change.askedBy === change.personId;
  if (change.state === "waiting" && change.expiresAt > now)
    return side === "new" ? "confirm" : isOwn ? "stop" : "agree";
  return side === "old" && canBeUndone(tx, change, now) ? "undo" : "nothing";
}

/** What the page of a link shows, without doing anything, since mail scanners open every link. Null for an unknown link. */
export const seeLink = (token: string, now: Date): LinkView | null =>
  readTransaction((tx) => {
    const found = findByLink(token, tx);
    if (!found) return null;
    const { change, side } = found;
    const { askedBy, personId, newMail, expiresAt, state } = change;
    const isOver = state === "waiting" && expiresAt <= now;
    return {
      asks: askOf(tx, change, side, now),
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
 * Answers by the link and the code of a letter: agrees or says no, confirms the new address, or puts the old one back. Refused when the
 * link is unknown or asks nothing, for a wrong code, after too many of them, and when somebody else has the new address by now.
 */
export function answerLink(
  token: string,
  { code, yes }: { code: string; yes: boolean },
  now: Date,
): { answered: true } | { refused: AnswerRefusal } {
  return writeTransaction((tx) => {
    const found = findByLink(token, tx);
    if (!found) return { refused: "over" };
    const { change, side } = found;
    const ask = askOf(tx, change, side, now);
    if (ask === "nothing") return { refused: "over" };
    const limit = { ...codeLimit, key: `mail-change-code:${change.id}:${side}` };
    if (countUnlessExceeded(tx, [limit], now)) return { refused: "too-often" };
    if (!isRightCode(change, side, code)) return { refused: "wrong-code" };
    const actor = { id: change.personId, role: rolesOf(change.personId, tx)[0] ?? "agent" };
    if (ask === "undo") undo(tx, change, actor, now);
    else if (ask === "stop" || !yes) sayNo(tx, change, actor, now);
    else if (!isFree(tx, change.newMail, change.personId)) return { refused: "mail-taken" };
    else apply(tx, change, ask === "agree" ? "agreed" : "confirmed", actor, now);
    return { answered: true };
  });
}

function apply(tx: Tx, change: MailChange, how: "agreed" | "confirmed", actor: Actor, now: Date): void {
  const act = how === "agreed" ? "mail-change-agreed" : "mail-change-confirmed";
  const ended = recordEnd(tx, change, { state: "applied", act, actor }, now);
  setMail(tx, change.personId, change.newMail, now);
  postEnded(tx, ended, how, { by: null }, now);
}

/** What the person did not ask for was asked in a session that is not theirs, so every session ends. */
function sayNo(tx: Tx, change: MailChange, actor: Actor, now: Date): void {
  const ended = recordEnd(tx, change, { state: "refused", act: "mail-change-refused", actor }, now);
  if (change.askedBy === change.personId) endAccess(tx, change.personId, now);
  postEnded(tx, ended, "refused", { by: null }, now);
}

/** Puts the old address back, past the changes that followed, and ends one that waits. */
function undo(tx: Tx, change: MailChange, actor: Actor, now: Date): void {
  const end = { state: "undone", act: "mail-change-undone", actor } as const;
  const waiting = findWaiting(change.personId, tx);
  if (waiting) sayNo(tx, waiting, actor, now);
  for (const later of appliedSince(tx, change))
    postEnded(tx, recordEnd(tx, later, end, now), "undone", { by: null, sides: ["new"] }, now);
  const undone = recordEnd(tx, change, end, now);
  setMail(tx, change.personId, change.oldMail, now);
  postEnded(tx, undone, "undone", { by: null }, now);
}
