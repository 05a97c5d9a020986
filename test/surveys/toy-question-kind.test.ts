import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesNamingQuestionKinds } from "../house/kinds.ts";
import { overlayEnvironment, root } from "../overlay/overlay.ts";
import type { Walked } from "./toy-question-kind/walk.tsx";

/** What a new kind of question needs: a folder, and a line in the registry. */
const kindsFolder = "app/surveys/questionnaires/kinds";
const addedFolder = { folder: `${kindsFolder}/rating`, from: "test/surveys/toy-question-kind/rating" };
const registered = 'export { singleChoice } from "./single-choice/kind.tsx";';
const addedLine = {
  file: `${kindsFolder}/registry.ts`,
  target: registered,
  replacement: `${registered}\nexport { rating } from "./rating/kind.tsx";`,
};

let walked: Walked;
const folder = mkdtempSync(join(tmpdir(), "ddh-toy-kind-"));
beforeAll(async () => {
  const child = fork(join(import.meta.dirname, "toy-question-kind/walk.tsx"), {
    cwd: root,
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      ...overlayEnvironment([addedLine], [addedFolder]),
      DATA_DIR: join(folder, "data"),
      KEY_DIR: join(folder, "keys"),
    },
  });
  walked = await new Promise((resolve, reject) => {
    child.on("message", (message) => resolve(message as Walked));
    child.on("exit", (code) => reject(new Error(`The walk ended with ${code}.`)));
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("is read from a SurveyJS file and written to one, or refused with its fault", () => {
  expect(walked.uploaded.unused).toEqual([]);
  expect(walked.uploaded.row).toContain("<p>1–4</p>");
  expect(JSON.parse(walked.uploaded.file).pages[0].elements[0]).toMatchObject({ type: "rating", rateMax: 4 });
  expect(walked.uploaded.refused).toEqual({ faults: [{ what: "choices", where: "grade", page: 1 }] });
});

it("is begun and changed in the editor, by fields of its own", () => {
  expect(walked.edited.page).toContain(">Højeste karakter</label>");
  expect(walked.edited.refused).toContain('"highest":["length"]');
  expect(walked.edited.start).toMatchObject({ type: "rating", highest: "5", start: "grade" });
  expect(walked.edited.saved).toEqual({ saved: 1 });
});

it("is shown in the plain form and by SurveyJS", () => {
  expect(walked.answered.page).toContain("<legend>Hvilken karakter får dagen?</legend>");
  expect(walked.answered.page).toContain('name="grade" checked="" value="4"');
  expect(walked.answered.surveyJs).toMatchObject({
    pages: [{ elements: [{ type: "rating", name: "grade", rateMax: 5 }, { name: "why" }] }],
  });
});

it("is validated when answered, and stored anonymously", () => {
  expect(walked.answered.refused).toEqual({ refused: "unknown-choice", question: "grade" });
  expect(walked.answered.stored).toEqual(["1", "2", "4", "4", "5"]);
  expect(walked.answered.texts).toEqual([{ question: "why", text: "Der var koldt." }]);
});

it("is counted and published, with the best answer first", () => {
  expect(walked.answered.published).toMatchObject([
    { name: "grade", scale: ["5", "4", "3", "2", "1"], ordered: true, counts: [1, 2, 0, 1, 1] },
  ]);
});

it("is read from the rows of an imported round", () => {
  expect(walked.imported).toEqual([{ grade: "4" }, { grade: "2" }]);
});

it("is named by no code outside its folder", () => {
  expect(filesNamingQuestionKinds(["rating"])).toEqual([]);
});
