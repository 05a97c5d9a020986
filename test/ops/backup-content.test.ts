/** Films and packages of a backup are those that were on the site, byte for byte. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { listSets, setFileName } from "../../app/ops/backups/backup-set.server.ts";
import { openKnownHashes } from "../../app/ops/backups/known-hashes.server.ts";
import { makeSet } from "../../app/ops/backups/make-set.server.ts";
import { restore } from "../../app/ops/backups/restore.server.ts";
import { run as runBackup } from "../../app/ops/commands/backup.ts";
import { run as runRestore } from "../../app/ops/commands/restore.ts";
import { run as runRestoreCheck } from "../../app/ops/commands/restore-check.ts";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date("2026-11-23T03:15:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const film = `films/u-${"1".repeat(32)}.mp4`;
const page = `packages/${"2".repeat(32)}/index.html`;
let folder: string;
let printed: string[];

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

/** Another byte in a file, of which size, time and inode tell nothing, as when a disk fails. */
function flipByte(file: string): void {
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  bytes[1] = bytes[1]! ^ 1;
  writeFileSync(file, bytes);
  utimesSync(file, atime, mtime);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-content-"));
  printed = [];
  for (const name of ["log", "error"] as const)
    vi.spyOn(console, name).mockImplementation((text) => void printed.push(String(text)));
  addCast();
  sqlite.pragma("application_id = 0x64656d6f");
  write(env.DATA_DIR, film, "a film");
  write(env.DATA_DIR, page, "a package");
  // Whole seconds, which `flipByte` can set again.
  utimesSync(join(env.DATA_DIR, film), now, now);
  closeDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  if (!sqlite.open) openDatabase(join(env.DATA_DIR, "last.sqlite"));
});

describe("a set with another byte", () => {
  it.each([film, page])("in %s is not put in place, and both commands say which it is", async (path) => {
    makeSet(folder, now);
    flipByte(join(folder, path));
    rmSync(join(env.DATA_DIR, path));
    expect(runRestoreCheck([folder])).toBe(1);
    expect(await runRestore([folder])).toBe(1);
    const item = path.split("/").slice(0, 2).join("/");
    const sentence = `1 film eller pakke mangler i kopien eller er ændret, siden den blev taget: ${item}.`;
    expect(printed.filter((line) => line.includes(sentence))).toHaveLength(2);
    expect(readdirSync(join(env.DATA_DIR, "films"))).toHaveLength(path === film ? 0 : 1);
  });

  it("is whole again with the next set, while the site has the film as it was", () => {
    makeSet(folder, now);
    write(folder, film, "a firm");
    expect(makeSet(folder, later(1))).toMatchObject({ changed: [] });
    expect(read(folder, film)).toBe("a film");
    expect(listSets(folder)[0]!.set.content).toEqual(listSets(folder)[1]!.set.content);
  });
});

describe("a film on the site with another byte", () => {
  it("is told of, and kept as it was in every set", async () => {
    makeSet(folder, now);
    write(env.DATA_DIR, film, "a firm");
    expect(await runBackup([folder])).toBe(1);
    expect(printed.at(-1)).toMatch(
      new RegExp(
        `^1 film eller pakke på sitet er ændret, uden at nogen har gjort det på sitet: ${film}\\. I `,
      ),
    );
    expect(read(folder, film)).toBe("a film");
  });

  it("is put back as it was, also where its size and time are those of the backup", async () => {
    makeSet(folder, now);
    flipByte(join(env.DATA_DIR, film));
    expect(await restore(folder, now)).toHaveProperty("restored");
    expect(read(env.DATA_DIR, film)).toBe("a film");
  });
});

describe("a set of an earlier version, which says only how large its films are", () => {
  const withoutHashes = () => {
    const { made, set } = makeSet(folder, now) as {
      made: string;
      set: ReturnType<typeof listSets>[0]["set"];
    };
    const content = set.content.map(({ sha256, ...item }) => item);
    writeFileSync(join(folder, made, setFileName), JSON.stringify({ ...set, content }));
    rmSync(join(folder, "content-hashes.json"));
  };

  it("is restored, and says what was not checked", async () => {
    withoutHashes();
    rmSync(join(env.DATA_DIR, film));
    const sentence = "indholdet af 2 film og pakker er ikke kontrolleret, kun størrelsen.";
    expect(runRestoreCheck([folder])).toBe(0);
    expect(printed.at(-1)).toContain(sentence);
    expect(await runRestore([folder])).toBe(0);
    expect(printed.at(-1)).toContain(sentence);
    expect(read(env.DATA_DIR, film)).toBe("a film");
  });

  it("keeps its film where the site's is another, since nobody knows which of them is right", () => {
    withoutHashes();
    write(env.DATA_DIR, film, "a firm");
    expect(makeSet(folder, later(1))).toMatchObject({ changed: [film] });
    expect(read(folder, film)).toBe("a film");
    expect(listSets(folder)[0]!.set.content.every(({ sha256 }) => sha256)).toBe(true);
  });
});

describe("the hash of a file that looks as before", () => {
  const path = () => join(env.DATA_DIR, film);

  it("is not read again for a month, and then is", () => {
    const hashes = openKnownHashes(folder, now);
    const before = hashes.of(path());
    hashes.save();
    flipByte(path());
    const inDays = (days: number) => openKnownHashes(folder, later(days * 24 * 60)).of(path());
    expect(inDays(29)).toBe(before);
    expect(inDays(31)).not.toBe(before);
  });

  it("is read again when the file has another size, time or inode, or the list cannot be read", () => {
    const hashes = openKnownHashes(folder, now);
    const before = hashes.of(path());
    hashes.save();
    const again = () => openKnownHashes(folder, now).of(path());
    flipByte(path());
    expect(again()).toBe(before);
    utimesSync(path(), later(1), later(1));
    expect(again()).not.toBe(before);
    utimesSync(path(), now, now);
    writeFileSync(join(folder, "content-hashes.json"), "{");
    expect(again()).not.toBe(before);
  });
});
