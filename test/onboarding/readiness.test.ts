import { eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { allowShifts, endException } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import { agreeListenIn, finishListenIn } from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { readinessBy } from "../../app/onboarding/readiness/readiness.ts";
import {
  recordReadinessChanges,
  markChangesSeen,
  seeShiftList,
} from "../../app/onboarding/readiness/shift-list.server.ts";
import drawWorkbook from "../../app/base/workbooks/workbook.task.server.ts";
import { shiftSheet } from "../../app/onboarding/readiness/shift-sheet.server.ts";
import { trainingsOf } from "../../app/onboarding/readiness/trainings.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { db } from "../../db/database.server.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { completeCourse, addAgentsCourse } from "./sample-course.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");
const later = new Date("2026-11-17T09:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});
const shiftsOf = (id: number, at = now) => trainingsOf([id], at).get(id)!.shifts;
const begin = (id: number) => (beginPersonPlan("site", id, now) as { planId: number }).planId;

/** All that Astrid's plan requires before the first shift. */
function finish(planId: number) {
  completeCourse(people.astrid, "here");
  completeCourse(people.bo, "before");
  const karen = inRole(people.karen, "leader");
  const keys = ["accounts", "introduction", "hands-on"];
  tickItems(
    karen,
    keys.map((key) => ({ planId, key })),
    now,
  );
  const hours = { from: "09:00", to: "12:00" };
  const agreement = { way: "listens", colleagueId: people.bo, on: "2026-11-16", hours, place: "" } as const;
  agreeListenIn(karen, planId, agreement, now);
  finishListenIn(karen, planId, "listens", now);
}

describe("ready for shifts", () => {
  it("is an agent who has done every required item of the plan, and not one item fewer", () => {
    const planId = begin(people.astrid);
    completeCourse(people.astrid, "here");
    expect(shiftsOf(people.astrid)).toEqual({
      ready: false,
      because: "lacks",
      lacks: [
        "Adgange til systemerne",
        "Introduktion til hotlinen",
        "Sidemandsoplæring",
        "Medlyt hos en erfaren kollega",
      ],
    });
    tickItems(inRole(people.karen, "leader"), [{ planId, key: "accounts" }], now);
    expect(shiftsOf(people.astrid)).toMatchObject({ ready: false });
  });

  it("follows at once from the last item", () => {
    finish(begin(people.astrid));
    expect(shiftsOf(people.astrid)).toEqual({ ready: true, because: "items-done" });
  });

  it("depends on the e-learning alone for agents without a plan", () => {
    expect(shiftsOf(people.bo)).toEqual({ ready: false, because: "elearning-lacks" });
    completeCourse(people.bo, "before");
    expect(shiftsOf(people.bo)).toEqual({ ready: true, because: "elearning-done" });
  });

  it("is nobody who is on leave, and is someone again who is back", () => {
    completeCourse(people.bo, "before");
    db.update(peopleTable)
      .set({ leaveFrom: "2026-11-10", leaveUntil: "2026-11-17" })
      .where(eq(peopleTable.id, people.bo))
      .run();
    expect(shiftsOf(people.bo)).toEqual({ ready: false, because: "away" });
    expect(shiftsOf(people.bo, later)).toMatchObject({ ready: true });
  });
});

describe("an exception", () => {
  const given = { reason: "Har taget vagter i en anden kommune", until: "2026-11-30" };
  const sanne = () => inRole(people.sanne, "secretariat");

  it("is valid with its reason up to and including its last day", () => {
    begin(people.astrid);
    allowShifts(sanne(), people.astrid, given, now);
    expect(shiftsOf(people.astrid)).toMatchObject({ ready: true, because: "exception", ...given });
    expect(shiftsOf(people.astrid, new Date("2026-11-30T20:00:00Z"))).toMatchObject({ ready: true });
    expect(shiftsOf(people.astrid, new Date("2026-12-01T08:00:00Z"))).toMatchObject({ ready: false });
  });

  it("is refused where it is not needed, has passed, is over a year ahead, or is not for an agent", () => {
    const until = (day: string) => ({ ...given, until: day });
    expect(allowShifts(sanne(), people.astrid, until("2026-11-15"), now)).toEqual({ refused: "past" });
    expect(allowShifts(sanne(), people.astrid, until("2028-11-15"), now)).toEqual({ refused: "too-far" });
    expect(allowShifts(sanne(), people.jens, given, now)).toEqual({ refused: "unknown" });
    completeCourse(people.astrid, "before");
    expect(allowShifts(sanne(), people.astrid, given, now)).toEqual({ refused: "ready" });
  });

  it("can be ended before its day, once", () => {
    allowShifts(sanne(), people.astrid, given, now);
    expect(endException(sanne(), people.astrid, now)).toBe(true);
    expect(endException(sanne(), people.astrid, now)).toBe(false);
    expect(shiftsOf(people.astrid)).toMatchObject({ ready: false });
  });

  it("does not count when the plan is done", () => {
    const exception = { reason: "x", until: "2026-11-30" };
    expect(readinessBy({ completed: true, lacks: [], exception, away: false }, "2026-11-16")).toEqual({
      ready: true,
      because: "items-done",
    });
  });
});

describe("the list for whoever plans shifts", () => {
  const seen = (id: number, role: "leader" | "secretariat", at = later) => seeShiftList(inRole(id, role), at);

  it("shows a leader their own agents, and the secretariat all", () => {
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
    expect(names(seen(people.karen, "leader").rows)).toEqual([
      "Astrid Vestergren",
      "Bo Lindholt",
      "Karen Overmark",
    ]);
    expect(names(seen(people.sanne, "secretariat").rows)).toEqual([
      "Dorte Ågesholm",
      "Astrid Vestergren",
      "Bo Lindholt",
      "Karen Overmark",
    ]);
  });

  it("shows what has changed until the reader marks it as seen: ready, no longer ready, and left", () => {
    completeCourse(people.karen, "before");
    expect(recordReadinessChanges(now)).toBe(1);
    expect(seen(people.karen, "leader").changes).toEqual([]);
    completeCourse(people.bo, "before");
    completeCourse(people.dorte, "before");
    expect(recordReadinessChanges(now)).toBe(2);
    expect(recordReadinessChanges(now)).toBe(0);
    expect(seen(people.karen, "leader").changes).toMatchObject([{ name: "Bo Lindholt", ready: true }]);
    markChangesSeen(inRole(people.karen, "leader"), later);
    closePerson(people.bo, later, "site");
    const after = new Date("2026-11-18T09:00:00Z");
    expect(seen(people.karen, "leader", after).changes).toMatchObject([
      { name: "Bo Lindholt", ready: false },
    ]);
    expect(seen(people.sanne, "secretariat", after).changes).toMatchObject([
      { name: "Bo Lindholt", ready: false },
      { name: "Dorte Ågesholm", ready: true },
    ]);
  });

  it("opens as a workbook with the reason for each agent, and days as dates", async () => {
    begin(people.astrid);
    allowShifts(
      inRole(people.sanne, "secretariat"),
      people.astrid,
      { reason: "=Kendt", until: "2026-11-30" },
      now,
    );
    const bytes = await drawWorkbook(shiftSheet(seen(people.karen, "leader").rows, "da", now));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect((sheet.getRow(1).values as unknown[]).slice(1)).toEqual([
      "Kommune",
      "Navn",
      "Mail",
      "Klar til vagt",
      "Hvorfor",
      "Undtagelse til og med",
    ]);
    expect(sheet.getRow(2).getCell(5).value).toBe("Undtagelse til og med 30. november 2026: =Kendt");
    expect(sheet.getRow(2).getCell(6).value).toEqual(new Date("2026-11-30T00:00:00Z"));
    expect(sheet.getRow(3).getCell(4).value).toBe("Nej");
  });
});
