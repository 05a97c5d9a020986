import { createEvent, type DateArray } from "ics";
import type { CalendarPart, LetterContext } from "./Letter.tsx";

/** A recipient's calendar entry for one course day. Times in milliseconds since 1970. */
export interface CalendarEntry {
  dayId: number;
  personId: number;
  name: string;
  mail: string;
  sequence: number;
  title: string;
  location: string;
  description: string;
  startsAt: number;
  endsAt: number;
}

/**
 * The entry as a calendar message from the letter's sender to its recipient alone: REQUEST adds or changes it, CANCEL removes it
 * (RFC 5546). The UID never changes. Throws when the event cannot be created.
 */
export function calendarPart(
  method: CalendarPart["method"],
  { siteUrl, from }: LetterContext,
  entry: CalendarEntry,
): CalendarPart {
  const { error, value } = createEvent({
    method,
    productId: "ddh/kursusdage",
    uid: `kursusdag-${entry.dayId}-${entry.personId}@${new URL(siteUrl).hostname}`,
    sequence: entry.sequence,
    status: method === "CANCEL" ? "CANCELLED" : "CONFIRMED",
    title: entry.title,
    location: entry.location,
    description: entry.description,
    url: `${siteUrl}/kursusdage/${entry.dayId}`,
    start: utcDateArray(entry.startsAt),
    end: utcDateArray(entry.endsAt),
    startInputType: "utc",
    startOutputType: "utc",
    endInputType: "utc",
    endOutputType: "utc",
    organizer: senderOf(from),
    attendees: [
      { name: entry.name, email: entry.mail, role: "REQ-PARTICIPANT", partstat: "ACCEPTED", rsvp: false },
    ],
  });
  if (!value) throw error ?? new Error("The calendar entry is empty.");
  return { method, body: value };
}

function utcDateArray(at: number): DateArray {
  const date = new Date(at);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
}

/** Name and address of a sender written as: Name <address>, or the address alone. */
function senderOf(from: string): { name?: string; email: string } {
  const parts = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(from);
  return parts ? { name: parts[1], email: parts[2]! } : { email: from.trim() };
}
