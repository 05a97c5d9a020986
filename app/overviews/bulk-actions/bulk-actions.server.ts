import { and, eq, gt, lte } from "drizzle-orm";
import { courseDays } from "../../../db/schema/course-days.ts";
import { listAhead } from "../../course-days/days/days.server.ts";
import { signUpOther } from "../../course-days/team-sign-up/sign-up-others.server.ts";
import { freeSeats } from "../../course-days/days/window.ts";
import { leaderlessWithout } from "../../people/leaving/leaderless.server.ts";
import { endPeople, findKept, listHandlers, setHandler } from "../../people/persons/edit-person.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { isSure } from "../../base/forms/confirmation.ts";
import { chosen, views } from "../team/list-views.ts";
import { mayNudge, nextNudge } from "./reminder-rule.ts";
import { remindAgents } from "./reminders.server.ts";
import { soughtIn } from "../../people/persons/people-filter.ts";
import { type Agent, membersFor, narrow } from "../team/team.server.ts";

/** The agents an address or a form names: those ticked, or everyone in a view. Only the viewer's own are found. */
function chosenIn(viewer: Person, named: URLSearchParams, now: Date): Agent[] {
  const mine = membersFor(viewer, now);
  const view = views.find((word) => word === named.get("alle"));
  if (view) return chosen(narrow(mine, soughtIn(named)).agents, view, "navn");
  const ids = chosenIds(named);
  return mine.agents.filter(({ id }) => ids.has(id));
}

/** Those ticked. */
export const chosenIds = (named: URLSearchParams): Set<number> =>
  new Set(
    named
      .getAll("p")
      .filter((id) => /^[1-9]\d{0,8}$/.test(id))
      .map(Number),
  );

/** What could be done with those chosen, and to how many of them: nothing is done yet. */
export function seeChosen(viewer: Person, named: URLSearchParams, now: Date) {
  const agents = chosenIn(viewer, named, now);
  const ending = agents.map(({ id }) => id).filter((id) => id !== viewer.id && findKept(viewer, id));
  const due = agents.filter((agent) => mayNudge(agent, now)).length;
  return {
    agents: agents.map(({ id, name, municipality }) => ({ id, name, municipality })),
    due,
    again: nextNudge(agents),
    owing: agents.filter(lacksDay).length,
    days: openDays(now),
    ending: ending.length,
    leaderless: leaderlessWithout(ending),
    handlers: viewer.role === "secretariat" ? listHandlers() : [],
  };
}

export type Chosen = ReturnType<typeof seeChosen>;

/** Whether someone is to be signed up for a day: it is owed, and they have neither a seat nor a place, nor are on leave. */
const lacksDay = ({ training, standing }: Agent) => training.day.stands === "owes" && standing !== "away";

/** The days one can be signed up for, the nearest first, those that are full after the others. */
function openDays(now: Date) {
  const open = and(
    eq(courseDays.kind, "agents"),
    eq(courseDays.state, "published"),
    gt(courseDays.closesAt, now),
    lte(courseDays.opensAt, now),
  );
  return listAhead(open, now)
    .map(({ day, taken, municipality }) => ({
      id: day.id,
      on: day.on,
      host: municipality,
      free: freeSeats(day.seats, taken),
    }))
    .sort((a, b) => Number(a.free === 0) - Number(b.free === 0));
}

/** Why nothing was done, with a sentence of its own each: no tick, or the day or the handler is there no longer. */
export type ChosenRefusal = "unsure" | "day-gone" | "handler-gone";

/** What was done, to how many of them; of a day also how many came on its list, how many could not come, and which it is. */
export type Done =
  | { done: string; count: number; waiting?: number; rest?: number; day?: number }
  | { refused: "malformed" | ChosenRefusal };

/** Does one act to all that a form names. */
export function actOnChosen(viewer: Person, form: URLSearchParams, now: Date): Done {
  const agents = chosenIn(viewer, form, now);
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
      return isSure(form) ? { done: "lukket", count: endPeople(viewer, ids, now) } : { refused: "unsure" };
    default:
      return { refused: "malformed" };
  }
}

/** Those who lack a day, one after the other, so that the last ones come on the waiting list when it is full. */
function signUpAll(viewer: Person, agents: Agent[], dayId: number, now: Date): Done {
  if (openDays(now).every(({ id }) => id !== dayId)) return { refused: "day-gone" };
  const outcomes = agents.filter(lacksDay).map(({ id }) => signUpOther(viewer, id, dayId, now));
  const came = (state: "enrolled" | "waiting") =>
    outcomes.filter((one) => "state" in one && one.state === state).length;
  const [count, waiting] = [came("enrolled"), came("waiting")];
  return { done: "tilmeldt", count, waiting, rest: outcomes.length - count - waiting, day: dayId };
}
