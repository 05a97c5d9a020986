import { describe, expect, it } from "vitest";
import type { LessonProgress } from "../../app/elearning/courses/lesson-progress.ts";
import { nextMilestone } from "../../app/elearning/courses/milestone.ts";

/** A course of lessons of equal length, the first of which are done. */
const course = (done: number, of: number, minutes: number): LessonProgress[] =>
  Array.from({ length: of }, (_, at) => ({
    slug: `l${at}`,
    title: `L${at}`,
    about: "",
    kind: "film" as const,
    statedSeconds: minutes * 60,
    chapter: null,
    poster: null,
    completedAt: at < done ? new Date("2026-11-02T09:00:00Z") : null,
    share: at < done ? 1 : 0,
  }));

describe("what one can reach today", () => {
  it("is the next quarter, with the time of the lessons up to it", () => {
    expect(nextMilestone(course(0, 8, 5))).toEqual({ part: "quarter", secondsLeft: 600 });
    expect(nextMilestone(course(2, 8, 5))).toEqual({ part: "half", secondsLeft: 600 });
    expect(nextMilestone(course(4, 8, 5))).toEqual({ part: "three-quarters", secondsLeft: 600 });
    expect(nextMilestone(course(7, 8, 5))).toEqual({ part: "whole", secondsLeft: 300 });
  });

  it("counts what has been watched of a film as done", () => {
    const lessons = course(3, 8, 10);
    lessons[3]!.share = 0.5;
    expect(nextMilestone(lessons)).toEqual({ part: "half", secondsLeft: 300 });
  });

  it("needs more than half of an odd number of lessons for the half", () => {
    expect(nextMilestone(course(2, 5, 4))).toEqual({ part: "half", secondsLeft: 240 });
    expect(nextMilestone(course(3, 5, 4))).toEqual({ part: "whole", secondsLeft: 480 });
  });

  it("is nothing when it takes more than half an hour, when all is done, or when there are no lessons", () => {
    expect(nextMilestone(course(0, 8, 15))).toEqual({ part: "quarter", secondsLeft: 1800 });
    expect(nextMilestone(course(0, 8, 16))).toBeNull();
    expect(nextMilestone(course(8, 8, 5))).toBeNull();
    expect(nextMilestone([])).toBeNull();
  });

  it("is the end of a chapter that comes before the next quarter, by the chapter's name", () => {
    const lessons = course(1, 28, 5);
    lessons[0]!.chapter = "Telefonen";
    lessons[4]!.chapter = "Guiderne";
    expect(nextMilestone(lessons)).toEqual({ part: "chapter", chapter: "Telefonen", secondsLeft: 900 });
    lessons[3]!.share = 0.5;
    expect(nextMilestone(lessons)).toEqual({ part: "chapter", chapter: "Telefonen", secondsLeft: 750 });
  });

  it("is the quarter where a chapter ends there, later, or has no name", () => {
    const lessons = course(4, 28, 5);
    lessons[0]!.chapter = "Telefonen";
    lessons[7]!.chapter = "Guiderne";
    expect(nextMilestone(lessons)).toEqual({ part: "quarter", secondsLeft: 900 });
    lessons[7]!.chapter = null;
    lessons[9]!.chapter = "Guiderne";
    expect(nextMilestone(lessons)).toEqual({ part: "quarter", secondsLeft: 900 });
    lessons[0]!.chapter = null;
    lessons[9]!.chapter = null;
    lessons[5]!.chapter = "Guiderne";
    expect(nextMilestone(lessons)).toEqual({ part: "quarter", secondsLeft: 900 });
  });

  it("is no chapter that takes more than half an hour", () => {
    const lessons = course(0, 28, 20);
    lessons[0]!.chapter = "Telefonen";
    lessons[2]!.chapter = "Guiderne";
    expect(nextMilestone(lessons)).toBeNull();
  });
});
