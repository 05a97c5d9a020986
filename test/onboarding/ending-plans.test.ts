import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { endPlan, previewEnd, resumePlan } from "../../app/onboarding/plans/end-plan.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import * as beginPage from "../../app/onboarding/plans/routes/begin.tsx";
import { trainingsOf } from "../../app/onboarding/readiness/trainings.server.ts";
import { db } from "../../db/database.server.ts";
import { plans } from "../../db/schema/onboarding.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { completeCourse, addAgentsCourse } from "./sample-course.ts";
import { now, beginPlan, itemOf, lettersOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("a plan begun for someone trained before", () => {
  const ready = () => trainingsOf([people.bo], now).get(people.bo)!.shifts.ready;
  beforeEach(() => completeCourse(people.bo, "before"));

  it("is previewed first: what the agent would lack; and the preview changes nothing", async () => {
    const as = sessionCookieOf(people.karen, "leader");
    const page = beginPage.loader(visit(`/agenter/${people.bo}/plan`, { as }));
    expect(page).toMatchObject({ ready: true, plan: { items: 10 }, welcomed: true, ended: null });
    expect(page.lacks).toEqual([
      "Adgange til systemerne",
      "Introduktion til hotlinen",
      "Sidemandsoplæring",
      "Medlyt hos en erfaren kollega",
    ]);
    expect([findPersonPlan(people.bo, now), ready(), lettersOf("welcome-pack")]).toEqual([null, true, []]);
  });

  it("can be ended by the leader, who sees that the agent is ready again, and resumed as it was", () => {
    const karen = inRole(people.karen, "leader");
    const planId = beginPlan(people.bo);
    tickItems(karen, [{ planId, key: "accounts" }], now);
    expect(ready()).toBe(false);
    expect(previewEnd(karen, planId, now)).toMatchObject({ ready: true });
    expect(endPlan(inRole(people.jens, "leader"), planId, now)).toEqual({ refused: "unknown" });
    expect(endPlan(karen, planId, now)).toEqual({ personId: people.bo });
    expect([findPersonPlan(people.bo, now), ready()]).toEqual([null, true]);
    expect(resumePlan(inRole(people.jens, "leader"), people.bo, now)).toBeNull();
    expect(resumePlan(karen, people.bo, now)).toEqual({ planId });
    expect([itemOf(people.bo, "accounts").state, ready()]).toEqual(["done", false]);
    expect(resumePlan(karen, people.bo, now)).toBeNull();
  });

  it("can be ended by the secretariat alone when a newcomer lacks something, and never by the agent", () => {
    const planId = beginPlan(people.astrid);
    completeCourse(people.astrid, "here");
    db.update(plans)
      .set({ begunAt: new Date("2026-05-01T09:00:00Z") })
      .run();
    expect(endPlan(inRole(people.karen, "leader"), planId, now)).toEqual({ refused: "not-through" });
    expect(endPlan(inRole(people.astrid, "agent"), planId, now)).toEqual({ refused: "unknown" });
    expect(findPersonPlan(people.astrid, now)).not.toBeNull();
    expect(endPlan(inRole(people.sanne, "secretariat"), planId, now)).toEqual({ personId: people.astrid });
  });
});
