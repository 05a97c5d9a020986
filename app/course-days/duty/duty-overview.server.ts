import { and, asc, eq, gt } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { absenceColumns, atWork } from "../../people/register/absence.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { hasBegun } from "../../people/register/has-begun.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { listPublishedDays } from "../days/days.server.ts";
import { windowRefusal } from "../days/window.ts";
import { courseDayDueOn, halfYearOf, isSettled } from "./duty.ts";
import { dutyStatusesOf } from "./duty.server.ts";
import type { HalfYear, OwingAgent } from "./duty-overview.ts";
import { listExemptions } from "./exemptions.server.ts";
import { missedDaysOf } from "./no-shows.server.ts";
import { findProgrammeStart } from "../../elearning/deadlines/programme-start.server.ts";

/** Every agent who has begun and owes a day, most pressing first, as all figures count them; how many will once they begin, the half-years this concerns, and who is exempt. */
export function dutyOverview(now: Date) {
  const today = danishDate(now);
  const all = listOwingAgents(now);
  const owing = all.filter((agent) => hasBegun(agent, today));
  return {
    owing,
    startingLater: all.length - owing.length,
    halves: summariseHalfYears(owing, now),
    exempt: listExemptions(),
  };
}

/** Every agent who owes a day, most pressing first, also those who begin later. Who is on leave owes nothing meanwhile. */
export function listOwingAgents(now: Date, at: Database | Tx = db): OwingAgent[] {
  const today = danishDate(now);
  const agents = agentsAtWork(today, at);
  const ids = agents.map(({ personId }) => personId);
  const statuses = dutyStatusesOf(ids, now, at);
  const missed = missedDaysOf(ids, at);
  const planned = plannedDueDaysOf(ids, at);
  const programmeStart = findProgrammeStart(now, at);
  return agents
    .map(({ startsOn, leaveFrom, leaveUntil, pastLeaves, ...agent }) => {
      const absence = { leaveFrom, leaveUntil, pastLeaves };
      const facts = { planned: planned.get(agent.personId)?.["course-day"], programmeStart };
      const due = courseDayDueOn(startsOn, absence, facts);
      const missedOn = missed.get(agent.personId) ?? null;
      return {
        ...agent,
        startsOn,
        due,
        overdue: due < today,
        missedOn,
        dutyStatus: statuses.get(agent.personId)!,
      };
    })
    .filter(({ dutyStatus }) => !isSettled(dutyStatus))
    .sort((a, b) => a.due.localeCompare(b.due));
}

const agentsAtWork = (today: string, at: Database | Tx) =>
  at
    .select({
      personId: people.id,
      name: people.name,
      municipalityId: people.municipalityId,
      municipality: municipalities.name,
      region: municipalities.region,
      startsOn: people.startsOn,
      ...absenceColumns,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(activePerson, atWork(today)))
    .orderBy(asc(people.name))
    .all();

/** The municipalities and regions of those who lack a day, to choose from; in Danish order. */
export function choicesAmong(owing: OwingAgent[]) {
  const names = new Map(
    owing.flatMap(({ municipalityId, municipality }) =>
      municipalityId !== null && municipality !== null ? [[municipalityId, municipality] as const] : [],
    ),
  );
  return {
    municipalities: [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => danishOrder(a.name, b.name)),
    regions: [...new Set(owing.flatMap(({ region }) => region ?? []))].sort(danishOrder),
  };
}

function summariseHalfYears(owing: OwingAgent[], now: Date): HalfYear[] {
  const present = halfYearOf(danishDate(now));
  const days = listPublishedDays(and(eq(courseDays.kind, "agents"), gt(courseDays.startsAt, now)), now);
  const halfOf = ({ due, overdue }: OwingAgent) => (overdue ? present : halfYearOf(due));
  const halves = new Set([present, ...owing.map(halfOf), ...days.map(({ day }) => halfYearOf(day.on))]);
  return [...halves].sort().map((half) => {
    const owingThen = owing.filter((agent) => halfOf(agent) === half);
    const daysThen = days.filter(({ day }) => halfYearOf(day.on) === half);
    const municipalities = freeSeatsByMunicipality(daysThen, now);
    return {
      half,
      owe: owingThen.length,
      withSeat: owingThen.filter(({ dutyStatus }) => dutyStatus.stands === "enrolled").length,
      seatsLeft: municipalities.reduce((sum, { left }) => sum + left, 0),
      seatsLater: municipalities.reduce((sum, { later }) => sum + later, 0),
      municipalities,
    };
  });
}

/** The seats left on these days, by host municipality. A day whose sign-up has closed has none left for anyone. */
function freeSeatsByMunicipality(
  days: ReturnType<typeof listPublishedDays>,
  now: Date,
): HalfYear["municipalities"] {
  const names = [...new Set(days.map(({ municipality }) => municipality))];
  return names.map((name) => {
    const freeWhere = (refusal: ReturnType<typeof windowRefusal>) =>
      days
        .filter(({ municipality, day }) => municipality === name && windowRefusal(day, now) === refusal)
        .reduce((sum, { free }) => sum + free, 0);
    return { name, left: freeWhere(null), later: freeWhere("not-open") };
  });
}
