import { beforeEach, describe, expect, it } from "vitest";
import { setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { actOnSelection, seeSelection } from "../../app/overviews/bulk-actions/bulk-actions.server.ts";
import { selectionOf } from "../../app/overviews/bulk-actions/selection.ts";
import { action as act, loader as seePage } from "../../app/overviews/bulk-actions/routes/selection.tsx";
import { backToListHref } from "../../app/overviews/team/list-address.ts";
import { remindAgents } from "../../app/overviews/bulk-actions/reminders.server.ts";
import { membersFor } from "../../app/overviews/team/team.server.ts";
import { eq } from "drizzle-orm";
import { withLateProps } from "../../app/mail/letters/late-props.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, addAgents, enrolmentsOn, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAttendance, addEnrolment, addAgentsCourse, completeCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
const today = danishDate(now);
let people: ReturnType<typeof addCast>;
let karen: Person;
let sanne: Person;
const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });

beforeEach(() => {
  people = addCast();
  addAgentsCourse(4);
  karen = inRole(people.karen, "leader");
  sanne = inRole(people.sanne, "secretariat");
});

const remindersTo = () =>
  db
    .select()
    .from(letters)
    .all()
    .filter(({ letter }) => letter === "team-reminder")
    .map(({ personId }) => personId);

describe("reminders from the team page", () => {
  it("are sent to people who lack something, not twice within three days, and to nobody elsewhere", () => {
    const all = [people.astrid, people.bo, people.dorte];
    expect(remindAgents(karen, all, now)).toEqual({ reminded: 2, skipped: 0 });
    expect(remindAgents(karen, all, new Date(now.getTime() + 2 * 86_400_000))).toEqual({
      reminded: 0,
      skipped: 2,
    });
    expect(remindAgents(karen, [people.bo], new Date(now.getTime() + 3 * 86_400_000)).reminded).toBe(1);
    expect(remindersTo()).toEqual([people.astrid, people.bo, people.bo]);
  });

  it("say what is lacking when they leave, and are withdrawn from who has done all but attend a day meanwhile", () => {
    completeCourse(people.bo, "here");
    remindAgents(karen, [people.astrid, people.bo], now);
    const leaving = () =>
      db
        .select()
        .from(letters)
        .where(eq(letters.letter, "team-reminder"))
        .orderBy(letters.personId)
        .all()
        .map((row) => withLateProps("team-reminder", openProps(row.props!), now) as { lacks: string } | null);
    const [before, bo] = leaving();
    expect(bo!.lacks).toBe("tilmelding til kursusdag");
    for (const id of [people.astrid, people.bo])
      addEnrolment(id, addCourseDay(new Date(now.getTime() + 40 * 86_400_000)), "enrolled");
    const [astrid, nobody] = leaving();
    expect(nobody).toBeNull();
    expect(before!.lacks).toContain("tilmelding til kursusdag");
    expect(astrid!.lacks).toContain("kursusdagen");
    expect(astrid!.lacks).not.toContain("tilmelding");
  });

  it("are not sent to people on leave", () => {
    setLeaveOfAbsence(karen, people.astrid, { from: daysLater(today, -1), until: null }, now);
    expect(remindAgents(karen, [people.astrid], now)).toEqual({ reminded: 0, skipped: 1 });
    const statuses = membersFor(karen, now).agents.map(({ name, status }) => [name, status]);
    expect(statuses).toContainEqual(["Astrid Vestergren", "away"]);
  });
});

describe("acts on several people", () => {
  it("show the people of each act before anything is done", () => {
    const seen = seeSelection(karen, { ids: [people.astrid, people.bo, people.dorte] }, now);
    expect(seen.agents.map(({ name }) => name)).toEqual(["Astrid Vestergren", "Bo Lindholt"]);
    expect([seen.remindable, seen.needingDay]).toEqual([2, 2]);
    expect(remindersTo()).toEqual([]);
  });

  it("link back to the list with its filters, sorting and page, also when nobody is ticked", () => {
    const query = new URLSearchParams("q=Bo&kommune=751&sag=7&vis=forsinket&sorter=navn&side=2&ukendt=x");
    expect(backToListHref("/sekretariat/personer", query)).toBe(
      "/sekretariat/personer?q=Bo&kommune=751&sag=7&vis=forsinket&sorter=navn&side=2",
    );
    expect(backToListHref("/mit-hold", new URLSearchParams("vis=alle&sorter=status"))).toBe("/mit-hold");
  });

  it("lead back to the list of who lacks a day where they were begun, and nowhere else", async () => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    const duty = "/sekretariat/kursusdage/pligt?kommune=3&frist=forsinket";
    const at = (fra: string) => `/personer/valgte?${new URLSearchParams({ fra, handling: "mind" })}`;
    const up = (fra: string) => seePage(visit(at(fra), { as }) as never).up;
    expect(up(`${duty}&ok=fritaget`)).toBe(duty);
    expect(up("https://eksempel.dk/sekretariat/kursusdage/pligt")).toBe("/sekretariat/personer");
    const form = { act: "mind", p: String(people.bo) };
    const answer = await act(visit(at(duty), { as, form }) as never);
    expect((answer as Response).headers.get("Location")).toMatch(`${duty}&ok=mindet&antal=1&fortryd=`);
    const leader = sessionCookieOf(people.karen, "leader");
    const own = await act(visit(at(duty), { as: leader, form }) as never);
    expect((own as Response).headers.get("Location")).toMatch("/mit-hold?ok=mindet&antal=0");
  });

  it("sign up one person after another, and report how many could not be", () => {
    const dayId = addCourseDay(new Date(now.getTime() + 40 * 86_400_000), { seats: 1 });
    const p = [people.astrid, people.bo, people.dorte];
    const form = { act: "tilmeld", p, dag: dayId } as const;
    const done = { done: "tilmeldt", failed: 0, dayId };
    expect(actOnSelection(karen, form, now)).toEqual({ ...done, count: 1, waiting: 1 });
    expect(actOnSelection(karen, form, now)).toEqual({ ...done, count: 0, waiting: 0 });
  });

  it("sign up only people who lack a day, and list a full day last", () => {
    const day = (days: number, given = {}) =>
      addCourseDay(new Date(now.getTime() + days * 86_400_000), given);
    const [full, free] = [day(20, { seats: 1 }), day(40)];
    addEnrolment(people.karen, full, "enrolled");
    addAttendance(people.bo, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
    const ids = [people.bo, people.karen];
    expect(seeSelection(karen, { ids: [...ids, people.astrid] }, now)).toMatchObject({
      needingDay: 1,
      days: [{ id: free }, { id: full, free: 0 }],
    });
    const form = (p: number[], dag: number) => ({ act: "tilmeld", p, dag }) as const;
    expect(actOnSelection(karen, form(ids, free), now)).toMatchObject({ count: 0, waiting: 0, failed: 0 });
    expect(enrolmentsOn(free)).toEqual([]);
    setLeaveOfAbsence(karen, people.astrid, { from: daysLater(today, -1), until: null }, now);
    expect(seeSelection(karen, { ids: [people.astrid] }, now).needingDay).toBe(0);
    const leaders = day(30, { kind: "leaders" });
    expect(actOnSelection(sanne, form(ids, leaders), now)).toEqual({ refused: "day-gone" });
  });

  it("show when recently reminded people can be reminded again", () => {
    remindAgents(karen, [people.astrid], now);
    const seen = seeSelection(karen, { ids: [people.astrid] }, now);
    expect([seen.remindable, seen.nextReminderAt]).toEqual([0, new Date(now.getTime() + 3 * 86_400_000)]);
  });

  it("end only the leader's own people, never the leader", () => {
    const p = [people.karen, people.bo, people.dorte];
    expect(actOnSelection(karen, { act: "luk", p, sikker: false }, now)).toMatchObject({
      done: "lukket",
      count: 1,
    });
    expect(findPerson(people.bo)).toBeNull();
    expect(findPerson(people.dorte)).not.toBeNull();
  });

  it("list everyone in the view of a long list, and let the secretariat assign a case handler", () => {
    addAgents(60);
    const everyone = selectionOf(new URLSearchParams("alle=alle"));
    const p = seeSelection(sanne, everyone, now).agents.map(({ id }) => id);
    const form = { act: "sagsbehandler", p, hvem: people.sanne } as const;
    expect(actOnSelection(sanne, form, now)).toMatchObject({ done: "sagsbehandler" });
    expect(actOnSelection(karen, form, now)).toEqual({ refused: "handler-gone" });
    const own = membersFor(sanne, now).agents.filter(({ handlerId }) => handlerId === people.sanne);
    expect(own.length).toBeGreaterThan(60);
  });
});
