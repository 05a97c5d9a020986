/** Packages that someone made to fill the disk or to keep the site busy. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { env } from "../../../app/base/env.server.ts";
import { closeTasks, defineTask } from "../../../app/base/tasks/tasks.server.ts";
import { inspectPackage } from "../../../app/elearning/kinds/package/inspection/inspect.server.ts";
import type { UnpackRequest } from "../../../app/elearning/kinds/package/inspection/unpack-package.task.server.ts";
import { packageLimits } from "../../../app/elearning/kinds/package/package-limits.server.ts";
import {
  clearPackages,
  clearUnpacking,
  packagesFolder,
  storePackage,
} from "../../../app/elearning/kinds/package/store.server.ts";
import {
  deepestPackage,
  hostilePackages,
  packageWithLongName,
  slowPackage,
} from "../../hostile-files/packages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-zip-"));
  env.DATA_DIR = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(closeTasks);

const written = (bytes: Buffer): string => {
  const path = join(folder, "pakke.zip");
  writeFileSync(path, bytes);
  return path;
};
const filesLeft = () =>
  existsSync(packagesFolder())
    ? readdirSync(packagesFolder(), { recursive: true }).filter((name) => name !== "unpacking")
    : [];

describe("a package", () => {
  it.each(hostilePackages)("is refused and leaves nothing when it is $what", async ({ make, refused }) => {
    expect(await storePackage(written(make()), "anna")).toMatchObject({ errors: [{ what: refused }] });
    expect(filesLeft()).toEqual([]);
  });

  it("may have folders as deep as they may be", async () => {
    expect(await storePackage(written(deepestPackage()), "anna")).toMatchObject({ files: 3 });
  });

  it("with a long name in its manifest is read at once", async () => {
    const { errors, warnings } = await inspectPackage(written(packageWithLongName()), packageLimits());
    expect([errors, warnings.length]).toEqual([[], 1]);
  });

  it("is written no more once its process has been ended while it unpacked", async () => {
    const unpack = defineTask<UnpackRequest, unknown>(
      "app/elearning/kinds/package/inspection/unpack-package.task.server.ts",
      { ms: 100 },
    );
    const target = join(folder, "target");
    mkdirSync(target);
    const request = { path: written(slowPackage()), folder: target, limits: packageLimits() };
    await expect(unpack(request, "anna")).rejects.toMatchObject({ limit: "time" });
    rmSync(target, { recursive: true });
    expect(await storePackage(written(deepestPackage()), "anna")).toMatchObject({ files: 3 });
    expect(existsSync(target)).toBe(false);
  });
});

describe("what a process that died left behind", () => {
  const monday = new Date("2026-03-02T08:00:00Z");
  const secondsBefore = (seconds: number) => new Date(monday.getTime() - seconds * 1000);
  const addFolder = (path: string, touched: Date) => {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "index.html"), "x");
    utimesSync(path, touched, touched);
  };

  it("is removed at the start, when it was killed while it unpacked", async () => {
    const { DATA_DIR } = env;
    const script = "test/elearning/packages/unpacking-process.ts";
    const dying = spawn(process.execPath, ["--import", "tsx", script, written(slowPackage())], {
      env: { ...process.env, DATA_DIR, KEY_DIR: join(folder, "keys") },
      stdio: "ignore",
    });
    const ended = once(dying, "exit");
    await expect.poll(() => filesLeft().length, { timeout: 100_000 }).toBeGreaterThan(10);
    dying.kill("SIGKILL");
    await ended;
    expect(filesLeft()).not.toEqual([]);
    // The process of its task ends a moment after it, and until then it writes.
    const clear = () => clearUnpacking(new Date("9999-12-31T00:00:00Z"), 0);
    await expect.poll(() => clear().then(filesLeft), { timeout: 100_000 }).toEqual([]);
  });

  it("is removed at the start, but not what is unpacked since", async () => {
    const unpacking = join(packagesFolder(), "unpacking");
    addFolder(join(unpacking, "before"), secondsBefore(1));
    addFolder(join(unpacking, "after"), secondsBefore(-1));
    await clearUnpacking(monday, 0);
    expect(readdirSync(unpacking)).toEqual(["after"]);
  });

  it("is removed after a day, when it was unpacked and no lesson uses it", async () => {
    const [used, unused, fresh] = ["a".repeat(32), "b".repeat(32), "c".repeat(32)] as const;
    const twoDays = 2 * 86_400;
    for (const name of [used, unused]) addFolder(join(packagesFolder(), name), secondsBefore(twoDays));
    addFolder(join(packagesFolder(), fresh), secondsBefore(60));
    addFolder(join(packagesFolder(), "unpacking"), secondsBefore(twoDays));
    await clearPackages(monday, (name) => name === used);
    expect(readdirSync(packagesFolder()).sort()).toEqual([used, fresh, "unpacking"]);
  });
});
