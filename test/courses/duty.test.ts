import { beforeEach, describe, expect, it } from "vitest";
import { attendanceOf, oweDay, standingsOf } from "../../app/courses/duty.server.ts";
import { recordPastAttendance } from "../../app/courses/history.server.ts";
import { db, write } from "../../db/open.server.ts";
import { attendance, enrolments } from "../../db/schema/courses.ts";
import { withDatabase } from "../app.ts";
import { callIn } from "../cast.ts";
import { aDay } from "./days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const held = new Date("2024-01-30T08:00:00Z");
const ahead = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof callIn>;
beforeEach(() => {
  people = callIn();
});

function given(dayId: number, personId: number, mark: "present" | "partly" | "absent") {
  db.insert(attendance).values({ dayId, personId, mark, markedAt: held }).run();
}

describe("the day that every agent owes", () => {
  it("is owed until attended, wholly or partly; staying away or another kind of day does not settle it", () => {
    const [day, other] = [aDay(held), aDay(held, { kind: "follow-up" })];
    given(day, people.astrid, "present");
    given(day, people.bo, "partly");
    given(day, people.dorte, "absent");
    given(other, people.karen, "present");
    const all = [people.astrid, people.bo, people.dorte, people.karen];
    expect(oweDay(all, now)).toEqual(new Set([people.dorte, people.karen]));
    expect(attendanceOf(all, now)).toEqual(
      new Map([
        [people.astrid, { dayId: day, on: "2024-01-30" }],
        [people.bo, { dayId: day, on: "2024-01-30" }],
      ]),
    );
  });

  it("tells who has a seat ahead and who waits for one", () => {
    const [over, day] = [aDay(held), aDay(ahead)];
    const seat = { since: now, place: 1 };
    db.insert(enrolments)
      .values([
        { ...seat, dayId: over, personId: people.dorte, state: "enrolled" },
        { ...seat, dayId: day, personId: people.astrid, state: "enrolled" },
        { ...seat, dayId: day, personId: people.bo, state: "waiting", place: 2 },
      ])
      .run();
    expect(standingsOf([people.astrid, people.bo, people.dorte], now)).toEqual(
      new Map([
        [people.astrid, { stands: "enrolled", dayId: day, on: "2026-12-10" }],
        [people.bo, { stands: "waiting", dayId: day, on: "2026-12-10" }],
        [people.dorte, { stands: "owes" }],
      ]),
    );
  });

  it("can be asked of nobody", () => {
    expect(oweDay([], now)).toEqual(new Set());
  });
});

describe("attendance from before the site", () => {
  const record = (personId: number, on: string) => write((tx) => recordPastAttendance(tx, personId, on, now));

  it("is taken once, and settles the duty", () => {
    const day = aDay(held);
    expect(record(people.bo, "2024-01-30")).toBe("taken");
    expect(record(people.bo, "2024-01-30")).toBe("known");
    expect(db.select().from(attendance).all()).toEqual([
      { dayId: day, personId: people.bo, mark: "present", markedAt: now, markedBy: null },
    ]);
    expect(oweDay([people.bo], now)).toEqual(new Set());
  });

  it("refuses a date without a day, a day ahead, a cancelled one and another kind", () => {
    aDay(ahead);
    aDay(new Date("2024-02-06T08:00:00Z"), { state: "cancelled" });
    aDay(new Date("2024-02-07T08:00:00Z"), { kind: "leaders" });
    for (const on of ["2024-01-30", "2026-12-10", "2024-02-06", "2024-02-07"])
      expect(record(people.bo, on)).toEqual({ refused: "unknown-day" });
    expect(db.select().from(attendance).all()).toEqual([]);
  });
});
