import { createEvent, type DateArray } from "ics";
import type { CalendarPart, LetterContext } from "./Letter.tsx";

/** A recipient's calendar entry for one appointment. Times in milliseconds since 1970. */
export interface CalendarEntry {
  /** Names the appointment; the same for as long as it is agreed. */
  key: string;
  /** The appointment's page. */
  page: string;
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
    productId: "ddh/aftaler",
    uid: uidOf(entry, siteUrl),
    sequence: entry.sequence,
    status: method === "CANCEL" ? "CANCELLED" : "CONFIRMED",
    title: entry.title,
    location: entry.location,
    description: entry.description,
    url: entry.page,
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

const uidOf = ({ key, personId }: CalendarEntry, siteUrl: string): string =>
  `${key}-${personId}@${new URL(siteUrl).hostname}`;

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
