import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { absenceColumns, atWork } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { listPublishedDays } from "../days/days.server.ts";
import { courseDayDueOn, halfYearOf, isSettled, type DutyStatus } from "./duty.ts";
import { dutyStatusesOf } from "./duty.server.ts";
import { listExemptions } from "./exemptions.server.ts";
import { freeSeats, windowRefusal } from "../days/window.ts";

export interface OwingAgent {
  personId: number;
  name: string;
  municipalityId: number | null;
  municipality: string | null;
  /** By when, yyyy-mm-dd. */
  due: string;
  overdue: boolean;
  standing: DutyStatus;
}

/** One half-year (2027-1): who owes a day by its end, and the seats left on its days ahead. What is overdue counts in the present one. */
export interface HalfYear {
  half: string;
  owe: number;
  withSeat: number;
  /** On days that can be signed up for now. */
  seatsLeft: number;
  /** On days whose sign-up has not opened yet. */
  seatsLater: number;
  places: { name: string; left: number; later: number }[];
}

/** Every agent who owes a day, most pressing first; the half-years this concerns, and who is exempt. */
export function dutyOverview(now: Date) {
  const owing = listOwingAgents(now);
  return { owing, halves: summariseHalfYears(owing, now), exempt: listExemptions() };
}

/** Every agent who owes a day, most pressing first. Who is on leave owes nothing meanwhile. */
export function listOwingAgents(now: Date): OwingAgent[] {
  const today = danishDate(now);
  const agents = db
    .select({
      personId: people.id,
      name: people.name,
      municipalityId: people.municipalityId,
      municipality: municipalities.name,
      startsOn: people.startsOn,
      ...absenceColumns,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(isNull(people.leftOn), atWork(today)))
    .orderBy(asc(people.name))
    .all();
  const ids = agents.map(({ personId }) => personId);
  const standings = dutyStatusesOf(ids, now);
  const planned = plannedDueDaysOf(ids);
  return agents
    .map(({ startsOn, leaveFrom, leaveUntil, pastLeaves, ...agent }) => {
      const due =
        planned.get(agent.personId)?.["course-day"] ??
        courseDayDueOn(startsOn, { leaveFrom, leaveUntil, pastLeaves });
      return { ...agent, due, overdue: due < today, standing: standings.get(agent.personId)! };
    })
    .filter(({ standing }) => !isSettled(standing))
    .sort((a, b) => a.due.localeCompare(b.due));
}

function summariseHalfYears(owing: OwingAgent[], now: Date): HalfYear[] {
  const present = halfYearOf(danishDate(now));
  const days = listPublishedDays(and(eq(courseDays.kind, "agents"), gt(courseDays.startsAt, now)), now);
  const halfOf = ({ due, overdue }: OwingAgent) => (overdue ? present : halfYearOf(due));
  const halves = new Set([present, ...owing.map(halfOf), ...days.map(({ day }) => halfYearOf(day.on))]);
  return [...halves].sort().map((half) => {
    const own = owing.filter((one) => halfOf(one) === half);
    const held = days.filter(({ day }) => halfYearOf(day.on) === half);
    const places = freeSeatsByMunicipality(held, now);
    return {
      half,
      owe: own.length,
      withSeat: own.filter(({ standing }) => standing.stands === "enrolled").length,
      seatsLeft: places.reduce((sum, { left }) => sum + left, 0),
      seatsLater: places.reduce((sum, { later }) => sum + later, 0),
      places,
    };
  });
}

/** The seats left on these days, place by place. A day whose sign-up has closed has none left for anyone. */
function freeSeatsByMunicipality(held: ReturnType<typeof listPublishedDays>, now: Date): HalfYear["places"] {
  const names = [...new Set(held.map(({ municipality }) => municipality))];
  return names.map((name) => {
    const free = (shut: ReturnType<typeof windowRefusal>) =>
      held
        .filter((one) => one.municipality === name && windowRefusal(one.day, now) === shut)
        .reduce((sum, { day, taken }) => sum + freeSeats(day.seats, taken), 0);
    return { name, left: free(null), later: free("not-open") };
  });
}
