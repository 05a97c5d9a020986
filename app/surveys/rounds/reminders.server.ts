import { randomInt } from "node:crypto";
import { and, eq, inArray, isNotNull, lt, max } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { randomHex } from "../../base/secrets.server.ts";
import { type RandomInt, shuffled } from "../../base/shuffled.ts";
import { findKey } from "../anonymity/keys.server.ts";
import { belongsToNobodyElse } from "../anonymity/links.server.ts";
import { openRounds, resealRound } from "../anonymity/sealed-states.server.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { inLanguage } from "../questionnaires/languages.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";
import { storeNight } from "./nights.server.ts";

/** The number of the reminder that is due: they are spread evenly, the k-th of n when k/(n + 1) of the time has passed. */
export function dueReminderNumber({ opensAt, closesAt, remindersMax }: Round, now: Date): number {
  const elapsed = (now.getTime() - opensAt.getTime()) / (closesAt.getTime() - opensAt.getTime());
  return Math.max(0, Math.min(remindersMax, Math.floor(elapsed * (remindersMax + 1))));
}

/** When the k-th reminder falls due. */
export const reminderDueAt = ({ opensAt, closesAt, remindersMax }: Round, k: number): Date =>
  new Date(opensAt.getTime() + ((closesAt.getTime() - opensAt.getTime()) * k) / (remindersMax + 1));

/**
 * Puts a reminder to everyone invited into the outbox, except to those who have left or are on leave, at the address to which they were
 * invited. To those who have answered or have turned reminders off it is not sent (`addReminderLink`), and no row shows whose that were. A
 * reminder that was missed is not sent later: nobody gets two at once. A round whose key is missing has none. Returns how many are in the outbox.
 */
export function sendDueReminders(now: Date, random: RandomInt = randomInt): number {
  const due = openRounds().filter(({ id, closesAt }) => closesAt > now && findKey(id));
  return due.reduce((sum, { id }) => sum + writeTransaction((tx) => remindIfDue(tx, id, now, random)), 0);
}

function remindIfDue(tx: Tx, roundId: number, now: Date, random: RandomInt): number {
  const round = findRound(roundId, tx)!;
  if (round.state !== "open" || isRemindedToday(round, now)) return 0;
  return remindRound(tx, round, dueReminderNumber(round, now), now, random);
}

/** Whether reminders have been put into the outbox today. */
export const isRemindedToday = ({ remindedOn }: Round, now: Date): boolean => remindedOn === danishDate(now);

/** The number of the round's latest reminder. */
export const latestReminder = (roundId: number, at: Database | Tx = db): number =>
  at
    .select({ latest: max(invitations.lastReminderNumber) })
    .from(invitations)
    .where(eq(invitations.roundId, roundId))
    .get()?.latest ?? 0;

/** The invitations that have not had the reminder with this number, of those who may be reminded. */
const listNotReminded = (tx: Tx, roundId: number, due: number, now: Date) =>
  tx
    .select({ id: invitations.id, mail: invitations.mail, person: people })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(
      and(
        eq(invitations.roundId, roundId),
        lt(invitations.lastReminderNumber, due),
        isNotNull(invitations.mail),
        belongsToNobodyElse,
        activePerson,
        atWork(danishDate(now)),
      ),
    )
    .all();

/** Puts the reminder with this number into the outbox, to everyone who has not had it. Returns how many that are. */
export function remindRound(
  tx: Tx,
  round: Round,
  due: number,
  now: Date,
  random: RandomInt = randomInt,
): number {
  const waiting = listNotReminded(tx, round.id, due, now);
  if (waiting.length === 0) return 0;
  const questionnaire = frozenQuestionnaire(round.questionnaireHash, tx);
  // In random order, and with keys that name nobody: the row of a delivered reminder stays until the night.
  for (const { id, mail, person } of shuffled(waiting, random)) {
    const props = {
      invitationId: id,
      name: person.name,
      title: inLanguage(questionnaire, person.locale).title,
      minutes: questionnaire.minutes,
      closesAt: round.closesAt.toISOString(),
    };
    const to = { id: person.id, mail: mail!, locale: person.locale };
    const idempotencyKey = `survey:${round.id}:reminder-${due}:${randomHex()}`;
    postLetter(tx, { letter: "survey-reminder", to, props, idempotencyKey }, now);
  }
  const reminded = waiting.map(({ id }) => id);
  tx.update(invitations).set({ lastReminderNumber: due }).where(inArray(invitations.id, reminded)).run();
  tx.update(rounds)
    .set({ remindedOn: danishDate(now) })
    .where(eq(rounds.id, round.id))
    .run();
  return waiting.length;
}

/**
 * Counts the sent answers of open rounds, and encrypts every sealed field again; done at night only, so that nobody can watch one arrive. A
 * round whose key is missing keeps its last count.
 */
export function countSentAnswers(now: Date): void {
  for (const { id } of openRounds())
    writeTransaction((tx) => {
      const round = tx.select().from(rounds).where(eq(rounds.id, id)).get()!;
      const states = resealRound(tx, round);
      if (!states) return;
      const answered = states.filter(({ sent }) => sent).length;
      tx.update(rounds).set({ answered }).where(eq(rounds.id, id)).run();
      storeNight(tx, id, answered, now);
    });
}
