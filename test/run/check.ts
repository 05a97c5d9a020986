/** `npm run check`: every check of the code that does not start the site. */
import { bin, type Part, runParts, secondsSince } from "./parts.ts";

/** Static checks: types, lint and format, and unused code. */
export const codeParts: Part[] = ["types", "lint", "unused"].map((name) => ({
  name,
  command: ["npm", "run", "-s", name],
}));

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
