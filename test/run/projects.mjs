/** How vitest runs the tests: three projects, divided by what their files need. Plain JavaScript, since Vite's configuration imports it. */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { BaseSequencer } from "vitest/node";

/** What a test file holds when it starts the built site. */
const needsSite = /startSite|withSite|proveAll|"app\/server\/server\.ts"|"build\/server\//;
/** What it holds when it needs a database or a process. */
const needsDatabase = /with\w*Database|openDatabase|node:child_process/;

// Settings of the shell do not reach the tests, nor the sites that they start.
for (const file of ["env.server.ts", "account-settings.ts"])
  for (const [, name] of readFileSync(`app/base/${file}`, "utf8").matchAll(/^ {2}([A-Z][A-Z_]+): /gm))
    if (name !== "MODE") delete process.env[name];

const testFiles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(file, "utf8") }));

/** The test files for which it holds. */
const filesThat = (holds) => testFiles.filter(({ source }) => holds(source)).map(({ file }) => file);

/** Test files that need neither a database nor a process: they test pure functions, or read the code. */
const rules = filesThat((source) => !needsSite.test(source) && !needsDatabase.test(source));
const rooms = filesThat((source) => !needsSite.test(source) && needsDatabase.test(source));
const site = filesThat((source) => needsSite.test(source));

/** The slowest files start first, so that none of them is still running alone at the end. */
const longestFirst = ["test/journeys/whole-story", "test/proofs/proofs", "test/journeys/", "test/ops/", ""];

class LongestFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => longestFirst.findIndex((part) => moduleId.includes(part));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const project = (name, settings) => ({ extends: true, test: { name, ...settings } });

/**
 * In `rules` and `rooms`, `isolate: false` imports modules once per worker instead of once per file. The files listed as `setupFiles` run
 * for each test file all the same, but what they import does not: the one that sets the clock is listed itself.
 */
export const tests = {
  env: { MODE: "test", BASE_URL: "http://localhost:3000" },
  // A limit for tests that hang only: no test checks a duration, and a busy machine may be many times slower.
  testTimeout: 3_600_000,
  hookTimeout: 3_600_000,
  expect: { poll: { timeout: 300_000 } },
  // Two more than there are cores: journeys and proofs mostly wait for browsers, letters and timers.
  maxWorkers: availableParallelism() + 2,
  maxConcurrency: 2,
  sequence: { sequencer: LongestFirst },
  projects: [
    project("rules", { include: rules, setupFiles: ["test/clock/setup.ts"], isolate: false }),
    project("rooms", {
      include: rooms,
      setupFiles: ["test/clock/setup.ts", "test/setup.ts"],
      globalSetup: "test/global/database.ts",
      isolate: false,
    }),
    project("site", {
      include: site,
      setupFiles: ["test/clock/setup.ts"],
      globalSetup: "test/global/site.ts",
    }),
  ],
};
