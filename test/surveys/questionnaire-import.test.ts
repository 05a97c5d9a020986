import { beforeEach, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { countedQuestionsOf, questionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import {
  availableQuestionnaires,
  findQuestionnaire,
  newestVersionOf,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { action as keep } from "../../app/surveys/questionnaires/routes/save-questionnaire.tsx";
import {
  action as check,
  loader as open,
} from "../../app/surveys/questionnaires/routes/new-questionnaire.tsx";
import { loader as list } from "../../app/surveys/questionnaires/routes/questionnaires.tsx";
import { maxQuestions, readSurveyJs } from "../../app/surveys/questionnaires/surveyjs.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { questionnaires } from "../../db/schema/surveys.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { hostileJson, questionnaireOf, questionnairesWithoutTexts } from "../hostile-files/json.ts";
import { visit } from "../visit.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";
import { openedAt, samplePlan } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

/** A file from SurveyJS' own editor: extra settings, texts by language, choices as strings. */
const written = {
  title: { default: "Course day", da: "Kursusdagen" },
  logoPosition: "right",
  pages: [
    {
      name: "page1",
      elements: [
        {
          type: "radiogroup",
          name: "useful",
          title: "Kan du bruge dagen?",
          isRequired: true,
          choices: ["I høj grad", "Delvist", "Slet ikke", "Ved ikke"],
        },
        { type: "radiogroup", name: "again", title: "Vil du med igen?", choices: [1, 2] },
        { type: "comment", name: "more", title: "Hvad kan blive bedre?" },
      ],
    },
  ],
};
const naming = { name: "kursusdag", version: 1, minutes: 2 };
const read = (json: unknown) => readSurveyJs(JSON.stringify(json), naming);
const spoiled = (from: string, to: string) => readSurveyJs(JSON.stringify(written).replace(from, to), naming);
const form = (changes: Record<string, string> = {}) => ({
  addTo: "own",
  short: "kursusdag",
  minutes: "2",
  json: JSON.stringify(written),
  ...changes,
});
const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const visitImport = (path: string, fields?: Record<string, string>, session = as("sanne", "secretariat")) =>
  visit(`/sekretariat/spoergeskemaer${path}`, { form: fields, as: session });
const statusOf = (answer: unknown) => (answer as { init?: { status: number } }).init?.status;

it("reads files of SurveyJS' editor, and lists the settings that are not used", () => {
  const brought = read(written);
  if ("faults" in brought) throw new Error(JSON.stringify(brought.faults));
  expect(brought.questionnaire.title).toBe("Kursusdagen");
  expect(brought.unused).toEqual(["logoPosition", "isRequired"]);
  expect(countedQuestionsOf(brought.questionnaire).map(({ choices }) => choices)).toEqual([
    [
      { value: "c1", text: "I høj grad" },
      { value: "c2", text: "Delvist" },
      { value: "c3", text: "Slet ikke" },
      { value: "c4", text: "Ved ikke" },
    ],
    [
      { value: "1", text: "1" },
      { value: "2", text: "2" },
    ],
  ]);
  expect(questionsOf(brought.questionnaire)[2]).toMatchObject({ type: "comment", maxLength: 1000 });
});

it.each([
  ["a name that stands twice", '"again"', '"useful"', "twice", "useful"],
  [
    "an expression that does not parse",
    '"isRequired":true',
    '"visibleIf":"{again} = ("',
    "condition",
    "useful: visibleIf",
  ],
  [
    "an expression that does",
    '"isRequired":true',
    '"enableIf":"{again} = 1"',
    "condition",
    "useful: enableIf",
  ],
  ["a trigger", '"logoPosition":"right"', '"triggers":[{"type":"complete"}]', "condition", "triggers"],
  ["a question kind we don't take", '"type":"comment"', '"type":"matrix"', "kind", "more"],
  ["a name with signs in it", '"again"', '"Vil du?"', "name", "Vil du?"],
  ["one choice", "[1,2]", "[1]", "choices", "again"],
  ["a choice twice", "[1,2]", "[1,1]", "choice-twice", "again"],
  ["a free-text choice", '"isRequired":true', '"showOtherItem":true', "own-choice", "useful"],
  ["a question without a title", '"title":"Vil du med igen?",', "", "title", "again"],
  ["no title at all", '"title":{"default":"Course day","da":"Kursusdagen"},', "", "untitled", ""],
  ["endless free text", '"name":"more"', '"name":"more","maxLength":99999', "length", "more"],
])("refuses a file with %s, and says where", (_, from, to, what, where) => {
  expect(spoiled(from, to)).toEqual({ faults: [{ what, where }] });
});

it.each([
  ["nothing that can be read", "{title", "no-json"],
  ["a list", "[]", "no-json"],
  ["no pages", '{"title":"Tom"}', "no-pages"],
  ["an empty page", '{"title":"Tom","pages":[{"name":"a","elements":[]}]}', "empty-page"],
])("refuses %s", (_, text, what) => {
  expect(readSurveyJs(text, naming)).toMatchObject({ faults: [{ what }] });
});

it("reports all faults together", () => {
  const json = JSON.stringify(written).replace('"again"', '"useful"').replace('"comment"', '"html"');
  expect(readSurveyJs(json, naming)).toMatchObject({ faults: [{ what: "kind" }, { what: "twice" }] });
});

it("shows what was read before anything is stored, then stores it with the entered scale directions", async () => {
  const shown = await check(visitImport("/nyt", form()));
  expect(shown).toMatchObject({ upload: { fresh: ["useful", "again"] } });
  expect(db.select().from(questionnaires).all()).toEqual([]);
  const fields = { ...form(), "best.useful": "first", "outside.useful": "c4" };
  const response = (await keep(visitImport("/gem", fields))) as Response;
  expect(response.headers.get("Location")).toBe("/sekretariat/spoergeskemaer?ok=gemt");
  const [useful, again] = countedQuestionsOf(findQuestionnaire("kursusdag", 1)!);
  expect(useful).toMatchObject({ best: "first", outside: ["c4"] });
  expect(again).toMatchObject({ best: "none", outside: [] });
  const made = createRound(
    "site",
    { ...samplePlan, questionnaire: { name: "kursusdag", version: 1 } },
    openedAt,
  );
  expect(made).toMatchObject({ id: expect.any(Number) });
});

it("adds questions at the end, and leaves the earlier ones unchanged", async () => {
  await keep(visitImport("/gem", { ...form({ addTo: "agents" }), "best.useful": "last" }));
  const [before, after] = [findQuestionnaire("agents", 2)!, newestVersionOf("agents")!];
  expect(after.version).toBe(3);
  expect(after.title).toBe(before.title);
  expect(after.pages.slice(0, before.pages.length)).toEqual(before.pages);
  expect(
    questionsOf(after)
      .slice(-3)
      .map(({ name }) => name),
  ).toEqual(["useful", "again", "more"]);
});

it.each([
  ["a short name that is none", { short: "Kursus dag" }, 422],
  ["a name that is in use", { short: "agents" }, 422],
  ["a questionnaire to add to that nobody has", { addTo: "ukendt" }, 422],
  ["no number of minutes", { minutes: "længe" }, 400],
  ["nothing pasted", { json: " " }, 400],
  ["a file that cannot be used", { json: "{}" }, 422],
  [
    "questions that are there already",
    { addTo: "agents", json: JSON.stringify(written).replace('"again"', '"wellbeing"') },
    422,
  ],
])(
  "refuses a form with %s when checking and when storing, and stores nothing",
  async (_, changes, status) => {
    expect(statusOf(await check(visitImport("/nyt", form(changes as Record<string, string>))))).toBe(status);
    expect(statusOf(await keep(visitImport("/gem", form(changes as Record<string, string>))))).toBe(status);
    expect(db.select().from(questionnaires).all()).toEqual([]);
  },
);

it("refuses another wording under a version that is in use", async () => {
  await keep(visitImport("/gem", form()));
  expect(statusOf(await keep(visitImport("/gem", { ...form(), "best.again": "first" })))).toBe(422);
  expect(availableQuestionnaires().filter(({ name }) => name === "kursusdag")).toHaveLength(1);
});

it("lists files and imported questionnaires, and is found by the secretariat only", async () => {
  await keep(visitImport("/gem", form()));
  const names = list(visitImport("")).list.map(({ name, version }) => `${name}.${version}`);
  expect(names).toEqual(expect.arrayContaining(["agents.1", "agents.2", "kursusdag.1"]));
  const leader = as("jens", "leader");
  await expect(async () => list(visitImport("", undefined, leader))).rejects.toMatchObject({ status: 404 });
  expect(open()).toMatchObject({ series: expect.any(Array) });
  expect(() => visitImport("/nyt", undefined, leader)).toThrow(expect.objectContaining({ status: 404 }));
  expect(() => visitImport("/nyt", form(), leader)).toThrow(expect.objectContaining({ status: 404 }));
  expect(() => visitImport("/gem", form(), leader)).toThrow(expect.objectContaining({ status: 404 }));
});

it.each(Object.entries(hostileJson))("refuses JSON with %s", (_, text) => {
  expect(readSurveyJs(text, naming)).toEqual({ faults: [{ what: "too-many-values", where: "" }] });
});

it("refuses what stands where a text is expected and is none", () => {
  for (const text of questionnairesWithoutTexts)
    expect(readSurveyJs(text, naming), text.slice(0, 200)).toHaveProperty("faults");
});

it("refuses more questions than anybody answers", () => {
  expect(readSurveyJs(questionnaireOf(maxQuestions), naming)).toHaveProperty("questionnaire");
  expect(readSurveyJs(questionnaireOf(maxQuestions + 1), naming)).toEqual({
    faults: [{ what: "too-many-questions", where: "" }],
  });
});
