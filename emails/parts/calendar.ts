import ICAL from "ical.js";
import type { CalendarPart, LetterContext } from "./Letter.tsx";

// A line has at most 75 octets with the space that a continued line begins with (RFC 5545, 3.1), which the library does not count.
ICAL.foldLength = 74;

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

/** A property as the library takes it: name, parameters, type, value. */
type Property = [string, Record<string, string>, string, string | number];

/**
 * The entry as a calendar message from the letter's sender to its recipient alone: REQUEST adds or changes it, CANCEL removes it
 * (RFC 5546). The UID never changes. Names may contain any character (RFC 6868).
 */
export function calendarPart(
  method: CalendarPart["method"],
  { siteUrl, from }: LetterContext,
  entry: CalendarEntry,
): CalendarPart {
  const sender = senderOf(from);
  const calendar: Property[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "ddh/aftaler"],
    ["method", {}, "text", method],
  ];
  const event: Property[] = [
    ["uid", {}, "text", uidOf(entry, siteUrl)],
    ["sequence", {}, "integer", entry.sequence],
    ["dtstamp", {}, "date-time", utc(Date.now())],
    ["dtstart", {}, "date-time", utc(entry.startsAt)],
    ["dtend", {}, "date-time", utc(entry.endsAt)],
    ["status", {}, "text", method === "CANCEL" ? "CANCELLED" : "CONFIRMED"],
    ["summary", {}, "text", entry.title],
    ["location", {}, "text", entry.location],
    ["description", {}, "text", entry.description],
    ["url", {}, "uri", entry.page],
    ["organizer", sender.name ? { cn: sender.name } : {}, "cal-address", `mailto:${sender.mail}`],
    [
      "attendee",
      { cn: entry.name, role: "REQ-PARTICIPANT", partstat: "ACCEPTED", rsvp: "FALSE" },
      "cal-address",
      `mailto:${entry.mail}`,
    ],
  ];
  return { method, body: `${ICAL.stringify(["vcalendar", calendar, [["vevent", event, []]]])}\r\n` };
}

const uidOf = ({ key, personId }: CalendarEntry, siteUrl: string): string =>
  `${key}-${personId}@${new URL(siteUrl).hostname}`;

/** A moment in UTC to the second. */
const utc = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");

/** Name and address of a sender written as: Name <address>, or the address alone. */
function senderOf(from: string): { name?: string; mail: string } {
  const parts = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(from);
  return parts ? { name: parts[1], mail: parts[2]! } : { mail: from.trim() };
}
