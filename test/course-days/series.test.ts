import { beforeEach, describe, expect, it } from "vitest";
import type { CourseDayDraft } from "../../app/course-days/planning/draft.ts";
import * as publishRoute from "../../app/course-days/planning/routes/publish-all.tsx";
import * as seriesRoute from "../../app/course-days/planning/routes/series.tsx";
import { newSeries, type OpenDraft, withWindow } from "../../app/course-days/planning/series.ts";
import { isElsewhere, placeFor } from "../../app/course-days/planning/venues.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { courseDays } from "../../db/schema/course-days.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { addCourseDay, sessionCookieOf } from "./sample-days.ts";

const draft: OpenDraft = {
  kind: "agents",
  hostMunicipalityId: 1,
  venue: "Rådhuset",
  room: "",
  address: "",
  teacher: "",
  practical: "",
  on: "2027-03-31",
  fromTime: "09:00",
  toTime: "15:30",
  seats: 20,
  opensOn: null,
  closesOn: null,
};
const above: CourseDayDraft = { ...draft, on: "2027-03-01", opensOn: "2027-01-05", closesOn: "2027-02-26" };

describe("the sign-up window of a row", () => {
  it.each([
    ["as in the row above, also over the change to summer time", {}, above, "2027-01-05", "2027-03-28"],
    ["as typed", { opensOn: "2027-02-01", closesOn: "2027-03-30" }, above, "2027-02-01", "2027-03-30"],
    ["from today until a week before, when no row is above", {}, null, "2027-01-01", "2027-03-24"],
    ["never over before it has begun", { on: "2027-01-04" }, null, "2027-01-01", "2027-01-01"],
    [
      "not past, though the row above opened long ago",
      {},
      { ...above, opensOn: "2026-05-01" },
      "2027-01-01",
      "2027-03-28",
    ],
  ])("is %s", (_, typed, rowAbove, opensOn, closesOn) =>
    expect(withWindow({ ...draft, ...typed }, rowAbove, "2027-01-01")).toMatchObject({ opensOn, closesOn }),
  );
});

describe("the place of a row", () => {
  const place = (hostMunicipalityId: string, venue: string, room = "") => ({
    ...{ hostMunicipalityId, venue, room, address: "" },
  });
  const known = [place("1", "Aarhus Rådhus", "Sal 2"), place("2", "Horsens Rådhus")];

  it("is that of last time, where the row has none or another municipality's", () => {
    expect(placeFor(place("2", ""), known)).toMatchObject({ venue: "Horsens Rådhus", room: "" });
    expect(placeFor(place("2", "Aarhus Rådhus", "Sal 2"), known)).toMatchObject({ venue: "Horsens Rådhus" });
  });

  it("stays as it was typed, and is known to be another municipality's where nothing else is known", () => {
    expect(placeFor(place("2", "Biblioteket"), known)).toBeNull();
    expect(placeFor(place("3", "Aarhus Rådhus", "Sal 2"), known)).toBeNull();
    expect(isElsewhere(place("3", "Aarhus Rådhus", "Sal 2"), known)).toBe(true);
    expect(isElsewhere(place("3", "Biblioteket"), known)).toBe(false);
  });
});

describe("the page of a series", () => {
  withDatabase();
  let people: ReturnType<typeof addCast>;
  let aarhus: string;
  beforeEach(() => {
    people = addCast();
    const row = db
      .select()
      .from(municipalities)
      .all()
      .find(({ name }) => name === "Aarhus")!;
    aarhus = String(row.id);
  });
  type Row = Record<string, string>;
  const { rows: emptyRows, shared } = newSeries(null);
  const row = (on: string, more: Row = {}): Row => ({
    ...emptyRows[0],
    ...{ on, hostMunicipalityId: aarhus, venue: "Rådhuset", teacher: "Tove Tavle", ...more },
  });
  const ask = (address: string, form?: Row) =>
    visit(address, { as: sessionCookieOf(people.sanne, "secretariat"), ...(form && { form }) });
  const formOf = (rows: Row[], more: Row = {}) => {
    const numbered = rows.map((fields, index) =>
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${index}`, value])),
    );
    return Object.assign({}, shared, ...numbered, more) as Row;
  };
  const address = "/sekretariat/kursusdage/flere";
  const send = async (rows: Row[], more: Row = {}, at = address) =>
    (await (seriesRoute.action(ask(at, formOf(rows, more))) as Promise<unknown>)) as Response & {
      data: { series: { rows: Row[] }; wrong: { row: number; field: string; complaint: string }[] };
    };
  const drafts = () =>
    db
      .select()
      .from(courseDays)
      .all()
      .filter(({ state }) => state === "draft");

  it("makes a draft of each row that is written in, and publishes all drafts at once", async () => {
    const rows = [row("31-03-2033"), row("30-04-2033", { seats: "12" }), emptyRows[2]!];
    const answer = await send(rows, { sikker: "ja" });
    expect(answer.headers.get("Location")).toBe("/sekretariat/kursusdage?ok=serie");
    expect(drafts().map(({ on, startsAt, seats }) => [on, startsAt.toISOString(), seats])).toEqual([
      ["2033-03-31", "2033-03-31T07:00:00.000Z", 20],
      ["2033-04-30", "2033-04-30T07:00:00.000Z", 12],
    ]);
    const publish = () =>
      throughPanel(publishRoute.action as (args: ReturnType<typeof visit>) => Promise<unknown>, () =>
        ask("/sekretariat/kursusdage/udgiv", {}),
      );
    await publish();
    expect(drafts()).toEqual([]);
    const again = (await publish()) as Response;
    expect(again.headers.get("Location")).toBe("/sekretariat/kursusdage?ok=ingen");
  });

  it("makes none when one row is wrong: each complaint stands at its field, and what was typed stays", async () => {
    const rows = [
      row("31-03-2033"),
      row("31-06-2033"),
      row("01-01-2020"),
      row("01-05-2033", { venue: "", seats: "mange" }),
    ];
    const answer = await send(rows);
    expect(answer).toMatchObject({ init: { status: 422 }, data: { series: { rows } } });
    expect(answer.data.wrong).toEqual([
      { row: 1, field: "on", complaint: "day" },
      { row: 2, field: "on", complaint: "past" },
      { row: 3, field: "venue", complaint: "missing" },
      { row: 3, field: "seats", complaint: "seats" },
    ]);
    expect((await send(emptyRows)).data.wrong).toEqual([{ row: 0, field: "on", complaint: "missing" }]);
    expect((await send([row("31-03-2033", { hostMunicipalityId: "" })])).data.wrong).toEqual([
      { row: 0, field: "hostMunicipalityId", complaint: "choice" },
    ]);
    expect(drafts()).toEqual([]);
  });

  it("names equal rows, a place and a teacher taken at that time, and makes them when confirmed", async () => {
    addCourseDay(new Date("2033-03-01T08:00:00Z"), { fromTime: "09:00", toTime: "15:00", room: "Sal 2" });
    const rows = [
      row("31-03-2033"),
      row("31-03-2033"),
      row("01-03-2033", {
        venue: "RÅDHUSET",
        room: "Sal 2",
        fromTime: "12.00",
        toTime: "14.00",
        teacher: "",
      }),
      row("31-03-2033", { room: "Sal 9", teacher: "tove tavle" }),
      row("01-03-2033", { room: "Sal 2", fromTime: "15.00", toTime: "16.00" }),
    ];
    expect((await send(rows)).data.wrong).toEqual([
      { row: 0, field: "on", complaint: "far-ahead" },
      { row: 1, field: "on", complaint: "duplicate" },
      { row: 2, field: "venue", complaint: "venue-taken" },
      { row: 3, field: "teacher", complaint: "teacher-taken" },
      { row: 4, field: "on", complaint: "far-ahead" },
    ]);
    expect(drafts()).toEqual([]);
    await send(rows, { sikker: "ja" });
    expect(drafts()).toHaveLength(5);
  });

  it("adds a copy of the last row, removes one, and fills in the place of last time, with scripts off", async () => {
    addCourseDay(new Date("2033-03-01T08:00:00Z"), { venue: "Aarhus Rådhus", room: "Sal 2" });
    const first = row("31-03-2033", { opensOn: "01-02-2033" });
    const added = await send([first], { goer: "tilfoej" });
    expect(added.data.series.rows).toEqual([first, { ...first, on: "", opensOn: "" }]);
    const removed = await send([first, row("30-04-2033")], { goer: "fjern-0" });
    expect(removed.data.series.rows.map(({ on }) => on)).toEqual(["30-04-2033"]);
    const filled = await send([row("31-03-2033", { venue: "" })], { goer: "steder" });
    expect(filled.data.series.rows).toMatchObject([{ venue: "Aarhus Rådhus", room: "Sal 2" }]);
    expect(drafts()).toEqual([]);
  });

  it("has at most forty rows: with one more it creates none, says so, and keeps them all", async () => {
    const rows = Array.from({ length: 41 }, (_, n) => row("31-03-2033", { room: `Sal ${n}` }));
    for (const goer of ["opret", "tilfoej", "steder"]) {
      const answer = await send(rows, { goer, sikker: "ja" });
      expect(answer).toMatchObject({ init: { status: 422 }, data: { series: { rows } } });
      expect(answer.data.wrong).toEqual([{ row: 40, field: "on", complaint: "too-many-days" }]);
    }
    expect((await send(rows, { goer: "fjern-40" })).data.series.rows).toHaveLength(40);
    expect((await send(rows.slice(1), { goer: "tilfoej" })).data.series.rows).toEqual(rows.slice(1));
    expect(drafts()).toEqual([]);
  });

  it("begins with a copy of the day that the address names, on a date of its own", async () => {
    const model = addCourseDay(new Date("2033-03-01T08:00:00Z"), {
      ...{ kind: "leaders", room: "Sal 2", fromTime: "09:00", toTime: "15:00", practical: "Frokost er med." },
      ...{ opensAt: new Date("2032-12-31T23:00:00Z"), closesAt: new Date("2033-02-25T23:00:00Z") },
    });
    const { series } = seriesRoute.loader(ask(`${address}?som=${model}`));
    expect(series.rows).toMatchObject([{ on: "", venue: "Rådhuset", room: "Sal 2", fromTime: "09.00" }]);
    const at = `${address}?som=${model}`;
    await send([{ ...series.rows[0]!, on: "31-03-2033" }], { ...series.shared, sikker: "ja" }, at);
    expect(drafts()).toMatchObject([
      {
        ...{ kind: "leaders", practical: "Frokost er med.", room: "Sal 2" },
        ...{ opensAt: new Date("2032-12-31T23:00:00Z"), closesAt: new Date("2033-03-27T22:00:00Z") },
      },
    ]);
    const unknown = await Promise.resolve()
      .then(() => seriesRoute.loader(ask(`${address}?som=99999`)))
      .catch((thrown: Response) => thrown.status);
    expect(unknown).toBe(404);
  });
});
