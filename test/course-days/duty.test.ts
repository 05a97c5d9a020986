import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { courseDayDueOn } from "../../app/course-days/duty/duty.ts";
import { dutyOverview } from "../../app/course-days/duty/duty-overview.server.ts";
import {
  exemptFromDuty,
  liftExemption,
  listExemptions,
} from "../../app/course-days/duty/exemptions.server.ts";
import { firstAttendanceOf, owingAmong, dutyStatusesOf } from "../../app/course-days/duty/duty.server.ts";
import { createElement } from "react";
import { allTickedHref, dutyHref, readDutyFilter } from "../../app/course-days/duty/duty-filter.ts";
import { OwingTable } from "../../app/course-days/duty/OwingTable.tsx";
import { pageMarkup } from "../results/read-page.tsx";
import { setProgrammeStart } from "../../app/course-days/duty/programme.server.ts";
import { findProgrammeStart } from "../../app/elearning/deadlines/programme-start.server.ts";
import { action as setStart } from "../../app/course-days/duty/routes/programme-start.tsx";
import { action as exemptTicked } from "../../app/course-days/duty/routes/exempt-several.tsx";
import { loader as seeOverview } from "../../app/course-days/duty/routes/overview.tsx";
import { findPerson } from "../../app/people/register/person.server.ts";
import { panelOf, throughPanel, withBody } from "../sending/through-panel.ts";
import { recordPastAttendance } from "../../app/course-days/attendance/past-attendance.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { attendance, enrolments } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as persons } from "../../db/schema/people.ts";
import type { Leave } from "../../app/people/register/absence.ts";
import { absenceOf } from "../../app/people/register/absence.server.ts";
import { setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { addCourseDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const pastDayStart = new Date("2024-01-30T08:00:00Z");
const dayAheadStart = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

function given(dayId: number, personId: number, mark: "present" | "partly" | "absent") {
  db.insert(attendance).values({ dayId, personId, mark, markedAt: pastDayStart }).run();
}

describe("the day that every agent owes", () => {
  it("is owed until attended, wholly or partly; staying away or another kind of day does not settle it", () => {
    const [day, other] = [addCourseDay(pastDayStart), addCourseDay(pastDayStart, { kind: "follow-up" })];
    given(day, people.astrid, "present");
    given(day, people.bo, "partly");
    given(day, people.dorte, "absent");
    given(other, people.karen, "present");
    const all = [people.astrid, people.bo, people.dorte, people.karen];
    expect(owingAmong(all, now)).toEqual(new Set([people.dorte, people.karen]));
    expect(firstAttendanceOf(all, now)).toEqual(
      new Map([
        [people.astrid, { dayId: day, on: "2024-01-30" }],
        [people.bo, { dayId: day, on: "2024-01-30" }],
      ]),
    );
  });

  it("says who has a seat ahead and who waits for one", () => {
    const [over, day] = [addCourseDay(pastDayStart), addCourseDay(dayAheadStart)];
    const seat = { since: now, arrivalOrder: 1 };
    db.insert(enrolments)
      .values([
        { ...seat, dayId: over, personId: people.dorte, state: "enrolled" },
        { ...seat, dayId: day, personId: people.astrid, state: "enrolled" },
        { ...seat, dayId: day, personId: people.bo, state: "waiting", arrivalOrder: 2 },
      ])
      .run();
    expect(dutyStatusesOf([people.astrid, people.bo, people.dorte], now)).toEqual(
      new Map([
        [people.astrid, { stands: "enrolled", dayId: day, on: "2026-12-10" }],
        [people.bo, { stands: "waiting", dayId: day, on: "2026-12-10" }],
        [people.dorte, { stands: "owes" }],
      ]),
    );
  });

  it("is not owed by someone on leave, until the first day back", () => {
    const onLeave = { leaveFrom: "2026-11-01", leaveUntil: "2026-12-02" };
    db.update(persons).set(onLeave).where(eq(persons.id, people.dorte)).run();
    const back = new Date("2026-12-02T08:00:00Z");
    const listed = (at: Date) => dutyOverview(at).owing.map(({ personId }) => personId);
    expect([owingAmong([people.bo, people.dorte], now), owingAmong([people.bo, people.dorte], back)]).toEqual(
      [new Set([people.bo]), new Set([people.bo, people.dorte])],
    );
    expect([listed(now).includes(people.dorte), listed(back).includes(people.dorte)]).toEqual([false, true]);
  });

  it("has no deadline for a person it does not apply to", () => {
    expect(owingAmong([], now)).toEqual(new Set());
  });
});

describe("attendance from before the site", () => {
  const record = (personId: number, on: string) =>
    writeTransaction((tx) => recordPastAttendance(tx, personId, on, now));

  it("is taken once, and settles the duty", () => {
    const day = addCourseDay(pastDayStart);
    expect(record(people.bo, "2024-01-30")).toBe("recorded");
    expect(record(people.bo, "2024-01-30")).toBe("known");
    expect(db.select().from(attendance).all()).toEqual([
      { dayId: day, personId: people.bo, mark: "present", markedAt: now, markedBy: null, atOnce: false },
    ]);
    expect(owingAmong([people.bo], now)).toEqual(new Set());
  });

  it("refuses a date without a day, a day ahead, a cancelled one and another kind", () => {
    addCourseDay(dayAheadStart);
    addCourseDay(new Date("2024-02-06T08:00:00Z"), { state: "cancelled" });
    addCourseDay(new Date("2024-02-07T08:00:00Z"), { kind: "leaders" });
    for (const on of ["2024-01-30", "2026-12-10", "2024-02-06", "2024-02-07"])
      expect(record(people.bo, on)).toEqual({ refused: "unknown-day" });
    expect(db.select().from(attendance).all()).toEqual([]);
  });
});

describe("by when the day is owed", () => {
  it.each([
    ["2027-01-01", "2027-06-30"],
    ["2027-03-31", "2027-06-30"],
    ["2027-04-01", "2027-12-31"],
    ["2027-09-30", "2027-12-31"],
    ["2027-10-01", "2028-06-30"],
    ["2027-12-31", "2028-06-30"],
  ])("is, for who begins on %s, %s", (startsOn, due) => expect(courseDayDueOn(startsOn)).toBe(due));

  it.each([
    ["as many days later as they are away", "2027-02-01", "2027-03-03", "2027-07-30"],
    ["later by what of it lies after they began", "2026-12-01", "2027-01-11", "2027-07-10"],
    ["not moved by a leave that begins after it", "2027-07-01", "2027-08-01", "2027-06-30"],
    ["not moved by a leave that was over before they began", "2026-11-01", "2026-12-01", "2027-06-30"],
    ["not moved as long as nobody knows when they are back", "2027-02-01", null, "2027-06-30"],
    ["the same without a leave", null, null, "2027-06-30"],
  ])("is %s", (_, leaveFrom, leaveUntil, due) =>
    expect(courseDayDueOn("2027-01-01", { leaveFrom, leaveUntil })).toBe(due),
  );
});

describe("the day on which the course days began", () => {
  const dueDays = () =>
    Object.fromEntries(dutyOverview(now).owing.map(({ name, due, overdue }) => [name, [due, overdue]]));

  it.each([
    ["2021-03-01", "2024-01-30", "2024-06-30"],
    ["2024-01-30", "2024-01-30", "2024-06-30"],
    ["2024-05-01", "2024-01-30", "2024-12-31"],
    ["2021-03-01", null, "2021-06-30"],
  ])("gives who began on %s, where they began on %s, until %s", (startsOn, programmeStart, due) =>
    expect(courseDayDueOn(startsOn, undefined, { programmeStart })).toBe(due),
  );

  it("counts leaves from then on", () =>
    expect(
      courseDayDueOn(
        "2021-03-01",
        { leaveFrom: "2024-02-01", leaveUntil: "2024-02-11", pastLeaves: [["2022-01-01", "2022-06-01"]] },
        { programmeStart: "2024-01-30" },
      ),
    ).toBe("2024-07-10"));

  it("is that of the first agents' day held, until the secretariat sets another, and again when it is emptied", () => {
    addCourseDay(new Date("2023-11-01T08:00:00Z"), { kind: "leaders" });
    addCourseDay(new Date("2023-11-02T08:00:00Z"), { state: "cancelled" });
    addCourseDay(pastDayStart);
    addCourseDay(dayAheadStart);
    expect(dueDays()["Karen Overmark"]).toEqual(["2024-06-30", true]);
    const sanne = inRole(people.sanne, "secretariat");
    setProgrammeStart(sanne, "2026-09-01", now);
    expect(dueDays()["Karen Overmark"]).toEqual(["2026-12-31", false]);
    setProgrammeStart(sanne, "2027-01-12", now);
    expect(dueDays()["Karen Overmark"]).toEqual(["2027-06-30", false]);
    setProgrammeStart(sanne, null, now);
    expect(dueDays()["Karen Overmark"]).toEqual(["2024-06-30", true]);
  });

  it("is read from what was typed; a day far ahead or none at all leaves what stands", async () => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    const post = (beginsOn: string) =>
      setStart(visit("/sekretariat/kursusdage/pligt/begyndelse", { as, form: { beginsOn } }));
    expect(await post("30.1.2024")).toMatchObject({ status: 303 });
    const year = new Date().getFullYear() + 3;
    expect(await post("31-06-2024")).toMatchObject({ init: { status: 400 } });
    expect(await post(`30-01-${year}`)).toMatchObject({ init: { status: 422 } });
    expect(findProgrammeStart(now)).toBe("2024-01-30");
  });
});

describe("several leaves of absence", () => {
  it.each<[string, Leave[], string]>([
    [
      "move it by all of them together",
      [
        ["2027-02-01", "2027-03-03"],
        ["2027-05-01", "2027-05-11"],
      ],
      "2027-08-19",
    ],
    ["count a day once where they meet", [["2027-05-25", "2027-06-05"]], "2027-07-17"],
    [
      "include one that starts after the first one ends",
      [
        ["2027-02-01", "2027-03-03"],
        ["2027-07-10", "2027-07-20"],
      ],
      "2027-08-19",
    ],
    ["exclude one that starts after the deadline", [["2027-09-01", "2027-10-01"]], "2027-07-10"],
  ])("%s", (_, pastLeaves, due) =>
    expect(
      courseDayDueOn("2027-01-01", { leaveFrom: "2027-06-01", leaveUntil: "2027-06-11", pastLeaves }),
    ).toBe(due),
  );

  it("are stored: a new one beside a past one, in place of the one it corrects", () => {
    const sanne = inRole(people.sanne, "secretariat");
    const leave = (from: string, until: string | null, at: string) =>
      setLeaveOfAbsence(sanne, people.bo, { from, until }, new Date(`${at}T12:00:00Z`));
    leave("2026-02-01", "2026-03-01", "2026-01-20");
    leave("2026-02-01", "2026-03-11", "2026-02-20");
    leave("2026-05-01", null, "2026-04-20");
    leave("2026-05-01", "2026-05-11", "2026-05-20");
    expect(absenceOf(people.bo)).toEqual({
      leaveFrom: "2026-05-01",
      leaveUntil: "2026-05-11",
      pastLeaves: [["2026-02-01", "2026-03-11"]],
    });
    const { startsOn } = db
      .select()
      .from(persons)
      .all()
      .find(({ id }) => id === people.bo)!;
    const due = dutyOverview(now).owing.find(({ personId }) => personId === people.bo)!.due;
    expect(due).toBe(courseDayDueOn(startsOn, absenceOf(people.bo)));
  });
});

describe("an exemption", () => {
  const sanne = () => inRole(people.sanne, "secretariat");
  const notices = () =>
    db
      .select()
      .from(letters)
      .all()
      .map(({ letter, personId }) => [letter, personId]);

  it("settles the duty while it lasts, and the person is notified of both", () => {
    expect(exemptFromDuty(sanne(), people.bo, "Kun bagvagt", now)).toEqual({ exempt: true });
    expect(owingAmong([people.bo], now)).toEqual(new Set());
    expect(listExemptions()).toEqual([
      { personId: people.bo, name: "Bo Lindholt", reason: "Kun bagvagt", on: "2026-12-01" },
    ]);
    expect(liftExemption(sanne(), people.bo, now)).toBe(true);
    expect(owingAmong([people.bo], now)).toEqual(new Set([people.bo]));
    expect(liftExemption(sanne(), people.bo, now)).toBe(false);
    expect(notices()).toEqual([
      ["course-day-exempt", people.bo],
      ["course-day-exempt", people.bo],
    ]);
  });

  it("is refused for people who owe nothing: attended, already exempt, not an agent, unknown", () => {
    given(addCourseDay(pastDayStart), people.astrid, "present");
    exemptFromDuty(sanne(), people.bo, "Kun bagvagt", now);
    for (const id of [people.astrid, people.bo, people.jens, 4711])
      expect(exemptFromDuty(sanne(), id, "Fordi", now)).toEqual({ refused: "owes-nothing" });
    expect(listExemptions()).toHaveLength(1);
    expect(notices()).toHaveLength(1);
  });
});

describe("the overview of who owes a day", () => {
  it("counts per half-year who owes, who has a seat and how many seats are left, with overdue ones in the present half-year", () => {
    const day = addCourseDay(dayAheadStart, { seats: 3 });
    addCourseDay(new Date("2027-02-10T08:00:00Z"), { seats: 8 });
    addCourseDay(new Date("2027-02-11T08:00:00Z"), { seats: 8, kind: "leaders" });
    db.insert(enrolments)
      .values({ dayId: day, personId: people.dorte, state: "enrolled", arrivalOrder: 1, since: now })
      .run();
    const { owing, halves } = dutyOverview(now);
    expect(owing.map(({ name, due, overdue }) => [name, due, overdue])).toEqual([
      ["Karen Overmark", "2022-06-30", true],
      ["Bo Lindholt", "2023-12-31", true],
      ["Dorte Ågesholm", "2024-06-30", true],
      ["Astrid Vestergren", "2027-06-30", false],
    ]);
    expect(halves).toEqual([
      {
        half: "2026-2",
        owe: 3,
        withSeat: 1,
        seatsLeft: 2,
        seatsLater: 0,
        municipalities: [{ name: "Aarhus", left: 2, later: 0 }],
      },
      {
        half: "2027-1",
        owe: 1,
        withSeat: 0,
        seatsLeft: 0,
        seatsLater: 8,
        municipalities: [{ name: "Aarhus", left: 0, later: 8 }],
      },
    ]);
  });

  it("counts as left only the seats that can be signed up for, and separately those that open later", () => {
    addCourseDay(new Date("2026-12-10T08:00:00Z"), { closesAt: new Date("2026-11-01T08:00:00Z") });
    const opensAt = new Date("2026-12-05T08:00:00Z");
    addCourseDay(new Date("2026-12-15T08:00:00Z"), { opensAt, seats: 5 });
    addCourseDay(new Date("2026-12-16T08:00:00Z"), { seats: 3 });
    const half = dutyOverview(new Date("2026-12-01T12:00:00Z")).halves.find((one) => one.half === "2026-2");
    expect(half).toMatchObject({
      seatsLeft: 3,
      seatsLater: 5,
      municipalities: [{ name: "Aarhus", left: 3, later: 5 }],
    });
  });
});

describe("the list of those who lack a day", () => {
  const cookie = () => sessionCookieOf(people.sanne, "secretariat");
  const names = (query: string) =>
    seeOverview(visit(`/sekretariat/kursusdage/pligt?${query}`, { as: cookie() })).owing.map(
      ({ name }) => name,
    );

  it("marks who stayed away, and narrows by municipality, region, due date, no-show and seat", () => {
    given(addCourseDay(pastDayStart), people.dorte, "absent");
    const aarhus = findPerson(people.dorte)!.municipalityId!;
    const missed = dutyOverview(now).owing.map(({ name, missedOn }) => [name, missedOn]);
    expect(missed).toContainEqual(["Dorte Ågesholm", "2024-01-30"]);
    expect(missed.filter(([, on]) => on)).toHaveLength(1);
    expect(names("plads=udeblevet")).toEqual(["Dorte Ågesholm"]);
    expect(names("frist=forsinket&plads=uden-plads")).toContain("Dorte Ågesholm");
    expect(names("frist=til-tiden")).not.toContain("Dorte Ågesholm");
    expect(names(`kommune=${aarhus}`)).toContain("Dorte Ågesholm");
    expect([names(`kommune=${aarhus + 1000}`), names("region=Atlantis")]).toEqual([[], []]);
    expect(names("region=&frist=vrøvl&plads=%25_")).toHaveLength(missed.length);
  });

  it("has nobody ticked until all are asked for, of those it was narrowed to", () => {
    const ticksAt = (href: string) => {
      const { owing, filter, ticked } = seeOverview(visit(href, { as: cookie() }));
      const page = pageMarkup(createElement(OwingTable, { owing, filter, ticked }));
      return [page.match(/checked=""/g)?.length ?? 0, owing.length];
    };
    const narrowed = readDutyFilter(new URLSearchParams("plads=uden-plads"));
    expect(ticksAt(dutyHref(narrowed))[0]).toBe(0);
    const [ticked, shown] = ticksAt(allTickedHref(narrowed));
    expect([ticked! > 0, ticked]).toEqual([true, shown]);
  });

  it("exempts those ticked with one reason, through the panel, and passes over who lacks none", async () => {
    given(addCourseDay(pastDayStart), people.astrid, "present");
    const form = new URLSearchParams({ reason: "Kun bagvagt" });
    for (const id of [people.bo, people.dorte, people.astrid]) form.append("p", String(id));
    const path = "/sekretariat/kursusdage/pligt/fritag";
    const post = () => withBody(visit(path, { as: cookie(), form: {} }), form);
    const panel = panelOf(await exemptTicked(post()))!;
    expect([panel.recipientCount, listExemptions()]).toEqual([2, []]);
    expect(await throughPanel(exemptTicked, post)).toMatchObject({ status: 303 });
    expect(listExemptions().map(({ name }) => name)).toEqual(["Bo Lindholt", "Dorte Ågesholm"]);
    expect(await exemptTicked(post())).toMatchObject({ init: { status: 422 } });
  });
});
