/** A package so large that its check goes on after the upload has been answered. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeTasks } from "../../app/base/tasks/tasks.server.ts";
import { env } from "../../app/base/env.server.ts";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import unpackPackage from "../../app/elearning/kinds/package/inspection/unpack-package.task.server.ts";
import { packageLimits } from "../../app/elearning/kinds/package/package-limits.server.ts";
import { resumeJobs, settleJobs } from "../../app/jobs/jobs.server.ts";
import { viewJob } from "../../app/jobs/view-jobs.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { jobs } from "../../db/schema/jobs.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { small, zip } from "../elearning/packages/sample-packages.ts";
import { getPerson, monday, signIn } from "../elearning/sample-lessons.ts";
import { withUploadServer } from "../elearning/upload-server.ts";

let base: string;
withUploadServer((origin) => {
  base = origin;
});
withDatabase();
let folder: string;
let sanne: number;
let lessonId: number;
const contentOrigin = env.CONTENT_ORIGIN;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-large-"));
  env.CONTENT_ORIGIN = "http://indhold.localhost";
  sanne = addCast().sanne;
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const fields = { title: "Rise", about: "", statedSeconds: 60 };
  const planned = planLesson(getPerson(sanne), course, "package", fields, monday);
  lessonId = "id" in planned ? planned.id : 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  env.CONTENT_ORIGIN = contentOrigin;
});
afterAll(closeTasks);

const picture = randomBytes(21_000_000);

/** Uploads a package as the lesson's own module does; resolves to the job that its answer leads to. */
async function upload(files: Record<string, string | Buffer>): Promise<number> {
  const path = await zip(join(folder, "pakke.zip"), { ...files, "billede.jpg": picture }, false);
  const form = new FormData();
  form.append("fil", new Blob([new Uint8Array(readFileSync(path))]), "pakke.zip");
  const response = await fetch(`${base}/sekretariat/lektioner/${lessonId}/pakke`, {
    method: "POST",
    body: form,
    headers: { Cookie: signIn(sanne, "secretariat").split(";")[0]!, Accept: "application/json" },
  });
  const { to } = (await response.json()) as { to: string };
  return Number(/^\/arbejde\/(\d+)$/.exec(to)![1]);
}
const seen = (id: number) => viewJob({ id: sanne, role: "secretariat" }, id, "da", monday)!;
const contentOf = () => db.select().from(lessons).where(eq(lessons.id, lessonId)).get()!.content;
const received = () => {
  const incoming = join(env.DATA_DIR, "films", "incoming");
  return existsSync(incoming) ? readdirSync(incoming) : [];
};

describe("a large package", () => {
  it("is checked by a job, which tells that it is in the lesson", async () => {
    const id = await upload(small());
    await settleJobs();
    expect(seen(id)).toMatchObject({
      state: "ended",
      succeeded: true,
      sentences: ["Pakken er godkendt og lagt i lektionen."],
    });
    expect(contentOf()).toMatchObject({ files: 3 });
    expect(received()).toEqual([]);
  });

  it("is refused by the job with every reason, and nothing of it is kept", async () => {
    const id = await upload({ "index.html": "<h1>Ingen liste</h1>" });
    await settleJobs();
    const { succeeded, sentences } = seen(id);
    expect([succeeded, sentences.at(-1)]).toEqual([false, "Intet er gemt."]);
    expect(sentences[0]).toContain("imsmanifest.xml");
    expect(contentOf()).toBeNull();
    expect(received()).toEqual([]);
  });

  it("is told as broken off where its process ended in the middle, since the file went with it", () => {
    const { id } = writeTransaction((tx) => tx.insert(jobs).values(leftBehind()).returning().get());
    resumeJobs(monday);
    expect(seen(id)).toMatchObject({
      state: "broken-off",
      sentences: ["Det blev afbrudt. Er pakken ikke i lektionen, så send den igen."],
    });
  });

  /** The row of a job whose process was killed. */
  const leftBehind = () => ({
    ...{ kind: "package-check" as const, personId: sanne, role: "secretariat" as const },
    ...{ scope: `lesson:${lessonId}`, input: { lessonId, path: "" } },
    ...{ state: "running" as const, startedAt: monday },
  });
});

it("unpacking tells how many files of how many are done", async () => {
  const path = await zip(join(folder, "pakke.zip"), small());
  const told: [number, number][] = [];
  await unpackPackage({ path, folder, limits: packageLimits() }, (done, total) => told.push([done, total]));
  expect(told).toEqual([
    [0, 2],
    [1, 2],
  ]);
});
