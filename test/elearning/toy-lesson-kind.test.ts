import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesWithWord } from "../house/kinds.ts";
import { overlayEnvironment, root } from "../overlay/overlay.ts";
import type { Walked } from "./toy-lesson-kind/walk.tsx";

/** What a new kind of lesson needs: a folder, a line in each list of kinds, and a migration that allows the name. */
const kindsFolder = "app/elearning/kinds";
const addedFolder = { folder: `${kindsFolder}/checklist`, from: "test/elearning/toy-lesson-kind/checklist" };
const addedLine = (list: string, file: string, name: string) => {
  const target = `export { ${name === "texts" ? "texts as film" : "film"} } from "./film/${file}";`;
  const added = `export { ${name === "texts" ? "texts as checklist" : "checklist"} } from "./checklist/${file}";`;
  return { file: `${kindsFolder}/${list}`, target, replacement: `${target}\n${added}` };
};
const additions = [
  addedLine("registry.ts", "kind.tsx", "film"),
  addedLine("registry.server.ts", "kind.server.ts", "film"),
  addedLine("texts.ts", "texts.ts", "texts"),
  {
    file: "db/enums.ts",
    target: "export const lessonKinds = [",
    replacement: 'export const lessonKinds = ["checklist", ',
  },
];

let walked: Walked;
const folder = mkdtempSync(join(tmpdir(), "ddh-toy-lesson-"));
beforeAll(async () => {
  const child = fork(join(import.meta.dirname, "toy-lesson-kind/walk.tsx"), {
    cwd: root,
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      ...overlayEnvironment(additions, [addedFolder]),
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

it("is added to a course, which cannot be published before the lesson is ready", () => {
  expect(walked.built.empty.page).toContain("Tjekliste");
  expect(walked.built.empty.page).toContain("Mangler punkter");
  expect(walked.built.empty.published).toEqual({ refused: "incomplete" });
});

it("is edited in its own form, which keeps what was typed and shows the errors", () => {
  expect(walked.built.editor).toContain("2: long");
  expect(walked.built.editor).toContain("meget meget");
  expect(walked.built.saved).toBe(303);
});

it("is tried by the secretariat, and published", () => {
  expect(walked.built.tried).toMatchObject({ canTry: true, page: expect.stringContaining("Puzzel") });
  expect(walked.built.published).toEqual({ version: 1 });
});

it("is taken and judged, and completes its course", () => {
  expect(walked.taken.refused).toBe("not-offered");
  expect(walked.taken.halfway.page).toContain('checked="" value="1"');
  expect(walked.taken.halfway.completed).toBe(0);
  expect(walked.taken).toMatchObject({ way: "passed", courses: 1 });
});

it("has evidence of what was done and what is missing", () => {
  expect(walked.taken.halfway.evidence).toContain("1 af 2 punkter");
  expect(walked.taken.halfway.evidence).toContain("Headset");
  expect(walked.taken.evidence).toContain("2 af 2 punkter");
  expect(walked.taken.evidence).toContain("bestået den");
});

it("is not ready when its stored content cannot be read, and no page fails", () => {
  expect(walked.spoiled.page).toContain("Mangler punkter");
  expect(walked.spoiled.lesson).toBe(404);
  expect(walked.spoiled.evidence).toContain("Før vagten");
});

it("is named by no code outside its folder", () => {
  expect(filesWithWord('"checklist"')).toEqual([]);
});
