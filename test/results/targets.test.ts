import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { smallestFoundAt } from "../../app/results/comparison/verdicts.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { action, loader } from "../../app/results/targets-and-actions/routes/targets.tsx";
import { judgeTarget } from "../../app/results/targets-and-actions/target-verdict.ts";
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

  it("show the number of invitees, and no smallest change without a baseline", () => {
    const { view } = loader(visit(path(), { as: as("sanne", "secretariat") }));
    expect([view.invited, view.before, view.indicators[0]!.smallest]).toEqual([24, null, null]);
  });

  it("show the smallest change that four rounds of five would find, judged as it will be", () => {
    importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), openedAt);
    const { view } = loader(visit(path(), { as: as("sanne", "secretariat") }));
    const wellbeing = view.indicators.find(({ name }) => name === "wellbeing")!;
    expect(view).toMatchObject({ before: "Trivselsmåling-0", asksSame: true, expected: 24 });
    // Two questions of the baseline can be read in full; 81 and 44 of 182 gave the best two and the worst two.
    expect(wellbeing.smallest).toEqual(smallestFoundAt([81 / 182, 44 / 182], [182, 24], 2));
  });

  it("show no smallest change where others are asked than before", () => {
    importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), openedAt);
    const audience = { ...samplePlan.audience!, municipalities: ["Thisted"] };
    const made = createRound("site", { ...samplePlan, name: "Trivselsmåling-2", audience }, openedAt);
    if (!("id" in made)) throw new Error(made.refused);
    const { view } = loader(visit(path(made.id), { as: as("sanne", "secretariat") }));
    expect(view.asksSame).toBe(false);
    expect(view.indicators.every(({ smallest }) => smallest === null)).toBe(true);
  });
});
