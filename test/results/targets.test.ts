import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { changesOf } from "../../app/results/comparison/changes.ts";
import type { PublishedQuestion } from "../../app/results/figures/figures.ts";
import { action, loader } from "../../app/results/targets-and-actions/routes/targets.tsx";
import { chiSquare } from "../../app/results/statistics/chi-square.ts";
import { scoreTest } from "../../app/results/statistics/score-test.ts";
import { judgeTarget, smallestDetectableRise } from "../../app/results/targets-and-actions/target-verdict.ts";
import { setTargets, targetsOf } from "../../app/results/targets-and-actions/targets.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { targets } from "../../db/schema/results.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { addAgentsTo, openedAt, samplePlan } from "../surveys/sample-round.ts";

describe("a target", () => {
  it.each([
    [0.6, 0.7, "reached"],
    [0.59, 0.7, "open"],
    [0.5, 0.6, "open"],
    [0.5, 0.599, "missed"],
  ])("of 60 %% with an interval from %f to %f is %s", (low, high, verdict) => {
    expect(judgeTarget({ low, high }, 60)).toBe(verdict);
  });

  it("cannot detect a rise below about ten points for 175 against 175 answers at a third", () => {
    const rise = smallestDetectableRise({ hits: 61, n: 175 }, 175)!;
    expect(rise).toBeGreaterThan(0.095);
    expect(rise).toBeLessThan(0.115);
  });

  it("cannot detect a rise where nearly everyone or hardly anyone is there already", () => {
    expect(smallestDetectableRise({ hits: 175, n: 175 }, 175)).toBeNull();
    expect(smallestDetectableRise({ hits: 150, n: 175 }, 2)).toBeNull();
  });
});

describe("the score test", () => {
  it("is the root of χ² of the two shares, with the sign of the change", () => {
    const { z } = scoreTest({ hits: 81, n: 182 }, { hits: 11, n: 20 });
    expect(z).toBeGreaterThan(0);
    expect(z * z).toBeCloseTo(chiSquare([81, 101], [11, 9]).statistic, 10);
    expect(scoreTest({ hits: 11, n: 20 }, { hits: 81, n: 182 }).z).toBeCloseTo(-z, 12);
  });

  it("is 0 where nobody or everybody is counted", () => {
    expect(scoreTest({ hits: 0, n: 9 }, { hits: 0, n: 8 })).toEqual({ z: 0, p: 1 });
    expect(scoreTest({ hits: 9, n: 9 }, { hits: 8, n: 8 })).toEqual({ z: 0, p: 1 });
  });
});

it("adjusts targets by Holm, and the other questions by Benjamini-Hochberg", () => {
  const scale = ["a", "b", "c", "d", "e"];
  const question = (name: string, counts: number[]): PublishedQuestion => ({
    ...{ name, title: name, scale, ordered: true, outside: [], leftOut: 0, note: null, counts },
  });
  const round = (...questions: PublishedQuestion[]) => ({
    received: { complete: 200, partial: 0, leftOut: 0, minAnswers: 5 },
    questions,
  });
  const names = ["one", "two", "three", "four"];
  const before = round(...names.map((name) => question(name, [20, 40, 60, 40, 20])));
  const after = round(
    ...names.map((name, n) => question(name, [20 + 10 * n, 40, 60, 40 - 5 * n, 20 - 5 * n])),
  );
  const changes = changesOf(before, after, new Set(["one", "four"]));
  const outcomes = Object.fromEntries(changes.map((change) => [change.question.name, change.outcome!]));
  expect([outcomes.one!.familySize, outcomes.two!.familySize]).toEqual([2, 2]);
  // Nothing changed in "one": p = 1. The other target's p is the smaller of two, so Holm doubles it.
  expect(outcomes.one!.adjustedP).toBe(1);
  expect(outcomes.four!.adjustedP).toBeCloseTo(2 * outcomes.four!.score!.p, 12);
  // Benjamini-Hochberg: the larger of two stays, the smaller is doubled, but never above the larger.
  expect(outcomes.three!.score).toBeNull();
  const [two, three] = [outcomes.two!.comparison.mannWhitney.p, outcomes.three!.comparison.mannWhitney.p];
  expect(outcomes.two!.adjustedP).toBeCloseTo(two, 12);
  expect(outcomes.three!.adjustedP).toBeCloseTo(Math.min(two, 2 * three), 12);
});

describe("the targets of a round", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let roundId: number;
  beforeEach(() => {
    ids = addCast();
    addAgentsTo("Thisted", "787", 20);
    const made = createRound("site", samplePlan, openedAt);
    if (!("id" in made)) throw new Error(made.refused);
    roundId = made.id;
  });

  const secretariat = () => ({ id: ids.sanne, role: "secretariat" });
  const set = (...wanted: [string, number][]) =>
    setTargets(roundId, new Map(wanted), secretariat(), openedAt);

  it("are registered, changed and removed while it is a draft", () => {
    expect(set(["wellbeing", 60], ["guide_found", 50])).toEqual({ set: 2 });
    expect(set(["wellbeing", 65])).toEqual({ set: 1 });
    expect(targetsOf(roundId)).toEqual(new Map([["wellbeing", 65]]));
  });

  it("are locked from the moment it opens", () => {
    set(["wellbeing", 60]);
    openRound("site", roundId, openedAt);
    expect(set(["wellbeing", 10])).toEqual({ refused: "locked" });
    expect(targetsOf(roundId)).toEqual(new Map([["wellbeing", 60]]));
  });

  it.each([
    ["wellbeing", 0],
    ["wellbeing", 101],
    ["wellbeing", 60.5],
    ["trained_day", 60],
    ["comment", 60],
    ["unheard", 60],
  ])("refuse %s at %f, and keep what there was", (question, percent) => {
    set(["wellbeing", 60]);
    expect(set([question, percent])).toEqual({ refused: "percent" });
    expect(targetsOf(roundId)).toEqual(new Map([["wellbeing", 60]]));
  });

  const path = (id = roundId) => `/sekretariat/maalinger/${id}/maal`;
  const as = (who: CastName, role: "secretariat" | "agent") =>
    writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
  const send = (form: Record<string, string>, id = roundId) =>
    action(visit(path(id), { as: as("sanne", "secretariat"), form }));

  it("are read from the form as people type them", async () => {
    expect(await send({ wellbeing: " 60 % ", guide_found: "" })).toMatchObject({ status: 303 });
    expect(targetsOf(roundId)).toEqual(new Map([["wellbeing", 60]]));
  });

  it("keep what was typed when it is invalid", async () => {
    expect(await send({ wellbeing: "tres" })).toMatchObject({
      data: { refused: "percent", typed: { wellbeing: "tres" } },
      init: { status: 422 },
    });
    expect(db.select().from(targets).all()).toEqual([]);
    await expect(send({ wellbeing: "60" }, 99)).rejects.toMatchObject({ status: 404 });
  });

  it("show the number of invitees, and no rise without a baseline", () => {
    const { view } = loader(visit(path(), { as: as("sanne", "secretariat") }));
    expect([view.invited, view.before, view.indicators[0]!.smallestRise]).toEqual([24, null, null]);
  });
});
