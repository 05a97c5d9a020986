/** `npm run check`: every check of the code that does not start the site, in about a minute. */
import { bin, type Part, runParts, secondsSince } from "./parts.ts";

/** Static checks: types, lint and format, and unused code. */
export const codeParts: Part[] = [
  { name: "types", command: [bin("tsc")] },
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "unused", command: ["npm", "run", "-s", "unused"] },
];

const rules: Part = {
  name: "rules",
  command: [bin("vitest"), "run", "--config", "remix.config.js", "--project", "rules"],
};

if (import.meta.filename === process.argv[1]) {
  const began = performance.now();
  const passed = await runParts([...codeParts, rules]);
  console.log(secondsSince(began));
  process.exitCode = passed ? 0 : 1;
}
