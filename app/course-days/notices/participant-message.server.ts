import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { dayRow } from "../days/days.server.ts";
import { dayLetterProps } from "./participant-notices.server.ts";
import type { ParticipantMessage } from "./participant-message.ts";

/** Who is on the day: with a seat, or also those who wait for one. */
const listRecipients = (at: Database | Tx, dayId: number, all: boolean) =>
  at
    .select()
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.place)
    .all()
    .filter(({ state }) => all || state === "enrolled");

/** How many a letter to everyone on the day would go to. */
export const countRecipients = (dayId: number) => ({
  seats: listRecipients(db, dayId, false).length,
  all: listRecipients(db, dayId, true).length,
});

/**
 * Writes a letter of the secretariat's own words to everyone with a seat on the day, or also to those who wait. The same words a
 * second time reach only who has come since. Refuses a draft, and when there is nobody to write to.
 */
export function sendToParticipants(
  actor: Person,
  dayId: number,
  { heading, text, to: whom }: ParticipantMessage,
  now: Date,
): { told: number } | { refused: "unknown-day" | "nobody" | "told-already" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day || day.state === "draft") return { refused: "unknown-day" };
    const on = listRecipients(tx, dayId, whom === "all").flatMap(
      ({ personId }) => findPerson(personId, tx) ?? [],
    );
    if (on.length === 0) return { refused: "nobody" };
    const once = `course-day:${dayId}:words:${hashOf(`${heading}\n${text}`)}`;
    const told = on.filter((to) => {
      const props = { ...dayLetterProps(day, to), heading, text };
      return postLetter(
        tx,
        { letter: "course-day-words", to, props, idempotencyKey: `${once}:${to.id}` },
        now,
      );
    }).length;
    if (told === 0) return { refused: "told-already" };
    trace(tx, actor, { act: "day-written-to", scope: `course-day:${dayId}`, detail: { told } }, now);
    return { told };
  });
}
