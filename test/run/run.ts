/**
 * `npm test [-- PATH …]`: the static checks of `npm run check`, and every test. With a PATH only the tests whose path contains it, and
 * only what they need is prepared. A failing part does not stop the others, so that all failures are shown at once.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import prepareSite from "../global/site.ts";
import { codeParts } from "./check.ts";
import { bin, runParts, secondsSince } from "./parts.ts";

const root = join(import.meta.dirname, "../..");
const timesFile = "build/test-times.json";

const paths = process.argv.slice(2);
const began = performance.now();
const passed = paths.length > 0 ? await runVitest(paths) : await runAll();
console.log(`${passed ? "✓" : "✗"} ${secondsSince(began)}`);
process.exitCode = passed ? 0 : 1;

/** The static checks run beside the tests, and report after them. */
async function runAll(): Promise<boolean> {
  const reports: string[] = [];
  const checking = runParts(codeParts, {
    concurrency: 1,
    print: (report) => reports.push(report),
  });
  const testsPassed = await runTests();
  const codePassed = await checking;
  console.log(reports.join("\n"));
  return codePassed && testsPassed;
}

async function runTests(): Promise<boolean> {
  let remove = () => {};
  const prepare = async () => {
    remove = await prepareSite();
  };
  try {
    if (!(await runParts([{ name: "site", act: prepare }]))) return false;
    const json = ["--reporter=json", `--outputFile.json=${timesFile}`];
    const passed = await runVitest(["--reporter=default", ...json]);
    printSlowest();
    return passed;
  } finally {
    remove();
  }
}

function runVitest(extraArgs: string[]): Promise<boolean> {
  const args = ["run", "--config", "remix.config.js", ...extraArgs];
  const vitest = spawn(bin("vitest"), args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => vitest.on("close", (code) => resolve(code === 0)));
}

/** The ten files that took longest, in seconds. */
function printSlowest(): void {
  const report = JSON.parse(readFileSync(join(root, timesFile), "utf8")) as {
    testResults: { name: string; startTime: number; endTime: number }[];
  };
  const files = report.testResults
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  for (const { name, seconds } of files.slice(0, 10))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
