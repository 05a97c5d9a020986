import { and, eq, gt, lte } from "drizzle-orm";
import { courseDays } from "../../../db/schema/course-days.ts";
import { listPublishedDays } from "../../course-days/days/days.server.ts";
import { signUpOther } from "../../course-days/team-sign-up/sign-up-others.server.ts";
import { freeSeats } from "../../course-days/days/window.ts";
import { leaderlessWithout } from "../../people/leaving/leaderless.server.ts";
import {
  closePeople,
  findEditable,
  listHandlers,
  setHandler,
} from "../../people/persons/edit-person.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { isConfirmed } from "../../base/forms/confirmation.ts";
import { rowsInView, views } from "../team/list-views.ts";
import { mayRemind, nextReminderAt } from "./reminder-rule.ts";
import { remindAgents } from "./reminders.server.ts";
import { readFilter } from "../../people/persons/people-filter.ts";
import { type Agent, membersFor, filterTeam } from "../team/team.server.ts";

/** The agents an address or a form names: those ticked, or everyone in a view. Only the viewer's own are found. */
function selectedAgents(viewer: Person, named: URLSearchParams, now: Date): Agent[] {
  const mine = membersFor(viewer, now);
  const view = views.find((word) => word === named.get("alle"));
  if (view) return rowsInView(filterTeam(mine, readFilter(named)).agents, view, "navn");
  const ids = selectedIds(named);
  return mine.agents.filter(({ id }) => ids.has(id));
}

/** Those ticked. */
export const selectedIds = (named: URLSearchParams): Set<number> =>
  new Set(
    named
      .getAll("p")
      .filter((id) => /^[1-9]\d{0,8}$/.test(id))
      .map(Number),
  );

/** What could be done with those chosen, and to how many of them: nothing is done yet. */
export function seeSelection(viewer: Person, named: URLSearchParams, now: Date) {
  const agents = selectedAgents(viewer, named, now);
  const ending = agents.map(({ id }) => id).filter((id) => id !== viewer.id && findEditable(viewer, id));
  const due = agents.filter((agent) => mayRemind(agent, now)).length;
  return {
    agents: agents.map(({ id, name, municipality }) => ({ id, name, municipality })),
    due,
    again: nextReminderAt(agents),
    owing: agents.filter(needsCourseDay).length,
    days: openCourseDays(now),
    ending: ending.length,
    leaderless: leaderlessWithout(ending),
    handlers: viewer.role === "secretariat" ? listHandlers() : [],
  };
}

export type AgentSelection = ReturnType<typeof seeSelection>;

/** Whether someone is to be signed up for a day: it is owed, and they have neither a seat nor a place, nor are on leave. */
const needsCourseDay = ({ training, status: standing }: Agent) =>
  training.day.stands === "owes" && standing !== "away";

/** The days one can be signed up for, the nearest first, those that are full after the others. */
function openCourseDays(now: Date) {
  const open = and(
    eq(courseDays.kind, "agents"),
    eq(courseDays.state, "published"),
    gt(courseDays.closesAt, now),
    lte(courseDays.opensAt, now),
  );
  return listPublishedDays(open, now)
    .map(({ day, taken, municipality }) => ({
      id: day.id,
      on: day.on,
      host: municipality,
      free: freeSeats(day.seats, taken),
    }))
    .sort((a, b) => Number(a.free === 0) - Number(b.free === 0));
}

/** Why nothing was done, with a sentence of its own each: no tick, or the day or the handler is there no longer. */
export type BulkRefusal = "unsure" | "day-gone" | "handler-gone";

/** What was done, to how many of them; of a day also how many came on its list, how many could not come, and which it is. */
export type BulkOutcome =
  | { done: string; count: number; waiting?: number; rest?: number; day?: number }
  | { refused: "malformed" | BulkRefusal };

/** Does one act to all that a form names. */
export function actOnSelection(viewer: Person, form: URLSearchParams, now: Date): BulkOutcome {
  const agents = selectedAgents(viewer, form, now);
  const ids = agents.map(({ id }) => id);
  const number = (field: string) => Number(/^[1-9]\d{0,8}$/.exec(form.get(field) ?? "")?.[0] ?? 0);
  switch (form.get("act")) {
    case "mind":
      return { done: "mindet", count: remindAgents(viewer, ids, now).reminded };
    case "tilmeld":
      return signUpAll(viewer, agents, number("dag"), now);
    case "sagsbehandler": {
      const outcome = setHandler(viewer, ids, number("hvem") || null, now);
      return "kept" in outcome ? { done: "sagsbehandler", count: ids.length } : { refused: "handler-gone" };
    }
    case "luk":
      return isConfirmed(form)
        ? { done: "lukket", count: closePeople(viewer, ids, now) }
        : { refused: "unsure" };
    default:
      return { refused: "malformed" };
  }
}

/** Those who lack a day, one after the other, so that the last ones come on the waiting list when it is full. */
function signUpAll(viewer: Person, agents: Agent[], dayId: number, now: Date): BulkOutcome {
  if (openCourseDays(now).every(({ id }) => id !== dayId)) return { refused: "day-gone" };
  const outcomes = agents.filter(needsCourseDay).map(({ id }) => signUpOther(viewer, id, dayId, now));
  const came = (state: "enrolled" | "waiting") =>
    outcomes.filter((one) => "state" in one && one.state === state).length;
  const [count, waiting] = [came("enrolled"), came("waiting")];
  return { done: "tilmeldt", count, waiting, rest: outcomes.length - count - waiting, day: dayId };
}
