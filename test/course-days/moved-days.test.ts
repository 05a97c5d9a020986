import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { updateDay } from "../../app/course-days/planning/drafts.server.ts";
import { dayRow } from "../../app/course-days/days/days.server.ts";
import { type CourseDayChanges, draftFromDay } from "../../app/course-days/planning/draft.ts";
import { formValuesOf } from "../../app/course-days/planning/day-form.ts";
import { cancelDay } from "../../app/course-days/planning/planning.server.ts";
import { remindBeforeDays } from "../../app/course-days/notices/reminders.server.ts";
import * as changeRoute from "../../app/course-days/planning/routes/edit-day.tsx";
import { withLateProps } from "../../app/mail/letters/late-props.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db } from "../../db/database.server.ts";
import { eq } from "drizzle-orm";
import { courseDays, enrolments } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const soon = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
let day: number;
let plan: CourseDayChanges;
beforeEach(() => {
  people = addCast();
  day = addCourseDay(soon, { seats: 1 });
  plan = {
    hostMunicipalityId: rowOf(day).hostMunicipalityId,
    venue: "Rådhuset",
    room: "",
    address: "",
    teacher: "",
    practical: "",
    on: "2026-12-10",
    fromTime: "09:00",
    toTime: "15:00",
    opensOn: "2026-10-10",
    closesOn: "2026-12-09",
  };
});
const rowOf = (id: number) =>
  db
    .select()
    .from(courseDays)
    .all()
    .find((row) => row.id === id)!;
const sanne = () => inRole(people.sanne, "secretariat");
const lettersPosted = (name: string) =>
  db
    .select()
    .from(letters)
    .all()
    .filter(({ letter }) => letter === name)
    .map(({ personId, props }) => ({
      personId,
      ...(openProps(props!) as { seat?: boolean; sequence: number }),
    }));

describe("a day that is moved", () => {
  it("keeps everyone on it, and notifies those with a seat, those who wait and their leader, with a rising sequence", () => {
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    expect(
      updateDay(sanne(), day, { ...plan, on: "2027-03-29", closesOn: "2027-03-28" }, now, {
        confirmed: true,
      }),
    ).toEqual({
      notified: 3,
    });
    expect(rowOf(day)).toMatchObject({
      on: "2027-03-29",
      startsAt: new Date("2027-03-29T07:00:00Z"),
      endsAt: new Date("2027-03-29T13:00:00Z"),
      closesAt: new Date("2027-03-28T22:00:00Z"),
      seats: 1,
    });
    expect(lettersPosted("course-day-moved")).toMatchObject([
      { personId: people.astrid, seat: true, sequence: 2, was: { startsAt: soon.getTime() } },
      { personId: people.bo, seat: false },
    ]);
  });

  it.each([
    ["a later date", "2027-03-29", {}, "2027-03-24"],
    ["an earlier date, today at the earliest", "2026-12-02", {}, "2026-12-01"],
    ["a later date, unless it is changed too", "2027-03-29", { closesOn: "2027-03-01" }, "2027-03-01"],
    ["the same date: no", "2026-12-10", { room: "Sal 2" }, "2026-12-05"],
  ])("takes its last day of sign-up along to %s", (_, on, others, closesOn) => {
    updateDay(sanne(), day, { ...plan, closesOn: "2026-12-05" }, now);
    updateDay(sanne(), day, { ...plan, closesOn: "2026-12-05", on, ...others }, now, { confirmed: true });
    expect(draftFromDay(dayRow(day)!)).toMatchObject({ on, closesOn });
  });

  it("notifies nobody when only the practical text has changed, or the day is a draft", () => {
    enrol(inRole(people.astrid, "agent"), day, now);
    expect(updateDay(sanne(), day, { ...plan, practical: "Tag madpakke med." }, now)).toEqual({
      notified: 0,
    });
    const draft = addCourseDay(soon, { state: "draft" });
    expect(updateDay(sanne(), draft, { ...plan, venue: "Skolen" }, now)).toEqual({ notified: 0 });
    expect(lettersPosted("course-day-moved")).toEqual([]);
  });

  it.each([
    ["into the past", { on: "2026-11-30", closesOn: "2026-11-29" }, "past"],
    ["so that it ends before it begins", { toTime: "08:00" }, "end-before-start"],
    ["to a municipality that is not there", { hostMunicipalityId: 4711 }, "unknown-municipality"],
  ])("cannot go %s, and nothing changes", (_, wrong, refused) => {
    const before = rowOf(day);
    expect(updateDay(sanne(), day, { ...plan, ...wrong }, now)).toEqual({ refused });
    expect(rowOf(day)).toEqual(before);
  });

  it("cannot be one that has begun or is cancelled", () => {
    expect(updateDay(sanne(), day, plan, soon)).toEqual({ refused: "begun" });
    cancelDay(sanne(), day, now);
    expect(updateDay(sanne(), day, plan, now)).toEqual({ refused: "unknown-day" });
    expect(updateDay(sanne(), 4711, plan, now)).toEqual({ refused: "unknown-day" });
  });

  it("cannot go to a date that is hardly meant before it is confirmed; where the date stays, nothing is asked", () => {
    const sunday = { ...plan, on: "2026-12-13", closesOn: "2026-12-09" };
    const before = rowOf(day);
    expect(updateDay(sanne(), day, sunday, now)).toEqual({ refused: "sunday" });
    expect(rowOf(day)).toEqual(before);
    expect(updateDay(sanne(), day, sunday, now, { confirmed: true })).toEqual({ notified: 0 });
    expect(updateDay(sanne(), day, { ...sunday, room: "Sal 9" }, now)).toEqual({ notified: 0 });
    expect(rowOf(day)).toMatchObject({ on: "2026-12-13", room: "Sal 9" });
  });

  it("is asked about by its form on an unlikely date, and moved when the date is confirmed", async () => {
    const ahead = addCourseDay(new Date("2033-03-01T08:00:00Z"));
    const edit = (more: Record<string, string>) => {
      const form = { ...formValuesOf(dayRow(ahead)!), reason: "Lokalet er optaget.", ...more };
      const as = sessionCookieOf(people.sanne, "secretariat");
      return changeRoute.action(visit(`/sekretariat/kursusdage/${ahead}/ret`, { as, form }));
    };
    expect(await edit({ on: "06-03-2033" })).toMatchObject({
      init: { status: 422 },
      data: { reply: { error: { on: ["far-ahead"] }, initialValue: { on: "06-03-2033" } } },
    });
    await edit({ room: "Sal 7" });
    expect(rowOf(ahead)).toMatchObject({ on: "2033-03-01", room: "Sal 7" });
    await edit({ on: "06-03-2033", sikker: "ja" });
    expect(rowOf(ahead).on).toBe("2033-03-06");
  });

  it("is refused by its form for an invalid date, which keeps what was typed", async () => {
    const path = `/sekretariat/kursusdage/${day}/ret`;
    const { venue, on, ...rest } = plan;
    const form = {
      ...rest,
      hostMunicipalityId: String(plan.hostMunicipalityId),
      venue: "Skolen",
      on: "31-04-2027",
    };
    const answer = await changeRoute.action(
      visit(path, { as: sessionCookieOf(people.sanne, "secretariat"), form }),
    );
    expect(answer).toMatchObject({ init: { status: 400 }, data: { reply: { error: { on: ["day"] } } } });
    expect(rowOf(day).venue).toBe("Rådhuset");
  });
});

describe("reminders", () => {
  it("go to those with a seat, a week and a day before, once each", () => {
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    const at = (text: string) => remindBeforeDays(new Date(text));
    expect(at("2026-12-02T12:00:00Z")).toBe(0);
    expect(at("2026-12-03T07:05:00Z")).toBe(1);
    expect(at("2026-12-03T08:05:00Z")).toBe(0);
    expect(at("2026-12-04T07:05:00Z")).toBe(0);
    expect(at("2026-12-09T07:05:00Z")).toBe(1);
    expect(lettersPosted("course-day-reminder")).toMatchObject([
      { personId: people.astrid, days: 7 },
      { personId: people.astrid, days: 1 },
    ]);
  });

  it("are withdrawn when the seat is given up, or the day is moved or cancelled, while they wait", () => {
    enrol(inRole(people.bo, "agent"), day, now);
    remindBeforeDays(new Date("2026-12-09T07:05:00Z"));
    const [row] = db.select().from(letters).where(eq(letters.letter, "course-day-reminder")).all();
    const leaving = () => withLateProps("course-day-reminder", openProps(row!.props!), now);
    expect(leaving()).toMatchObject({ days: 1 });
    const { startsAt } = db.select().from(courseDays).where(eq(courseDays.id, day)).get()!;
    const setDay = (set: Partial<typeof courseDays.$inferInsert>) =>
      db.update(courseDays).set(set).where(eq(courseDays.id, day)).run();
    setDay({ startsAt: new Date(startsAt.getTime() + 3_600_000) });
    expect(leaving()).toBeNull();
    setDay({ startsAt, state: "cancelled" });
    expect(leaving()).toBeNull();
    setDay({ state: "published" });
    expect(leaving()).not.toBeNull();
    db.delete(enrolments).run();
    expect(leaving()).toBeNull();
  });

  it("follow Danish dates: an hour before midnight in London it is tomorrow already", () => {
    enrol(inRole(people.astrid, "agent"), day, now);
    expect(remindBeforeDays(new Date("2026-12-02T23:30:00Z"))).toBe(1);
  });

  it("are sent again for a day that has been moved, and never for a cancelled one", () => {
    enrol(inRole(people.astrid, "agent"), day, now);
    expect(remindBeforeDays(new Date("2026-12-03T07:05:00Z"))).toBe(1);
    updateDay(sanne(), day, { ...plan, on: "2026-12-17" }, new Date("2026-12-04T12:00:00Z"));
    expect(remindBeforeDays(new Date("2026-12-10T07:05:00Z"))).toBe(1);
    cancelDay(sanne(), day, new Date("2026-12-11T12:00:00Z"));
    expect(remindBeforeDays(new Date("2026-12-16T07:05:00Z"))).toBe(0);
  });
});
