/** A day's page offers an act only when the act is not refused, and otherwise says why not. */
import { beforeEach, describe, expect, it } from "vitest";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { DayPage } from "../../app/course-days/sign-up/DayPage.tsx";
import { seeDay } from "../../app/course-days/sign-up/day-view.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { pageMarkup } from "../results/read-page.tsx";
import { addCourseDay, inRole } from "./sample-days.ts";

withDatabase();
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

const astrid = () => inRole(people.astrid, "agent");
const readDay = (day: number) => seeDay(astrid(), String(day));
/** The acts that the day's page has buttons for. */
const offeredOn = (day: number): string[] => {
  const html = pageMarkup(<DayPage {...readDay(day)} />);
  return [...html.matchAll(/action="\/kursusdage\/\d+\/(\w+)"/g)].map(([, act]) => act!);
};
const enrolAndLeave = (day: number, times: number) => {
  for (let time = 0; time < times; time++) {
    expect(enrol(astrid(), day, new Date())).toEqual({ state: "enrolled" });
    giveUp(astrid(), day, new Date());
  }
};

describe("a day's page", () => {
  it("offers no sign-up for a day at the same time as another of one's own", () => {
    const [own, sameTime] = [addCourseDay(inHours(100)), addCourseDay(inHours(103), { kind: "follow-up" })];
    expect(offeredOn(sameTime)).toEqual(["tilmelding"]);
    enrol(astrid(), own, new Date());
    expect(enrol(astrid(), sameTime, new Date())).toEqual({ refused: "clash" });
    expect(readDay(sameTime).view.refusedToThem).toBe("clash");
    expect(offeredOn(sameTime)).toEqual([]);
    expect(pageMarkup(<DayPage {...readDay(sameTime)} />)).toContain(
      "Du er på en anden kursusdag på samme tid.",
    );
  });

  it("offers neither sign-up nor a way back to someone who has signed up too often today", () => {
    const day = addCourseDay(inHours(100));
    enrolAndLeave(day, 4);
    enrol(astrid(), day, new Date());
    expect(readDay(day).view.canReturn).toBe(false);
    giveUp(astrid(), day, new Date());
    expect(enrol(astrid(), day, new Date())).toEqual({ refused: "often" });
    expect(offeredOn(day)).toEqual([]);
    expect(pageMarkup(<DayPage {...readDay(day)} />)).toContain("mange gange det seneste døgn");
  });

  it("offers no change of day that signing up too often rules out", () => {
    const [own, other] = [addCourseDay(inHours(100)), addCourseDay(inHours(200))];
    enrolAndLeave(other, 5);
    enrol(astrid(), own, new Date());
    expect(changeDay(astrid(), own, other, new Date())).toEqual({ refused: "often" });
    expect(offeredOn(other)).toEqual([]);
    expect(offeredOn(addCourseDay(inHours(300)))).toEqual(["skift"]);
  });

  it("offers a second change only where a seat is free, which is taken instead of the first", () => {
    const [own, full, alsoFull, free] = [
      addCourseDay(inHours(100)),
      addCourseDay(inHours(200), { seats: 1 }),
      addCourseDay(inHours(300), { seats: 1 }),
      addCourseDay(inHours(400)),
    ];
    enrol(inRole(people.bo, "agent"), full, new Date());
    enrol(inRole(people.dorte, "agent"), alsoFull, new Date());
    enrol(astrid(), own, new Date());
    changeDay(astrid(), own, full, new Date());
    expect(offeredOn(alsoFull)).toEqual([]);
    expect(readDay(alsoFull).view.refusedToThem).toBe("changing");
    expect(offeredOn(free)).toEqual(["skift"]);
    expect(changeDay(astrid(), own, free, new Date())).toEqual({ state: "enrolled" });
  });
});
