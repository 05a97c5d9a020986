import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { coloursOf, positionInBar } from "../../app/results/charts/bars.ts";
import pngOf from "../../app/results/report/png.task.server.ts";
import { chartNamesOf, drawChart } from "../../app/results/report/slide-files.server.tsx";
import { renderRound } from "../../app/results/round-page/rendered-round.server.tsx";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { roundPositions } from "../../app/results/charts/TrendLine.tsx";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound } from "../surveys/sample-round.ts";

withDatabase();
beforeEach(() => {
  addCast();
  addAgentsTo("Thisted", "787", 20);
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
});

const audience = { roles: ["agent" as const], municipalities: null, activeOn: "2026-11-10" };

/** A published follow-up with these counts for wellbeing, best first, and no other answers. */
function followUp(wellbeing: number[], name?: string): number {
  const roundId = openSampleRound({ audience, ...(name && { name }) });
  const links = linksOf(roundId).map(({ token }) => token);
  const values = ["very-high", "high", "partly", "low", "not-at-all"];
  for (const [at, count] of wellbeing.entries())
    for (let n = 0; n < count; n++) sendAnswer(links.pop()!, { wellbeing: values[at] }, during);
  closeRound("site", roundId, after);
  publish(roundId, "site", after);
  return roundId;
}

const words = (svg: string) => svg.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
const read = (roundId: number, chart: string) => words(drawChart(viewResults(roundId, null)!, chart, "da")!);

it("contains the sentence, each round with its n, the rule and the date", () => {
  const drawn = read(followUp([4, 7, 5, 3, 1]), "wellbeing");
  expect(drawn).toContain("de to bedste svar 45 % → 55 %");
  expect(drawn).toContain("194 besvarelser (175 hele, 19 delvise): 182 svarede, 12 ubesvaret");
  expect(drawn).toContain("20 besvarelser (20 hele, 0 delvise): 20 svarede, 0 ubesvaret");
  expect(drawn).toContain("grupper under 5 svar vises ikke");
  expect(drawn).toContain("offentliggjort 21. november 2026");
});

it("draws between the words above and the line over the foot, and the line of no change in one piece", () => {
  const view = viewResults(followUp([4, 7, 5, 3, 1]), null)!;
  for (const chart of ["wellbeing", "overblik"]) {
    const svg = drawChart(view, chart, "da")!;
    const foot = Number(/<line x1="90" x2="1830" y1="([\d.]+)"/.exec(svg)![1]);
    const drawings = [
      ...svg.matchAll(/translate\([\d.]+ ([\d.]+)\) scale\(([\d.]+)\)"><svg [^>]*height="(\d+)"/g),
    ];
    const inRows = [...svg.matchAll(/<g transform="translate\(90 ([\d.]+)\)">/g)].map(([, y]) => Number(y));
    expect(drawings.length, chart).toBeGreaterThan(2);
    const bottoms = drawings.map(([, y, by, height]) => Number(y) + Number(by) * Number(height));
    for (const bottom of [...bottoms, ...inRows.map((y) => y + 66)])
      expect(bottom, chart).toBeLessThanOrEqual(foot);
    expect(
      svg.match(/<line [^>]*stroke="#1a1a1a"[^>]*stroke-width="2"/g)!.filter((line) => !line.includes("%")),
      chart,
    ).toHaveLength(1);
    const words = [...svg.matchAll(/<text x="90" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const above = Math.max(...words.filter((y) => y < Math.min(...drawings.map(([, y]) => Number(y)))));
    expect(Math.min(...drawings.map(([, y]) => Number(y))) - above, chart).toBeGreaterThan(20);
  }
});

it("distinguishes all answers of a scale without colour: by lightness, hatching or outline", () => {
  const looks = [0, 1, 2, 3, 4].map((category) => {
    const { fill, hatched, outlined } = coloursOf(positionInBar(category, 5, true));
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    return {
      grey: 0.3 * red! + 0.59 * green! + 0.11 * blue!,
      form: `${hatched} ${outlined}`,
    };
  });
  for (const [at, look] of looks.entries())
    for (const other of looks.slice(at + 1))
      expect(look.form !== other.form || Math.abs(look.grey - other.grey) > 50).toBe(true);
});

it("places rounds on a time scale, and a single round in the middle", () => {
  const day = (on: string) => ({ opensAt: new Date(on) });
  const [first, second, third] = roundPositions([day("2024-01-01"), day("2024-07-01"), day("2026-01-01")]);
  expect((second! - first!) / (third! - first!)).toBeCloseTo(182 / 731, 5);
  expect(roundPositions([day("2024-01-01")])).toEqual([56]);
});

it("shows text without figures when the page is withheld", () => {
  const drawn = read(followUp([4, 7, 5, 3, 1]), "guide_found");
  expect(drawn).toContain("Tallene vises ikke");
  expect(drawn).toContain("20 besvarelser (20 hele, 0 delvise): færre end 5 svarede her");
});

it("draws no bar for unknown counts", () => {
  const svg = drawChart(viewResults(1, null)!, "leadership_focus", "da")!;
  expect(words(svg)).toContain("Ikke alle tal kan læses i kilden");
  expect(svg.match(/fill="#0b3a66"/g)?.length).toBe(1);
});

it("is a PNG of a slide's size", async () => {
  const view = viewResults(followUp([4, 7, 5, 3, 1]), null)!;
  for (const chart of chartNamesOf(view)) {
    const png = await pngOf(drawChart(view, chart, "da")!);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], chart).toEqual([1920, 1080]);
  }
});

it("is not found under a name that the page does not have", () => {
  const view = viewResults(followUp([4, 7, 5, 3, 1]), null)!;
  for (const name of ["andet", "kryds-9", "over-tid", "__proto__", ""])
    expect(drawChart(view, name, "da"), name).toBeNull();
});

it("shows several rounds as a line, with a gap where a figure is unknown", () => {
  followUp([4, 7, 5, 3, 1]);
  followUp([0, 2, 1, 1, 0], "Trivselsmåling-2");
  const third = followUp([6, 8, 4, 1, 1], "Trivselsmåling-3");
  const drawn = words(renderRound(third, null, "da")!.figures);
  expect(drawn).toContain("Over tid");
  // The second round had four answers.
  expect(
    viewResults(third, null)!.overTime.questions.map(({ points }) =>
      points.map((point) => point!.figure.status),
    ),
  ).toEqual([["known", "known", "withheld", "known"]]);
  const svg = drawChart(viewResults(third, null)!, "over-tid", "da")!;
  expect(svg.match(/<circle/g)).toHaveLength(3);
  // Only the first and second are joined, since the third is unknown.
  expect(svg.match(/stroke="#0b3a66"/g)).toHaveLength(1);
  expect(words(svg)).toContain("Trivselsmåling-2: 4 besvarelser");
});

it("is rendered once, and again when another round is published", () => {
  const first = followUp([4, 7, 5, 3, 1]);
  expect(renderRound(first, null, "da")).toBe(renderRound(first, null, "da"));
  expect(renderRound(first, null, "en")).not.toBe(renderRound(first, null, "da"));
  const before = renderRound(first, null, "da")!;
  const second = followUp([6, 8, 4, 1, 1], "Trivselsmåling-2");
  expect(before.others.map(({ id }) => id)).toEqual([1]);
  expect(renderRound(first, null, "da")!.others.map(({ id }) => id)).toEqual([second, 1]);
});
