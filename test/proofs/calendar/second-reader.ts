import { convertIcsCalendar } from "ts-ics";
import type { Event } from "./reader.ts";

/** What a library of others reads of a calendar body with one event, at UTC milliseconds. Throws when it cannot be read. */
export function readBySecond(body: string) {
  const { method, events = [] } = convertIcsCalendar(undefined, body);
  const [event] = events;
  if (!event || events.length > 1) throw new Error("Not one event.");
  return {
    method,
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.start.date.getTime(),
    endsAt: event.end?.date.getTime(),
    place: event.location,
  };
}

/** Whether both readers read the same event. */
export function agree(first: { method: string; event: Event }, body: string): boolean {
  const second = readBySecond(body);
  const { event } = first;
  return (
    second.method === first.method &&
    second.uid === event.uid &&
    second.sequence === event.sequence &&
    second.place === event.place &&
    danishTime(second.startsAt) === event.starts &&
    danishTime(second.endsAt) === event.ends
  );
}

/** Danish local time by the system's time zones, for instance 2027-03-28 09:00. */
const danishTime = (at: number | undefined): string =>
  new Intl.DateTimeFormat("sv", {
    timeZone: "Europe/Copenhagen",
    dateStyle: "short",
    timeStyle: "short",
  }).format(at);
