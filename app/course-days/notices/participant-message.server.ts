import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import type { ParticipantMessage } from "./participant-message.ts";
import { dayLetterProps } from "./participant-notices.server.ts";

/** Who is on the day, in order of arrival: those with a seat, or also those who wait for one. */
const listParticipants = (at: Database | Tx, dayId: number, to: ParticipantMessage["to"]) =>
  at
    .select()
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.arrivalOrder)
    .all()
    .filter(({ state }) => to === "all" || state === "enrolled");

/** How many participants a message would go to. */
export const countRecipients = (dayId: number) => ({
  seats: listParticipants(db, dayId, "seats").length,
  all: listParticipants(db, dayId, "all").length,
});

/**
 * Sends a message to everyone with a seat on the day, or also to those who wait. The same message sent a second time reaches only
 * those who have come since. Refuses a draft, and when there is nobody to write to.
 */
export function sendToParticipants(
  actor: Person,
  dayId: number,
  { heading, text, to: group }: ParticipantMessage,
  now: Date,
): { notified: number } | { refused: "unknown-day" | "nobody" | "already-notified" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day || day.state === "draft") return { refused: "unknown-day" };
    const recipients = listParticipants(tx, dayId, group).flatMap(
      ({ personId }) => findPerson(personId, tx) ?? [],
    );
    if (recipients.length === 0) return { refused: "nobody" };
    const key = `course-day:${dayId}:words:${hashOf(`${heading}\n${text}`)}`;
    const notified = recipients.filter((to) => {
      const props = { ...dayLetterProps(day, to), heading, text, by: actor.name };
      const idempotencyKey = `${key}:${to.id}`;
      return postLetter(tx, { letter: "course-day-words", to, props, idempotencyKey }, now);
    }).length;
    if (notified === 0) return { refused: "already-notified" };
    trace(
      tx,
      actor,
      { act: "day-written-to", scope: `course-day:${dayId}`, detail: { told: notified } },
      now,
    );
    return { notified };
  });
}
