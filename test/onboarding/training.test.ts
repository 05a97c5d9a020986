import { describe, expect, it } from "vitest";
import type { DutyStatus } from "../../app/course-days/duty/duty.ts";
import { lacksOf, stageOf, type Training } from "../../app/onboarding/readiness/training.ts";

const done = new Date("2026-05-16T10:00:00Z");
const attended: DutyStatus = { stands: "attended", dayId: 1, on: "2026-02-10" };
const training = (given: Partial<Training>): Training => ({
  progress: { done: 0, of: 26, completedAt: null },
  day: { stands: "owes" },
  diploma: null,
  shifts: { ready: false, because: "elearning-lacks" },
  ...given,
});

describe("what someone lacks", () => {
  it("is everything for someone who has just begun", () => {
    expect(lacksOf(training({}))).toEqual([{ lacks: "elearning" }, { lacks: "day" }]);
  });

  it("counts the lessons that are left", () => {
    const progress = { done: 19, of: 26, completedAt: null };
    expect(lacksOf(training({ progress, day: attended }))).toEqual([{ lacks: "lessons", count: 7 }]);
  });

  it("is nothing once course and day are done, with or without a diploma from this site", () => {
    const progress = { done: 0, of: 26, completedAt: done };
    expect(lacksOf(training({ progress, day: attended }))).toEqual([]);
    expect(lacksOf(training({ progress, day: { stands: "exempt", on: "2026-05-01" } }))).toEqual([]);
  });

  it("includes the day until it is attended, also with a seat or a position on the waiting list", () => {
    const progress = { done: 26, of: 26, completedAt: done };
    for (const [stands, lacks] of [
      ["enrolled", "day-ahead"],
      ["waiting", "day-waiting"],
    ] as const)
      expect(lacksOf(training({ progress, day: { stands, dayId: 1, on: "2026-12-01" } }))).toEqual([
        { lacks, on: "2026-12-01" },
      ]);
  });
});

describe("the stage someone is at", () => {
  const shifts: Training["shifts"] = { ready: true, because: "elearning-done" };

  it("is ready for someone who may take shifts, whatever else they lack", () => {
    expect(stageOf(training({ shifts }))).toBe("ready");
    expect(stageOf(training({ shifts, day: attended }))).toBe("ready");
  });

  it("is under way with one lesson done, and with all of them while the plan lacks something", () => {
    expect(stageOf(training({ progress: { done: 1, of: 26, completedAt: null } }))).toBe("underWay");
    expect(stageOf(training({ progress: { done: 26, of: 26, completedAt: done } }))).toBe("underWay");
  });

  it("is not begun for someone who has only attended the day", () => {
    expect(stageOf(training({ day: attended }))).toBe("notBegun");
  });
});
