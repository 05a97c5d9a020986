import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import {
  beginMunicipalityPlan,
  beginPersonPlan,
  syncPlansWithMembership,
} from "../../app/onboarding/plans/begin-plan.server.ts";
import { endPlan, previewEnd, resumePlan } from "../../app/onboarding/plans/end-plan.server.ts";
import {
  findPlan,
  findMunicipalityPlan,
  findPersonPlan,
} from "../../app/onboarding/plans/find-plans.server.ts";
import {
  agreeListenIn,
  callOffListenIn,
  finishListenIn,
  undoListenIn,
} from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { changeItem, tickItems, untickItem } from "../../app/onboarding/plans/items.server.ts";
import * as beginPage from "../../app/onboarding/plans/routes/begin.tsx";
import { changePlanSetup } from "../../app/onboarding/plans/plan-setup.server.ts";
import { trainingsOf } from "../../app/onboarding/readiness/trainings.server.ts";
import { tasksOf } from "../../app/onboarding/my-page/tasks.server.ts";
import { ownDuty } from "../../app/course-days/duty/own-duty.server.ts";
import { listOwingAgents } from "../../app/course-days/duty/duty-overview.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { appointContacts } from "../../app/people/municipalities/contacts.server.ts";
import { addPerson, changePerson } from "../../app/people/persons/add-or-change.server.ts";
import { forgetPerson, closePerson } from "../../app/people/leaving/leaving.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { listenIns, planMarks, plans } from "../../db/schema/onboarding.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { addCourseDay, inRole, sessionCookieOf, addAgents } from "../course-days/sample-days.ts";
import { addAttendance, completeCourse, addAgentsCourse } from "./sample-course.ts";

withDatabase();
/** A Monday. */
const now = new Date("2026-11-02T09:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

const begin = (personId: number, at = now) => {
  const begun = beginPersonPlan("site", personId, at);
  if (!("planId" in begun)) throw new Error(begun.refused);
  return begun.planId;
};
const planNow = (personId: number, at = now) => findPersonPlan(personId, at)!;
const lineOf = (personId: number, key: string, at = now) =>
  planNow(personId, at).lines.find((line) => line.key === key)!;
const aarhus = () => db.select().from(municipalities).where(eq(municipalities.code, "751")).get()!.id;
const horsens = () => db.select().from(municipalities).where(eq(municipalities.code, "615")).get()!.id;
const lettersOf = (letter: string) => db.select().from(letters).where(eq(letters.letter, letter)).all();

describe("a person's plan", () => {
  it("begins when its person joins as an agent, and has the default items, each with one owner", () => {
    const added = writeTransaction((tx) =>
      addPerson(
        tx,
        {
          name: "Ny Agent",
          mail: "ny@eksempel.dk",
          municipalityId: aarhus(),
          roles: ["agent"],
          startsOn: "2026-11-09",
        },
        { actor: "site" },
        now,
      ),
    ) as { id: number };
    const { lines } = planNow(added.id);
    expect(lines.map(({ key, owner }) => [key, owner?.name])).toEqual([
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
    begin(people.astrid);
    expect(lineOf(people.astrid, "accounts").dueOn).toBe("2026-11-02");
    expect(lineOf(people.astrid, "elearning").dueOn).toBe("2026-11-16");
    expect(lineOf(people.astrid, "welcome-pack").dueOn).toBe("2026-10-26");
    db.update(plans).set({ startsOn: "2026-12-21" }).run();
    // 22, 23, 28, 29, 30 December; 4, 5, 6, 7, 8 January.
    expect(lineOf(people.astrid, "elearning").dueOn).toBe("2027-01-08");
  });

  it("counts from the day it begins when its person began earlier: nothing is late on day one", () => {
    begin(people.bo);
    const { startsOn, lines } = planNow(people.bo);
    expect(startsOn).toBe("2026-11-02");
    expect(lines.filter(({ state, doneBy }) => state === "late" && doneBy === "hand")).toEqual([]);
  });

  it("sends the welcome pack of someone who starts months later only when its day has come", async () => {
    db.update(peopleTable).set({ startsOn: "2027-03-01" }).where(eq(peopleTable.id, people.astrid)).run();
    begin(people.astrid);
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
    begin(people.astrid);
    completeCourse(people.astrid, "here");
    addAttendance(people.astrid, addCourseDay(new Date("2026-05-12T07:00:00Z")), "present");
    const done = planNow(people.astrid).lines.filter(({ state }) => state === "done");
    expect(done.map(({ key, doneOn }) => [key, doneOn])).toEqual([
      ["welcome-pack", "2026-11-02"],
      ["elearning", "2026-05-16"],
      ["diploma", "2026-05-16"],
      ["course-day", "2026-05-12"],
    ]);
  });

  it("begins only once, and only for an agent", () => {
    begin(people.astrid);
    expect(beginPersonPlan("site", people.astrid, now)).toEqual({ refused: "runs" });
    expect(beginPersonPlan("site", people.jens, now)).toEqual({ refused: "unknown" });
  });

  it("ends when its person leaves, and begins again when they return", () => {
    begin(people.astrid);
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
    begin(people.astrid);
    const planId = begin(people.dorte);
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
    expect(lineOf(people.dorte, "accounts").state).toBe("done");
  });
});

describe("a plan begun for someone trained before", () => {
  const ready = () => trainingsOf([people.bo], now).get(people.bo)!.shifts.ready;
  beforeEach(() => completeCourse(people.bo, "before"));

  it("is previewed first: what the agent would lack; and the preview changes nothing", async () => {
    const as = sessionCookieOf(people.karen, "leader");
    const page = beginPage.loader(visit(`/agenter/${people.bo}/plan`, { as }));
    expect(page).toMatchObject({ ready: true, items: 10, welcomed: true, ended: null });
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
    const planId = begin(people.bo);
    tickItems(karen, [{ planId, key: "accounts" }], now);
    expect(ready()).toBe(false);
    expect(previewEnd(karen, planId, now)).toMatchObject({ ready: true });
    expect(endPlan(inRole(people.jens, "leader"), planId, now)).toEqual({ refused: "unknown" });
    expect(endPlan(karen, planId, now)).toEqual({ personId: people.bo });
    expect([findPersonPlan(people.bo, now), ready()]).toEqual([null, true]);
    expect(resumePlan(inRole(people.jens, "leader"), people.bo, now)).toBeNull();
    expect(resumePlan(karen, people.bo, now)).toEqual({ planId });
    expect([lineOf(people.bo, "accounts").state, ready()]).toEqual(["done", false]);
    expect(resumePlan(karen, people.bo, now)).toBeNull();
  });

  it("can be ended by the secretariat alone when a newcomer lacks something, and never by the agent", () => {
    const planId = begin(people.astrid);
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

describe("the owner of an item", () => {
  it("is the new municipality's leader when the person moves while the plan runs", () => {
    const planId = begin(people.astrid);
    tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now);
    db.update(peopleTable).set({ municipalityId: horsens() }).where(eq(peopleTable.id, people.astrid)).run();
    expect(lineOf(people.astrid, "introduction").owner?.name).toBe("Jens Skovbak");
    expect(lineOf(people.astrid, "accounts")).toMatchObject({ state: "done", doneByName: "Karen Overmark" });
    expect(findPlan(inRole(people.karen, "leader"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.jens, "leader"), planId, now)).not.toBeNull();
  });

  it("is no longer a colleague or named owner of the municipality that the person has moved from", () => {
    completeCourse(people.bo, "before");
    const planId = begin(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    changeItem(karen, { planId, key: "accounts" }, { note: "", ownerId: people.bo, dueOn: null }, now);
    changeItem(karen, { planId, key: "introduction" }, { note: "", ownerId: people.sanne, dueOn: null }, now);
    db.update(peopleTable).set({ municipalityId: horsens() }).where(eq(peopleTable.id, people.astrid)).run();
    const owners = ["accounts", "hands-on", "introduction"].map(
      (key) => lineOf(people.astrid, key).owner?.name,
    );
    expect(owners).toEqual(["Jens Skovbak", "Jens Skovbak", "Sanne Tværgaard"]);
    expect(findPlan(inRole(people.bo, "agent"), planId, now)).toBeNull();
  });

  it("does not see the plan in the steering group's role, whatever they lead besides", () => {
    const viborg = db.select().from(municipalities).where(eq(municipalities.name, "Viborg")).get()!;
    const begun = beginMunicipalityPlan("site", viborg.id, now);
    const planId = "planId" in begun ? begun.planId : 0;
    expect(findPlan(inRole(people.stig, "leader"), planId, now)).not.toBeNull();
    expect(findPlan(inRole(people.stig, "steering"), planId, now)).toBeNull();
  });

  it("is the secretariat when a leader is the agent, who cannot tick for themselves", () => {
    const planId = begin(people.karen);
    expect(lineOf(people.karen, "accounts").owner?.name).toBe("Sanne Tværgaard");
    expect(tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now)).toEqual({
      refused: "nothing",
    });
    expect(tickItems(inRole(people.sanne, "secretariat"), [{ planId, key: "accounts" }], now)).toEqual({
      ticked: 1,
    });
  });

  it("is the secretariat where a municipality has no leader", () => {
    begin(people.dorte);
    closePerson(people.jens, now, "site");
    expect(lineOf(people.dorte, "accounts").owner?.name).toBe("Sanne Tværgaard");
    expect(planNow(people.dorte).leader).toBeNull();
  });

  it("is the leader when the named colleague or owner has left, or is on leave", () => {
    completeCourse(people.bo, "before");
    const planId = begin(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    changeItem(karen, { planId, key: "accounts" }, { note: "", ownerId: people.bo, dueOn: null }, now);
    expect(lineOf(people.astrid, "hands-on").owner?.name).toBe("Bo Lindholt");
    expect(lineOf(people.astrid, "accounts").owner?.name).toBe("Bo Lindholt");
    db.update(peopleTable).set({ leaveFrom: "2026-11-01" }).where(eq(peopleTable.id, people.bo)).run();
    expect(lineOf(people.astrid, "hands-on").owner?.name).toBe("Karen Overmark");
    db.update(peopleTable).set({ leaveFrom: null }).where(eq(peopleTable.id, people.bo)).run();
    closePerson(people.bo, now, "site");
    expect(lineOf(people.astrid, "hands-on").owner?.name).toBe("Karen Overmark");
    expect(lineOf(people.astrid, "accounts").owner?.name).toBe("Karen Overmark");
  });
});

describe("ticking", () => {
  it("takes several items of several plans at once, and passes over what the actor may not tick", () => {
    const [a, b] = [begin(people.astrid), begin(people.dorte)];
    const ticks = [
      { planId: a, key: "accounts" },
      { planId: a, key: "introduction" },
      { planId: a, key: "elearning" },
      { planId: b, key: "accounts" },
      { planId: a, key: "no-such" },
    ];
    expect(tickItems(inRole(people.karen, "leader"), ticks, now)).toEqual({ ticked: 2 });
    expect(lineOf(people.dorte, "accounts").state).toBe("open");
    expect(tickItems(inRole(people.sanne, "secretariat"), ticks, now)).toEqual({ ticked: 1 });
    expect(tickItems(inRole(people.sanne, "secretariat"), ticks, now)).toEqual({ refused: "nothing" });
  });

  it("is not allowed to an agent for the leader's items, and is undone by whoever may tick", () => {
    const planId = begin(people.astrid);
    const item = { planId, key: "accounts" };
    expect(tickItems(inRole(people.astrid, "agent"), [item], now)).toEqual({ refused: "nothing" });
    tickItems(inRole(people.karen, "leader"), [item], now);
    expect(untickItem(inRole(people.astrid, "agent"), item, now)).toBe(false);
    expect(untickItem(inRole(people.karen, "leader"), item, now)).toBe(true);
    expect(lineOf(people.astrid, "accounts").state).toBe("open");
  });

  it("leaves a line in the audit trail that names the person", () => {
    const planId = begin(people.astrid);
    tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now);
    expect(
      sqlite.prepare("select subject_id as subject from audit_lines where act = 'plan-item-done'").all(),
    ).toEqual([{ subject: people.astrid }]);
  });
});

describe("what is entered about a plan", () => {
  it("refuses days more than a year away, and people of another municipality", () => {
    const planId = begin(people.astrid);
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
    const planId = begin(people.astrid);
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
    expect(lineOf(people.astrid, "accounts").owner?.name).toBe("Karen Overmark");
    expect(findPlan(inRole(people.dorte, "agent"), planId, now)).toBeNull();
  });

  it("lets the owner write the note, and only whoever manages the plan set another day", () => {
    completeCourse(people.bo, "before");
    const planId = begin(people.astrid);
    const karen = inRole(people.karen, "leader");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    const item = { planId, key: "hands-on" };
    changeItem(
      inRole(people.bo, "agent"),
      item,
      { note: "Vi tager tirsdag", ownerId: null, dueOn: "2026-12-24" },
      now,
    );
    expect(lineOf(people.astrid, "hands-on")).toMatchObject({
      note: "Vi tager tirsdag",
      dueOn: "2026-11-18",
    });
    changeItem(karen, item, { note: "", ownerId: null, dueOn: "2026-11-20" }, now);
    expect(lineOf(people.astrid, "hands-on").dueOn).toBe("2026-11-20");
    expect(
      changeItem(inRole(people.dorte, "agent"), item, { note: "x", ownerId: null, dueOn: null }, now),
    ).toEqual({
      refused: "unknown",
    });
  });
});

describe("the due days of e-learning and course day in a plan", () => {
  const dueDays = (at = now) => {
    const person = { ...findPerson(people.astrid)!, role: "agent" as const };
    const member = everyone(at).agents.find(({ id }) => id === people.astrid)!;
    const [elearning, day] = ["elearning", "course-day"].map((key) => lineOf(people.astrid, key, at).dueOn);
    return {
      elearning: [elearning, viewCourses(person)[0]?.dueOn, member.dueOn],
      day: [
        day,
        ownDuty(person, { stands: "owes" }, at)?.due,
        member.dayDueOn,
        listOwingAgents(at).find(({ personId }) => personId === people.astrid)?.due,
      ],
    };
  };
  const all = (elearning: string, day: string) => ({
    elearning: Array.from({ length: 3 }, () => elearning),
    day: Array.from({ length: 4 }, () => day),
  });

  it("are the same everywhere, and follow the plan: its start, another day, a leave", () => {
    const planId = begin(people.astrid);
    const karen = inRole(people.karen, "leader");
    expect(dueDays()).toEqual(all("2026-11-16", "2027-02-05"));
    changePlanSetup(karen, planId, { startsOn: "2026-12-21", leaderId: null, colleagueId: null }, now);
    expect(dueDays()).toEqual(all("2027-01-08", "2027-03-31"));
    changeItem(karen, { planId, key: "elearning" }, { note: "", ownerId: null, dueOn: "2027-01-15" }, now);
    expect(dueDays()).toEqual(all("2027-01-15", "2027-03-31"));
    const leave = { leaveFrom: "2027-02-01", leaveUntil: "2027-02-11" };
    db.update(peopleTable).set(leave).where(eq(peopleTable.id, people.astrid)).run();
    expect(dueDays()).toEqual(all("2027-01-15", "2027-04-10"));
  });

  it("make someone late on the team's page, and are the usual days again once the plan has ended", () => {
    const planId = begin(people.astrid);
    const after = new Date("2026-11-17T09:00:00Z");
    const status = () => everyone(after).agents.find(({ id }) => id === people.astrid)!.status;
    expect(status()).toBe("late");
    endPlan(inRole(people.sanne, "secretariat"), planId, now);
    db.update(peopleTable).set({ startsOn: "2026-11-02" }).where(eq(peopleTable.id, people.astrid)).run();
    expect(status()).toBe("onTheWay");
  });
});

describe("a listen-in", () => {
  const agreement = { way: "listens", on: "2026-11-05" } as const;

  const after = new Date("2026-11-05T15:00:00Z");
  const back = { way: "is-heard", on: "2026-11-06" } as const;
  let planId: number;
  let karen: Person;
  let bo: Person;
  beforeEach(() => {
    completeCourse(people.bo, "before");
    planId = begin(people.astrid);
    [karen, bo] = [inRole(people.karen, "leader"), inRole(people.bo, "agent")];
  });
  const agree = (actor: Person, change: Partial<Parameters<typeof agreeListenIn>[2]> = {}, at = now) =>
    agreeListenIn(actor, planId, { ...agreement, colleagueId: people.bo, ...change }, at);

  it("is agreed by the leader, marked as done by the colleague, each direction on its own and in that order", () => {
    expect(agree(karen)).toEqual({ agreed: true });
    expect(planNow(people.astrid).colleague?.name).toBe("Bo Lindholt");
    expect(finishListenIn(bo, planId, "listens", now)).toEqual({ refused: "ahead" });
    expect(finishListenIn(bo, planId, "is-heard", after)).toEqual({ refused: "not-agreed" });
    expect(agree(bo, { ...back, on: "2026-11-04" })).toEqual({ refused: "order" });
    expect(agree(bo, back)).toEqual({ agreed: true });
    expect(agree(bo, { on: "2026-11-09" })).toEqual({ refused: "order" });
    const late = new Date("2026-11-06T15:00:00Z");
    expect(finishListenIn(bo, planId, "is-heard", late)).toEqual({ refused: "first-way" });
    expect(finishListenIn(bo, planId, "listens", after)).toEqual({ finished: true });
    expect(lineOf(people.astrid, "listen-in", after)).toMatchObject({
      doneOn: "2026-11-05",
      doneByName: "Bo Lindholt",
    });
    expect(lineOf(people.astrid, "listen-in-back", after).state).toBe("open");
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
    expect(lineOf(people.astrid, "listen-in", late).doneOn).toBeNull();
  });

  it("is announced by letter to the two but not the actor: agreed, moved, called off; not when it is in the past", () => {
    const recipients = () => lettersOf("listen-in").map(({ recipient }) => recipient.split(".")[0]);
    agree(karen);
    expect(recipients()).toEqual(["astrid", "bo"]);
    agree(bo, { on: "2026-11-09" });
    callOffListenIn(karen, planId, "listens", now);
    expect(recipients().slice(2)).toEqual(["astrid", "astrid", "bo"]);
    agree(karen, { on: "2026-11-02" }, new Date("2026-11-03T09:00:00Z"));
    expect(recipients()).toHaveLength(5);
  });

  it("with another colleague than the plan's is theirs to do, as long as they belong to the same municipality", () => {
    const [other] = addAgents(1);
    completeCourse(other!, "before");
    changePlanSetup(karen, planId, { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo }, now);
    agree(karen, { colleagueId: other! });
    const theirs = () => tasksOf(inRole(other!, "agent"), now).tasks.map(({ key }) => key);
    expect(theirs()).toEqual(["listen-in"]);
    db.update(peopleTable).set({ municipalityId: horsens() }).where(eq(peopleTable.id, people.astrid)).run();
    expect(theirs()).toEqual([]);
    expect(findPlan(inRole(other!, "agent"), planId, now)).toBeNull();
  });
});

describe("a municipality's plan", () => {
  const beginAt = (municipalityId: number, at = now) => {
    const begun = beginMunicipalityPlan(findPerson(people.sanne)!, municipalityId, at);
    if (!("planId" in begun)) throw new Error(begun.refused);
    return begun.planId;
  };
  const line = (key: string, at = now) =>
    findMunicipalityPlan(horsens(), at)!.lines.find((one) => one.key === key)!;

  it("has the default items of a municipality, owned by leader and secretariat", () => {
    db.update(municipalities).set({ joinedOn: "2027-01-04" }).where(eq(municipalities.code, "615")).run();
    beginAt(horsens());
    expect(findMunicipalityPlan(horsens(), now)!.lines.map(({ key, owner }) => [key, owner?.name])).toEqual([
      ["agreement", "Sanne Tværgaard"],
      ["welcome-pack", "Sanne Tværgaard"],
      ["contacts", "Jens Skovbak"],
      ["leaders-introduction", "Sanne Tværgaard"],
      ["leaders-course", "Jens Skovbak"],
      ["agents-listed", "Jens Skovbak"],
      ["guides", "Jens Skovbak"],
      ["first-shifts", "Jens Skovbak"],
      ["follow-up-meeting", "Sanne Tværgaard"],
    ]);
    expect(line("follow-up-meeting").dueOn).toBe("2027-02-17");
    expect(line("agents-listed").state).toBe("done");
  });

  it("completes the item on the day the last of superuser and coordinator was named, while both belong to it", () => {
    beginAt(horsens());
    const name = (superuser: number | null, quality: number | null, at: Date) =>
      appointContacts(
        inRole(people.sanne, "secretariat"),
        horsens(),
        { superuser, quality, handler: people.sanne },
        at,
      );
    name(people.dorte, null, now);
    expect(line("contacts").state).not.toBe("done");
    name(people.dorte, people.jens, new Date("2026-11-04T09:00:00Z"));
    name(people.dorte, people.jens, new Date("2026-11-06T09:00:00Z"));
    expect(line("contacts").doneOn).toBe("2026-11-04");
    closePerson(people.dorte, now, "site");
    expect(line("contacts").doneOn).toBeNull();
  });

  it("counts as listed only agents besides superuser and coordinator", () => {
    beginAt(horsens());
    const contacts = { superuser: people.dorte, quality: null, handler: people.sanne };
    appointContacts(inRole(people.sanne, "secretariat"), horsens(), contacts, now);
    expect(line("agents-listed").state).not.toBe("done");
    appointContacts(inRole(people.sanne, "secretariat"), horsens(), { ...contacts, superuser: null }, now);
    expect(line("agents-listed").state).toBe("done");
  });

  it("sends the welcome pack to the leaders, once there is one", async () => {
    closePerson(people.jens, now, "site");
    db.update(municipalities).set({ joinedOn: "2026-11-09" }).where(eq(municipalities.code, "615")).run();
    beginAt(horsens());
    expect(lettersOf("welcome-pack")).toEqual([]);
    expect(line("guides").owner?.name).toBe("Sanne Tværgaard");
    writeTransaction((tx) =>
      addPerson(
        tx,
        {
          name: "Ny Leder",
          mail: "ny.leder@eksempel.dk",
          municipalityId: horsens(),
          roles: ["leader"],
          startsOn: "2026-11-02",
        },
        { actor: "site" },
        now,
      ),
    );
    const { sendDueWelcomePacks: welcomeDue } = await import(
      "../../app/onboarding/plans/welcome-pack.server.ts"
    );
    expect(welcomeDue(now)).toBe(1);
    expect(lettersOf("welcome-pack").map(({ recipient }) => recipient)).toEqual(["ny.leder@eksempel.dk"]);
    expect(line("guides").owner?.name).toBe("Ny Leder");
  });

  it("begins by itself, once, when the municipality is to join, and ends when it leaves", () => {
    expect(syncPlansWithMembership(now)).toBe(0);
    db.update(municipalities).set({ joinedOn: "2027-01-04" }).where(eq(municipalities.code, "615")).run();
    expect(syncPlansWithMembership(now)).toBe(1);
    expect(syncPlansWithMembership(now)).toBe(0);
    expect(findMunicipalityPlan(horsens(), now)?.startsOn).toBe("2027-01-04");
    db.update(municipalities).set({ leavesOn: "2027-07-01" }).where(eq(municipalities.code, "615")).run();
    const gone = new Date("2027-07-01T08:00:00Z");
    expect(syncPlansWithMembership(gone)).toBe(0);
    expect(findMunicipalityPlan(horsens(), gone)).toBeNull();
  });

  it("does not begin for long-standing members", () => {
    db.update(municipalities).set({ joinedOn: "2021-01-01" }).run();
    expect(syncPlansWithMembership(now)).toBe(0);
  });

  it("is not shown to another municipality's leader or to its agents", () => {
    const planId = beginAt(horsens());
    expect(findPlan(inRole(people.karen, "leader"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.dorte, "agent"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.jens, "leader"), planId, now)).not.toBeNull();
    expect(beginMunicipalityPlan("site", 999, now)).toEqual({ refused: "unknown" });
  });
});
