/** The demo's package: a short course about a new kind of call, as an authoring tool would have exported it. Invented. */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Actor } from "../../app/audit/audit.server.ts";
import { setPackage } from "../../app/elearning/kinds/package/package-lesson.server.ts";
import { createCourse } from "../../app/elearning/authoring/course-planning.server.ts";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../app/elearning/authoring/publish.server.ts";

const files = ["imsmanifest.xml", "index.html", "kursus.css", "kursus.js"];

const course = {
  title: "Ny opkaldstype: Affald og genbrug",
  audience: "agent",
  municipalityId: null,
  startsFrom: null,
  dueDays: 14,
  earnsDiploma: false,
} as const;
const lesson = {
  title: "Affald og genbrug",
  about: "De tre opkald om affald, sådan tager du dem, og en lille test. Lavet som kursuspakke.",
  statedSeconds: 5 * 60,
};

/** Creates the short course, uploads its package and publishes it, as the secretariat would. Throws when a step is refused. */
export async function seedPackageCourse(secretariat: Actor, now: Date): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ddh-demo-package-"));
  try {
    const { id } = createCourse(secretariat, course, now);
    const planned = unwrap(planLesson(secretariat, id, "package", lesson, now));
    unwrap(await setPackage(secretariat, planned.id, await zip(join(folder, "affald.zip")), now));
    unwrap(publishCourse(secretariat, id, { kind: "small", note: "", dueOn: null }, now));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function unwrap<T extends object>(outcome: T): Exclude<T, { refused: unknown }> {
  if ("refused" in outcome) throw new Error(`The demo's package: ${JSON.stringify(outcome)}`);
  return outcome as Exclude<T, { refused: unknown }>;
}

async function zip(path: string): Promise<string> {
  const archive = new ZipFile();
  for (const name of files) archive.addFile(`db/demo/package/${name}`, name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}
