/** One server at a time on a folder of data. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requireServerLock, takeServerLock, upgradingAlone } from "../../db/server-lock.server.ts";
import { type Elsewhere, holdElsewhere, killed } from "./server-lock/hold-elsewhere.ts";

const now = new Date("2026-11-30T08:00:00Z");
let folder: string;
let children: Elsewhere[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
  children = [];
});
afterEach(async () => {
  for (const child of children) await killed(child);
  rmSync(folder, { recursive: true });
});

async function hold(): Promise<Elsewhere> {
  const child = await holdElsewhere(folder);
  children.push(child);
  return child;
}

describe("a server's lock on its data", () => {
  it("is refused to a second process, which is told whose it is, and free again when its holder was killed", async () => {
    const holder = await hold();
    expect(holder.said).toBe("held");
    expect(() => requireServerLock(folder, now)).toThrow(`process ${holder.pid} on `);
    expect(takeServerLock(folder, now)).toMatchObject({ heldBy: { pid: holder.pid } });
    await killed(holder);
    expect(JSON.parse(readFileSync(join(folder, "server.json"), "utf8")).pid).toBe(holder.pid);
    const lock = requireServerLock(folder, now);
    const second = await hold();
    expect(second.said).toBe(`refused ${process.pid}`);
    lock.release();
  });

  it("is not held by what a killed holder wrote, though its number is another process's by now", () => {
    const left = { pid: process.pid, host: "en-anden", since: now.toISOString() };
    writeFileSync(join(folder, "server.json"), JSON.stringify(left));
    writeFileSync(join(folder, "server.lock"), "");
    requireServerLock(folder, now).release();
  });

  it("is refused within one process too, and can be taken again once it is released", () => {
    const lock = requireServerLock(folder, now);
    expect(takeServerLock(folder, now)).toEqual({ heldBy: expect.objectContaining({ pid: process.pid }) });
    expect(() => requireServerLock(folder, now)).toThrow("since 2026-11-30T08:00:00.000Z");
    lock.release();
    requireServerLock(folder, now).release();
  });

  it("is refused also when its holder could not say who it is", () => {
    const lock = requireServerLock(folder, now);
    rmSync(join(folder, "server.json"));
    expect(takeServerLock(folder, now)).toEqual({ heldBy: null });
    expect(() => requireServerLock(folder, now)).toThrow(`A server is running on ${folder}. Stop it first`);
    lock.release();
  });

  it("makes the folder where it is missing, for its own user alone", () => {
    const made = join(folder, "data");
    requireServerLock(made, now).release();
    expect(existsSync(join(made, "server.lock"))).toBe(true);
    expect([made, join(made, "server.lock")].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);
  });
});

describe("an upgrade of the data", () => {
  it("keeps a server from starting meanwhile, and is made within the server that has them", () => {
    const during = upgradingAlone(folder, now, () => takeServerLock(folder, now));
    expect(during).toMatchObject({ heldBy: { pid: process.pid } });
    const lock = requireServerLock(folder, now);
    expect(upgradingAlone(folder, now, () => "done")).toBe("done");
    expect(takeServerLock(folder, now)).toHaveProperty("heldBy");
    lock.release();
  });

  it("is refused beside a server, and leaves the folder free again when it fails", async () => {
    const fail = () => {
      throw new Error("no room");
    };
    expect(() => upgradingAlone(folder, now, fail)).toThrow("no room");
    const server = await hold();
    expect(server.said).toBe("held");
    expect(() => upgradingAlone(folder, now, fail)).toThrow(`upgrading it: process ${server.pid} on `);
  });
});
