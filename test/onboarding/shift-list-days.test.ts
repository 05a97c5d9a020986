import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { allowShifts } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import {
  filterShiftRows,
  municipalitiesAmong,
  readShiftChoice,
  shiftListHref,
} from "../../app/onboarding/readiness/shift-filters.ts";
import { readShiftList, seeShiftList } from "../../app/onboarding/readiness/shift-list.server.ts";
import { shiftListText } from "../../app/onboarding/readiness/ShiftText.tsx";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { inRole } from "../course-days/sample-days.ts";
import { addAgentsCourse, completeCourse } from "./sample-course.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");
const today = "2026-11-16";
const monday = "2026-12-07";
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  completeCourse(people.bo, "before");
});
const change = (id: number, set: Partial<typeof peopleTable.$inferInsert>) =>
  db.update(peopleTable).set(set).where(eq(peopleTable.id, id)).run();
const listOn = (day: string) => readShiftList(inRole(people.sanne, "secretariat"), now, day);
const choiceOf = (query: string) => readShiftChoice(new URLSearchParams(query), today);
const shown = (query: string) => {
  const choice = choiceOf(query);
  return filterShiftRows(listOn(choice.on), choice);
};
const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe("the list of a day ahead", () => {
  it("goes by the leave of that day, up to the day they are back", () => {
    change(people.bo, { leaveFrom: "2026-12-01", leaveUntil: "2026-12-08" });
    expect(namesOf(shown("vis=klar").rows)).toEqual(["Bo Lindholt"]);
    expect(namesOf(shown("vis=klar&dato=07-12-2026").rows)).toEqual([]);
    expect(namesOf(shown("vis=klar&dato=08-12-2026").rows)).toEqual(["Bo Lindholt"]);
  });

  it("counts an exception up to and including its last day", () => {
    const exception = { reason: "Kendt i forvejen", until: "2026-12-06" };
    allowShifts(inRole(people.sanne, "secretariat"), people.dorte, exception, now);
    expect(namesOf(shown("vis=klar&dato=06-12-2026").rows)).toEqual(["Dorte Ågesholm", "Bo Lindholt"]);
    expect(namesOf(shown("vis=klar&dato=07-12-2026").rows)).toEqual(["Bo Lindholt"]);
  });

  it("shows who begins later without counting them, and counts them from their first day", () => {
    change(people.bo, { startsOn: monday });
    const before = shown("dato=06-12-2026");
    expect([before.counts.alle, before.counts.klar, before.startingLater]).toEqual([3, 0, 1]);
    expect(namesOf(before.rows)).toContain("Bo Lindholt");
    const after = shown("dato=07-12-2026");
    expect([after.counts.alle, after.counts.klar, after.startingLater]).toEqual([4, 1, 0]);
  });

  it("leaves out a municipality from the day it has left", () => {
    const place = listOn(today).find(({ personId }) => personId === people.bo)!.municipalityId!;
    db.update(municipalities).set({ leavesOn: monday }).where(eq(municipalities.id, place)).run();
    expect(namesOf(listOn("2026-12-06"))).toContain("Bo Lindholt");
    expect(namesOf(listOn(monday))).toEqual(["Dorte Ågesholm"]);
  });

  it("tells of changes on the list of today alone", () => {
    const karen = inRole(people.karen, "leader");
    expect(seeShiftList(karen, now, monday).changes).toBeNull();
    expect(seeShiftList(karen, now).changes).toEqual([]);
  });
});

describe("what is asked of the list", () => {
  it("is a name, a municipality and a day, and anything else is all of them today", () => {
    expect(namesOf(shown("q=lindh").rows)).toEqual(["Bo Lindholt"]);
    expect(namesOf(shown("q=lindh&vis=ikke-klar").rows)).toEqual([]);
    const [other] = municipalitiesAmong(listOn(today));
    expect(namesOf(shown(`kommune=${other!.code}`).rows)).toEqual(["Dorte Ågesholm"]);
    expect(shown("q=%25_&kommune=000").rows).toEqual([]);
    expect(shown("vis=vrøvl&kommune=vrøvl").rows).toHaveLength(4);
  });

  it("is answered for today where the day does not exist, has passed, or is too far ahead", () => {
    const wrong = (dato: string) => {
      const { on, wrongDay } = choiceOf(`dato=${dato}`);
      return [on, wrongDay];
    };
    expect(wrong("31-06-2027")).toEqual([today, "day"]);
    expect(wrong("mandag")).toEqual([today, "day"]);
    expect(wrong("15-11-2026")).toEqual([today, "past"]);
    expect(wrong("7. december 2026")).toEqual([monday, null]);
    expect(wrong("18-11-2027")).toEqual([today, "far"]);
  });

  it("stands in the address of the workbook and of the other views", () => {
    const choice = choiceOf("dato=07-12-2026&q=bo&kommune=751&vis=klar&side=2");
    expect(shiftListHref("/klar-til-vagt.xlsx", choice, "klar")).toBe(
      "/klar-til-vagt.xlsx?dato=07-12-2026&q=bo&kommune=751&vis=klar",
    );
    expect(shiftListHref("/klar-til-vagt", choiceOf(""), "alle")).toBe("/klar-til-vagt");
  });
});

describe("the list as text", () => {
  it("has each municipality with its agents, and why for those who are not ready", () => {
    const rows = readShiftList(inRole(people.karen, "leader"), now, monday);
    expect(shiftListText(rows, monday, textsOf("da", "readiness"), "da")).toBe(
      [
        "Klar til vagt mandag den 7. december 2026",
        "",
        "Aarhus",
        "- Astrid Vestergren: ikke klar. E-læringen er ikke gennemført.",
        "- Bo Lindholt",
        "- Karen Overmark: ikke klar. E-læringen er ikke gennemført.",
      ].join("\n"),
    );
  });
});
