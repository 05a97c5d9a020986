import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { defineDrawing } from "../../../app/base/drawings/drawings.server.ts";
import { deleteKeptDrawings } from "../../../app/base/drawings/kept-drawings.server.ts";
import { hashFiles } from "../../../app/base/drawings/program-version.server.ts";
import { env } from "../../../app/base/env.server.ts";
import { TaskLimitError } from "../../../app/base/tasks/task-limit-error.ts";
import { closeTasks } from "../../../app/base/tasks/tasks.server.ts";
import { withDatabase } from "../../app.ts";
import type { Wanted } from "./tried/draw.task.server.ts";

const tried = defineDrawing<Wanted>("test/base/drawings/tried/draw.task.server.ts", { ms: 300_000 });

withDatabase();
afterAll(closeTasks);

const log = () => join(env.DATA_DIR, "log");
const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({ text, log: log(), ...more });
/** What was drawn so far, in order. */
const drawn = () => readFileSync(log(), "utf8").trim().split("\n");
const folder = () => join(env.DATA_DIR, "drawings");
const keptFiles = () => readdirSync(folder()).map((name) => join(folder(), name));
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe("a kept drawing", () => {
  it("is drawn once, whoever asks, and readable by the site's own user only", async () => {
    expect(String(await tried.kept(wanted("blue"), "anna"))).toBe("blue");
    expect(String(await tried.kept(wanted("blue"), "bo"))).toBe("blue");
    expect(drawn()).toEqual(["blue"]);
    expect(keptFiles().map(modeOf)).toEqual([0o600]);
    expect(modeOf(folder())).toBe(0o700);
  });

  it("is drawn once for all who ask at the same time, also when one of them has others waiting", async () => {
    const annas = ["1", "2", "3"].map((text) => tried.kept(wanted(text), "anna"));
    const shared = ["anna", "bo", "carl", "dorte"].map((person) => tried.kept(wanted("shared"), person));
    const files = await Promise.all([...annas, ...shared]);
    expect(files.map(String)).toEqual(["1", "2", "3", "shared", "shared", "shared", "shared"]);
    expect(drawn().sort()).toEqual(["1", "2", "3", "shared"]);
  });

  it("is another one for other data, and the same for a key that leaves out what is not drawn", async () => {
    await tried.kept(wanted("blue"), "anna", "today");
    expect(String(await tried.kept(wanted("red"), "anna", "today"))).toBe("blue");
    expect(String(await tried.kept(wanted("red"), "anna", "tomorrow"))).toBe("red");
    const asMap = (name: string) => ({ of: new Map([[name, 1]]) });
    await tried.kept(wanted("green"), "anna", asMap("a"));
    expect(String(await tried.kept(wanted("yellow"), "anna", asMap("b")))).toBe("yellow");
  });

  it.each([
    ["half", (path: string) => truncateSync(path, 34)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["changed", (path: string) => writeFileSync(path, readFileSync(path).fill("x", 35))],
    [
      "a folder",
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])("is drawn again when its file is %s", async (_how, spoil) => {
    await tried.kept(wanted("blue"), "anna");
    spoil(keptFiles()[0]!);
    expect(String(await tried.kept(wanted("blue"), "anna"))).toBe("blue");
    expect(drawn()).toEqual(["blue", "blue"]);
  });

  it("is not kept when drawing fails, and leaves nothing behind", async () => {
    await expect(tried.kept(wanted("blue", { fails: true }), "anna", "blue")).rejects.toThrow("no ink");
    expect(() => keptFiles()).toThrow("ENOENT");
    expect(String(await tried.kept(wanted("blue"), "anna", "blue"))).toBe("blue");
  });

  it("is sent though it cannot be kept, because it is large or the folder cannot be made", async () => {
    const large = await tried.kept(wanted("large", { sizeBytes: 1024 * 1024 + 1 }), "anna");
    expect([large.length, drawn()]).toEqual([1024 * 1024 + 1, ["large"]]);
    writeFileSync(folder(), "a file where the folder belongs");
    expect(String(await tried.kept(wanted("blue"), "anna"))).toBe("blue");
    expect(String(await tried.kept(wanted("blue"), "anna"))).toBe("blue");
    expect(drawn()).toEqual(["large", "blue", "blue"]);
  });

  it("takes the place of the oldest ones when five hundred are kept", async () => {
    mkdirSync(folder());
    for (let count = 0; count < 500; count++) {
      const path = join(folder(), String(count).padStart(3, "0"));
      writeFileSync(path, "");
      utimesSync(path, count, count);
    }
    await tried.kept(wanted("blue"), "anna");
    const names = readdirSync(folder()).sort();
    expect(names).toHaveLength(251);
    // The kept drawing's name is a hash, which may sort before the numbers.
    expect(names.find((name) => name.length === 3)).toBe("250");
    await tried.kept(wanted("blue"), "anna");
    expect(drawn()).toEqual(["blue"]);
  });

  it("is deleted with all others, and one that is being drawn is not kept", async () => {
    await tried.kept(wanted("blue"), "anna");
    const drawing = tried.kept(wanted("red"), "anna");
    deleteKeptDrawings();
    expect(String(await drawing)).toBe("red");
    expect(() => keptFiles()).toThrow("ENOENT");
  });

  it("is refused to one who asks for many different ones, who gets those that fit, and not to others", async () => {
    const asked = Array.from({ length: 30 }, (_, n) => tried.kept(wanted(`${n}`), "anna"));
    const other = tried.kept(wanted("bo's"), "bo");
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(refused).toHaveLength(24);
    expect(refused.map(({ reason }) => reason)).toEqual(Array(24).fill(new TaskLimitError("queue")));
    expect(String(await other)).toBe("bo's");
  });
});

describe("a drawing of what changes", () => {
  it("is drawn each time and not kept, but once for those who ask at the same time", async () => {
    await Promise.all([tried.draw(wanted("blue"), "anna"), tried.draw(wanted("blue"), "bo")]);
    await tried.draw(wanted("blue"), "anna");
    expect(drawn()).toEqual(["blue", "blue"]);
    expect(() => keptFiles()).toThrow("ENOENT");
  });
});

describe("the version of the program", () => {
  it("is another one when a file is changed or added", async () => {
    const part = join(env.DATA_DIR, "part");
    mkdirSync(join(part, "inner"), { recursive: true });
    const hashes = [await hashFiles([part])];
    for (const change of [
      () => writeFileSync(join(part, "inner", "a.ts"), "1"),
      () => writeFileSync(join(part, "inner", "a.ts"), "2"),
      () => writeFileSync(join(part, "b.ts"), ""),
    ]) {
      change();
      hashes.push(await hashFiles([part]));
      expect(await hashFiles([part])).toBe(hashes.at(-1));
    }
    expect(new Set(hashes).size).toBe(4);
  });
});
