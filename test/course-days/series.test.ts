import { beforeEach, describe, expect, it } from "vitest";
import type { CourseDayDraft } from "../../app/course-days/planning/draft.ts";
import * as publishRoute from "../../app/course-days/planning/routes/publish-all.tsx";
import * as seriesRoute from "../../app/course-days/planning/routes/series.tsx";
import { readSeries } from "../../app/course-days/planning/series.ts";
import { db } from "../../db/database.server.ts";
import { courseDays } from "../../db/schema/course-days.ts";
import { withDatabase } from "../app.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "./sample-days.ts";

const model: CourseDayDraft = {
  kind: "agents",
  hostMunicipalityId: 1,
  venue: "Rådhuset",
  room: "Sal 2",
  address: "",
  teacher: "En underviser",
  practical: "Frokost er med.",
  on: "2027-03-01",
  fromTime: "09:00",
  toTime: "15:30",
  seats: 20,
  opensOn: "2027-01-01",
  closesOn: "2027-02-26",
};
const municipalities = [
  { id: 1, name: "Aarhus" },
  { id: 2, name: "Horsens" },
];
const read = (text: string) =>
  readSeries(text, model, municipalities, ({ on }) => (on < "2027-01-01" ? "past" : null));

describe("a series of days", () => {
  it("copies its model, with sign-up as long before each date, also over the change to summer time", () => {
    expect(read("31-03-2027\n\n 2027-04-30 ")).toEqual({
      drafts: [
        { ...model, on: "2027-03-31", opensOn: "2027-01-31", closesOn: "2027-03-28" },
        { ...model, on: "2027-04-30", opensOn: "2027-03-02", closesOn: "2027-04-27" },
      ],
      lines: [1, 3],
    });
  });

  it("may be held elsewhere on single lines", () => {
    expect(read("01-03-2027; horsens; Horsens Rådhus; Sal 4; Torvet 1")).toMatchObject({
      drafts: [
        { ...model, hostMunicipalityId: 2, venue: "Horsens Rådhus", room: "Sal 4", address: "Torvet 1" },
      ],
    });
  });

  it.each([
    ["nothing", " \n ", 1, "none"],
    ["the 31st of a short month", "30-04-2027\n31-04-2027", 2, "day"],
    ["a municipality nobody knows", "01-04-2027; Atlantis; Rådhuset", 1, "municipality"],
    ["a place without its municipality", "01-04-2027; ; Rådhuset", 1, "municipality"],
    ["a municipality without a place", "01-04-2027; Horsens", 1, "venue"],
    ["a place without end", `01-04-2027; Horsens; ${"x".repeat(121)}`, 1, "long"],
    ["more than a place", "01-04-2027; Horsens; Rådhuset; Sal 4; Torvet 1; 20 pladser", 1, "surplus"],
    ["a day that cannot stand", "01-04-2027\n\n01-04-2026", 3, "past"],
    ["41 days", "01-04-2027\n".repeat(41), 41, "many"],
  ])("refuses %s by its line", (_, text, line, complaint) =>
    expect(read(text)).toEqual({ bad: [{ line, complaint }] }),
  );

  it("names every invalid line at once", () =>
    expect(read("i morgen\n01-04-2027\n01-04-2027; Horsens\n01-04-2026")).toEqual({
      bad: [
        { line: 1, complaint: "day" },
        { line: 3, complaint: "venue" },
        { line: 4, complaint: "past" },
      ],
    }));
});

describe("the page of a series", () => {
  withDatabase();
  let people: ReturnType<typeof addCast>;
  let day: number;
  beforeEach(() => {
    people = addCast();
    day = addCourseDay(new Date("2033-03-01T08:00:00Z"), { fromTime: "09:00", toTime: "15:00" });
  });
  const send = (days: string, more: Record<string, string> = {}) =>
    seriesRoute.action(
      visit(`/sekretariat/kursusdage/${day}/kopier`, {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { days, ...more },
      }),
    );
  const drafts = () =>
    db
      .select()
      .from(courseDays)
      .all()
      .filter(({ state }) => state === "draft");

  it("creates a draft for each line, and publishes all drafts at once", async () => {
    const answer = (await send("31-03-2033\n30-04-2033")) as Response;
    expect(answer.headers.get("Location")).toBe("/sekretariat/kursusdage?ok=serie");
    expect(drafts().map(({ on, startsAt }) => [on, startsAt.toISOString()])).toEqual([
      ["2033-03-31", "2033-03-31T07:00:00.000Z"],
      ["2033-04-30", "2033-04-30T07:00:00.000Z"],
    ]);
    const publish = () =>
      throughPanel(publishRoute.action as (args: ReturnType<typeof visit>) => Promise<unknown>, () =>
        visit("/sekretariat/kursusdage/udgiv", {
          as: sessionCookieOf(people.sanne, "secretariat"),
          form: {},
        }),
      );
    await publish();
    expect(drafts()).toEqual([]);
    const again = (await publish()) as Response;
    expect(again.headers.get("Location")).toBe("/sekretariat/kursusdage?ok=ingen");
  });

  it("creates none when one line is invalid, and keeps what was typed", async () => {
    const typed = "31-03-2033\n01-01-2020";
    expect(await send(typed)).toMatchObject({
      data: { typed, bad: [{ line: 2, complaint: "past" }] },
      init: { status: 422 },
    });
    expect(await send("æble")).toMatchObject({
      data: { typed: "æble", bad: [{ line: 1, complaint: "day" }] },
      init: { status: 422 },
    });
    expect(drafts()).toEqual([]);
  });

  it("refuses duplicates of each other or of an existing day, and creates them when confirmed", async () => {
    const typed = "31-03-2033\n01-03-2033\n31-03-2033";
    expect(await send(typed)).toMatchObject({
      data: {
        bad: [
          { line: 2, complaint: "duplicate" },
          { line: 3, complaint: "duplicate" },
        ],
      },
      init: { status: 422 },
    });
    expect(drafts()).toEqual([]);
    await send(typed, { sikker: "ja" });
    expect(drafts()).toHaveLength(3);
  });
});
