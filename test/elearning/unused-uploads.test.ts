import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { uploadsFolder } from "../../app/elearning/uploads/stored-files.server.ts";
import { clearUnused } from "../../app/elearning/uploads/unused-files.server.ts";
import { withDatabase } from "../app.ts";
import { film, lay, morning, past } from "./sample-lessons.ts";

withDatabase();

const day = 86_400;
const name = (digit: string, kind: string) => `u-${digit.repeat(32)}.${kind}`;

/** A file among the uploads that was last touched so many seconds before the morning. */
function lie(file: string, seconds: number): void {
  mkdirSync(uploadsFolder(), { recursive: true });
  const path = join(uploadsFolder(), file);
  writeFileSync(path, "indhold");
  utimesSync(path, past(-seconds), past(-seconds));
}
const lies = (file: string) => existsSync(join(uploadsFolder(), file));

it("clears away, after a day, the uploads that no lesson holds, and nothing else", async () => {
  const held = [name("1", "webm"), name("2", "vtt"), name("3", "webp"), name("4", "mp4")] as const;
  const [shown, captions, picture, leftOut] = held;
  const pictures = [{ file: picture, width: 1, height: 1 }];
  lay(
    "agents",
    { ...film("velkommen", 10), film: shown, captions },
    { ...film("gammel", 10), film: leftOut, published: false, planned: null },
    { slug: "side", title: "Side", kind: "page", statedSeconds: 60, content: { pictures, parts: [] } },
  );
  const dropped = [name("a", "webm"), name("b", "mp4"), name("c", "vtt"), name("d", "webp")];
  const others = ["noter.txt", "muni.webm", "incoming"];
  for (const file of [...held, ...dropped, ...others]) lie(file, day + 1);
  lie(name("e", "webm"), day - 1);
  await clearUnused(morning);
  expect(dropped.filter(lies)).toEqual([]);
  expect([...held, ...others, name("e", "webm")].filter((file) => !lies(file))).toEqual([]);
  await clearUnused(past(2));
  expect(lies(name("e", "webm"))).toBe(false);
});

it("has nothing to clear where nothing was ever uploaded", async () => {
  await expect(clearUnused(morning)).resolves.toBeUndefined();
});
