/**
 * `npm test [-- PATH …]`: what `npm run check` reads of the code, and every test. With a PATH only the tests whose path has it, and
 * nothing is prepared that they do not need. Nothing is skipped when a part fails: all faults are told at once.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import prepareSite from "../global/site.ts";
import { codeParts } from "./check.ts";
import { bin, runParts, secondsSince } from "./parts.ts";

const root = join(import.meta.dirname, "../..");
const times = "build/test-times.json";

const paths = process.argv.slice(2);
const began = performance.now();
const well = paths.length > 0 ? await runVitest(paths) : await runAll();
console.log(`${well ? "✓" : "✗"} ${secondsSince(began)}`);
process.exitCode = well ? 0 : 1;

async function runAll(): Promise<boolean> {
  let remove = () => {};
  const prepare = async () => {
    remove = await prepareSite();
  };
  try {
    const codeIsWell = await runParts([{ name: "site", act: prepare }, ...codeParts]);
    const testsAreWell = await runVitest([
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${times}`,
    ]);
    printSlowest();
    return codeIsWell && testsAreWell;
  } finally {
    remove();
  }
}

function runVitest(words: string[]): Promise<boolean> {
  const args = ["run", "--config", "remix.config.js", ...words];
  const vitest = spawn(bin("vitest"), args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => vitest.on("close", (code) => resolve(code === 0)));
}

/** The ten files that took longest, in seconds. */
function printSlowest(): void {
  const report = JSON.parse(readFileSync(join(root, times), "utf8")) as {
    testResults: { name: string; startTime: number; endTime: number }[];
  };
  const files = report.testResults
    .map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((one, other) => other.seconds - one.seconds);
  for (const { name, seconds } of files.slice(0, 10))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
