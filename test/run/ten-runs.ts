/**
 * `npm run ten-runs`: runs `npm test` ten times, with the clock shifted to another hour and date each time. Prints a table of moment,
 * seconds and outcome, and exits with 0 only if none failed. The output of each run is in a folder whose name is printed.
 * `npm run ten-runs -- 4` starts at the fourth, after an interruption.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clockSettings } from "../clock/shift.mjs";

const root = join(import.meta.dirname, "../..");
// Not in the build folder, which every run empties.
const folder = mkdtempSync(join(tmpdir(), "ddh-ten-runs-"));

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

const first = Number(process.argv[2] ?? 1);
console.log(folder);
for (const [at, moment] of moments.entries()) {
  if (at + 1 < first) continue;
  const began = performance.now();
  const code = await runTests(moment, join(folder, `${at + 1}.log`));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${moment}  ${String(seconds).padStart(5)} s  ${code === 0 ? "ok" : "failed"}`);
  if (code !== 0) process.exitCode = 1;
}

function runTests(moment: string, log: string): Promise<number | null> {
  const output = createWriteStream(log);
  const env = { ...process.env, ...clockSettings(new Date(moment)) };
  const run = spawn("npm", ["test"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [run.stdout, run.stderr]) stream.pipe(output, { end: false });
  return new Promise((resolve) =>
    run.on("close", (code) => {
      output.end();
      resolve(code);
    }),
  );
}
