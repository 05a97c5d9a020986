import { writeTransaction } from "../../../db/database.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { lastLetterAt } from "../../mail/outbox/last-letter.server.ts";
import { heldUntil } from "../../undo/undoable.server.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";
import { listNights } from "./nights.server.ts";
import { previewLetter } from "./launch/launch-view.server.ts";
import type { ReminderObstacle, RemindersView, RemindPageView } from "./remind-view.ts";
import { isRemindedToday, latestReminder, reminderDueAt, remindRound } from "./reminders.server.ts";
import { countAudience } from "./rounds.server.ts";

/** How far an open round's reminders are, and why one cannot be sent now. `sent` is the number of the latest. */
export function viewReminders(round: Round, sent: number, now: Date): RemindersView {
  const left = sent < round.remindersMax;
  const dueAt = reminderDueAt(round, sent + 1);
  return {
    sent,
    nextAt: left && dueAt > now ? dueAt : null,
    obstacle: obstacleOf(round, left, now),
  };
}

function obstacleOf(round: Round, left: boolean, now: Date): ReminderObstacle | null {
  if (round.remindersMax === 0) return "none";
  if (!left) return "all-sent";
  if (now < round.opensAt) return "not-begun";
  return isRemindedToday(round, now) ? "today" : null;
}

/**
 * Sends the next reminder of an open round now instead of when it would have been due. Refuses a round that is not open or whose time is up,
 * one that has not begun, one whose reminders are all sent, and a second one on a day. Who gets it, and how many, is not told.
 */
export function remindNow(actor: Actor, roundId: number, now: Date) {
  return writeTransaction((tx) => {
    const round = findRound(roundId, tx);
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "open" || round.closesAt <= now) return { refused: "not-open" } as const;
    const sent = latestReminder(roundId, tx);
    const { obstacle } = viewReminders(round, sent, now);
    if (obstacle) return { refused: obstacle };
    remindRound(tx, round, sent + 1, now);
    trace(tx, actor, { act: "round-reminded", scope: `round:${roundId}` }, now);
    return { reminded: true } as const;
  });
}

/**
 * What is shown before a reminder is sent, or null when none can be sent. How many get it is said by last night's count. Throws 404 for a
 * round that is not there. `recipientName` stands in the letter for those who get it.
 */
export async function viewRemindPage(
  roundId: number,
  now: Date,
  recipientName: string,
  locale: Locale,
): Promise<RemindPageView | null> {
  const round = findRound(roundId);
  if (!round) throw notFound();
  if (round.state !== "open" || round.closesAt <= now) return null;
  if (viewReminders(round, latestReminder(roundId), now).obstacle) return null;
  const about = Math.max(0, countAudience(round, now) - round.answered);
  return {
    round: { id: round.id, name: round.name },
    about,
    lastAt: lastLetterAt(now, { from: heldUntil(now), more: about })?.lastAt ?? null,
    isCounted: listNights(roundId).length > 0,
    letter: await previewLetter("survey-reminder", round, recipientName, locale),
  };
}
