import {
  type MarkRefusal,
  markRefusal,
  mayAttend,
  type Participant,
  seeParticipants,
} from "./attendance.server.ts";
import type { Person } from "../people/people.server.ts";
import { type CourseDay, dayRow, findDay, listSeatsLike } from "./days.server.ts";
import { meantFor, windowRefusal } from "./seats.ts";

/** One day with what the person can do there at this moment; throws 404 for a day they may not see. */
export function viewDay(person: Person, dayId: number, now: Date) {
  const seen = findDay(person, dayId);
  if (!seen) throw new Response(null, { status: 404 });
  return {
    seen,
    /** Why they cannot sign up, or null. */
    shut: windowRefusal(seen.day, now),
    meant: person.role === meantFor[seen.day.kind],
    /** Whether a seat can still be given up. */
    loose: now < seen.day.startsAt,
    /** Seats they could change to this day from. */
    seats: listSeatsLike(person, seen.day, now),
    attends: mayAttend(person, dayId),
  };
}

export type DayView = ReturnType<typeof viewDay>;

/** The day's list of people for its hosts and the secretariat; throws 404 for everyone else. */
export function viewAttendance(person: Person, dayId: number, now: Date): AttendanceView {
  const participants = seeParticipants(person, dayId, now);
  const day = dayRow(dayId);
  if (!participants || !day) throw new Response(null, { status: 404 });
  return { day, participants, shut: markRefusal(day, now) };
}

export interface AttendanceView {
  day: CourseDay;
  participants: Participant[];
  /** Why nothing can be marked yet or any longer, or null. */
  shut: Exclude<MarkRefusal, "unknown"> | null;
}
