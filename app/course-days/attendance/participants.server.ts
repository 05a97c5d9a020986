import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { attendance, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { canBeMarked, type Participant } from "./attendance-view.ts";

/** Whether the person may see a day's participants and mark them: those who host that day, and the secretariat. */
export function mayTakeAttendance(actor: Person, dayId: number, at: Database | Tx = db): boolean {
  if (actor.role === "secretariat") return true;
  const hosting = and(eq(dayHosts.dayId, dayId), eq(dayHosts.personId, actor.id));
  return at.select().from(dayHosts).where(hosting).get() !== undefined;
}

/** Who is on a day: those with a seat by name, then the waiting list in its order, then those who came without a seat. */
export function listParticipants(dayId: number, at: Database | Tx = db): Participant[] {
  const enrolled = listEnrolled(dayId, at);
  const walkIns = listMarked(dayId, at).filter(
    ({ personId }) =>
      !enrolled.some((participant) => participant.personId === personId && participant.state === "enrolled"),
  );
  const walkInIds = new Set(walkIns.map(({ personId }) => personId));
  return [...enrolled.filter(({ personId }) => !walkInIds.has(personId)), ...walkIns];
}

/** The same with their telephone numbers until the day is over: nobody is called about a day that has been held. */
export function reachableParticipants(day: Pick<CourseDay, "id" | "endsAt">, now: Date): Participant[] {
  const participants = listParticipants(day.id);
  return now < day.endsAt ? participants : participants.map((one) => ({ ...one, phone: null }));
}

/** Whether the person is on the day so that they can be marked. */
export const isMarkable = (dayId: number, personId: number, at: Database | Tx): boolean =>
  listParticipants(dayId, at).some(
    (participant) => participant.personId === personId && canBeMarked(participant),
  );

const listMarked = (dayId: number, at: Database | Tx): Participant[] =>
  at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      phone: people.phone,
      mark: attendance.mark,
      atOnce: attendance.atOnce,
    })
    .from(attendance)
    .innerJoin(people, eq(people.id, attendance.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(attendance.dayId, dayId))
    .orderBy(asc(people.name))
    .all()
    .map((row) => ({ ...row, state: "walk-in", food: "", access: "" }));

function listEnrolled(dayId: number, at: Database | Tx): Participant[] {
  return at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      phone: people.phone,
      state: enrolments.state,
      mark: attendance.mark,
      atOnce: sql`coalesce(${attendance.atOnce}, 0)`.mapWith(Boolean),
      food: enrolments.food,
      access: enrolments.access,
    })
    .from(enrolments)
    .innerJoin(people, eq(people.id, enrolments.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(
      attendance,
      and(eq(attendance.dayId, enrolments.dayId), eq(attendance.personId, enrolments.personId)),
    )
    .where(eq(enrolments.dayId, dayId))
    .orderBy(
      asc(enrolments.state),
      sql`case when ${enrolments.state} = 'waiting' then ${enrolments.arrivalOrder} end`,
      asc(people.name),
    )
    .all();
}
