import { expect, it } from "vitest";
import { texts as charts } from "../../app/results/charts/texts.ts";
import { texts as comparison } from "../../app/results/comparison/texts.ts";
import { texts as figures } from "../../app/results/figures/texts.ts";
import { texts as publishing } from "../../app/results/publishing/texts.ts";
import { texts as report } from "../../app/results/report/texts.ts";
import { texts as roundPage } from "../../app/results/round-page/texts.ts";
import { texts as targetsAndActions } from "../../app/results/targets-and-actions/texts.ts";
import { texts } from "../../app/results/texts.ts";

it("have each key in one sub-room only, so that none hides another", () => {
  const parts = [charts, comparison, figures, publishing, report, roundPage, targetsAndActions];
  expect(parts.flatMap((part) => Object.keys(part)).sort()).toEqual(Object.keys(texts).sort());
});
