import {
  type MarkRefusal,
  markRefusal,
  mayTakeAttendance,
  type Participant,
  seeParticipants,
} from "../attendance/attendance.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type Correction, listCorrections } from "../attendance/corrections.server.ts";
import { listSameKindEnrolments } from "./conflicts.server.ts";
import { type CourseDay, dayRow, findDay } from "../days/days.server.ts";
import { findNeeds } from "./needs.server.ts";
import { idOf } from "../days/params.ts";
import { roleOfDayKind, windowRefusal } from "../days/window.ts";

/** The day of an address as the person sees it now; throws 404 for a day they may not see. */
export function seeDay(person: Person, written: string | undefined) {
  const now = new Date();
  return { view: viewDay(person, idOf(written), now), now };
}

/** One day with what the person can do there at this moment. */
function viewDay(person: Person, dayId: number, now: Date) {
  const seen = findDay(person, dayId, now);
  if (!seen) throw new Response(null, { status: 404 });
  const [shut, meant] = [windowRefusal(seen.day, now), person.role === roleOfDayKind[seen.day.kind]];
  const held = findEnrolmentToChange(person, seen.day, now);
  return {
    seen,
    /** Why they cannot sign up, or null. */
    shut,
    meant,
    /** What they have told of food and access there, or null when they are not on the day. */
    needs: findNeeds(person, dayId),
    /** Whether a seat can still be given up. */
    loose: now < seen.day.startsAt,
    /** What of theirs is to be changed for this day, if anything. */
    held,
    /** Whether who leaves the day can sign up for it again. */
    returns: !shut && meant && !held,
    /** How many others wait for it. */
    others: seen.waiting - Number(seen.own === "waiting"),
    /** As whom they see to other people's seats there, or null. */
    places: seen.state === "published" ? teamSignUpRole(person) : null,
    attends: mayTakeAttendance(person, dayId),
  };
}

const teamSignUpRole = ({ role }: Person) => (role === "leader" || role === "secretariat" ? role : null);

/** What the person has on another day of the kind: the seat before the place, and whether that seat waits to be changed already. */
function findEnrolmentToChange(person: Person, day: CourseDay, now: Date) {
  const held = listSameKindEnrolments(person.id, day, now);
  const first = held.find(({ state }) => state === "enrolled") ?? held[0];
  return first ? { ...first, changing: held.find(({ id }) => id !== first.id) ?? null } : null;
}

export type DayView = ReturnType<typeof viewDay>;

/** The day's list of people for its hosts and the secretariat; throws 404 for everyone else. */
export function viewAttendance(person: Person, dayId: number, now: Date): AttendanceView {
  const participants = seeParticipants(person, dayId, now);
  const day = dayRow(dayId);
  if (!participants || !day) throw new Response(null, { status: 404 });
  const corrections = person.role === "secretariat" ? listCorrections(dayId) : null;
  return { day, participants, shut: markRefusal(day, now), corrections };
}

export interface AttendanceView {
  day: CourseDay;
  participants: Participant[];
  /** Why nothing can be marked yet or any longer, or null. */
  shut: Exclude<MarkRefusal, "unknown"> | null;
  /** What has been corrected, for the secretariat. */
  corrections: Correction[] | null;
}
