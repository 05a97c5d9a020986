/** How vitest runs the tests: three projects, told apart by what their files need. Plain JavaScript, since Vite's configuration reads it. */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { BaseSequencer } from "vitest/node";

const all = "test/**/*.test.{ts,tsx}";
/** What starts the built site or whole processes. */
const needsSite = ["test/journeys/**", "test/ops/**", "test/proofs/proofs.test.ts"];
/** What a file names when it needs more than the rules it tries. */
const needsDatabase = /withDatabase|openDatabase|node:child_process/;

/** The files that need neither a database nor a process: rules, as pure functions or as code that is read. */
const rules = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter(
    (file) =>
      !/^test\/(journeys|ops|proofs\/proofs)/.test(file) && !needsDatabase.test(readFileSync(file, "utf8")),
  );

/** What takes longest begins first, so that no worker is left with it alone at the end. */
const longestFirst = [
  "test/journeys/whole-story",
  "test/proofs/proofs",
  "test/journeys/every-page",
  "test/journeys/",
  "test/ops/",
  "",
];

class LongestFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => longestFirst.findIndex((part) => moduleId.includes(part));
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const project = (name, settings) => ({ extends: true, test: { name, ...settings } });

export const tests = {
  env: { MODE: "test", BASE_URL: "http://localhost:3000" },
  // The one limit, for what hangs: no test checks how long something takes, and a busy machine may be many times slower.
  testTimeout: 3_600_000,
  hookTimeout: 3_600_000,
  expect: { poll: { timeout: 300_000 } },
  // One more than there are cores: a journey mostly waits.
  maxWorkers: availableParallelism() + 1,
  maxConcurrency: 2,
  sequence: { sequencer: LongestFirst },
  projects: [
    project("rules", { include: rules, setupFiles: ["test/clock/setup.ts"] }),
    project("rooms", {
      include: [all],
      exclude: [...needsSite, ...rules],
      setupFiles: ["test/setup.ts"],
      globalSetup: "test/global/database.ts",
      // The rooms are imported once a worker, not once a file.
      isolate: false,
    }),
    project("site", {
      include: needsSite.map((place) => (place.endsWith("**") ? `${place}/*.test.ts` : place)),
      setupFiles: ["test/setup.ts"],
      globalSetup: ["test/global/database.ts", "test/global/site.ts"],
    }),
  ],
};
