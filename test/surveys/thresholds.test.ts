import { beforeEach, describe, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { unitsByMunicipality } from "../../app/results/figures/frozen-figures.server.ts";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { action, loader } from "../../app/surveys/anonymity/routes/thresholds.tsx";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { setThresholds } from "../../app/surveys/anonymity/thresholds.server.ts";
import { defaultThresholds, type Thresholds } from "../../app/surveys/anonymity/thresholds.ts";
import { writeTransaction } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import {
  after,
  during,
  addAgentsTo,
  openedAt,
  linksOf,
  openSampleRound,
  samplePlan,
} from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 10);
  addAgentsTo("Aarhus", "751", 12);
});

const audience = { roles: ["agent" as const], municipalities: ["Thisted", "Aarhus"], activeOn: "2026-11-10" };
const set = (roundId: number, changes: Partial<Thresholds>) =>
  setThresholds(roundId, { ...defaultThresholds, ...changes }, "site", during);
const thresholdsOf = (roundId: number) => findRound(roundId)!.thresholds;

describe("thresholds", () => {
  it("are the defaults unless a round is stricter", () => {
    expect(thresholdsOf(openSampleRound({ audience }))).toEqual(defaultThresholds);
  });

  it("can be raised and lowered while the round is a draft, but not below the defaults", () => {
    const made = createRound("site", samplePlan, openedAt) as { id: number };
    expect(set(made.id, { unit: 8 })).toEqual({ set: true });
    expect(set(made.id, { unit: 6, quotes: 12 })).toEqual({ set: true });
    for (const wrong of [
      { unit: 4 },
      { change: 9 },
      { quotes: 9 },
      { unit: 51 },
      { unit: 5.5 },
      { unit: Number.NaN },
    ])
      expect(set(made.id, wrong)).toEqual({ refused: "range" });
    expect(thresholdsOf(made.id)).toEqual({ unit: 6, change: 10, quotes: 12 });
  });

  it("can only be raised once the round is open, and not once it is closed", () => {
    const roundId = openSampleRound({ audience });
    expect(set(roundId, { unit: 8 })).toEqual({ set: true });
    expect(set(roundId, { unit: 7, change: 20 })).toEqual({ refused: "looser" });
    closeRound("site", roundId, after);
    expect(set(roundId, { unit: 9 })).toEqual({ refused: "locked" });
    expect(thresholdsOf(roundId)).toEqual({ ...defaultThresholds, unit: 8 });
    expect(set(99, {})).toEqual({ refused: "unknown" });
  });

  it("decide at closing which municipalities are their own unit and whether partial answers are stored, and at publishing what is shown", () => {
    const roundId = openSampleRound({ audience });
    set(roundId, { unit: 7 });
    const answer = Object.fromEntries(
      countedQuestionsOf(findQuestionnaire("agents", 2)!).map(({ name, choices }) => [
        name,
        choices[0]!.value,
      ]),
    );
    const links = (municipality: string) =>
      linksOf(roundId).filter((link) => link.municipality === municipality);
    for (const { token } of links("Thisted").slice(0, 6)) sendAnswer(token, answer, during);
    for (const { token } of links("Aarhus").slice(0, 6)) sendAnswer(token, answer, during);
    for (const { token } of links("Aarhus").slice(6, 12)) saveDraft(token, { wellbeing: "high" }, during);
    closeRound("site", roundId, after);
    // With the default thresholds six would be their own unit.
    expect(new Set(unitsByMunicipality(roundId).values())).toEqual(new Set(["pulje 1"]));
    publish(roundId, "site", after);
    expect(findPublished(roundId)!.received).toEqual({ complete: 12, partial: 6, leftOut: 6, minAnswers: 7 });
  });
});

describe("the page of thresholds", () => {
  const as = (who: CastName, role: Role) =>
    writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
  const at = (roundId: number, who: CastName, role: Role, form?: Record<string, string>) =>
    visit(`/sekretariat/maalinger/${roundId}/graenser`, { as: as(who, role), form });

  it("accepts integers only, and keeps what was typed when refused", async () => {
    const roundId = openSampleRound({ audience });
    const send = (form: Record<string, string>) => action(at(roundId, "sanne", "secretariat", form));
    expect(await send({ unit: "6", change: "12", quotes: "10" })).toMatchObject({ status: 303 });
    expect(thresholdsOf(roundId)).toEqual({ unit: 6, change: 12, quotes: 10 });
    for (const typed of ["seks", "", "1e1", "-6"])
      expect(await send({ unit: typed, change: "12", quotes: "10" })).toMatchObject({
        data: { refused: "range", typed: { unit: typed } },
        init: { status: 422 },
      });
    expect(await send({ unit: "5", change: "12", quotes: "10" })).toMatchObject({
      data: { refused: "looser" },
    });
  });

  it("is for the secretariat only", async () => {
    const roundId = openSampleRound({ audience });
    const statusOf = async (act: () => unknown) => {
      try {
        await act();
      } catch (thrown) {
        return (thrown as Response).status;
      }
    };
    const form = { unit: "9", change: "12", quotes: "10" };
    expect(await statusOf(() => action(at(roundId, "karen", "leader", form)))).toBe(404);
    expect(await statusOf(() => loader(at(roundId, "stig", "steering")))).toBe(404);
    expect(thresholdsOf(roundId)).toEqual(defaultThresholds);
  });
});
