import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { findPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import {
  agreeListenIn,
  callOffListenIn,
  finishListenIn,
  undoListenIn,
} from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { changePlanSetup } from "../../app/onboarding/plans/plan-setup.server.ts";
import { tasksOf } from "../../app/onboarding/my-page/tasks.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { listenIns } from "../../db/schema/onboarding.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole, addAgents } from "../course-days/sample-days.ts";
import { completeCourse, addAgentsCourse } from "./sample-course.ts";
import { now, beginPlan, planOf, itemOf, municipalityIdOf, lettersOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("a listen-in", () => {
  const hours = { from: "09:00", to: "12:00" };
  const agreement = { way: "listens", on: "2026-11-05", hours, place: "Borgerservice" } as const;

  const after = new Date("2026-11-05T15:00:00Z");
  const back = { way: "is-heard", on: "2026-11-06" } as const;
  let planId: number;
  let karen: Person;
  let bo: Person;
  beforeEach(() => {
    completeCourse(people.bo, "before");
    planId = beginPlan(people.astrid);
    [karen, bo] = [inRole(people.karen, "leader"), inRole(people.bo, "agent")];
  });
  const agree = (actor: Person, change: Partial<Parameters<typeof agreeListenIn>[2]> = {}, at = now) =>
    agreeListenIn(actor, planId, { ...agreement, colleagueId: people.bo, ...change }, at);

  it("is agreed by the leader, marked as done by the colleague, each direction on its own and in that order", () => {
    expect(agree(karen)).toEqual({ agreed: true });
    expect(planOf(people.astrid).colleague?.name).toBe("Bo Lindholt");
    expect(finishListenIn(bo, planId, "listens", now)).toEqual({ refused: "ahead" });
    expect(finishListenIn(bo, planId, "is-heard", after)).toEqual({ refused: "not-agreed" });
    expect(agree(bo, { ...back, on: "2026-11-04" })).toEqual({ refused: "order" });
    expect(agree(bo, back)).toEqual({ agreed: true });
    expect(agree(bo, { on: "2026-11-09" })).toEqual({ refused: "order" });
    const late = new Date("2026-11-06T15:00:00Z");
    expect(finishListenIn(bo, planId, "is-heard", late)).toEqual({ refused: "first-way" });
    expect(finishListenIn(bo, planId, "listens", after)).toEqual({ finished: true });
    expect(itemOf(people.astrid, "listen-in", after)).toMatchObject({
      doneOn: "2026-11-05",
      doneByName: "Bo Lindholt",
    });
    expect(itemOf(people.astrid, "listen-in-back", after).state).toBe("open");
    expect(agree(bo, {}, after)).toEqual({ refused: "done" });
  });

  it("counts towards shifts: so a new agent may not agree on it or mark it, and a newcomer cannot be the experienced colleague", () => {
    const astrid = inRole(people.astrid, "agent");
    expect(agree(astrid)).toEqual({ refused: "unknown" });
    agree(karen);
    expect(finishListenIn(astrid, planId, "listens", after)).toEqual({ refused: "unknown" });
    const [newcomer, other] = addAgents(2);
    for (const colleagueId of [people.dorte, people.astrid, newcomer!, 0])
      expect(agree(karen, { colleagueId })).toEqual({ refused: "unknown-colleague" });
    expect(agree(inRole(other!, "agent"))).toEqual({ refused: "unknown" });
  });

  it("is not before the newcomer's start, and the first direction comes before the way back", () => {
    expect(agree(karen, back)).toEqual({ refused: "first-way" });
    expect(agree(karen, { on: "2025-12-01" })).toEqual({ refused: "before-start" });
    expect(db.select().from(listenIns).all()).toEqual([]);
  });

  it("can be undone once done, the last first, and called off while it is agreed", () => {
    agree(karen);
    agree(karen, back);
    expect(callOffListenIn(karen, planId, "listens", now)).toEqual({ refused: "other-way" });
    const late = new Date("2026-11-06T15:00:00Z");
    finishListenIn(karen, planId, "listens", late);
    finishListenIn(karen, planId, "is-heard", late);
    expect(callOffListenIn(karen, planId, "is-heard", late)).toEqual({ refused: "not-agreed" });
    expect(undoListenIn(karen, planId, "listens", late)).toEqual({ refused: "other-way" });
    expect(undoListenIn(inRole(people.astrid, "agent"), planId, "is-heard", late)).toEqual({
      refused: "unknown",
    });
    expect(undoListenIn(bo, planId, "is-heard", late)).toEqual({ undone: true });
    expect(callOffListenIn(bo, planId, "is-heard", late)).toEqual({ calledOff: true });
    expect(undoListenIn(bo, planId, "listens", late)).toEqual({ undone: true });
    expect(itemOf(people.astrid, "listen-in", late).doneOn).toBeNull();
  });

  it("has hours on a day that is ahead, which lie in that day", () => {
    expect(agree(karen, { hours: null })).toEqual({ refused: "no-hours" });
    expect(agree(karen, { hours: { from: "12:00", to: "09:00" } })).toEqual({ refused: "end-before-start" });
    const night = { on: "2027-03-28", hours: { from: "02:30", to: "09:00" } };
    expect(agree(karen, night)).toEqual({ refused: "skipped-hour" });
    expect(db.select().from(listenIns).all()).toEqual([]);
    expect(agree(karen, { hours: null }, new Date("2026-11-06T09:00:00Z"))).toEqual({ agreed: true });
  });

  it("that is in calendars keeps hours, also when it is moved to a day that has passed", () => {
    const later = new Date("2026-11-04T09:00:00Z");
    agree(karen);
    expect(agree(karen, { on: "2026-11-03", hours: null }, later)).toEqual({ refused: "no-hours" });
    expect(agree(karen, { on: "2026-11-03" }, later)).toEqual({ agreed: true });
    expect(lettersOf("listen-in")).toHaveLength(4);
  });

  it("is announced by letter to the two, also when one of them agreed on it: agreed, moved, called off; not when it is in the past", () => {
    const recipients = () => lettersOf("listen-in").map(({ recipient }) => recipient.split(".")[0]);
    agree(karen);
    expect(recipients()).toEqual(["astrid", "bo"]);
    agree(bo, { on: "2026-11-09" });
    callOffListenIn(karen, planId, "listens", now);
    expect(recipients().slice(2)).toEqual(["astrid", "bo", "astrid", "bo"]);
    agree(karen, { on: "2026-11-02" }, new Date("2026-11-03T09:00:00Z"));
    expect(recipients()).toHaveLength(6);
  });

  it("with another colleague than the plan's is theirs to do, as long as they belong to the same municipality", () => {
    const [other] = addAgents(1);
    completeCourse(other!, "before");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    agree(karen, { colleagueId: other! });
    const theirs = () => tasksOf(inRole(other!, "agent"), now).tasks.map(({ key }) => key);
    expect(theirs()).toEqual(["listen-in"]);
    db.update(peopleTable)
      .set({ municipalityId: municipalityIdOf("615") })
      .where(eq(peopleTable.id, people.astrid))
      .run();
    expect(theirs()).toEqual([]);
    expect(findPlan(inRole(other!, "agent"), planId, now)).toBeNull();
  });
});
