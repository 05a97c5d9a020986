import { and, eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { courseInvitations, courses } from "../../../db/schema/elearning.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { teamReminders } from "../../../db/schema/overviews.ts";
import { type Role, roleNames } from "../../../db/enums.ts";
import type { ViewScope } from "../../audit/scopes.ts";
import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { courseDayDueOn } from "../../course-days/duty/duty.ts";
import { findProgrammeStart } from "../../elearning/deadlines/programme-start.server.ts";
import { agentsCourseSlug } from "../../elearning/courses/agents-course.ts";
import { courseDueDay, usualDueDay } from "../../elearning/deadlines/due-day.ts";
import { mailFailsColumn } from "../../mail/failures/mail-failures.server.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";
import { planSummariesOf } from "../../onboarding/summaries/plan-summaries.server.ts";
import { matchesFilter, type ListFilter } from "../../people/persons/people-filter.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { Agent, Member, Team } from "./members.ts";
import { nextDueDay, trainingStatusOf } from "./training-status.ts";

/** Who looks at a list, and in which role. */
interface Viewer {
  id: number;
  role: Role;
}

/** Everyone active in one municipality. Leaves a trace of the view. */
export function seeTeam(viewer: Viewer, municipalityId: number, now: Date): Team {
  const team = teamWhere(municipalityId, now);
  traceTeam(viewer, `municipality:${municipalityId}`, team, now);
  return team;
}

/**
 * All active people who match the filter, of every municipality and of none. Leaves a trace of the view, without the words that
 * were searched for: they may be a name.
 */
export function seeEveryone(viewer: Viewer, filter: ListFilter, now: Date): Team {
  const team = filterTeam(everyone(now), filter);
  traceTeam(viewer, filter.q ? "everyone:search" : "everyone", team, now);
  return team;
}

export function filterTeam({ agents, others }: Team, filter: ListFilter): Team {
  const matches = (member: Member) => matchesFilter(member, filter);
  return { agents: agents.filter(matches), others: others.filter(matches) };
}

/** Those whom the viewer manages (`manages`), as one query instead of person by person. */
export function membersFor(
  viewer: Viewer & { municipalityId: number | null },
  now: Date,
  at: Database | Tx = db,
): Team {
  if (viewer.role === "secretariat") return teamWhere(null, now, at);
  if (viewer.role !== "leader" || viewer.municipalityId === null) return { agents: [], others: [] };
  return teamWhere(viewer.municipalityId, now, at);
}

/** All active people, for figures that name nobody: leaves no trace. */
export const everyone = (now: Date): Team => teamWhere(null, now);

/** One active agent of any municipality; null for who is none. Leaves no trace: for what is written to themselves. */
export function findAgent(personId: number, now: Date): Agent | null {
  const person = findPerson(personId);
  const { agents } = person ? teamWhere(person.municipalityId, now) : { agents: [] };
  return agents.find(({ id }) => id === personId) ?? null;
}

/** The active people of one municipality, or of all (null). */
function teamWhere(municipalityId: number | null, now: Date, at: Database | Tx = db): Team {
  const members = membersOf(municipalityId, now, at);
  const agents = members.filter((member) => member.roles.includes("agent"));
  const ids = agents.map(({ id }) => id);
  const trainings = trainingsOf(ids, now, at);
  const plans = planSummariesOf(ids, now, trainings, at);
  const today = danishDate(now);
  return {
    agents: agents.map((agent) => {
      const training = trainings.get(agent.id)!;
      const withPlan = { ...agent, plan: plans.get(agent.id) ?? null };
      const status = trainingStatusOf(training, withPlan, today);
      const elearningLate = status === "late" && !training.progress.completedAt && agent.dueOn < today;
      return { ...withPlan, training, status, nextDueOn: nextDueDay(training, withPlan), elearningLate };
    }),
    others: members.filter((member) => !member.roles.includes("agent")),
  };
}

const memberColumns = {
  id: people.id,
  name: people.name,
  mail: sql<string>`${people.mail}`,
  mailFails: mailFailsColumn,
  municipalityId: people.municipalityId,
  municipality: municipalities.name,
  code: municipalities.code,
  handlerId: people.handlerId,
  startsOn: people.startsOn,
  ...absenceColumns,
  roleList: sql<
    string | null
  >`(select group_concat(${roles.role}) from ${roles} where ${roles.personId} = ${people.id})`,
  dueOn: courseInvitations.dueOn,
  invitedAt: courseInvitations.invitedAt,
  remindedAt: sql<
    number | null
  >`(select max(${teamReminders.at}) from ${teamReminders} where ${teamReminders.personId} = ${people.id})`,
};

const agentsCourse = sql`(select ${courses.id} from ${courses} where ${courses.slug} = ${agentsCourseSlug})`;

const agentsCourseInvitation = and(
  eq(courseInvitations.personId, people.id),
  sql`${courseInvitations.courseId} = ${agentsCourse}`,
);

const everyMemberQuery = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, agentsCourseInvitation)
    .where(activePerson)
    .prepare(),
);

const municipalityMembersQuery = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, agentsCourseInvitation)
    .where(and(activePerson, eq(people.municipalityId, sql.placeholder("municipalityId"))))
    .prepare(),
);

/** The active people of one municipality, or of all (null), who have a role; in Danish order of name. */
function membersOf(municipalityId: number | null, now: Date, at: Database | Tx): Member[] {
  const today = danishDate(now);
  const rows =
    municipalityId === null
      ? everyMemberQuery(at).all()
      : municipalityMembersQuery(at).all({ municipalityId });
  const plannedDays = plannedDueDaysOf(
    rows.map(({ id }) => id),
    at,
  );
  const programmeStart = findProgrammeStart(now, at);
  return rows
    .flatMap(({ roleList, remindedAt, dueOn, invitedAt, ...row }) => {
      const ownRoles = roleList?.split(",") ?? [];
      if (ownRoles.length === 0) return [];
      const planned = plannedDays.get(row.id);
      const invitation = invitedAt && { dueOn, invitedAt };
      return {
        ...row,
        mailFails: row.mailFails === 1,
        dueOn: courseDueDay(agentsCourseSlug, planned, invitation, row) ?? usualDueDay(row, programmeStart),
        dayDueOn: courseDayDueOn(row.startsOn, row, { planned: planned?.["course-day"], programmeStart }),
        roles: roleNames.filter((role) => ownRoles.includes(role)),
        startsLater: !hasBegun(row, today),
        remindedAt: remindedAt === null ? null : new Date(remindedAt),
      };
    })
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Leaves one line for a view, with its scope and how many people it showed. */
function traceTeam(viewer: Viewer, scope: ViewScope, { agents, others }: Team, now: Date): void {
  const detail = { people: agents.length + others.length };
  traceView(viewer, { act: "team-seen", scope, detail }, now);
}
