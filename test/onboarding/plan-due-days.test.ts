import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { endPlan } from "../../app/onboarding/plans/end-plan.server.ts";
import { changeItem } from "../../app/onboarding/plans/items.server.ts";
import { changePlanSetup } from "../../app/onboarding/plans/plan-setup.server.ts";
import { ownDuty } from "../../app/course-days/duty/own-duty.server.ts";
import { setProgrammeStart } from "../../app/course-days/duty/programme.server.ts";
import { listOwingAgents } from "../../app/course-days/duty/duty-overview.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { courseDueDay, usualDueDay } from "../../app/elearning/deadlines/due-day.ts";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "./sample-course.ts";
import { now, beginPlan, itemOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("the due days of e-learning and course day in a plan", () => {
  const dueDays = (at = now) => {
    const person = { ...findPerson(people.astrid)!, role: "agent" as const };
    const member = everyone(at).agents.find(({ id }) => id === people.astrid)!;
    const [elearning, day] = ["elearning", "course-day"].map((key) => itemOf(people.astrid, key, at).dueOn);
    return {
      elearning: [elearning, viewCourses(person, at)[0]?.dueOn, member.dueOn],
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
    const planId = beginPlan(people.astrid);
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

  it("lies nowhere before the course days began, whatever the plan says", () => {
    const planId = beginPlan(people.astrid);
    const early = { note: "", ownerId: null, dueOn: "2026-11-20" };
    changeItem(inRole(people.karen, "leader"), { planId, key: "course-day" }, early, now);
    setProgrammeStart(inRole(people.sanne, "secretariat"), "2027-01-12", now);
    expect(dueDays().day).toEqual(all("", "2027-01-12").day);
    setProgrammeStart(inRole(people.sanne, "secretariat"), null, now);
    expect(dueDays().day).toEqual(all("", "2026-11-20").day);
  });

  it("are of nobody before the programme began, or before the person's first day", () => {
    const leave = { leaveFrom: "2021-05-01", leaveUntil: "2021-05-11" };
    const agent = { startsOn: "2021-04-19", ...leave };
    expect(usualDueDay(agent, null)).toBe("2021-05-27");
    expect(usualDueDay(agent, "2024-01-30")).toBe("2024-02-27");
    expect(usualDueDay({ ...agent, startsOn: "2026-03-02" }, "2024-01-30")).toBe("2026-03-30");
    const invited = { dueOn: "2026-12-08", invitedAt: new Date("2026-12-01T09:00:00Z") };
    expect(courseDueDay("other", undefined, invited, { ...agent, startsOn: "2027-01-04" })).toBe(
      "2027-01-04",
    );
    expect(courseDueDay("other", undefined, invited, agent)).toBe("2026-12-08");
  });

  it("of the e-learning are the same on the person's own page and on the team's, counted from the programme", () => {
    db.update(peopleTable).set({ startsOn: "2021-03-01" }).where(eq(peopleTable.id, people.astrid)).run();
    setProgrammeStart(inRole(people.sanne, "secretariat"), "2024-01-30", now);
    const person = { ...findPerson(people.astrid)!, role: "agent" as const };
    const member = everyone(now).agents.find(({ id }) => id === people.astrid)!;
    expect([viewCourses(person, now)[0]?.dueOn, member.dueOn]).toEqual(["2024-02-27", "2024-02-27"]);
  });

  it("make someone late on the team's page, and are the usual days again once the plan has ended", () => {
    const planId = beginPlan(people.astrid);
    const after = new Date("2026-11-17T09:00:00Z");
    const status = () => everyone(after).agents.find(({ id }) => id === people.astrid)!.status;
    expect(status()).toBe("late");
    endPlan(inRole(people.sanne, "secretariat"), planId, now);
    db.update(peopleTable).set({ startsOn: "2026-11-02" }).where(eq(peopleTable.id, people.astrid)).run();
    expect(status()).toBe("onTheWay");
  });
});
