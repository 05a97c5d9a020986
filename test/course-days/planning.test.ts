import { findPerson } from "../../app/people/register/person.server.ts";
import { mayTakeAttendance } from "../../app/course-days/attendance/participants.server.ts";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { dropHost, nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import { courseDayForm } from "../../app/course-days/planning/day-form.ts";
import { cancelDay, publishDay, setSeats } from "../../app/course-days/planning/planning.server.ts";
import { updateDay, createDay, createSeries } from "../../app/course-days/planning/drafts.server.ts";
import type { CourseDayDraft } from "../../app/course-days/planning/draft.ts";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseDays, dayHosts } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
let people: ReturnType<typeof addCast>;
let plan: CourseDayDraft;
beforeEach(() => {
  people = addCast();
  const host = db.select().from(municipalities).where(eq(municipalities.name, "Horsens")).get()!;
  plan = {
    kind: "agents",
    hostMunicipalityId: host.id,
    venue: "Rådhuset",
    room: "Sal 2",
    address: "",
    teacher: "",
    practical: "",
    on: "2027-06-10",
    fromTime: "09:00",
    toTime: "15:30",
    seats: 20,
    opensOn: "2027-03-01",
    closesOn: "2027-06-03",
  };
});
const sanne = () => inRole(people.sanne, "secretariat");
const days = () => db.select().from(courseDays).all();

describe("a new day", () => {
  it("is a draft whose times follow Danish clocks, also over the change to summer time", () => {
    expect(createDay(sanne(), plan, now)).toEqual({ dayId: 1 });
    expect(days()).toMatchObject([
      {
        state: "draft",
        startsAt: new Date("2027-06-10T07:00:00Z"),
        endsAt: new Date("2027-06-10T13:30:00Z"),
        opensAt: new Date("2027-02-28T23:00:00Z"),
        closesAt: new Date("2027-06-03T22:00:00Z"),
      },
    ]);
  });

  it("closes when it begins, when the last day of sign-up is the day itself", () => {
    createDay(sanne(), { ...plan, closesOn: "2027-06-10" }, now);
    expect(days()).toMatchObject([{ closesAt: new Date("2027-06-10T07:00:00Z") }]);
  });

  it.each([
    ["a day in the past", { on: "2026-11-30", opensOn: "2026-11-01", closesOn: "2026-11-20" }, "past"],
    [
      "a time of today that is over",
      { on: "2026-12-01", opensOn: "2026-12-01", closesOn: "2026-12-01" },
      "past",
    ],
    ["an end before the start", { toTime: "08:59" }, "end-before-start"],
    ["an end at the start", { toTime: "09:00" }, "end-before-start"],
    ["sign-up that closes before it opens", { closesOn: "2027-02-28" }, "closes-before-opens"],
    ["sign-up that closes after the day", { closesOn: "2027-06-11" }, "closes-after-start"],
    ["a municipality that is not there", { hostMunicipalityId: 4711 }, "unknown-municipality"],
  ])("cannot have %s", (_, wrong, refused) => {
    expect(createDay(sanne(), { ...plan, ...wrong }, now)).toEqual({ refused });
    expect(days()).toEqual([]);
  });

  it("is hosted by a member, and keeps its host after the member has left", () => {
    createDay(sanne(), plan, now);
    const left = eq(municipalities.id, plan.hostMunicipalityId);
    db.update(municipalities).set({ leavesOn: "2026-12-01" }).where(left).run();
    expect(createDay(sanne(), { ...plan, on: "2027-06-11" }, now)).toEqual({
      refused: "unknown-municipality",
    });
    const { kind: _kind, seats: _seats, ...changes } = plan;
    expect(updateDay(sanne(), 1, { ...changes, room: "Sal 3" }, now)).toEqual({ notified: 0 });
  });

  it("is refused once as a duplicate or in a place that is taken, but not in another room", () => {
    createDay(sanne(), plan, now);
    expect(createDay(sanne(), { ...plan, venue: "rådhuset" }, now)).toEqual({ refused: "duplicate" });
    expect(createDay(sanne(), { ...plan, kind: "leaders" }, now)).toEqual({ refused: "venue-taken" });
    expect(createDay(sanne(), { ...plan, room: "Sal 3", teacher: "" }, now)).toEqual({ dayId: 2 });
    expect(createDay(sanne(), plan, now, true)).toEqual({ dayId: 3 });
    expect(days()).toHaveLength(3);
  });

  it("is published only once", () => {
    createDay(sanne(), plan, now);
    expect(publishDay(sanne(), 1, now)).toEqual({ published: true });
    expect(publishDay(sanne(), 1, now)).toEqual({ refused: "published" });
    expect(days()[0]!.state).toBe("published");
    expect(
      db
        .select()
        .from(auditLines)
        .all()
        .map(({ act, scope }) => [act, scope]),
    ).toEqual([
      ["day-created", "course-day:1"],
      ["day-published", "course-day:1"],
    ]);
  });
});

describe("the number of seats", () => {
  const soon = new Date("2026-12-10T08:00:00Z");

  it("gives new seats to the waiting list, in its order", () => {
    const day = addCourseDay(soon, { seats: 1 });
    for (const id of [people.astrid, people.bo, people.dorte]) enrol(inRole(id, "agent"), day, now);
    expect(setSeats(sanne(), day, 2, now)).toEqual({ seats: 2 });
    expect(enrolmentsOn(day).map(({ state }) => state)).toEqual(["enrolled", "enrolled", "waiting"]);
  });

  it("cannot be lower than the seats taken: the refusal says how many, and nothing changes", () => {
    const day = addCourseDay(soon, { seats: 2 });
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    expect(setSeats(sanne(), day, 1, now)).toEqual({ refused: "taken", taken: 2 });
    expect(days()[0]!.seats).toBe(2);
  });

  it("leaves no line in the trail when it is as before", () => {
    const day = addCourseDay(soon, { seats: 8 });
    setSeats(sanne(), day, 8, now);
    const changes = () => db.select().from(auditLines).where(eq(auditLines.act, "seats-changed")).all();
    expect(changes()).toEqual([]);
    setSeats(sanne(), day, 9, now);
    expect(changes()).toHaveLength(1);
  });

  it("is kept between 1 and 500 by the database", () => {
    for (const seats of [0, -1, 501, 10_000]) expect(() => addCourseDay(soon, { seats })).toThrow(/CHECK/);
  });
});

describe("the date of a new day", () => {
  it.each([
    ["2027-06-13", "sunday"],
    ["2027-05-06", "day-off"],
    ["2027-12-24", "day-off"],
    ["2028-12-02", "far-ahead"],
    ["2028-12-01", null],
    ["2027-06-12", null],
  ])("%s is asked about as %s, and taken when it is confirmed", (on, asked) => {
    const draft = { ...plan, on, closesOn: on, opensOn: "2027-01-01" };
    const first = createDay(sanne(), draft, now);
    expect(first).toEqual(asked ? { refused: asked } : { dayId: 1 });
    if (asked) expect(createDay(sanne(), draft, now, true)).toEqual({ dayId: 1 });
  });
});

describe("a cancelled day", () => {
  const soon = new Date("2026-12-10T08:00:00Z");

  it("notifies everyone with a seat or on the list, and accepts no more sign-ups", () => {
    const day = addCourseDay(soon, { seats: 1 });
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    expect(cancelDay(sanne(), day, now)).toEqual({ cancelled: true });
    const recipients = db
      .select()
      .from(letters)
      .where(eq(letters.letter, "course-day-cancelled"))
      .all()
      .map(({ personId }) => personId);
    expect(recipients).toEqual([people.astrid, people.bo]);
    expect(enrol(inRole(people.dorte, "agent"), day, now)).toEqual({ refused: "cancelled" });
    expect(cancelDay(sanne(), day, now)).toEqual({ refused: "cancelled" });
  });

  it("cannot be one that has begun", () => {
    const day = addCourseDay(soon);
    expect(cancelDay(sanne(), day, soon)).toEqual({ refused: "past" });
    expect(days()[0]!.state).toBe("published");
  });
});

describe("hosts", () => {
  it("can be anyone on the site: naming one gives the role, leaves an audit line and opens that day only", () => {
    const [day, other] = [
      addCourseDay(new Date("2026-12-10T08:00:00Z")),
      addCourseDay(new Date("2026-12-11T08:00:00Z")),
    ];
    expect(nameHost(sanne(), day, people.astrid, now)).toEqual({ named: true });
    expect(findPerson(people.astrid)!.roles).toContain("host");
    expect(db.select().from(auditLines).all().at(-1)).toMatchObject({
      act: "host-named",
      subjectId: people.astrid,
      detail: { roleGiven: true },
    });
    const host = inRole(people.astrid, "host");
    expect([mayTakeAttendance(host, day), mayTakeAttendance(host, other)]).toEqual([true, false]);
  });

  it("are named per day among those who have not left, and taken off again", () => {
    const day = addCourseDay(new Date("2026-12-10T08:00:00Z"));
    expect(nameHost(sanne(), day, 4711, now)).toEqual({ refused: "unknown-person" });
    expect(nameHost(sanne(), 4711, people.vibeke, now)).toEqual({ refused: "unknown-day" });
    expect(nameHost(sanne(), day, people.vibeke, now)).toEqual({ named: true });
    expect(nameHost(sanne(), day, people.vibeke, now)).toEqual({ named: true });
    expect(db.select().from(dayHosts).all()).toEqual([{ dayId: day, personId: people.vibeke, role: "host" }]);
    expect(dropHost(sanne(), day, people.vibeke, now)).toBe(true);
    expect(dropHost(sanne(), day, people.vibeke, now)).toBe(false);
  });
});

describe("the hour skipped in spring", () => {
  it.each([
    { fromTime: "02:30", toTime: "09:00" },
    { fromTime: "01:00", toTime: "02:15" },
  ])("is refused as a time of the day ($fromTime to $toTime), and nothing is written down", (times) => {
    const night = { ...plan, on: "2027-03-28", closesOn: "2027-03-27", ...times };
    expect(createDay(sanne(), night, now)).toEqual({ refused: "skipped-hour" });
    expect(createSeries(sanne(), [night], now)).toEqual({
      refused: [{ index: 0, complaint: "skipped-hour" }],
    });
    expect(days()).toEqual([]);
  });
});

describe("the form of a day", () => {
  it("drops invisible characters, and keeps the line breaks", () => {
    const read = courseDayForm.shape.practical.parse(
      "\u202eTag\u200b kaffe\u0000 med\r\nog\u00ad brød\u2060 ",
    );
    expect(read).toBe("Tag kaffe med\nog brød");
    expect(courseDayForm.shape.venue.safeParse("\u200b\u200d ").success).toBe(false);
  });
});
