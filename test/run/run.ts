/**
 * `npm test [-- PATH …]`: the static checks of `npm run check`, and every test. With a PATH only the tests whose path contains it, and
 * only what they need is prepared. A failing part does not stop the others, so that all failures are shown at once.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import prepareSite from "../global/site.ts";
import { codeParts } from "./check.ts";
import { removeEndedBundles } from "../proofs/seats/bundle-folder.ts";
import { endChildrenOnSignal } from "./ending.ts";
import { bin, runParts, secondsSince } from "./parts.ts";

const root = join(import.meta.dirname, "../..");
const timesFile = join(root, "build/test-times.json");

const paths = process.argv.slice(2);
const began = performance.now();
// The tests' temporary files are in one folder, which is removed also when they are killed.
process.env.TMPDIR = mkdtempSync(join(temporaryParent(), "ddh-tests-"));
const removeTemporary = () => {
  rmSync(process.env.TMPDIR!, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  removeEndedBundles();
};
endChildrenOnSignal(removeTemporary);
try {
  const passed = paths.length > 0 ? await runVitest(paths) : await runAll();
  console.log(`${passed ? "✓" : "✗"} ${secondsSince(began)}`);
  process.exitCode = passed ? 0 : 1;
} finally {
  removeTemporary();
}

/** In memory where there is room: a third of the tests' time was waiting for the disk at commits, which they do not lose by a power cut. */
function temporaryParent(): string {
  const inMemory = "/dev/shm";
  const neededBytes = 6 * 1024 ** 3;
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize >= neededBytes) return inMemory;
  } catch {
    // Linux alone has it.
  }
  return tmpdir();
}

/** The static checks run beside the tests, and report after them. */
async function runAll(): Promise<boolean> {
  const reports: string[] = [];
  const checking = runParts(codeParts, {
    concurrency: 1,
    print: (report) => reports.push(report),
  });
  try {
    const testsPassed = await runTests();
    return (await checking) && testsPassed;
  } finally {
    await checking;
    console.log(reports.join("\n"));
  }
}

/** Where no site can be started, the tests that need none still run. */
async function runTests(): Promise<boolean> {
  rmSync(timesFile, { force: true });
  const prepared = await runParts([{ name: "site", act: prepareSite }]);
  if (!prepared) console.log("The tests that start the site are left out.");
  const projects = prepared ? [] : ["--project=rules", "--project=rooms"];
  const json = ["--reporter=json", `--outputFile.json=${timesFile}`];
  const passed = await runVitest(["--reporter=default", ...json, ...projects]);
  printSlowest();
  return prepared && passed;
}

function runVitest(extraArgs: string[]): Promise<boolean> {
  const args = ["run", "--config", "remix.config.js", ...extraArgs];
  const vitest = spawn(bin("vitest"), args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => {
    vitest.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    vitest.on("close", (code) => resolve(code === 0));
  });
}

interface FileTimes {
  name: string;
  startTime: number;
  endTime: number;
}

/** The times of each file; none when vitest ended before it wrote them. */
function readTimes(): FileTimes[] {
  try {
    return (JSON.parse(readFileSync(timesFile, "utf8")) as { testResults: FileTimes[] }).testResults;
  } catch {
    return [];
  }
}

/** The ten files that took longest, in seconds. */
function printSlowest(): void {
  const files = readTimes()
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds } of files.slice(0, 10))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
