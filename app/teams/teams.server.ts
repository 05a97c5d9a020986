import { and, eq, gt, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import { db, write } from "../../db/open.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import type { Role } from "../../db/words.ts";
import { trace } from "../audit/audit.server.ts";
import type { Training } from "../onboarding/training.ts";
import { trainingsOf } from "../onboarding/trainings.server.ts";
import { danishOrder } from "../people/order.ts";
import { dayIn } from "../ui/danish-time.ts";

/** Someone who has not left, as the lists show them. */
export interface Member {
  id: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  municipality: string | null;
  /** yyyy-mm-dd */
  startsOn: string;
  /** Has not begun yet. */
  ahead: boolean;
  roles: Role[];
}

export interface Agent extends Member {
  training: Training;
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
  const team = teamWhere(eq(people.municipalityId, municipalityId), now);
  traceView(viewer, `municipality:${municipalityId}`, team, now);
  return team;
}

/**
 * Everyone in all municipalities, and those who belong to none, who has not left; of them those with `q` in name or mail,
 * when something is sought. Leaves the trace of having looked, without the words: they may be a name.
 */
export function seeEveryone(viewer: Viewer, q: string, now: Date): Team {
  const sought = q.toLocaleLowerCase("da");
  const holds = ({ name, mail }: Member) =>
    name.toLocaleLowerCase("da").includes(sought) || mail.includes(sought);
  const all = everyone(now);
  const team = { agents: all.agents.filter(holds), others: all.others.filter(holds) };
  traceView(viewer, q ? "everyone:search" : "everyone", team, now);
  return team;
}

/** Everyone who has not left, for figures that name nobody. */
export const everyone = (now: Date): Team => teamWhere(undefined, now);

function teamWhere(where: SQL | undefined, now: Date): Team {
  const members = membersWhere(where, now);
  const agents = members.filter((member) => member.roles.includes("agent"));
  const trainings = trainingsOf(
    agents.map(({ id }) => id),
    now,
  );
  return {
    agents: agents.map((agent) => ({ ...agent, training: trainings.get(agent.id)! })),
    others: members.filter((member) => !member.roles.includes("agent")),
  };
}

function membersWhere(where: SQL | undefined, now: Date): Member[] {
  const { id, name, mail, municipalityId, startsOn, leftOn } = people;
  const today = dayIn(now);
  const rows = db
    .select({ id, name, mail, municipalityId, startsOn, municipality: municipalities.name, role: roles.role })
    .from(people)
    .innerJoin(roles, eq(roles.personId, id))
    .leftJoin(municipalities, eq(municipalities.id, municipalityId))
    .where(and(where, isNotNull(mail), or(isNull(leftOn), gt(leftOn, today))))
    .all();
  const members = new Map<number, Member>();
  for (const { role, mail, ...row } of rows) {
    const known = members.get(row.id);
    if (known) known.roles.push(role);
    else members.set(row.id, { ...row, mail: mail!, roles: [role], ahead: row.startsOn > today });
  }
  return [...members.values()].sort((a, b) => danishOrder(a.name, b.name));
}

/** One line for the view, with its scope and size. */
function traceView(viewer: Viewer, scope: string, { agents, others }: Team, now: Date): void {
  const detail = { people: agents.length + others.length };
  write((tx) => trace(tx, viewer, { act: "team-seen", scope, detail }, now));
}
