import { and, asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { viewScopeOf } from "../../audit/scopes.ts";
import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { formDayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { roleOfDayKind } from "../days/day-kinds.ts";
import { findDay } from "../days/days.server.ts";
import { freeForNewcomers } from "../days/seats.ts";
import { aheadRefusal, windowRefusal } from "../days/window.ts";
import { admissionRefusals } from "../sign-up/admission.server.ts";
import { dutyStatusesOf } from "../duty/duty.server.ts";
import { findReservation } from "./reservations.server.ts";
import type { TeamCandidate, TeamDayView, TeamMember } from "./team-day-view.ts";

/**
 * The actor's own people on a day, those who could come, and what is reserved for them: a leader's municipality, the secretariat's
 * all. Leaves a line in the audit trail. Throws 404 for a day they may not see.
 */
export function seeTeamDay(actor: Person, dayIdParam: string | undefined): TeamDayView {
  const now = new Date();
  const summary = findDay(actor, idOf(dayIdParam), now);
  if (!summary || summary.state === "draft") throw notFound();
  const { day } = summary;
  const team = listTeam(actor, day);
  traceView(actor, { act: "placing-seen", scope: viewScopeOf(actor, "placing") }, now);
  const isSecretariat = actor.role === "secretariat";
  const refusedNow = windowRefusal(day, now, { anyTime: isSecretariat });
  const reservation = findReservation(db, day.id, isSecretariat ? null : actor.municipalityId, now);
  return {
    summary,
    now,
    onDay: team.filter(({ state }) => state !== null),
    candidates: withDutyStatus(
      team.filter(({ state }) => state === null),
      day,
      now,
    ),
    reservation,
    free: freeForNewcomers(summary),
    refusedNow,
    isAhead: !aheadRefusal(day, now),
    canReserve: actor.role === "leader" && refusedNow === null,
    namesBy: formDayText(danishDate(lastDayBefore(reservation?.until ?? day.closesAt))),
    isSecretariat,
  };
}

/** Everyone the actor may sign up for this kind of day, in Danish order, with what they have on the day. */
function listTeam(actor: Person, day: CourseDay): TeamMember[] {
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
    .where(and(own, activePerson))
    .orderBy(asc(people.id))
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));
}

/**
 * Adds why each may not come onto the day, and their duty status where the day is one that settles the duty: those who owe one and have none come first. Who is on
 * leave owes nothing meanwhile.
 */
function withDutyStatus(members: TeamMember[], day: CourseDay, now: Date): TeamCandidate[] {
  const refusals = admissionRefusals(day, now);
  const candidates = members.map((member) => ({ ...member, refused: refusals.get(member.id) ?? null }));
  if (day.kind !== "agents")
    return candidates.map((candidate) => ({ ...candidate, owes: false, dutyStatus: null }));
  const ids = candidates.map(({ id }) => id);
  const [statuses, onLeave] = [dutyStatusesOf(ids, now), awayAmong(ids, danishDate(now))];
  return candidates
    .map((candidate) => {
      const dutyStatus = statuses.get(candidate.id)!;
      return { ...candidate, owes: dutyStatus.stands === "owes" && !onLeave.has(candidate.id), dutyStatus };
    })
    .sort((a, b) => Number(b.owes) - Number(a.owes));
}
