import { and, asc, eq, gt, isNotNull, isNull, lt, ne } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { viewScopeOf, traceView } from "../../audit/audit.server.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { lastDayBefore, formDayText } from "../../base/dates/date-text.ts";
import { type CourseDay, findDay } from "../days/days.server.ts";
import { dutyStatusesOf } from "../duty/duty.server.ts";
import { idOf } from "../days/params.ts";
import { findReservation } from "./reservations.server.ts";
import { freeSeats, roleOfDayKind, windowRefusal } from "../days/window.ts";

/**
 * The actor's own people on a day, those who could come, and what is reserved for them: a leader's municipality, the secretariat's
 * all. Leaves a line in the audit trail. Throws 404 for a day they may not see.
 */
export function seeTeamDay(actor: Person, written: string | undefined) {
  const now = new Date();
  const seen = findDay(actor, idOf(written), now);
  if (!seen || seen.state === "draft") throw new Response(null, { status: 404 });
  const team = listTeam(actor, seen.day);
  traceView(actor, { act: "placing-seen", scope: viewScopeOf(actor, "placing") }, now);
  const shut = windowRefusal(seen.day, now);
  const reservation = findReservation(
    db,
    seen.id,
    actor.role === "leader" ? actor.municipalityId : null,
    now,
  );
  return {
    seen,
    now,
    on: team.filter(({ state }) => state !== null),
    others: withDutyStatus(
      team.filter(({ state }) => state === null),
      seen.day,
      now,
    ),
    reservation,
    free: seen.waiting > 0 ? 0 : freeSeats(seen.seats, seen.taken),
    /** Why nobody can be signed up the usual way, or null. */
    shut: actor.role === "secretariat" && (shut === "closed" || shut === "not-open") ? null : shut,
    /** Whether names can still be put on and taken off seats. */
    ahead: seen.state === "published" && now < seen.startsAt,
    reserves: actor.role === "leader" && shut === null,
    /** The deadline a reservation has, or the last it can have, as it is written. */
    namesBy: formDayText(danishDate(lastDayBefore(reservation?.until ?? seen.closesAt))),
    office: actor.role === "secretariat",
  };
}

export type TeamDayView = ReturnType<typeof seeTeamDay>;

/** Everyone the actor may place on this kind of day, in Danish order, with what they have on the day. */
function listTeam(actor: Person, day: { id: number; kind: keyof typeof roleOfDayKind }) {
  const own = actor.role === "leader" ? eq(people.municipalityId, actor.municipalityId ?? -1) : undefined;
  return db
    .select({
      id: people.id,
      name: people.name,
      municipality: municipalities.name,
      state: enrolments.state,
      since: enrolments.since,
      offeredUntil: enrolments.offeredUntil,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, roleOfDayKind[day.kind])))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(enrolments, and(eq(enrolments.personId, people.id), eq(enrolments.dayId, day.id)))
    .where(and(own, isNull(people.leftOn), isNotNull(people.mail)))
    .orderBy(asc(people.id))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Who is on another day at the same time, with a seat or waiting for one. */
function busyPersonIds({ id, startsAt, endsAt }: CourseDay): Set<number> {
  const meanwhile = and(lt(courseDays.startsAt, endsAt), gt(courseDays.endsAt, startsAt));
  const rows = db
    .select({ personId: enrolments.personId })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(and(eq(courseDays.state, "published"), ne(courseDays.id, id), meanwhile))
    .all();
  return new Set(rows.map(({ personId }) => personId));
}

/**
 * Where each stands with the day they owe, when it is a day that settles it: those who owe one and have none come first. Who is on
 * leave owes nothing meanwhile.
 */
function withDutyStatus<P extends { id: number }>(people: P[], day: CourseDay, now: Date) {
  const busy = busyPersonIds(day);
  const team = people.map((one) => ({ ...one, busy: busy.has(one.id) }));
  if (day.kind !== "agents") return team.map((one) => ({ ...one, owes: false, standing: null }));
  const ids = team.map(({ id }) => id);
  const [standings, onLeave] = [dutyStatusesOf(ids, now), awayAmong(ids, danishDate(now))];
  return team
    .map((one) => {
      const standing = standings.get(one.id)!;
      return { ...one, owes: standing.stands === "owes" && !onLeave.has(one.id), standing };
    })
    .sort((a, b) => Number(b.owes) - Number(a.owes));
}
