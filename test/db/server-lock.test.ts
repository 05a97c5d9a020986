/** One server at a time on a folder of data. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requireServerLock, takeServerLock } from "../../db/server-lock.server.ts";

const now = new Date("2026-11-30T08:00:00Z");
let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
});
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) await killed(child);
  rmSync(folder, { recursive: true });
});

const killed = (one: ChildProcess) => Promise.all([once(one, "exit"), one.kill("SIGKILL")]);

async function holdElsewhere(): Promise<{ process: ChildProcess; said: string }> {
  const script = join(import.meta.dirname, "server-lock/holder.ts");
  child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout!, "data");
  return { process: child, said: String(said).trim() };
}

describe("a server's lock on its data", () => {
  it("is refused to a second process, which is told whose it is, and free again when its holder was killed", async () => {
    const { process: holder, said } = await holdElsewhere();
    expect(said).toBe("held");
    expect(() => requireServerLock(folder, now)).toThrow(`process ${holder.pid} on `);
    expect(takeServerLock(folder, now)).toMatchObject({ heldBy: { pid: holder.pid } });
    await killed(holder);
    expect(JSON.parse(readFileSync(join(folder, "server.json"), "utf8")).pid).toBe(holder.pid);
    const lock = requireServerLock(folder, now);
    const second = await holdElsewhere();
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
