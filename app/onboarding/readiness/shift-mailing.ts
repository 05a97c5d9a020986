import { z } from "zod";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { idField, optionalIdField } from "../../base/forms/fields.ts";

/** When a mail of changes is sent: each working day, or on one weekday, by its place in the week from 1. */
export const mailingDays = ["daily", "monday", "tuesday", "wednesday", "thursday", "friday"] as const;
export type MailingDay = (typeof mailingDays)[number];

/** The form that chooses who is mailed the changes. Complaints are keys of the texts, readiness.mailing.wrong. */
export const shiftMailingForm = z.object({
  personId: idField("missing"),
  municipalityId: optionalIdField("missing"),
  when: z.enum(mailingDays),
});

/** Someone who is mailed the changes, as the secretariat sees it. */
export interface ShiftMailing {
  id: number;
  name: string;
  /** Null: all municipalities. */
  municipality: string | null;
  when: MailingDay;
  /** Whether they may still read the list: a leader who has moved, or somebody who left, is sent nothing. */
  mayReceive: boolean;
}

/** Someone who can be chosen, and where they are a leader; null in the secretariat. */
export interface MailingCandidate {
  id: number;
  name: string;
  municipality: string | null;
}

/**
 * Whether changes are to be told on a day (yyyy-mm-dd): its latest day, up to and including this one, has come since they were told last. So what
 * would have been sent on a day off is sent on the next working day.
 */
export function isMailingDue(
  { weekday, toldUntil }: { weekday: number | null; toldUntil: Date },
  today: string,
): boolean {
  return danishDate(toldUntil) < (weekday === null ? today : latestOn(weekday, today));
}

/** The latest day up to and including `today` that falls on a weekday, 1 for Monday. */
function latestOn(weekday: number, today: string): string {
  const ahead = new Date(`${today}T12:00:00Z`).getUTCDay() - weekday;
  return daysLater(today, -((ahead + 7) % 7));
}
