import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { findPublished, publishedRounds } from "../../app/results/figures/published-rounds.server.ts";
import {
  findQuestionnaire,
  hashQuestionnaire,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { db } from "../../db/database.server.ts";
import { counts } from "../../db/schema/results.ts";
import { questionnaires, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { hostileJson } from "../hostile-files/json.ts";

withDatabase();

const now = new Date("2026-11-22T10:00:00Z");
const file = readFileSync("surveys/baseline-2024.json", "utf8");
interface Written {
  period: { to: string };
  scales: { degree: string[] };
  questions: { title: string; counts: (number | null)[] }[];
}
/** The file with one replacement. */
const changed = (change: (json: Written) => void) => {
  const json = JSON.parse(file) as Written;
  change(json);
  return JSON.stringify(json);
};
const everything = () => [rounds, counts, questionnaires].map((table) => db.select().from(table).all());

it("imports the baseline as a published round under the agents' first wording", () => {
  expect(importCounts(file, now)).toEqual({ imported: 1 });
  expect(db.select().from(rounds).get()).toMatchObject({
    series: "agents",
    name: "Trivselsmåling-0",
    state: "published",
    imported: true,
    questionnaireHash: hashQuestionnaire(findQuestionnaire("agents", 1)!),
    completed: 175,
    partial: 19,
    invited: null,
    opensAt: new Date("2024-01-15T23:00:00Z"),
    closesAt: new Date("2024-01-26T23:00:00Z"),
  });
});

it("stores illegible counts as unknown, and zero as zero", () => {
  importCounts(file, now);
  const questions = findPublished(1)!.questions;
  expect(questions.map((question) => question.counts)).toEqual([
    [58, null, null, null, null],
    [1, null, null, null, 0],
    [4, 89, 81, 12, 0],
    [15, 66, 57, 30, 14],
    [9, 46, 64, null, null],
    [10, null, 68, 36, 33],
  ]);
});

it("stores the source's note with the question", () => {
  importCounts(file, now);
  const { note, questions } = findPublished(1)!;
  expect(note).toMatch(/^De delvise besvarelser er talt med/);
  expect(questions.filter((question) => question.note).map(({ name }) => name)).toEqual(["wellbeing"]);
});

it("changes nothing when the same file is imported again", () => {
  importCounts(file, now);
  const before = everything();
  expect(importCounts(file, now)).toEqual({ unchanged: 1 });
  expect(everything()).toEqual(before);
  expect(publishedRounds()).toHaveLength(1);
});

it("refuses other figures under the same name, and keeps the first", () => {
  importCounts(file, now);
  const before = everything();
  const other = changed(({ questions }) => (questions[3]!.counts[2] = 60));
  expect(importCounts(other, now)).toEqual({ refused: "other-round", where: ["Trivselsmåling-0"] });
  expect(everything()).toEqual(before);
});

it.each([
  ["another wording", changed(({ questions }) => (questions[0]!.title += "?")), "wording", "guide_use"],
  ["another order of the scale", changed(({ scales }) => scales.degree.reverse()), "wording", "wellbeing"],
  ["a question left out", changed(({ questions }) => questions.pop()), "wording", "leadership_focus"],
  ["a question twice", changed(({ questions }) => questions.push(questions[1]!)), "wording", "guide_found"],
  [
    "a category left out",
    changed(({ questions }) => questions[2]!.counts.pop()),
    "wording",
    "information_found",
  ],
  [
    "more answers than were received",
    changed(({ questions }) => (questions[3]!.counts[0] = 99)),
    "sum",
    "wellbeing",
  ],
  [
    "a count below zero",
    changed(({ questions }) => (questions[3]!.counts[0] = -1)),
    "malformed",
    "questions.3.counts.0",
  ],
  [
    "half an answer",
    changed(({ questions }) => (questions[3]!.counts[0] = 0.5)),
    "malformed",
    "questions.3.counts.0",
  ],
  ["a day that is none", changed(({ period }) => (period.to = "2024-01-32")), "malformed", "period.to"],
  ["no JSON", file.slice(0, -5), "malformed", "JSON"],
])("refuses %s, and nothing is saved", (_, content, refused, where) => {
  expect(importCounts(content, now)).toEqual({ refused, where: expect.arrayContaining([where]) });
  expect(everything()).toEqual([[], [], []]);
});

it.each(Object.entries(hostileJson))("refuses JSON with %s, and nothing is saved", (_, content) => {
  expect(importCounts(content, now)).toEqual({ refused: "too-many-values", where: [] });
  expect(everything()).toEqual([[], [], []]);
});

it("names only so many wrong places as can be put right at a time", () => {
  const content = changed((json) => {
    json.questions = Array.from({ length: 300 }, () => ({ title: "", counts: [-1] }));
  });
  expect(importCounts(content, now)).toMatchObject({ refused: "malformed", where: { length: 20 } });
});
