/**
 * `npm run ten-runs`: runs `npm test` ten times, each at another hour and date and with other generated inputs. Prints a table of moment, seconds and outcome, and exits
 * with 0 only if none failed. The output of each run is in a folder whose name is printed. `npm run ten-runs -- 4` starts at the fourth.
 *
 * With Debian's libfaketime every process of a run has the shifted clock: npm, vitest, the build, Chromium, SQLite's own `now`. As always,
 * each file of tests, each site and each proof sets the time that JavaScript shows to the fixed Monday, seen from there. The times of files
 * are always the machine's. Without libfaketime only JavaScript's time in the processes that run the tests is shifted.
 */
import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt, ensureBrowser } from "../browser.ts";
import { clockSettings } from "../clock/shift.mjs";
import { endChildrenOnSignal } from "./ending.ts";

const root = join(import.meta.dirname, "../..");

/** Hours and dates at which a test that depends on the time of day or year would fail. */
const moments = [
  "2026-03-29T01:58:00+01:00",
  "2026-10-25T02:30:00+02:00",
  "2026-12-31T23:55:00+01:00",
  "2027-01-01T00:02:00+01:00",
  "2028-02-29T12:00:00+01:00",
  "2026-11-30T08:59:00+01:00",
  "2027-05-19T10:09:50+02:00",
  "2027-08-06T16:29:00+02:00",
  "2026-09-05T03:09:00+02:00",
  "2025-06-15T23:59:00+02:00",
];

const [first = "1", ...others] = process.argv.slice(2);
if (others.length > 0 || !/^\d+$/.test(first) || !moments[Number(first) - 1]) {
  console.error(`npm run ten-runs -- N\nN: the run to start with, from 1 to ${moments.length}`);
  process.exit(1);
}
endChildrenOnSignal(() => {});
// Before the clock is shifted: package managers and downloads check dates.
await ensureBrowser();
const library = await ensureFaketime();
if (!library)
  console.log("No libfaketime: only JavaScript's time is shifted, in the processes that run the tests.");
// Not in the build folder, which every run empties.
const folder = mkdtempSync(join(tmpdir(), "ddh-ten-runs-"));
console.log(folder);
for (const [at, moment] of [...moments.entries()].slice(Number(first) - 1)) {
  const began = performance.now();
  const code = await runTests(moment, at + 1, join(folder, `${at + 1}.log`));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${moment}  ${String(seconds).padStart(5)} s  ${code === 0 ? "ok" : "failed"}`);
  if (code !== 0) process.exitCode = 1;
}

/** The path of libfaketime for processes with threads, as its own command names it; null where it is not installed. */
function findFaketime(): string | null {
  try {
    const command = ["-m", "-f", "+0", "printenv", "LD_PRELOAD"];
    return execFileSync("faketime", command, { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

async function ensureFaketime(): Promise<string | null> {
  if (!findFaketime() && process.getuid?.() === 0) {
    await attempt("apt-get", "update");
    await attempt("apt-get", "install", "-y", "--no-install-recommends", "faketime");
  }
  return findFaketime();
}

/** The environment variables that set the clock of a run, and of all that it starts, to the moment. */
function shiftedClock(moment: Date): Record<string, string> {
  if (!library) return clockSettings(moment);
  const seconds = Math.round((moment.getTime() - Date.now()) / 1000);
  const env = {
    LD_PRELOAD: library,
    FAKETIME: seconds < 0 ? String(seconds) : `+${seconds}`,
    // Timers wait as long as always.
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    // Without it libfaketime moves the ends of monotonic waits too, which never come: an idle browser keeps a core busy.
    FAKETIME_FORCE_MONOTONIC_FIX: "0",
    // Node reads the times of files without libfaketime, and must not see others than the rest.
    NO_FAKE_STAT: "1",
    FAKE_UTIME: "0",
  };
  const shown = Number(execFileSync("date", ["+%s"], { env: { ...process.env, ...env }, encoding: "utf8" }));
  if (Math.abs(shown * 1000 - moment.getTime()) > 60_000)
    throw new Error(
      `libfaketime shows ${new Date(shown * 1000).toISOString()}, not ${moment.toISOString()}.`,
    );
  return env;
}

function runTests(moment: string, seed: number, log: string): Promise<number | null> {
  const output = createWriteStream(log);
  const env = { ...process.env, ...shiftedClock(new Date(moment)), SEED: String(seed) };
  const run = spawn("npm", ["test"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [run.stdout, run.stderr]) stream.pipe(output, { end: false });
  return new Promise((resolve) =>
    run.on("close", (code) => {
      output.end();
      resolve(code);
    }),
  );
}
