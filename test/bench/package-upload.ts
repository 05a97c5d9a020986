/** A package as large as Rise's largest: how long its upload takes until it is unpacked, and what memory that costs. */
import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { addLesson } from "../../app/elearning/authoring/build-course.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { closeDatabase, openDatabase, writeTransaction } from "../../db/database.server.ts";
import { small, zip } from "../elearning/packages/sample-packages.ts";
import type { Site } from "../journeys/site.ts";

const size = { files: 2000, bytes: 60_000_000 };
const maxMemoryRiseMb = 150;

/** Milliseconds from the first byte to the answer. Throws when the package is not taken, or when memory rises above what it may. */
export async function uploadMs(site: Site, as: string): Promise<number> {
  const lessonId = addUnpublishedLesson(site);
  const form = new FormData();
  form.append("fil", await openAsBlob(await zipLargePackage(site.folder)), "stor.zip");
  const idle = await site.memoryMb();
  let most = idle;
  let under = true;
  const watch = async () => {
    for (; under; await setTimeout(100)) most = Math.max(most, await site.memoryMb());
  };
  const watched = watch();
  const began = performance.now();
  const answer = await fetch(`${site.base}/sekretariat/lektioner/${lessonId}/pakke`, {
    method: "POST",
    body: form,
    headers: { Cookie: as.split(";")[0]!, Accept: "application/json", Origin: site.base },
  });
  const ms = performance.now() - began;
  under = false;
  await watched;
  const told = await answer.text();
  if (!answer.ok) throw new Error(`The upload was answered ${answer.status}: ${told}`);
  if (most - idle > maxMemoryRiseMb)
    throw new Error(`Memory rose by ${Math.round(most - idle)} MB, more than ${maxMemoryRiseMb}.`);
  return ms;
}

/** A lesson that waits for its package. */
function addUnpublishedLesson(site: Site): number {
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  const lesson = {
    slug: "stor",
    title: "Stor",
    kind: "package",
    statedSeconds: 60,
    published: false,
  } as const;
  const id = writeTransaction((tx) => addLesson(tx, findOrCreateCourse(tx, "agents").id, lesson));
  closeDatabase();
  return id;
}

/** Small files that pack to nothing much less, as pictures and films do. */
function zipLargePackage(folder: string): Promise<string> {
  const files = Array.from({ length: size.files }, (_, n) => [
    `scormcontent/assets/fil-${n}.jpg`,
    randomBytes(size.bytes / size.files),
  ]);
  return zip(`${folder}/stor.zip`, { ...small(), ...Object.fromEntries(files) });
}
