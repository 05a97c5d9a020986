/** A package as large as Rise's largest: the time from upload to unpacked, and the memory it takes. */
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

/** Milliseconds from the first byte until the package is in the lesson. Throws when the package is refused, or when memory rises above the limit. */
export async function uploadMs(site: Site, as: string): Promise<number> {
  const lessonId = addUnpublishedLesson(site);
  const form = new FormData();
  form.append("fil", await openAsBlob(await zipLargePackage(site.folder)), "stor.zip");
  const idleMb = await site.memoryMb();
  let peakMb = idleMb;
  let isUploading = true;
  const recordPeak = async () => {
    for (; isUploading; await setTimeout(100)) peakMb = Math.max(peakMb, await site.memoryMb());
  };
  const recording = recordPeak();
  const startedMs = performance.now();
  const cookie = as.split(";")[0]!;
  const response = await fetch(`${site.base}/sekretariat/lektioner/${lessonId}/pakke`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie, Accept: "application/json", Origin: site.base },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The upload was refused with ${response.status}: ${text}`);
  const page = await untilChecked(site.base + JSON.parse(text).to, cookie);
  const ms = performance.now() - startedMs;
  isUploading = false;
  await recording;
  if (!page.includes("notice-success")) throw new Error(`The package was refused: ${page}`);
  if (peakMb - idleMb > maxMemoryRiseMb)
    throw new Error(`Memory rose by ${Math.round(peakMb - idleMb)} MB, more than ${maxMemoryRiseMb}.`);
  return ms;
}

/** The page of the job that checks the package, once it has ended. */
async function untilChecked(url: string, cookie: string): Promise<string> {
  for (;;) {
    const page = await (await fetch(url, { headers: { Cookie: cookie } })).text();
    if (!page.includes('data-module="job"')) return page;
    await setTimeout(50);
  }
}

/** An unpublished lesson without its package. */
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

/** Small files that do not compress, like pictures and films. */
function zipLargePackage(folder: string): Promise<string> {
  const files = Array.from({ length: size.files }, (_, n) => [
    `scormcontent/assets/fil-${n}.jpg`,
    randomBytes(size.bytes / size.files),
  ]);
  return zip(`${folder}/stor.zip`, { ...small(), ...Object.fromEntries(files) });
}
