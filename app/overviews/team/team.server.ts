import { and, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { jot, prepared } from "../../../db/database.server.ts";
import { courseInvitations } from "../../../db/schema/elearning.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { nudges } from "../../../db/schema/overviews.ts";
import { type Role, roleWords } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { dueOn as dayDueOn } from "../../course-days/duty/duty.ts";
import { ordinaryDue } from "../../elearning/deadlines/due-day.ts";
import { planDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { glancesOf, type PlanGlance } from "../../onboarding/summaries/plan-summaries.server.ts";
import type { Training } from "../../onboarding/readiness/training.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";
import type { Absence } from "../../people/register/absence.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { holds, type Sought } from "../../people/persons/people-filter.ts";
import { type Standing, standingOf } from "./training-status.ts";
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
  ahead: boolean;
  roles: Role[];
  /** By when they are to complete the e-learning, and the course day: as their plan says, else as they were asked, else as is usual. */
  dueOn: string;
  dayDueOn: string;
  /** When they were last reminded from the team's page. */
  nudgedAt: Date | null;
}

export interface Agent extends Member {
  training: Training;
  plan: PlanGlance | null;
  standing: Standing;
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
export function seeEveryone(viewer: Viewer, sought: Sought, now: Date): Team {
  const team = narrow(everyone(now), sought);
  traceView(viewer, sought.q ? "everyone:search" : "everyone", team, now);
  return team;
}

/** Those of a set of people that are sought. */
export function narrow({ agents, others }: Team, sought: Sought): Team {
  const among = (member: Member) => holds(member, sought);
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
  const plans = glancesOf(ids, now, trainings);
  const today = dayIn(now);
  return {
    agents: agents.map((agent) => {
      const training = trainings.get(agent.id)!;
      const withPlan = { ...agent, plan: plans.get(agent.id) ?? null };
      return { ...withPlan, training, standing: standingOf(training, withPlan, today) };
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
  nudgedAt: sql<
    number | null
  >`(select max(${nudges.at}) from ${nudges} where ${nudges.personId} = ${people.id})`,
};

const here = and(
  isNotNull(people.mail),
  or(isNull(people.leftOn), gt(people.leftOn, sql`${sql.placeholder("today")}`)),
);

/** To the agents' course. */
const invited = and(
  eq(courseInvitations.personId, people.id),
  sql`${courseInvitations.courseId} = (select id from courses where slug = 'agents')`,
);

const everyMember = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, invited)
    .where(here)
    .prepare(),
);

const ownMembers = prepared((at) =>
  at
    .select(memberColumns)
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(courseInvitations, invited)
    .where(and(here, eq(people.municipalityId, sql.placeholder("place"))))
    .prepare(),
);

function membersOf(place: number | null, now: Date): Member[] {
  const today = dayIn(now);
  const rows = place === null ? everyMember().all({ today }) : ownMembers().all({ today, place });
  const planned = planDaysOf(rows.map(({ id }) => id));
  return rows
    .flatMap(({ held, nudgedAt, invitedAt, ...row }) => {
      const named = held?.split(",") ?? [];
      if (named.length === 0) return [];
      return {
        ...row,
        dueOn:
          planned.get(row.id)?.elearning ??
          (row.dueOn ? dueAfterLeave(row.dueOn, dayIn(invitedAt!), row) : ordinaryDue(row.startsOn, row)),
        dayDueOn: planned.get(row.id)?.["course-day"] ?? dayDueOn(row.startsOn, row),
        roles: roleWords.filter((role) => named.includes(role)),
        ahead: row.startsOn > today,
        nudgedAt: nudgedAt === null ? null : new Date(nudgedAt),
      };
    })
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** One line for the view, with its scope and size. */
function traceView(viewer: Viewer, scope: string, { agents, others }: Team, now: Date): void {
  const detail = { people: agents.length + others.length };
  jot((tx) => trace(tx, viewer, { act: "team-seen", scope, detail }, now));
}
