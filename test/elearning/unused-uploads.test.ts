import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clearIncoming } from "../../app/base/receive-file.server.ts";
import { uploadsFolder } from "../../app/elearning/uploads/stored-files.server.ts";
import { clearUnusedFiles } from "../../app/elearning/uploads/unused-files.server.ts";
import { withDatabase } from "../app.ts";
import { filmLesson, addLessons, monday, secondsLater } from "./sample-lessons.ts";

withDatabase();

const day = 86_400;
const name = (digit: string, kind: string) => `u-${digit.repeat(32)}.${kind}`;

/** An uploaded file last changed this many seconds before `monday`. */
function addUpload(file: string, seconds: number): void {
  mkdirSync(uploadsFolder(), { recursive: true });
  const path = join(uploadsFolder(), file);
  writeFileSync(path, "indhold");
  utimesSync(path, secondsLater(-seconds), secondsLater(-seconds));
}
const isStored = (file: string) => existsSync(join(uploadsFolder(), file));

it("deletes uploads that no lesson uses after a day, and nothing else", async () => {
  const used = [
    name("1", "webm"),
    name("2", "vtt"),
    name("3", "webp"),
    name("4", "mp4"),
    name("5", "webp"),
  ] as const;
  const [film, captions, picture, leftOut, poster] = used;
  const pictures = [{ file: picture, width: 1, height: 1 }];
  addLessons(
    "agents",
    { ...filmLesson("velkommen", 10), film: film, captions, poster },
    { ...filmLesson("gammel", 10), film: leftOut, published: false, draftPosition: null },
    { slug: "side", title: "Side", kind: "page", statedSeconds: 60, content: { pictures, parts: [] } },
  );
  const unused = [name("a", "webm"), name("b", "mp4"), name("c", "vtt"), name("d", "webp")];
  const others = ["noter.txt", "muni.webm", "incoming"];
  for (const file of [...used, ...unused, ...others]) addUpload(file, day + 1);
  addUpload(name("e", "webm"), day - 1);
  await clearUnusedFiles(monday);
  expect(unused.filter(isStored)).toEqual([]);
  expect([...used, ...others, name("e", "webm")].filter((file) => !isStored(file))).toEqual([]);
  await clearUnusedFiles(secondsLater(2));
  expect(isStored(name("e", "webm"))).toBe(false);
});

it("deletes what a process that died was receiving, but not what is received since", async () => {
  mkdirSync(join(uploadsFolder(), "incoming"), { recursive: true });
  addUpload("incoming/old", 1);
  addUpload("incoming/new", -1);
  await clearIncoming(monday);
  expect(isStored("incoming/old")).toBe(true);
  await clearIncoming(monday, 0);
  expect([isStored("incoming/old"), isStored("incoming/new")]).toEqual([false, true]);
});

it("does nothing when nothing has been uploaded", async () => {
  await expect(clearUnusedFiles(monday)).resolves.toBeUndefined();
});
