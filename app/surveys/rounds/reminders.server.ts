import { and, eq, gt, inArray, isNotNull, lt } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { atWork } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { belongsToNobodyElse } from "../anonymity/links.server.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import type { Round } from "../round.ts";

/** The number of the reminder that is due: they are spread evenly, the k-th of n when k/(n + 1) of the time has passed. */
export function dueReminderNumber({ opensAt, closesAt, remindersMax }: Round, now: Date): number {
  const elapsed = (now.getTime() - opensAt.getTime()) / (closesAt.getTime() - opensAt.getTime());
  return Math.max(0, Math.min(remindersMax, Math.floor(elapsed * (remindersMax + 1))));
}

/** When the k-th reminder falls due. */
export const reminderDueAt = ({ opensAt, closesAt, remindersMax }: Round, k: number): Date =>
  new Date(opensAt.getTime() + ((closesAt.getTime() - opensAt.getTime()) * k) / (remindersMax + 1));

/**
 * Reminds those who have not sent an answer, unless they have turned reminders off, have left or are on leave, at the address to which
 * they were invited. A reminder that was missed is not sent later: nobody gets two at once. Returns how many letters were posted.
 */
export function sendDueReminders(now: Date): number {
  const open = db
    .select()
    .from(rounds)
    .where(and(eq(rounds.state, "open"), gt(rounds.closesAt, now)))
    .all();
  return open.reduce((sum, round) => sum + writeTransaction((tx) => remindRound(tx, round, now)), 0);
}

function remindRound(tx: Tx, round: Round, now: Date): number {
  const due = dueReminderNumber(round, now);
  const waiting = tx
    .select({ id: invitations.id, mail: invitations.mail, person: people })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(
      and(
        eq(invitations.roundId, round.id),
        eq(invitations.sent, false),
        eq(invitations.quiet, false),
        lt(invitations.reminders, due),
        isNotNull(invitations.mail),
        belongsToNobodyElse,
        activePerson,
        atWork(danishDate(now)),
      ),
    )
    .all();
  if (waiting.length === 0) return 0;
  const { title, minutes } = frozenQuestionnaire(round.questionnaireHash, tx);
  for (const { id, mail, person } of waiting) {
    const props = {
      invitationId: id,
      name: person.name,
      title,
      minutes,
      closesAt: round.closesAt.toISOString(),
    };
    const to = { id: person.id, mail: mail!, locale: person.locale };
    postLetter(
      tx,
      { letter: "survey-reminder", to, props, idempotencyKey: `survey:${round.id}:${id}:reminder-${due}` },
      now,
    );
  }
  const reminded = waiting.map(({ id }) => id);
  tx.update(invitations).set({ reminders: due }).where(inArray(invitations.id, reminded)).run();
  return waiting.length;
}

/** Counts the sent answers of open rounds; done at night only, so that nobody can watch one arrive. */
export function countSentAnswers(): void {
  writeTransaction((tx) => {
    for (const { id } of tx.select({ id: rounds.id }).from(rounds).where(eq(rounds.state, "open")).all()) {
      const sent = and(eq(invitations.roundId, id), eq(invitations.sent, true));
      const answered = tx.select({ id: invitations.id }).from(invitations).where(sent).all().length;
      tx.update(rounds).set({ answered }).where(eq(rounds.id, id)).run();
    }
  });
}
