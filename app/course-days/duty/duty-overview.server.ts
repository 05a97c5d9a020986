import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { planDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { absenceColumns, atWork } from "../../people/register/absence.server.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { listAhead } from "../days/days.server.ts";
import { dueOn, halfYearOf, isSettled, type Standing } from "./duty.ts";
import { standingsOf } from "./duty.server.ts";
import { listExemptions } from "./exemptions.server.ts";
import { freeSeats, windowRefusal } from "../days/window.ts";

export interface Owing {
  personId: number;
  name: string;
  municipalityId: number | null;
  municipality: string | null;
  /** By when, yyyy-mm-dd. */
  due: string;
  overdue: boolean;
  standing: Standing;
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
  const owing = listOwing(now);
  return { owing, halves: halvesOf(owing, now), exempt: listExemptions() };
}

/** Every agent who owes a day, most pressing first. Who is on leave owes nothing meanwhile. */
export function listOwing(now: Date): Owing[] {
  const today = dayIn(now);
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
  const standings = standingsOf(ids, now);
  const planned = planDaysOf(ids);
  return agents
    .map(({ startsOn, leaveFrom, leaveUntil, pastLeaves, ...agent }) => {
      const due =
        planned.get(agent.personId)?.["course-day"] ?? dueOn(startsOn, { leaveFrom, leaveUntil, pastLeaves });
      return { ...agent, due, overdue: due < today, standing: standings.get(agent.personId)! };
    })
    .filter(({ standing }) => !isSettled(standing))
    .sort((a, b) => a.due.localeCompare(b.due));
}

function halvesOf(owing: Owing[], now: Date): HalfYear[] {
  const present = halfYearOf(dayIn(now));
  const days = listAhead(and(eq(courseDays.kind, "agents"), gt(courseDays.startsAt, now)), now);
  const halfOf = ({ due, overdue }: Owing) => (overdue ? present : halfYearOf(due));
  const halves = new Set([present, ...owing.map(halfOf), ...days.map(({ day }) => halfYearOf(day.on))]);
  return [...halves].sort().map((half) => {
    const own = owing.filter((one) => halfOf(one) === half);
    const held = days.filter(({ day }) => halfYearOf(day.on) === half);
    const places = placesOf(held, now);
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
function placesOf(held: ReturnType<typeof listAhead>, now: Date): HalfYear["places"] {
  const names = [...new Set(held.map(({ municipality }) => municipality))];
  return names.map((name) => {
    const free = (shut: ReturnType<typeof windowRefusal>) =>
      held
        .filter((one) => one.municipality === name && windowRefusal(one.day, now) === shut)
        .reduce((sum, { day, taken }) => sum + freeSeats(day.seats, taken), 0);
    return { name, left: free(null), later: free("not-open") };
  });
}
