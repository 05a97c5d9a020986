import { and, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { writeRelaxed, prepared } from "../../../db/database.server.ts";
import { courseInvitations } from "../../../db/schema/elearning.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { teamReminders } from "../../../db/schema/overviews.ts";
import { type Role, roleNames } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { courseDayDueOn } from "../../course-days/duty/duty.ts";
import { usualDueDay } from "../../elearning/deadlines/due-day.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import { planSummariesOf } from "../../onboarding/summaries/plan-summaries.server.ts";
import type { Training } from "../../onboarding/readiness/training.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";
import type { Absence } from "../../people/register/absence.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { matchesFilter, type ListFilter } from "../../people/persons/people-filter.ts";
import { type TrainingStatus, trainingStatusOf } from "./training-status.ts";
import { dueAfterLeave } from "../../people/register/absence.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";

/** Someone who has not left, as the lists show them. */
export interface Member extends Absence {
  id: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  municipality: string | null;
  /** The municipality's official code. */
  code: string | null;
  /** Who in the secretariat has the case. */
  handlerId: number | null;
  /** yyyy-mm-dd */
  startsOn: string;
  /** Has not begun yet. */
  startsLater: boolean;
  roles: Role[];
  /** By when they are to complete the e-learning, and the course day: as their plan says, else as they were asked, else as is usual. */
  dueOn: string;
  dayDueOn: string;
  /** When they were last reminded from the team's page. */
  remindedAt: Date | null;
}

export interface Agent extends Member {
  training: Training;
  plan: PlanSummary | null;
  status: TrainingStatus;
}

/** A set of people: the agents with their training, and the others beside them. Both in Danish order of name. */
export interface Team {
  agents: Agent[];
  others: Member[];
}

interface Viewer {
  id: number;
  role: Role;
}

/** Everyone in one municipality who has not left, and the trace of having looked. */
export function seeTeam(viewer: Viewer, municipalityId: number, now: Date): Team {
  const team = teamWhere(municipalityId, now);
  traceView(viewer, `municipality:${municipalityId}`, team, now);
  return team;
}

/**
 * Everyone in all municipalities, and those who belong to none, who has not left; of them those sought. Leaves the trace of
 * having looked, without the words: they may be a name.
 */
export function seeEveryone(viewer: Viewer, sought: ListFilter, now: Date): Team {
  const team = filterTeam(everyone(now), sought);
  traceView(viewer, sought.q ? "everyone:search" : "everyone", team, now);
  return team;
}

/** Those of a set of people that are sought. */
export function filterTeam({ agents, others }: Team, sought: ListFilter): Team {
  const among = (member: Member) => matchesFilter(member, sought);
  return { agents: agents.filter(among), others: others.filter(among) };
}

/** Those the viewer may act on: a leader the own municipality's, the secretariat everyone; anyone else nobody. */
export function membersFor(viewer: Viewer & { municipalityId: number | null }, now: Date): Team {
  if (viewer.role === "secretariat") return everyone(now);
  if (viewer.role !== "leader" || viewer.municipalityId === null) return { agents: [], others: [] };
  return teamWhere(viewer.municipalityId, now);
}

/** Everyone who has not left, for figures that name nobody. */
export const everyone = (now: Date): Team => teamWhere(null, now);

function teamWhere(municipalityId: number | null, now: Date): Team {
  const members = membersOf(municipalityId, now);
  const agents = members.filter((member) => member.roles.includes("agent"));
  const ids = agents.map(({ id }) => id);
  const trainings = trainingsOf(ids, now);
  const plans = planSummariesOf(ids, now, trainings);
  const today = danishDate(now);
  return {
    agents: agents.map((agent) => {
      const training = trainings.get(agent.id)!;
      const withPlan = { ...agent, plan: plans.get(agent.id) ?? null };
      return { ...withPlan, training, status: trainingStatusOf(training, withPlan, today) };
    }),
    others: members.filter((member) => !member.roles.includes("agent")),
  };
}

const memberColumns = {
  id: people.id,
  name: people.name,
  mail: sql<string>`${people.mail}`,
  municipalityId: people.municipalityId,
  municipality: municipalities.name,
  code: municipalities.code,
  handlerId: people.handlerId,
  startsOn: people.startsOn,
  ...absenceColumns,
  held: sql<
    string | null
  >`(select group_concat(${roles.role}) from ${roles} where ${roles.personId} = ${people.id})`,
  dueOn: courseInvitations.dueOn,
  invitedAt: courseInvitations.invitedAt,
  remindedAt: sql<
    number | null
  >`(select max(${teamReminders.at}) from ${teamReminders} where ${teamReminders.personId} = ${people.id})`,
};

const isActive = and(
  isNotNull(people.mail),
  or(isNull(people.leftOn), gt(people.leftOn, sql`${sql.placeholder("today")}`)),
);

/** To the agents' course. */
const agentCourseInvitation = and(
  eq(courseInvitations.personId, people.id),
  sql`${courseInvitations.courseId} = (select id from courses where slug = 'agents')`,
);

const everyMember = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, agentCourseInvitation)
    .where(isActive)
    .prepare(),
);

const municipalityMembers = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, agentCourseInvitation)
    .where(and(isActive, eq(people.municipalityId, sql.placeholder("place"))))
    .prepare(),
);

function membersOf(place: number | null, now: Date): Member[] {
  const today = danishDate(now);
  const rows = place === null ? everyMember().all({ today }) : municipalityMembers().all({ today, place });
  const planned = plannedDueDaysOf(rows.map(({ id }) => id));
  return rows
    .flatMap(({ held, remindedAt, invitedAt, ...row }) => {
      const named = held?.split(",") ?? [];
      if (named.length === 0) return [];
      return {
        ...row,
        dueOn:
          planned.get(row.id)?.elearning ??
          (row.dueOn
            ? dueAfterLeave(row.dueOn, danishDate(invitedAt!), row)
            : usualDueDay(row.startsOn, row)),
        dayDueOn: planned.get(row.id)?.["course-day"] ?? courseDayDueOn(row.startsOn, row),
        roles: roleNames.filter((role) => named.includes(role)),
        startsLater: row.startsOn > today,
        remindedAt: remindedAt === null ? null : new Date(remindedAt),
      };
    })
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** One line for the view, with its scope and size. */
function traceView(viewer: Viewer, scope: string, { agents, others }: Team, now: Date): void {
  const detail = { people: agents.length + others.length };
  writeRelaxed((tx) => trace(tx, viewer, { act: "team-seen", scope, detail }, now));
}
