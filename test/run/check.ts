/** `npm run check`: all that can be said of the code without starting the site, in about a minute. */
import { bin, type Part, runParts, secondsSince } from "./parts.ts";

/** What is read of the code: its types, its form, and what nothing uses. */
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
  const well = await runParts([...codeParts, rules]);
  console.log(secondsSince(began));
  process.exitCode = well ? 0 : 1;
}
