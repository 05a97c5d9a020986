/** An agent's training and their plan as one list, in order of day. */
import { describe, expect, it } from "vitest";
import type { OwnDuty } from "../../app/course-days/duty/own-duty.ts";
import { ownPath } from "../../app/onboarding/my-page/own-path.ts";
import { nextStepOf, type Step } from "../../app/onboarding/my-page/steps.ts";
import type { ShownPlanItem } from "../../app/onboarding/plans/plan-view.ts";

const today = "2026-11-16";
const elearning = (more: Partial<Step & { what: "elearning" }> = {}): Step => ({
  what: "elearning",
  state: "under-way",
  done: 2,
  of: 8,
  secondsLeft: 3600,
  milestone: null,
  next: null,
  completedAt: null,
  dueOn: "2026-11-30",
  ...more,
});
const diploma: Step = { what: "diploma", state: "later", number: null };
const owes: Step = { what: "day", state: "to-do", day: { stands: "owes" } };
const duty = (due: string): OwnDuty => ({ due, overdue: due < today, cancelled: null, queue: null });

const planItem = (key: string, dueOn: string, more: Partial<ShownPlanItem> = {}): ShownPlanItem => ({
  key,
  title: key,
  text: "",
  link: "",
  party: "agent",
  workingDaysFromStart: 0,
  required: false,
  doneBy: "hand",
  dueOn,
  plannedOn: dueOn,
  doneOn: null,
  doneByName: null,
  state: dueOn < today ? "late" : "open",
  note: "",
  assignedOwnerId: null,
  owner: { id: 1, name: "Astrid Vestergren" },
  listenIn: null,
  mayTick: true,
  mayEdit: true,
  ...more,
});
const agreedOn = (on: string) => ({
  listenIn: {
    way: "listens" as const,
    on,
    hours: null,
    place: "",
    with: "Aksel",
    colleague: null,
    doneAt: null,
    doneByName: null,
  },
});

const pathOf = (steps: Step[], planItems: ShownPlanItem[], due = "2026-12-31", next = nextStepOf(steps)) =>
  ownPath({ steps, planItems, next, duty: duty(due), away: false, today });
const summary = (items: { key: string; state: string; on: string | null }[]) =>
  items.map(({ key, state, on }) => [key, state, on]);

describe("an agent's way", () => {
  it("has the training and the plan in order of day, and each thing once", () => {
    const planItems = [
      planItem("accounts", "2026-11-20"),
      planItem("elearning", "2026-11-30", { doneBy: "elearning" }),
      planItem("course-day", "2026-12-31", { doneBy: "course-day" }),
      planItem("diploma", "2026-11-30", { doneBy: "diploma" }),
      planItem("handbook", "2026-12-07"),
    ];
    const { ahead, done } = pathOf([elearning(), owes, diploma], planItems);
    expect(summary(ahead)).toEqual([
      ["accounts", "ahead", "2026-11-20"],
      ["elearning", "now", "2026-11-30"],
      ["diploma", "ahead", "2026-11-30"],
      ["handbook", "ahead", "2026-12-07"],
      ["day", "ahead", "2026-12-31"],
    ]);
    expect(done).toEqual([]);
  });

  it("begins with what is late, by day", () => {
    const planItems = [
      planItem("soon", "2026-11-17"),
      planItem("later-late", "2026-11-13"),
      planItem("late", "2026-11-02"),
    ];
    const { ahead } = pathOf([elearning({ dueOn: "2026-11-10" }), owes], planItems, "2026-11-15");
    expect(summary(ahead)).toEqual([
      ["late", "late", "2026-11-02"],
      ["elearning", "late", "2026-11-10"],
      ["later-late", "late", "2026-11-13"],
      ["day", "late", "2026-11-15"],
      ["soon", "ahead", "2026-11-17"],
    ]);
    expect(ahead.filter(({ isNext }) => isNext).map(({ key }) => key)).toEqual(["elearning"]);
  });

  it("has nothing late during a leave", () => {
    const steps = [elearning({ dueOn: "2026-11-10" }), owes];
    const planItems = [planItem("accounts", "2026-11-12")];
    const path = { steps, planItems, next: steps[0]!, duty: duty("2026-11-15"), today };
    const states = (away: boolean) => ownPath({ ...path, away }).ahead.map(({ state }) => state);
    expect(states(false)).toEqual(["late", "late", "late"]);
    expect(states(true)).toEqual(["now", "ahead", "ahead"]);
  });

  it("keeps what is done apart, oldest first", () => {
    const steps: Step[] = [
      elearning({ state: "done", completedAt: new Date("2026-11-09T12:00:00Z") }),
      { what: "day", state: "done", day: { stands: "attended", dayId: 4, on: "2026-10-06" } },
      { what: "diploma", state: "done", number: "2026-AAAA-BBBB" },
    ];
    const planItems = [planItem("accounts", "2026-11-02", { doneOn: "2026-11-03", state: "done" })];
    const { ahead, done } = pathOf(steps, planItems);
    expect(ahead).toEqual([]);
    expect(summary(done)).toEqual([
      ["day", "done", "2026-10-06"],
      ["accounts", "done", "2026-11-03"],
      ["elearning", "done", "2026-11-09"],
      ["diploma", "done", "2026-11-09"],
    ]);
  });

  it("promises no diploma to who completed the e-learning before the site existed", () => {
    const before = elearning({ state: "done", completedAt: new Date("2024-05-01T12:00:00Z") });
    const { ahead, done } = pathOf(
      [before, owes, diploma],
      [planItem("diploma", "2026-11-30", { doneBy: "diploma" })],
    );
    expect([...done, ...ahead].map(({ key }) => key)).toEqual(["elearning", "day"]);
  });

  it("shows a listen-in on the day it is agreed for, which is no longer late, and again late after it", () => {
    const agreed = planItem("listen-in", "2026-11-09", { doneBy: "listen-in", ...agreedOn("2026-11-18") });
    expect(summary(pathOf([], [agreed]).ahead)).toEqual([["listen-in", "ahead", "2026-11-18"]]);
    const missed = planItem("listen-in", "2026-11-09", { doneBy: "listen-in", ...agreedOn("2026-11-12") });
    expect(summary(pathOf([], [missed]).ahead)).toEqual([["listen-in", "late", "2026-11-09"]]);
  });

  it("marks the item that is the next step, and what must be done before the first shift", () => {
    const item: Step = {
      what: "item",
      state: "to-do",
      planId: 3,
      key: "handbook",
      title: "handbook",
      link: "",
      dueOn: "2026-11-20",
    };
    const planItems = [
      planItem("handbook", "2026-11-20"),
      planItem("elearning", "2026-11-30", { doneBy: "elearning", required: true }),
    ];
    const { ahead } = pathOf([item, elearning()], planItems);
    expect(ahead.map(({ key, state, required }) => [key, state, required])).toEqual([
      ["handbook", "now", false],
      ["elearning", "ahead", true],
    ]);
  });

  it("shows a plan's e-learning as an item as long as the site has no lessons, and a day that is only waited for by its last day", () => {
    const planItems = [planItem("elearning", "2026-11-30", { doneBy: "elearning" })];
    const waiting: Step = {
      what: "day",
      state: "waiting",
      day: { stands: "waiting", dayId: 4, on: "2026-12-10" },
    };
    expect(summary(pathOf([waiting], planItems).ahead)).toEqual([
      ["elearning", "ahead", "2026-11-30"],
      ["day", "ahead", "2026-12-31"],
    ]);
  });
});
