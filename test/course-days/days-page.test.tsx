import { beforeEach, describe, expect, it } from "vitest";
import { DayPage } from "../../app/course-days/sign-up/DayPage.tsx";
import { seeDay } from "../../app/course-days/sign-up/day-view.server.ts";
import { DaysPage } from "../../app/course-days/sign-up/DaysPage.tsx";
import { monthToShow } from "../../app/course-days/sign-up/months.ts";
import * as daysRoute from "../../app/course-days/sign-up/routes/days.tsx";
import { hostTasksOf, type HostedDay } from "../../app/course-days/hosts/host-tasks.ts";
import { listHostTasks } from "../../app/course-days/hosts/host-tasks.server.ts";
import { fullLast, suitedDay } from "../../app/course-days/sign-up/day-order.ts";
import { markRest } from "../../app/course-days/attendance/rest.server.ts";
import { listDays } from "../../app/course-days/days/days.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { dayHosts, enrolments } from "../../db/schema/course-days.ts";
import { withDatabase } from "../app.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { visit } from "../visit.ts";
import { addAgents, addCourseDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
/** A Tuesday, at nine in Denmark. */
const now = new Date("2026-12-01T08:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

/** This many more people with a seat on the day. */
function fill(dayId: number, personIds: number[]): void {
  const seat = { dayId, state: "enrolled" as const, since: now };
  db.insert(enrolments)
    .values(personIds.map((personId, n) => ({ ...seat, personId, arrivalOrder: n + 1 })))
    .run();
}
const hostedBy = (personId: number, dayId: number) => db.insert(dayHosts).values({ dayId, personId }).run();

describe("what waits for a host", () => {
  const whatWaits = (at: Date) => listHostTasks(people.vibeke, at).map(({ what, day }) => [what, day.id]);

  it("is the day of today, then those that lack attendance; else the next one", () => {
    const [past, today, next] = [addCourseDay(inDays(-4)), addCourseDay(now), addCourseDay(inDays(9))];
    for (const day of [past, today, next]) hostedBy(people.vibeke, day);
    fill(past, [people.astrid, people.bo]);
    expect(whatWaits(now)).toEqual([
      ["today", today],
      ["missing", past],
    ]);
    expect(listHostTasks(people.vibeke, now)[1]!.day).toMatchObject({ coming: 2, unmarked: 2 });
    markRest(inRole(people.vibeke, "host"), past, "present", now);
    expect(whatWaits(now)).toEqual([["today", today]]);
    expect(whatWaits(inDays(1))).toEqual([["next", next]]);
    expect(whatWaits(inDays(20))).toEqual([]);
  });

  it("is nothing of a day that others host, that is cancelled or a draft, or that was held long ago", () => {
    fill(addCourseDay(inDays(-4)), [people.astrid]);
    for (const state of ["cancelled", "draft"] as const)
      hostedBy(people.vibeke, addCourseDay(now, { state }));
    const longAgo = addCourseDay(inDays(-120));
    hostedBy(people.vibeke, longAgo);
    fill(longAgo, [people.astrid]);
    expect(whatWaits(now)).toEqual([]);
  });

  it("has the day that is missing for longest last", () => {
    const day = (id: number, days: number): HostedDay => ({
      ...{ id, kind: "agents", municipality: "Aarhus", venue: "", room: "", coming: 1, unmarked: 1 },
      on: inDays(days).toISOString().slice(0, 10),
      startsAt: inDays(days),
      endsAt: inDays(days),
    });
    expect(hostTasksOf([day(1, -9), day(2, -2)], now).map((task) => task.day.id)).toEqual([2, 1]);
  });

  it("stands first on the host's page, with the way to the attendance", () => {
    const today = addCourseDay(new Date());
    hostedBy(people.vibeke, today);
    fill(today, [people.astrid, people.bo]);
    const as = sessionCookieOf(people.vibeke, "host");
    const html = pageMarkup(<DaysPage view={daysRoute.loader(visit("/kursusdage", { as }))} />);
    expect(html).toContain("Fremmøde mangler for 2 i dag");
    expect(html).toContain(`class="button button-primary" href="/kursusdage/${today}/fremmoede"`);
  });
});

describe("the days ahead", () => {
  const ahead = (at = now) => listDays(inRole(people.astrid, "agent"), at).ahead;

  it("have those with free seats first, each nearest in time first", () => {
    const [full, free, later] = [10, 20, 30].map((days) => addCourseDay(inDays(days)));
    fill(full!, addAgents(2));
    expect(fullLast(ahead(), now).map(({ id }) => id)).toEqual([free, later, full]);
  });

  it("point out the first that is in time for the due day, else the first with a seat", () => {
    const [full, free, later] = [10, 20, 60].map((days) => addCourseDay(inDays(days)));
    fill(full!, addAgents(2));
    expect(suitedDay(ahead(), "2026-12-31", now)).toEqual({ id: free, inTime: true });
    expect(suitedDay(ahead(), "2026-12-10", now)).toEqual({ id: free, inTime: false });
    expect(suitedDay([], "2026-12-31", now)).toBeNull();
    fill(later!, [people.astrid]);
    expect(suitedDay(ahead(), "2026-12-31", now)).toBeNull();
  });

  it("are shown a month at a time, from this month to the last with a day", () => {
    addCourseDay(inDays(20));
    addCourseDay(inDays(80));
    const december = monthToShow(ahead(), null, now);
    expect(december).toMatchObject({ month: "2026-12", earlier: null, later: "2027-01" });
    expect(december.weeks[0]).toEqual([
      null,
      ...["01", "02", "03", "04", "05", "06"].map((day) => `2026-12-${day}`),
    ]);
    expect(december.weeks.flat().filter(Boolean)).toHaveLength(31);
    expect(monthToShow(ahead(), "2027-02", now)).toMatchObject({ earlier: "2027-01", later: null });
    for (const asked of ["2027-03", "2026-11", "2027-13", "x"])
      expect(monthToShow(ahead(), asked, now).month, asked).toBe("2026-12");
  });

  it("have their links in the calendar, with the place and whether there are seats", () => {
    const day = addCourseDay(new Date(Date.now() + 5 * 86_400_000));
    const as = sessionCookieOf(people.astrid, "agent");
    const html = pageMarkup(<DaysPage view={daysRoute.loader(visit("/kursusdage?vis=kalender", { as }))} />);
    expect(html).toContain("<table>");
    expect(html).toMatch(new RegExp(`href="/kursusdage/${day}" class="calendar-free".*?2 ledige pladser`));
  });
});

describe("a cancelled day", () => {
  it("says so and when it was, without seats, place, or a way to its participants", () => {
    const day = addCourseDay(inDays(400), { state: "cancelled", venue: "Rådhuset" });
    hostedBy(people.vibeke, day);
    const html = pageMarkup(<DayPage {...seeDay(inRole(people.vibeke, "host"), String(day))} />);
    expect(html).toContain("Aflyst");
    for (const text of ["Rådhuset", "pladser er taget", "/fremmoede", "<form"])
      expect(html).not.toContain(text);
  });
});
