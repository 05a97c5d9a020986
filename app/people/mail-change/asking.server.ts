import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { findIdByMail } from "../register/person.server.ts";
import { countUnlessExceeded } from "../sign-in/rate-limit.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findRow, findWaiting } from "./find-row.server.ts";
import { linkToken, type MailChange } from "./links.server.ts";
import { waitDays } from "./mail-change.ts";
import { postAsked, postEnded } from "./notices.server.ts";

const dayMs = 24 * 3_600_000;
/**
 * How many new addresses can be asked for one person in a day: by themselves, by the secretariat and by each leader, so that nobody uses
 * up another's. Each is two letters.
 */
const askLimit = { times: 5, minutes: 24 * 60 };
/** How many times in a day people, leaders and the secretariat, each counted apart, can have one new address written to. */
const newMailLimit = { times: 10, minutes: 24 * 60 };

/** Someone in the role they have switched to. */
interface Asker {
  id: number;
  role: Role;
}

export type AskRefusal = { refused: "mail-same" | "mail-taken" | "mail-often" };

/**
 * Asks for a new mail address (lower case) for a person, in the transaction of the caller, who knows that they may. Until it is applied
 * the old address stands. The new one is applied when the old address agrees (and, where the person asks themselves, the new one is
 * confirmed as well), or when the secretariat approves it. Both addresses are written to. A change that waits is replaced, and
 * `replaced` is its address.
 */
export function askForMail(
  tx: Tx,
  asker: Asker,
  personId: number,
  newMail: string,
  now: Date,
): { asked: true; replaced: string | null } | AskRefusal {
  const { mail: oldMail } = findRow(tx, personId);
  const holder = findIdByMail(newMail, tx);
  if (newMail === oldMail) return { refused: "mail-same" };
  if (holder !== null && holder !== personId) return { refused: "mail-taken" };
  if (countUnlessExceeded(tx, limitsOf(asker, personId, newMail), now)) return { refused: "mail-often" };
  const waiting = findWaiting(personId, tx);
  if (waiting) replaceWaiting(tx, waiting, asker, newMail, now);
  const change = insertChange(tx, asker, { personId, oldMail: oldMail!, newMail }, now);
  const replaced = waiting && waiting.newMail !== newMail ? waiting.newMail : null;
  postAsked(tx, change, replaced, now);
  const scope = `person:${personId}`;
  trace(
    tx,
    asker,
    { act: "mail-change-asked", subjectId: personId, scope, detail: { change: change.id } },
    now,
  );
  return { asked: true, replaced };
}

/** Ends a change that waits, since `newMail` is asked for instead. The old address reads it in the letter about that. */
export function replaceWaiting(tx: Tx, waiting: MailChange, actor: Actor, newMail: string, now: Date): void {
  recordEnd(tx, waiting, { state: "replaced", act: "mail-change-replaced", actor }, now);
  if (waiting.newMail !== newMail) postEnded(tx, waiting, "replaced", { by: null, sides: ["new"] }, now);
}

function limitsOf(asker: Asker, personId: number, newMail: string) {
  const kind = asker.id === personId ? "own" : asker.role === "secretariat" ? "secretariat" : "leader";
  const by = kind === "leader" ? `leader-${asker.id}` : kind;
  return [
    { ...askLimit, key: `mail-change:${personId}:${by}` },
    { ...newMailLimit, key: `mail-change-to:${newMail}:${kind}` },
  ];
}

/** Stores the change with the hashes of its links, which its id goes into. The operator, who is no person, has no id. */
export function insertChange(
  tx: Tx,
  asker: { id: number | null; role: Role },
  change: { personId: number; oldMail: string; newMail: string },
  now: Date,
): MailChange {
  const expiresAt = new Date(now.getTime() + waitDays * dayMs);
  const asked = { askedBy: asker.id, askedAs: asker.role, askedAt: now, expiresAt };
  const { id } = tx
    .insert(mailChanges)
    .values({ ...change, ...asked })
    .returning()
    .get();
  const [oldLinkHash, newLinkHash] = (["old", "new"] as const).map((side) =>
    hashOf(linkToken({ id, askedAt: now }, side)),
  );
  return tx
    .update(mailChanges)
    .set({ oldLinkHash, newLinkHash: asker.id === change.personId ? newLinkHash : null })
    .where(eq(mailChanges.id, id))
    .returning()
    .get();
}

/** Asks for a new mail address of one's own. */
export const askForOwnMail = (person: Asker, newMail: string, now: Date) =>
  writeTransaction((tx) => askForMail(tx, person, person.id, newMail, now));

/**
 * Withdraws what waits: by whoever asked for it, or by the person themselves, who thereby says no. Refused when nothing waits, or when
 * it was someone else who asked.
 */
export function withdrawMailChange(
  actor: Asker,
  personId: number,
  now: Date,
): { withdrawn: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const waiting = findWaiting(personId, tx);
    const isAsker = waiting?.askedBy === actor.id;
    if (!waiting || (!isAsker && actor.id !== personId)) return { refused: "unknown" };
    const end = isAsker
      ? ({ state: "withdrawn", act: "mail-change-withdrawn" } as const)
      : ({ state: "refused", act: "mail-change-refused" } as const);
    const ended = recordEnd(tx, waiting, { ...end, actor }, now);
    postEnded(tx, ended, end.state, { by: findRow(tx, actor.id).name }, now);
    return { withdrawn: true };
  });
}
