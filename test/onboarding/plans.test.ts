import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import { addPerson, changePerson } from "../../app/people/persons/add-or-change.server.ts";
import { forgetPerson, closePerson } from "../../app/people/leaving/leaving.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { planMarks, plans } from "../../db/schema/onboarding.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole } from "../course-days/sample-days.ts";
import { addAttendance, completeCourse, addAgentsCourse } from "./sample-course.ts";
import { now, beginPlan, planOf, itemOf, municipalityIdOf, lettersOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("a person's plan", () => {
  it("begins when its person joins as an agent, and has the default items, each with one owner", () => {
    const added = writeTransaction((tx) =>
      addPerson(
        tx,
        {
          name: "Ny Agent",
          mail: "ny@eksempel.dk",
          municipalityId: municipalityIdOf("751"),
          roles: ["agent"],
          startsOn: "2026-11-09",
        },
        { actor: "site" },
        now,
      ),
    ) as { id: number };
    const { items } = planOf(added.id);
    expect(items.map(({ key, owner }) => [key, owner?.name])).toEqual([
      ["welcome-pack", "Sanne Tværgaard"],
      ["accounts", "Karen Overmark"],
      ["introduction", "Karen Overmark"],
      ["elearning", "Ny Agent"],
      ["diploma", "Ny Agent"],
      ["hands-on", "Karen Overmark"],
      ["listen-in", "Karen Overmark"],
      ["listen-in-back", "Karen Overmark"],
      ["follow-up-teaching", "Karen Overmark"],
      ["course-day", "Ny Agent"],
    ]);
  });

  it("does not begin for someone who took calls before the site existed", () => {
    const added = writeTransaction((tx) =>
      addPerson(
        tx,
        {
          name: "Gammel",
          mail: "g@eksempel.dk",
          municipalityId: null,
          roles: ["agent"],
          startsOn: "2021-01-04",
        },
        { actor: "site", welcome: false },
        now,
      ),
    ) as { id: number };
    expect(findPersonPlan(added.id, now)).toBeNull();
  });

  it("counts working days, skipping weekends and Danish holidays", () => {
    beginPlan(people.astrid);
    expect(itemOf(people.astrid, "accounts").dueOn).toBe("2026-11-02");
    expect(itemOf(people.astrid, "elearning").dueOn).toBe("2026-11-16");
    expect(itemOf(people.astrid, "welcome-pack").dueOn).toBe("2026-10-26");
    db.update(plans).set({ startsOn: "2026-12-21" }).run();
    // 22, 23, 28, 29, 30 December; 4, 5, 6, 7, 8 January.
    expect(itemOf(people.astrid, "elearning").dueOn).toBe("2027-01-08");
  });

  it("counts from the day it begins when its person began earlier: nothing is late on day one", () => {
    beginPlan(people.bo);
    const { startsOn, items } = planOf(people.bo);
    expect(startsOn).toBe("2026-11-02");
    expect(items.filter(({ state, doneBy }) => state === "late" && doneBy === "hand")).toEqual([]);
  });

  it("sends the welcome pack of someone who starts months later only when its day has come", async () => {
    db.update(peopleTable).set({ startsOn: "2027-03-01" }).where(eq(peopleTable.id, people.astrid)).run();
    beginPlan(people.astrid);
    expect(lettersOf("welcome-pack")).toEqual([]);
    const { sendDueWelcomePacks: welcomeDue } = await import(
      "../../app/onboarding/plans/welcome-pack.server.ts"
    );
    expect(welcomeDue(new Date("2027-02-19T08:00:00Z"))).toBe(0);
    expect(welcomeDue(new Date("2027-02-22T08:00:00Z"))).toBe(1);
    expect(welcomeDue(new Date("2027-02-23T08:00:00Z"))).toBe(0);
    expect(lettersOf("welcome-pack").map(({ recipient }) => recipient)).toEqual([
      "astrid.vestergren@eksempel.dk",
    ]);
  });

  it("completes by itself what the site knows: e-learning, diploma, course day, welcome pack", () => {
    beginPlan(people.astrid);
    completeCourse(people.astrid, "here");
    addAttendance(people.astrid, addCourseDay(new Date("2026-05-12T07:00:00Z")), "present");
    const done = planOf(people.astrid).items.filter(({ state }) => state === "done");
    expect(done.map(({ key, doneOn }) => [key, doneOn])).toEqual([
      ["welcome-pack", "2026-11-02"],
      ["elearning", "2026-05-16"],
      ["diploma", "2026-05-16"],
      ["course-day", "2026-05-12"],
    ]);
  });

  it("begins only once, and only for an agent", () => {
    beginPlan(people.astrid);
    expect(beginPersonPlan("site", people.astrid, now)).toEqual({ refused: "runs" });
    expect(beginPersonPlan("site", people.jens, now)).toEqual({ refused: "unknown" });
  });

  it("ends when its person leaves, and begins again when they return", () => {
    beginPlan(people.astrid);
    closePerson(people.astrid, now, "site");
    expect(findPersonPlan(people.astrid, now)).toBeNull();
    const { name, mail, municipalityId, startsOn } = db
      .select()
      .from(peopleTable)
      .where(eq(peopleTable.id, people.astrid))
      .get()!;
    const back = { name, mail: mail!, municipalityId, startsOn, roles: ["agent" as const] };
    writeTransaction((tx) => changePerson(tx, people.astrid, back, { actor: "site" }, now));
    expect(findPersonPlan(people.astrid, now)).not.toBeNull();
  });

  it("is deleted with a forgotten person, and others' plans are kept without their name", () => {
    beginPlan(people.astrid);
    const planId = beginPlan(people.dorte);
    tickItems(inRole(people.jens, "leader"), [{ planId, key: "accounts" }], now);
    forgetPerson(people.astrid, now, "site");
    forgetPerson(people.jens, now, "site");
    expect(
      db
        .select()
        .from(plans)
        .all()
        .map(({ personId }) => personId),
    ).toEqual([people.dorte]);
    expect(db.select().from(planMarks).all()).toMatchObject([{ key: "accounts", doneBy: null }]);
    expect(itemOf(people.dorte, "accounts").state).toBe("done");
  });
});
