import { and, eq, gt, lte } from "drizzle-orm";
import type { z } from "zod";
import { peopleListOf } from "../../base/people-pages.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { listPublishedDays } from "../../course-days/days/days.server.ts";
import { seatGoesOn } from "../../course-days/sign-up/give-up.server.ts";
import { signUpOther } from "../../course-days/team-sign-up/sign-up-others.server.ts";
import { leaderlessWithout } from "../../people/leaving/leaderless.server.ts";
import {
  closePeople,
  findEditable,
  listHandlers,
  setHandler,
} from "../../people/persons/edit-person.server.ts";
import { choosesHandlers } from "../../people/persons/given-roles.ts";
import type { Person } from "../../people/register/person.server.ts";
import { undoable } from "../../undo/undoable.server.ts";
import { lacksSignUp, rowsInView } from "../team/list-views.ts";
import type { bulkActForm } from "./bulk-act-form.ts";
import { mayRemind, nextReminderAt } from "../team/reminder-rule.ts";
import { remindAgents } from "./reminders.server.ts";
import type { Agent } from "../team/members.ts";
import { filterTeam, membersFor } from "../team/team.server.ts";
import type { AgentSelection, BulkOutcome, OpenDay, Selection } from "./selection.ts";

/** The agents of a selection. Only the viewer's own are found. */
function selectedAgents(viewer: Person, selection: Selection, now: Date): Agent[] {
  const members = membersFor(viewer, now);
  if ("view" in selection)
    return rowsInView(filterTeam(members, selection.filter).agents, selection.view, "navn");
  const ids = new Set(selection.ids);
  return members.agents.filter(({ id }) => ids.has(id));
}

/** The agents of a selection, what can be done with them, and how many of them each act would concern. */
export function seeSelection(viewer: Person, selection: Selection, now: Date): AgentSelection {
  const agents = selectedAgents(viewer, selection, now);
  const closable = closableOf(
    viewer,
    agents.map(({ id }) => id),
  );
  return {
    agents: agents.map(({ id, name, municipality }) => ({ id, name, municipality })),
    remindable: agents.filter((agent) => mayRemind(agent, now)).length,
    nextReminderAt: nextReminderAt(agents),
    needingDay: agents.filter(lacksSignUp).length,
    days: openCourseDays(now),
    closable: closable.length,
    lostSeats: seatGoesOn(closable, now),
    leaderless: leaderlessWithout(closable),
    handlers: choosesHandlers(viewer) ? listHandlers() : [],
  };
}

/** Those whom the viewer can close. */
const closableOf = (viewer: Person, ids: number[]): number[] =>
  ids.filter((id) => id !== viewer.id && findEditable(viewer, id));

/** The days open for sign-up, the nearest first, those that are full after the others. */
export function openCourseDays(now: Date): OpenDay[] {
  const open = and(
    eq(courseDays.kind, "agents"),
    eq(courseDays.state, "published"),
    gt(courseDays.closesAt, now),
    lte(courseDays.opensAt, now),
  );
  return listPublishedDays(open, now)
    .map(({ day, free, municipality }) => ({
      id: day.id,
      on: day.on,
      host: municipality,
      free,
    }))
    .sort((a, b) => Number(a.free === 0) - Number(b.free === 0));
}

/** Does one act to all that a form names. */
export function actOnSelection(viewer: Person, form: z.output<typeof bulkActForm>, now: Date): BulkOutcome {
  const agents = selectedAgents(viewer, { ids: form.p }, now);
  const ids = agents.map(({ id }) => id);
  switch (form.act) {
    case "mind":
      return { done: "mindet", count: remindAgents(viewer, ids, now).reminded };
    case "tilmeld":
      return signUpAll(viewer, agents, form.dag, now);
    case "sagsbehandler": {
      const outcome = setHandler(viewer, ids, form.hvem, now);
      return "refused" in outcome
        ? { refused: "handler-gone" }
        : { done: "sagsbehandler", count: ids.length };
    }
    case "luk":
      return closeAll(viewer, ids, form.sikker, now);
  }
}

/** Closes people, which can be undone unless seats of theirs go to others at once. */
function closeAll(viewer: Person, ids: number[], confirmed: boolean, now: Date): BulkOutcome {
  const personIds = closableOf(viewer, ids);
  if (!confirmed && seatGoesOn(personIds, now) > 0) return { refused: "unconfirmed" };
  const act = { kind: "people-closed", target: { personIds }, back: peopleListOf(viewer.role) } as const;
  const close = () => ({ done: "lukket", count: closePeople(viewer, personIds, now) });
  return undoable(viewer, act, now, close);
}

/** Signs up those who need a day, one after the other, so that the last ones come on the waiting list when it is full. */
function signUpAll(viewer: Person, agents: Agent[], dayId: number, now: Date): BulkOutcome {
  if (openCourseDays(now).every(({ id }) => id !== dayId)) return { refused: "day-gone" };
  const outcomes = agents.filter(lacksSignUp).map(({ id }) => signUpOther(viewer, id, dayId, now));
  const countIn = (state: "enrolled" | "waiting") =>
    outcomes.filter((outcome) => "state" in outcome && outcome.state === state).length;
  const [count, waiting] = [countIn("enrolled"), countIn("waiting")];
  return { done: "tilmeldt", count, waiting, failed: outcomes.length - count - waiting, dayId };
}
