/**
 * Keeps account, act by act, of whose an address may be, and compares what the site did: the rules of who may be signed in as whom are
 * written here once more, and nothing of the site's own is asked.
 */
import { desc, gt } from "drizzle-orm";
import { isReleased } from "../../../app/people/mail-change/mail-change.ts";
import { db } from "../../../db/database.server.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { letters } from "../../../db/schema/mail.ts";
import { mergedPersons, people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import type { Did } from "./mail-acts.ts";
import { isTaken } from "./sign-in-acts.ts";
import { dayMs, hourMs, type World } from "./world.ts";

type MailChange = typeof mailChanges.$inferSelect;

export interface Snapshot {
  mails: Map<number, string | null>;
  changes: Map<number, MailChange>;
  merged: Set<number>;
  lastAuditId: number;
  lastLetterId: number;
}

const last = (row?: { id: number }) => row?.id ?? 0;

export function snapshot(): Snapshot {
  const ids = db.select({ id: people.id, mail: people.mail }).from(people).all();
  return {
    mails: new Map(ids.map(({ id, mail }) => [id, mail])),
    changes: new Map(
      db
        .select()
        .from(mailChanges)
        .all()
        .map((row) => [row.id, row]),
    ),
    merged: new Set(
      db
        .select()
        .from(mergedPersons)
        .all()
        .map(({ mergedId }) => mergedId),
    ),
    lastAuditId: last(db.select({ id: auditLines.id }).from(auditLines).orderBy(desc(auditLines.id)).get()),
    lastLetterId: last(db.select({ id: letters.id }).from(letters).orderBy(desc(letters.id)).get()),
  };
}

/** Brings the account up to date with what was rightly done, and says what was not told. */
export function settle(world: World, before: Snapshot, did: Did): string[] {
  const after = snapshot();
  const news = db.select().from(letters).where(gt(letters.id, before.lastLetterId)).all();
  const trail = db.select().from(auditLines).where(gt(auditLines.id, before.lastAuditId)).all();
  const isTold = (mail: string) =>
    isReleased(mail) ||
    news.some(({ letter, recipient }) => letter.startsWith("mail-change-") && recipient === mail);
  const isTraced = (id: number, act: string) =>
    trail.some((line) => line.subjectId === id && line.act.startsWith(act));
  const untold: string[] = [];
  const expect = (isRight: boolean, what: string) => {
    if (!isRight) untold.push(what);
  };
  for (const [id, mail] of after.mails) {
    const old = before.mails.get(id);
    if (old === undefined && mail) world.allow(id, mail);
    if (!old || !mail || old === mail) continue;
    if (!isReleased(mail)) {
      expect(isTold(old), `${id}: nobody wrote to ${old} that ${mail} signs in`);
      expect(isTold(mail), `${id}: nobody wrote to ${mail} that it signs in`);
    }
    expect(isTraced(id, "mail-"), `${id}: ${old} to ${mail} is not in the trail`);
    settleMail(world, before, { id, old, mail }, did);
  }
  for (const change of after.changes.values()) {
    const was = before.changes.get(change.id)?.state;
    if (was === change.state) continue;
    endOwn(world, change, did);
    const [oldKnows, newKnows] = [isTold(change.oldMail), isTold(change.newMail)];
    // The address of someone who has left is released to whoever has it now, who is not told whose it was.
    expect(oldKnows || did.how === "released", `${change.oldMail}: ${change.state}`);
    expect(newKnows, `${change.newMail}: ${change.state}`);
    expect(isTraced(change.personId, "mail-"), `${change.personId}: ${change.state} is not in the trail`);
  }
  for (const id of after.merged)
    if (!before.merged.has(id)) settleMerge(world, before, id, { isTold, expect });
  return untold;
}

/** A new address that was approved by who asked for it, or whose it is. */
export function approvedAlone(did: Did): string[] {
  if (did.how !== "approved") return [];
  const { by, changeId } = did;
  const change = snapshot().changes.get(changeId);
  if (change?.state !== "applied") return [];
  const { askedBy, personId, newMail } = change;
  return askedBy === by.id || personId === by.id ? [`${by.id} approves ${newMail} for ${personId}`] : [];
}

/** Whether the new address is the person's by the rules: the old one agreed (and their own is confirmed as well), or it was approved. */
function isRightful(
  world: World,
  change: MailChange | undefined,
  id: number,
  mail: string,
  did: Did,
): boolean {
  if (did.how === "approved") {
    const { by, reason } = did;
    return by.role === "secretariat" && by.id !== id && reason !== "" && change?.askedBy !== by.id;
  }
  if (did.how !== "answered" || change?.newMail !== mail) return false;
  const yes = world.saidYes.get(change.id);
  const isAgreed = world.mayEnter.get(id)?.has(change.oldMail) === true && yes?.has(change.oldMail) === true;
  return isAgreed && (change.askedBy !== id || yes.has(mail));
}

function settleMail(
  world: World,
  before: Snapshot,
  { id, old, mail }: { id: number; old: string; mail: string },
  did: Did,
): void {
  world.endAccess(id, `${old} no longer signs in`);
  if (isReleased(mail)) return void world.mayEnter.get(id)?.delete(old);
  const changeId = "changeId" in did ? did.changeId : undefined;
  const change = changeId === undefined ? undefined : before.changes.get(changeId);
  if (!isRightful(world, change, id, mail, did)) return;
  world.mayEnter.get(id)?.delete(old);
  world.allow(id, mail);
}

/** Whoever says that they did not ask for it themselves ends every session of theirs. */
function endOwn(world: World, { personId, askedBy, state }: MailChange, did: Did): void {
  if (did.how === "answered" && state === "refused" && askedBy === personId)
    world.endAccess(personId, "the new address was not asked for by its person");
}

function settleMerge(
  world: World,
  before: Snapshot,
  mergedId: number,
  { isTold, expect }: { isTold: (mail: string) => boolean; expect: (isRight: boolean, what: string) => void },
): void {
  const row = db
    .select()
    .from(mergedPersons)
    .all()
    .find((one) => one.mergedId === mergedId)!;
  const { keptId } = row;
  for (const id of [keptId, mergedId]) {
    const mail = before.mails.get(id)!;
    expect(isTold(mail), `${mail}: merged`);
    world.endAccess(id, "merged");
  }
  // Its letters go to the kept one's address, so that it signs nobody in.
  world.mayEnter.delete(mergedId);
}

const idleLimitMs = 12 * hourMs;
const oldestMs = 7 * dayMs;

/** Every session that began, asked for as its cookie would: who may not have it, and which should have ended. */
export function checkSessions(world: World): { takenOver: string[]; sessionsKept: string[] } {
  const takenOver: string[] = [];
  const sessionsKept: string[] = [];
  for (const begun of world.begun) {
    const { cookie, personId, by, createdAt, usedAt } = begun;
    if (world.now.getTime() - usedAt.getTime() > idleLimitMs) begun.ended ??= "unused";
    if (world.now.getTime() - createdAt.getTime() > oldestMs) begun.ended ??= "old";
    const isEntitled = world.isEntitled(by, personId);
    if ((begun.ended || !isEntitled) && isTaken(world, cookie, personId)) {
      if (!begun.isFound) {
        if (begun.ended) sessionsKept.push(`${by} as ${personId}: ${begun.ended}`);
        if (!isEntitled) takenOver.push(`${by} as ${personId}`);
      }
      begun.isFound = true;
    }
  }
  return { takenOver, sessionsKept };
}
