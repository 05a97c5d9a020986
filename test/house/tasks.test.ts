/** What runs in the processes of tasks is pure: it reaches no database, no setting and no log. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { readSource, root, sourceFiles } from "./sources.ts";

const tasks = sourceFiles.filter((file) => file.endsWith(".task.server.ts"));

/** The files that a file imports when it runs. */
const importsOf = (file: string): string[] =>
  [...readSource(file).matchAll(/(?:import|export)\s(?!type\s)[^"';]*?from\s+"(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path!).replace(/\?.*$/, ""),
  );

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const next of importsOf(file)) reachedFrom(next, seen);
  return seen;
}

const kept =
  /^db\/(?!enums|constants)|^app\/base\/(?:env|log|secrets|events)\.server|^app\/mail\/(?!(?:(?:letter-texts|optional)\/)?texts\.ts)/;

it("tasks reach neither database, settings, log nor letters", () => {
  const wrong = tasks.flatMap((task) =>
    [...reachedFrom(task)].filter((file) => kept.test(file)).map((file) => `${task} → ${file}`),
  );
  expect(wrong).toEqual([]);
});

it("every task is defined by the path of a file, and every file of a task is defined once", () => {
  const defined = sourceFiles.flatMap((file) =>
    [...readSource(file).matchAll(/"([\w/-]+\.task\.server\.ts)"/g)].map(([, path]) => path!),
  );
  expect(defined.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(defined.sort()).toEqual(tasks.sort());
});
