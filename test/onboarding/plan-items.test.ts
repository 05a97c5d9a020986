import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginMunicipalityPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { changeItem, tickItems, untickItem } from "../../app/onboarding/plans/items.server.ts";
import { changePlanSetup } from "../../app/onboarding/plans/plan-setup.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { planMarks } from "../../db/schema/onboarding.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { completeCourse, addAgentsCourse } from "./sample-course.ts";
import { now, beginPlan, planOf, itemOf, municipalityIdOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("the owner of an item", () => {
  it("is the new municipality's leader when the person moves while the plan runs", () => {
    const planId = beginPlan(people.astrid);
    tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now);
    db.update(peopleTable)
      .set({ municipalityId: municipalityIdOf("615") })
      .where(eq(peopleTable.id, people.astrid))
      .run();
    expect(itemOf(people.astrid, "introduction").owner?.name).toBe("Jens Skovbak");
    expect(itemOf(people.astrid, "accounts")).toMatchObject({ state: "done", doneByName: "Karen Overmark" });
    expect(findPlan(inRole(people.karen, "leader"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.jens, "leader"), planId, now)).not.toBeNull();
  });

  it("is no longer a colleague or named owner of the municipality that the person has moved from", () => {
    completeCourse(people.bo, "before");
    const planId = beginPlan(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    changeItem(karen, { planId, key: "accounts" }, { note: "", ownerId: people.bo, dueOn: null }, now);
    changeItem(karen, { planId, key: "introduction" }, { note: "", ownerId: people.sanne, dueOn: null }, now);
    db.update(peopleTable)
      .set({ municipalityId: municipalityIdOf("615") })
      .where(eq(peopleTable.id, people.astrid))
      .run();
    const owners = ["accounts", "hands-on", "introduction"].map(
      (key) => itemOf(people.astrid, key).owner?.name,
    );
    expect(owners).toEqual(["Jens Skovbak", "Jens Skovbak", "Sanne Tværgaard"]);
    expect(findPlan(inRole(people.bo, "agent"), planId, now)).toBeNull();
  });

  it("does not see the plan in the steering group's role, whatever they lead besides", () => {
    const viborg = db.select().from(municipalities).where(eq(municipalities.name, "Viborg")).get()!;
    const begun = beginMunicipalityPlan("site", viborg.id, now);
    const planId = "planId" in begun ? begun.planId : 0;
    expect(findPlan(inRole(people.stig, "leader"), planId, now)).not.toBeNull();
    const enter = (role: Role) => visit(`/planer/${planId}`, { as: sessionCookieOf(people.stig, role) });
    expect(() => enter("leader")).not.toThrow();
    expect(() => enter("steering")).toThrow(expect.objectContaining({ status: 403 }));
  });

  it("is the secretariat when a leader is the agent, who cannot tick for themselves", () => {
    const planId = beginPlan(people.karen);
    expect(itemOf(people.karen, "accounts").owner?.name).toBe("Sanne Tværgaard");
    expect(tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now)).toEqual({
      refused: "nothing",
    });
    expect(tickItems(inRole(people.sanne, "secretariat"), [{ planId, key: "accounts" }], now)).toEqual({
      ticked: 1,
    });
  });

  it("is the secretariat where a municipality has no leader", () => {
    beginPlan(people.dorte);
    closePerson(people.jens, now, "site");
    expect(itemOf(people.dorte, "accounts").owner?.name).toBe("Sanne Tværgaard");
    expect(planOf(people.dorte).leader).toBeNull();
  });

  it("is the leader when the named colleague or owner has left, or is on leave", () => {
    completeCourse(people.bo, "before");
    const planId = beginPlan(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    changeItem(karen, { planId, key: "accounts" }, { note: "", ownerId: people.bo, dueOn: null }, now);
    expect(itemOf(people.astrid, "hands-on").owner?.name).toBe("Bo Lindholt");
    expect(itemOf(people.astrid, "accounts").owner?.name).toBe("Bo Lindholt");
    db.update(peopleTable).set({ leaveFrom: "2026-11-01" }).where(eq(peopleTable.id, people.bo)).run();
    expect(itemOf(people.astrid, "hands-on").owner?.name).toBe("Karen Overmark");
    db.update(peopleTable).set({ leaveFrom: null }).where(eq(peopleTable.id, people.bo)).run();
    closePerson(people.bo, now, "site");
    expect(itemOf(people.astrid, "hands-on").owner?.name).toBe("Karen Overmark");
    expect(itemOf(people.astrid, "accounts").owner?.name).toBe("Karen Overmark");
  });
});

describe("ticking", () => {
  it("takes several items of several plans at once, and passes over what the actor may not tick", () => {
    const [a, b] = [beginPlan(people.astrid), beginPlan(people.dorte)];
    const ticks = [
      { planId: a, key: "accounts" },
      { planId: a, key: "introduction" },
      { planId: a, key: "elearning" },
      { planId: b, key: "accounts" },
      { planId: a, key: "no-such" },
    ];
    expect(tickItems(inRole(people.karen, "leader"), ticks, now)).toEqual({ ticked: 2 });
    expect(itemOf(people.dorte, "accounts").state).toBe("open");
    expect(tickItems(inRole(people.sanne, "secretariat"), ticks, now)).toEqual({ ticked: 1 });
    expect(tickItems(inRole(people.sanne, "secretariat"), ticks, now)).toEqual({ refused: "nothing" });
  });

  it("is not allowed to an agent for the leader's items, and is undone by whoever may tick", () => {
    const planId = beginPlan(people.astrid);
    const item = { planId, key: "accounts" };
    expect(tickItems(inRole(people.astrid, "agent"), [item], now)).toEqual({ refused: "nothing" });
    tickItems(inRole(people.karen, "leader"), [item], now);
    expect(untickItem(inRole(people.astrid, "agent"), item, now)).toBe(false);
    expect(untickItem(inRole(people.karen, "leader"), item, now)).toBe(true);
    expect(itemOf(people.astrid, "accounts").state).toBe("open");
  });

  it("leaves a line in the audit trail that names the person", () => {
    const planId = beginPlan(people.astrid);
    tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now);
    expect(
      sqlite.prepare("select subject_id as subject from audit_lines where act = 'plan-item-done'").all(),
    ).toEqual([{ subject: people.astrid }]);
  });
});

describe("what is entered about a plan", () => {
  it("refuses days more than a year away, and people of another municipality", () => {
    const planId = beginPlan(people.astrid);
    const karen = inRole(people.karen, "leader");
    const given = { startsOn: "2026-11-02", leaderId: null, colleagueId: null };
    expect(changePlanSetup(karen, planId, { ...given, startsOn: "2062-11-02" }, now)).toEqual({
      refused: "too-far",
    });
    expect(changePlanSetup(karen, planId, { ...given, startsOn: "2006-11-02" }, now)).toEqual({
      refused: "too-far",
    });
    expect(changePlanSetup(karen, planId, { ...given, leaderId: people.jens }, now)).toEqual({
      refused: "unknown-leader",
    });
    expect(changePlanSetup(karen, planId, { ...given, colleagueId: people.dorte }, now)).toEqual({
      refused: "unknown-colleague",
    });
    expect(changePlanSetup(karen, planId, { ...given, colleagueId: people.astrid }, now)).toEqual({
      refused: "unknown-colleague",
    });
    expect(changePlanSetup(inRole(people.jens, "leader"), planId, given, now)).toEqual({
      refused: "unknown",
    });
  });

  it("does not name anyone from another municipality for an item, whatever the form says", () => {
    const planId = beginPlan(people.astrid);
    const named = (ownerId: number) =>
      changeItem(
        inRole(people.karen, "leader"),
        { planId, key: "accounts" },
        { note: "", ownerId, dueOn: null },
        now,
      );
    for (const id of [people.dorte, people.jens, people.stig, people.astrid, 999])
      expect(named(id)).toEqual({ refused: "unknown-person" });
    expect(named(people.sanne)).toEqual({ changed: true });
    // A row from before this was checked: it does not make them take part in the plan.
    db.update(planMarks).set({ ownerId: people.dorte }).run();
    expect(itemOf(people.astrid, "accounts").owner?.name).toBe("Karen Overmark");
    expect(findPlan(inRole(people.dorte, "agent"), planId, now)).toBeNull();
  });

  it("lets the owner write the note, and only whoever manages the plan set another day", () => {
    completeCourse(people.bo, "before");
    const planId = beginPlan(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    const item = { planId, key: "hands-on" };
    changeItem(
      inRole(people.bo, "agent"),
      item,
      { note: "Vi tager tirsdag", ownerId: null, dueOn: "2026-12-24" },
      now,
    );
    expect(itemOf(people.astrid, "hands-on")).toMatchObject({
      note: "Vi tager tirsdag",
      dueOn: "2026-11-18",
    });
    changeItem(karen, item, { note: "", ownerId: null, dueOn: "2026-11-20" }, now);
    expect(itemOf(people.astrid, "hands-on").dueOn).toBe("2026-11-20");
    expect(
      changeItem(inRole(people.dorte, "agent"), item, { note: "x", ownerId: null, dueOn: null }, now),
    ).toEqual({
      refused: "unknown",
    });
  });
});
