/** `npm run check`: every check of the code that does not start the site, in about a minute. */
import { bin, type Part, runParts, secondsSince } from "./parts.ts";

/**
 * Static checks: types, lint and format, and unused code. What `tsc` keeps for its next run costs it a seventh of the time, which is
 * wasted where nothing is kept.
 */
export const codeParts = ({ keepsTypes }: { keepsTypes: boolean }): Part[] => [
  {
    name: "types",
    command: [bin("tsc"), ...(keepsTypes ? [] : ["--incremental", "false", "--tsBuildInfoFile", "null"])],
  },
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "unused", command: ["npm", "run", "-s", "unused"] },
];

const rules: Part = {
  name: "rules",
  command: [bin("vitest"), "run", "--config", "remix.config.js", "--project", "rules"],
};

if (import.meta.filename === process.argv[1]) {
  const began = performance.now();
  const passed = await runParts([...codeParts({ keepsTypes: true }), rules]);
  console.log(secondsSince(began));
  process.exitCode = passed ? 0 : 1;
}
