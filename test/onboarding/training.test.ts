import { describe, expect, it } from "vitest";
import type { Standing } from "../../app/courses/duty.ts";
import { lacksOf, stageOf, type Training } from "../../app/onboarding/training.ts";

const done = new Date("2026-05-16T10:00:00Z");
const attended: Standing = { stands: "attended", dayId: 1, on: "2026-02-10" };
const training = (given: Partial<Training>): Training => ({
  progress: { done: 0, of: 26, completedAt: null },
  day: { stands: "owes" },
  diploma: null,
  ...given,
});

describe("what someone lacks", () => {
  it("is all of it for who has just begun", () => {
    expect(lacksOf(training({}))).toEqual([{ lacks: "elearning" }, { lacks: "day" }]);
  });

  it("counts the lessons that are left", () => {
    const progress = { done: 19, of: 26, completedAt: null };
    expect(lacksOf(training({ progress, day: attended }))).toEqual([{ lacks: "lessons", count: 7 }]);
  });

  it("is nothing once course and day are done, with or without a diploma of this site", () => {
    const progress = { done: 0, of: 26, completedAt: done };
    expect(lacksOf(training({ progress, day: attended }))).toEqual([]);
    expect(lacksOf(training({ progress, day: { stands: "exempt", on: "2026-05-01" } }))).toEqual([]);
  });

  it("keeps a seat and a place on the list as lacking until the day has been attended", () => {
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

describe("ready for shifts", () => {
  it("is who has completed the e-learning, whether or not they owe a day", () => {
    const progress = { done: 26, of: 26, completedAt: done };
    expect(stageOf(training({ progress }))).toBe("ready");
    expect(stageOf(training({ progress, day: attended }))).toBe("ready");
  });

  it("is who completed it before the site, though no lesson here is done", () => {
    expect(stageOf(training({ progress: { done: 0, of: 26, completedAt: done } }))).toBe("ready");
  });

  it("is not who lacks one lesson, nor who has only been to the day", () => {
    expect(stageOf(training({ progress: { done: 25, of: 26, completedAt: null } }))).toBe("underWay");
    expect(stageOf(training({ day: attended }))).toBe("notBegun");
  });
});
