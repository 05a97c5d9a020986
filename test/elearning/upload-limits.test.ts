/** Uploads that are too much: the answer names the limit, and nothing is left. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { closeTasks, defineTask } from "../../app/base/tasks/tasks.server.ts";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import type misbehave from "../base/tasks/tried/misbehave.task.server.ts";
import { hostileCaptions } from "../hostile-files/captions.ts";
import { hostileFilms } from "../hostile-files/films.ts";
import { hostilePackages } from "../hostile-files/packages.ts";
import { hostilePictures } from "../hostile-files/pictures.ts";
import { getPerson, monday, signIn } from "./sample-lessons.ts";
import { withUploadServer } from "./upload-server.ts";

let base: string;
withUploadServer((origin) => {
  base = origin;
});
withDatabase();
afterAll(closeTasks);

let sanne: number;
let cookie: string;
beforeEach(() => {
  sanne = addCast().sanne;
  cookie = signIn(sanne, "secretariat").split(";")[0]!;
});

function plan(kind: "film" | "page" | "package"): number {
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const planned = planLesson(
    getPerson(sanne),
    course,
    kind,
    { title: kind, about: "", statedSeconds: 60 },
    monday,
  );
  return "id" in planned ? planned.id : 0;
}
async function send(id: number, word: string, bytes: Buffer) {
  const form = new FormData();
  form.append("fil", new Blob([new Uint8Array(bytes)]), "fil");
  const response = await fetch(`${base}/sekretariat/lektioner/${id}/${word}`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie, Accept: "application/json" },
  });
  return { status: response.status, text: ((await response.json()).messages ?? []).join(" ") };
}
const lessonOf = (id: number) => db.select().from(lessons).where(eq(lessons.id, id)).get();
const storedFiles = () =>
  ["films", "packages"]
    .map((name) => join(env.DATA_DIR, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile());

const made = (files: { what: string; make: () => Buffer }[], what: RegExp) =>
  files.find((file) => what.test(file.what))!.make();

it.each([
  ["film", "film", () => made(hostileFilms, /three million empty boxes$/), /højst 300\.000/],
  ["film", "film", () => made(hostileFilms, /eleven million/), /højst 10\.000\.000/],
  ["page", "billede", () => made(hostilePictures, /ten thousand scans/), /højst 20\.000, og 64 lag/],
  ["film", "film", () => made(hostileFilms, /an MP4 that says it lasts/), /24 timer/],
  ["film", "undertekster", () => made(hostileCaptions, /more captions/), /flere end 20\.000 undertekster/],
  [
    "page",
    "billede",
    () => made(hostilePictures, /30,000/),
    /højst have 25 millioner punkter i alt og 16\.000/,
  ],
  [
    "film",
    "billede",
    () => made(hostilePictures, /30,000/),
    /højst have 25 millioner punkter i alt og 16\.000/,
  ],
  ["package", "pakke", () => made(hostilePackages, /too deep/), /mere end 32 led/],
  ["package", "pakke", () => made(hostilePackages, /thousand elements/), /højst 100\.000 elementer/],
] as const)(
  "a %s's %s over a limit is refused by a sentence that names it",
  async (kind, word, make, sentence) => {
    const id = plan(kind);
    const before = lessonOf(id);
    const { status, text } = await send(id, word, make());
    expect([status, text]).toEqual([422, expect.stringMatching(sentence)]);
    expect(text).toContain("Intet er gemt.");
    expect([lessonOf(id), storedFiles()]).toEqual([before, []]);
  },
);

it("a person whose other files are still being read is asked to wait", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-upload-"));
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const run = defineTask<Parameters<typeof misbehave>[0], unknown>(
    "test/base/tasks/tried/misbehave.task.server.ts",
    { ms: 300_000 },
  );
  const id = plan("film");
  const others = [
    run({ pipe }, String(sanne)),
    ...[1, 2, 3, 4, 5].map((number) => run(number, String(sanne))),
  ];
  const { status, text } = await send(id, "film", readFileSync("db/demo/films/muni.webm"));
  expect([status, text]).toEqual([503, expect.stringMatching(/Prøv igen om lidt. Intet er gemt/)]);
  expect(storedFiles()).toEqual([]);
  writeFileSync(pipe, "x");
  await Promise.all(others);
  expect((await send(id, "film", readFileSync("db/demo/films/muni.webm"))).status).toBe(200);
  rmSync(folder, { recursive: true });
});
