import { beforeEach, expect, it } from "vitest";
import { crossesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { changeDraft, deleteDraft } from "../../app/surveys/rounds/drafts.server.ts";
import { registeredCrossesOf } from "../../app/surveys/crosses/crosses.server.ts";
import { usualCrosses } from "../../app/surveys/crosses/crosses.ts";
import type { RoundPlan } from "../../app/surveys/rounds/round-plan.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { freezeAndPublish } from "../results/freeze-and-publish.ts";
import { addAgentsTo, after, during, linksOf, openedAt, samplePlan } from "./sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 6);
});

const own = [{ rows: "guide_use", columns: "leadership_focus" }];
const draftOf = (plan: RoundPlan) => {
  const made = createRound("site", plan, openedAt);
  if (!("id" in made)) throw new Error(made.refused);
  return made.id;
};

it("are those that the plan names, and none where it names none; the form proposes those that are asked", () => {
  const { crosses: usual, ...plan } = samplePlan;
  expect(usualCrosses(findQuestionnaire("agents", 2)!)).toEqual(usual);
  expect(usualCrosses(findQuestionnaire("course_day", 1)!)).toEqual([]);
  const id = draftOf(plan);
  expect(registeredCrossesOf(id)).toEqual([]);
  for (const crosses of [usual!, own, []]) {
    changeDraft("site", id, { ...plan, crosses }, openedAt);
    expect(registeredCrossesOf(id)).toEqual(crosses);
  }
  expect(deleteDraft("site", id, openedAt)).toEqual({ deleted: true });
});

it("are refused when they name one question twice, a question that is not counted, or a pair twice", () => {
  for (const [because, crosses] of [
    ["same", [{ rows: "wellbeing", columns: "wellbeing" }]],
    ["unasked", [{ rows: "comment", columns: "wellbeing" }]],
    ["half", [{ rows: "", columns: "wellbeing" }]],
    ["twice", [...own, { rows: "leadership_focus", columns: "guide_use" }]],
  ] as const)
    expect(createRound("site", { ...samplePlan, crosses: [...crosses] }, openedAt)).toEqual({
      refused: "cross",
      wrong: [{ at: crosses.length - 1, because }],
    });
});

it("are never left out in silence: those that the questionnaire does not ask are refused by their place", () => {
  const crosses = [
    { rows: "guide_found", columns: "wellbeing" },
    { rows: "day_useful", columns: "day_pace" },
    { rows: "trained_day", columns: "wellbeing" },
  ];
  const plan = { ...samplePlan, questionnaire: { name: "course_day", version: 1 } };
  expect(createRound("site", { ...plan, crosses }, openedAt)).toEqual({
    refused: "cross",
    wrong: [
      { at: 0, because: "unasked" },
      { at: 2, because: "unasked" },
    ],
  });
  expect(createRound("site", { ...plan, crosses: [crosses[1]!] }, openedAt)).toHaveProperty("id");
});

it("stay as they are once the round is open, and are the ones that are frozen", () => {
  const id = draftOf({ ...samplePlan, crosses: own });
  openRound("site", id, openedAt);
  expect(changeDraft("site", id, { ...samplePlan, crosses: [] }, openedAt)).toEqual({ refused: "not-draft" });
  for (const { token } of linksOf(id)) sendAnswer(token, { guide_use: "always" }, during);
  closeRound("site", id, after);
  freezeAndPublish(id, "site", after);
  expect(crossesOf(id).map(({ rows, columns }) => ({ rows, columns }))).toEqual(own);
});
