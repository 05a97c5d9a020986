import { expect, it } from "vitest";
import { freezeAndPublish as publish } from "../results/freeze-and-publish.ts";
import {
  importAnswers,
  proposeMappingFor,
  readAnswersFile,
} from "../../app/surveys/import/import-answers.server.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import type { Mapping } from "../../app/surveys/import/mapping.ts";
import { db } from "../../db/database.server.ts";
import { comments, responses, rounds, roundUnits } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date("2026-11-22T10:00:00Z");

const guideUseQuestion = "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?";
const wellbeingQuestion = "I hvor høj grad trives du i arbejdet som DDH-agent?";
const heading = `Navn;Kommune;${guideUseQuestion};${wellbeingQuestion};Status;Noget at tilføje`;
/** Seven complete answers, two partial ones and one empty row, as saved by a Danish Excel. */
const lines = [
  ...Array(5).fill("Hemmelig Hansen;Thisted;Altid;I høj grad;Gennemført;"),
  "X;Læsø; ofte ;I MEGET HØJ GRAD;Gennemført;Mere tid, tak",
  "X;Læsø;Ofte;Ved ikke;Gennemført;",
  "X;Thisted;Delvist;;Delvist besvaret;",
  "X;Thisted;;Slet ikke;Delvist besvaret;",
  "X;Thisted;;;Delvist besvaret;",
];
const file = (rows = lines) => Buffer.from(`${[heading, ...rows].join("\r\n")}\r\n`, "latin1");

const mapping = (changes: Partial<Mapping> = {}): Mapping => ({
  round: "Trivselsmåling-0",
  questionnaire: "agents.1",
  from: "2024-01-16",
  to: "2024-01-26",
  columns: {
    [guideUseQuestion]: "guide_use",
    [wellbeingQuestion]: "wellbeing",
    Kommune: "@municipality",
    Status: "@complete",
    "Noget at tilføje": "comment",
  },
  labels: {
    guide_use: { Altid: "always", Ofte: "often", Delvist: "partly" },
    wellbeing: {
      "I meget høj grad": "very-high",
      "I høj grad": "high",
      "Slet ikke": "not-at-all",
      "Ved ikke": null,
    },
    "@complete": { Gennemført: "yes", "Delvist besvaret": "no" },
  },
  ...changes,
});

async function importFile(given: unknown = mapping(), { dryRun = false, rows = lines } = {}) {
  const sheet = await readAnswersFile(file(rows), "site");
  if ("refused" in sheet) throw new Error(sheet.refused);
  return importAnswers(sheet, given, { actor: "site", now, dryRun, random: () => 0 });
}
const expectNothingStored = () => {
  expect(db.select().from(rounds).all()).toEqual([]);
  expect(db.select().from(responses).all()).toEqual([]);
};

it("imports every row and value, or sets it aside with a reason", async () => {
  const done = await importFile();
  if (!("read" in done)) throw new Error(done.refused);
  expect(done.read.aside).toEqual([
    { line: 8, column: "wellbeing", reason: "mapped-to-nothing" },
    { line: 11, column: "", reason: "empty" },
  ]);
  expect(done.read.answers).toHaveLength(9);
  expect(done.read.values).toEqual({ guide_use: 8, wellbeing: 7, comment: 1 });
  expect(db.select().from(rounds).all()[0]).toMatchObject({
    name: "Trivselsmåling-0",
    state: "closed",
    imported: true,
    completed: 7,
    partial: 2,
    mapping: mapping(),
  });
});

it("reads the headings and values of other survey tools, and counts no second row of headings", async () => {
  const rows = [
    `ID,guide_use. ${guideUseQuestion.replaceAll(",", "")},wellbeing[SQ001]. ${wellbeingQuestion}`,
    ",Response,Response",
    "1,always,I høj grad",
    "2,Often,To a high degree",
  ];
  const { title } = findQuestionnaire("agents", 1)!.pages[0]!.elements[0]!;
  const quoted = rows.join("\n").replace(title.replaceAll(",", ""), `"${title}"`);
  const sheet = await readAnswersFile(Buffer.from(quoted.replace(/guide_use\. "/, '"guide_use. ')), "site");
  if ("refused" in sheet) throw new Error(sheet.refused);
  expect(sheet.rows.map(({ line }) => line)).toEqual([3, 4]);
  const { columns, labels } = proposeMappingFor(sheet, "agents", 1)!;
  expect(Object.values(columns)).toEqual(["guide_use", "wellbeing"]);
  expect(labels.guide_use).toEqual({ always: "always", Often: "often" });
  expect(labels.wellbeing).toMatchObject({ "I høj grad": "high" });
});

it("anonymises as when a round closes, and stores nothing that is not mapped", async () => {
  await importFile();
  const stored = db.select().from(responses).all();
  expect(stored.map(({ choices, complete }) => JSON.stringify([complete, choices])).sort()).toEqual(
    [
      ...Array(5).fill([true, { guide_use: "always", wellbeing: "high" }]),
      [true, { guide_use: "often", wellbeing: "very-high" }],
      [true, { guide_use: "often" }],
    ]
      .map((response) => JSON.stringify(response))
      .sort(),
  );
  expect(db.select().from(comments).all()).toMatchObject([{ question: "comment", text: "Mere tid, tak" }]);
  expect(db.select().from(roundUnits).all()).toHaveLength(2);
  expect(JSON.stringify([stored, db.select().from(rounds).all()])).not.toContain("Hemmelig");
});

it("can be published like any other round", async () => {
  const done = await importFile();
  const id = "read" in done ? done.imported! : 0;
  expect(publish(id, "site", now)).toEqual({ published: true });
});

it("changes nothing in a dry run, and returns the same report", async () => {
  const dry = await importFile(mapping(), { dryRun: true });
  expectNothingStored();
  const done = await importFile();
  expect("read" in dry && "read" in done && dry.read).toEqual("read" in done && done.read);
});

it("treats an answer to every mapped question as complete when no column says so", async () => {
  const { Status: _, ...columns } = mapping().columns;
  const done = await importFile(mapping({ columns }));
  expect("read" in done && done.read.answers.filter(({ sent }) => sent)).toHaveLength(6);
});

it.each([
  [
    "a label nobody has mapped",
    { labels: { ...mapping().labels, guide_use: { Altid: "always", Ofte: "often" } } },
    "guide_use: Delvist",
    "label",
  ],
  [
    "a label left open",
    { labels: { ...mapping().labels, guide_use: { Altid: "always", Ofte: "often", Delvist: "?" } } },
    "guide_use: Delvist",
    "label",
  ],
  ["a choice no question offers", { labels: { guide_use: { Altid: "99" } } }, "guide_use: 99", "choice"],
  ["a column the file lacks", { columns: { Alder: "wellbeing" } }, "alder", "column"],
  ["a question nobody asks", { columns: { Navn: "salary" } }, "salary", "question"],
  [
    "two columns for one question",
    { columns: { [guideUseQuestion]: "wellbeing", [wellbeingQuestion]: "wellbeing" } },
    "wellbeing",
    "twice",
  ],
])("refuses the whole file for %s, with the place", async (_, changes, where, reason) => {
  const done = await importFile(mapping(changes as Partial<Mapping>));
  expect(done).toMatchObject({ read: { faults: [{ where, reason }] }, imported: null });
  expectNothingStored();
});

it.each([
  ["no mapping", null, { refused: "mapping", where: ["JSON"] }],
  ["a mapping without a name", { ...mapping(), round: " " }, { refused: "mapping", where: ["round"] }],
  ["an end before the beginning", mapping({ to: "2024-01-01" }), { refused: "dates" }],
  ["an unknown questionnaire", mapping({ questionnaire: "agents.9" }), { refused: "questionnaire" }],
])("refuses %s", async (_, given, refused) => {
  expect(await importFile(given)).toEqual(refused);
  expectNothingStored();
});

it("imports a round once", async () => {
  await importFile();
  expect(await importFile()).toEqual({ refused: "name-taken" });
  expect(db.select().from(responses).all()).toHaveLength(7);
});

it("sets aside a text that is too long, and imports the rest of its row", async () => {
  const done = await importFile(mapping(), {
    rows: [`X;Thisted;Altid;I høj grad;Gennemført;${"x".repeat(1001)}`],
  });
  expect(done).toMatchObject({
    read: {
      aside: [{ line: 2, column: "comment", reason: "too-long" }],
      values: { guide_use: 1, wellbeing: 1 },
    },
  });
});

it("proposes a mapping by similar texts, and leaves out what it does not recognise", async () => {
  const sheet = await readAnswersFile(file(), "site");
  if ("refused" in sheet) throw new Error(sheet.refused);
  const proposed = proposeMappingFor(sheet, "agents", 1)!;
  expect(proposed.columns).toEqual({
    kommune: "@municipality",
    [guideUseQuestion.toLowerCase()]: "guide_use",
    [wellbeingQuestion.toLowerCase()]: "wellbeing",
    status: "@complete",
  });
  expect(proposed.labels["@complete"]).toEqual({ Gennemført: "yes", "Delvist besvaret": "no" });
  expect(proposed.labels.guide_use).toEqual({
    Altid: "always",
    Delvist: "partly",
    Ofte: "often",
    ofte: "often",
  });
  expect(proposed.labels.wellbeing).toMatchObject({ "I MEGET HØJ GRAD": "very-high", "Ved ikke": "?" });
});

it("reports each label without a meaning once, and stops at so many as can be put right at a time", async () => {
  const rows = Array.from({ length: 1200 }, (_, n) => `X;Thisted;Svar ${n % 600};;Gennemført;`);
  const done = await importFile(mapping(), { rows });
  if (!("read" in done)) throw new Error(done.refused);
  const places = done.read.faults.map(({ where }) => where);
  expect([places.length, new Set(places).size, places[0]]).toEqual([500, 500, "guide_use: Svar 0"]);
  expectNothingStored();
});
