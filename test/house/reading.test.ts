/** Looking at a page changes nothing: what a GET runs reaches no write transaction. */
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

/** One top-level declaration of a file: its text, and the declarations it names. */
interface Declaration {
  text: string;
  uses: string[];
}

const declarationStart =
  /^(?:export )?(?:default )?(?:async )?(?:function\*? |const |let |class )(?:\{ ?)?(\w+)?/;

/** The imported names of a file, with where each is declared ("file#name"). */
function importsOf(file: string, source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, names, path] of source.matchAll(/import (?!type)\{([^}]*)\} from "(\.[^"]+)"/g))
    for (const part of names!.split(",")) {
      const [name, local = name] = part
        .trim()
        .replace(/^type /, "")
        .split(" as ");
      if (name) found.set(local!, `${join(dirname(file), path!)}#${name}`);
    }
  return found;
}

const writes = "db/database.server.ts#writeTransaction";
/** Writes who looked, or when something was last used. */
const notes = "db/database.server.ts#writeRelaxed";

/** Every top-level declaration of the product, as "file#name". */
const declarations = new Map<string, Declaration>();
for (const file of sourceFiles) {
  const source = readSource(file);
  const imported = importsOf(file, source);
  const starts = [...source.matchAll(/^\S.*/gm)].filter(([line]) => declarationStart.test(line));
  const chunks = starts.map((start, at) => ({
    name: declarationStart.exec(start[0])![1] ?? "default",
    text: source.slice(start.index, starts[at + 1]?.index),
  }));
  const own = new Map(chunks.map(({ name }) => [name, `${file}#${name}`]));
  for (const { name, text } of chunks) {
    const words = new Set(
      text.replace(/^.*\n?/, (first) => first.replace(name, "")).match(/\b[A-Za-z_]\w*/g),
    );
    // A loader never calls its file's action; the word may name something else.
    if (name === "loader") words.delete("action");
    const uses = [...words].flatMap((word) => imported.get(word) ?? own.get(word) ?? []);
    declarations.set(`${file}#${name}`, { text, uses });
  }
}

/** What a page may run that begins a write transaction, and why it changes nothing of the site's. */
const harmless: Record<string, string> = {
  "app/onboarding/templates/drafting.server.ts#templateOf":
    "makes the first version from the code's own list, when there is none",
  "app/people/import/import-people.server.ts#importPeopleSheet":
    "a dry run, which ends before the transaction",
  "app/results/publishing/import-counts.server.ts#importReadCounts":
    "a dry run, which ends before the transaction",
  "db/roll-back.server.ts#tryAndRollBack": "rolls back what it tries",
};

/** Every declaration that one leads to; does not look into what is harmless, nor into notes. */
function reachedFrom(from: string): Set<string> {
  const reached = new Set([from]);
  for (const at of reached)
    if (at !== notes && !(at in harmless))
      for (const next of declarations.get(at)?.uses ?? []) reached.add(next);
  return reached;
}

describe("reading", () => {
  const loaders = [...declarations.keys()].filter((name) => name.endsWith("#loader"));

  it("finds the write transaction behind actions that write (the search itself)", () => {
    for (const route of ["course-days/sign-up/routes/enrol.tsx", "people/sign-in/routes/sign-out.tsx"])
      expect(reachedFrom(`app/${route}#action`).has(writes), route).toBe(true);
  });

  it("a page changes nothing but its trail: no loader reaches a write transaction", () => {
    expect(loaders.length).toBeGreaterThan(80);
    expect(loaders.filter((loader) => reachedFrom(loader).has(writes))).toEqual([]);
  });

  it("every exception is still needed", () => {
    const reached = new Set(loaders.flatMap((loader) => [...reachedFrom(loader)]));
    expect(Object.keys(harmless).filter((name) => !reached.has(name))).toEqual([]);
  });
});
