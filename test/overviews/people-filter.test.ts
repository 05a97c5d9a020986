import { describe, expect, it } from "vitest";
import type { DutyStatus } from "../../app/course-days/duty/duty.ts";
import type { Training } from "../../app/onboarding/readiness/training.ts";
import type { TrainingStatus } from "../../app/overviews/team/training-status.ts";
import { listChoiceOf, rowsInView, countViews } from "../../app/overviews/team/list-views.ts";

const completedAt = new Date("2026-05-16T10:00:00Z");
const readinessOf = (completed: boolean): Training["shifts"] =>
  completed ? { ready: true, because: "elearning-done" } : { ready: false, because: "elearning-lacks" };
const listed = (name: string, status: TrainingStatus, progress: Training["progress"], day: DutyStatus) => ({
  name,
  status,
  startsLater: false,
  nextDueOn: status === "done" ? null : "2026-06-30",
  elearningLate: status === "late" && !progress.completedAt,
  plan: status === "late" ? { late: 2 } : null,
  training: { progress, day, diploma: null, shifts: readinessOf(progress.completedAt !== null) },
});
const åse = listed(
  "Åse",
  "done",
  { done: 4, of: 4, completedAt },
  { stands: "attended", dayId: 1, on: "2026-02-10" },
);
const anna = listed("Anna", "late", { done: 0, of: 4, completedAt: null }, { stands: "owes" });
const bo = listed(
  "Bo",
  "onTheWay",
  { done: 3, of: 4, completedAt: null },
  { stands: "enrolled", dayId: 2, on: "2026-12-01" },
);
const eva = listed(
  "Eva",
  "away",
  { done: 0, of: 4, completedAt },
  { stands: "waiting", dayId: 2, on: "2026-12-01" },
);
const all = [åse, anna, bo, eva];
const namesOf = (people: { name: string }[]) => people.map(({ name }) => name);

describe("the views of a list", () => {
  it("have their counts before one is chosen", () => {
    expect(countViews(all)).toEqual({
      alle: 4,
      forsinket: 1,
      "paa-vej": 1,
      faerdig: 1,
      orlov: 1,
      klar: 2,
      "ikke-begyndt": 1,
      // Who is on leave lacks nothing meanwhile.
      "mangler-kursusdag": 2,
      "mangler-tilmelding": 1,
      "e-laering-forsinket": 1,
      "plan-over-tiden": 1,
    });
  });

  it("keep only matching people", () => {
    expect(namesOf(rowsInView([anna, bo, eva, åse], "klar", "navn"))).toEqual(["Eva", "Åse"]);
    expect(namesOf(rowsInView(all, "mangler-kursusdag", "navn"))).toEqual(["Anna", "Bo"]);
    expect(namesOf(rowsInView(all, "orlov", "navn"))).toEqual(["Eva"]);
  });

  it("are sorted by name, or with those who lack most and longest first", () => {
    expect(namesOf(rowsInView(all, "alle", "status"))).toEqual(["Anna", "Bo", "Åse", "Eva"]);
    const longest = { ...anna, name: "Ulla", nextDueOn: "2026-05-31" };
    const soonest = { ...bo, name: "Per", nextDueOn: "2026-06-29" };
    expect(namesOf(rowsInView([...all, longest, soonest], "alle", "status"))).toEqual([
      "Ulla",
      "Anna",
      "Per",
      "Bo",
      "Åse",
      "Eva",
    ]);
    expect(namesOf(rowsInView(all, "alle", "e-laering"))).toEqual(["Anna", "Bo", "Eva", "Åse"]);
    expect(namesOf(rowsInView(all, "alle", "kursusdag"))).toEqual(["Anna", "Eva", "Bo", "Åse"]);
  });

  it("default to everyone, the most urgent first, for an unknown address", () => {
    expect(listChoiceOf(new URLSearchParams("vis=hemmeligt&sorter='; drop table"))).toEqual({
      view: "alle",
      order: "status",
      page: 1,
    });
    expect(listChoiceOf(new URLSearchParams("vis=forsinket&sorter=kursusdag&side=2"))).toEqual({
      view: "forsinket",
      order: "kursusdag",
      page: 2,
    });
    expect(listChoiceOf(new URLSearchParams("side=1e1")).page).toBe(1);
  });
});
