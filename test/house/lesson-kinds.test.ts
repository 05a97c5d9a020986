/** What belongs to one kind of lesson stands in its folder: other code asks the kind. */
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import * as rules from "../../app/elearning/kinds/registry.server.ts";
import * as texts from "../../app/elearning/kinds/texts.ts";
import { productFiles, readSource } from "./sources.ts";

const kindsFolder = "app/elearning/kinds/";

/** Everybody's lists of addresses, browser modules, tasks and commands, in which what a kind has is a line. */
const lists = [/^app\/(?:server|ops)\//, /^app\/(?:secretariat-)?routes\.ts$/, /^app\/entry\.client\.tsx$/];

const others = productFiles.filter(
  (file) => !file.startsWith(kindsFolder) && !lists.some((list) => list.test(file)),
);

/** The last words of the addresses of a kind's forms and uploads. */
const wordsOf = ({ forms, uploads }: { forms: object; uploads: object }) => [
  ...Object.keys(forms),
  ...Object.keys(uploads),
];

const importsFromAKind = (file: string, source: string): string[] =>
  [...source.matchAll(/\bfrom "(\.[^"]+)"/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter((path) => new RegExp(`^${kindsFolder}(?!editing/)[^/]+/`).test(path));

it("no file but the kinds and everybody's lists imports from the folder of a kind", () => {
  expect(others.flatMap((file) => importsFromAKind(file, readSource(file)))).toEqual([]);
  const laidIn = 'import { faultsElement } from "../kinds/package/faults.ts";';
  expect(importsFromAKind("app/elearning/evidence/a.ts", laidIn)).toHaveLength(1);
});

it("each kind says what is done after each of its forms and uploads, and the editor of all kinds knows none of their words", () => {
  const allWords = new Set(Object.values(rules).flatMap(wordsOf));
  expect(allWords.size).toBeGreaterThan(8);
  for (const [kind, rule] of Object.entries(rules))
    expect(Object.keys({ ...texts }[kind as keyof typeof texts].done), kind).toEqual(
      expect.arrayContaining(wordsOf(rule)),
    );
  const naming = (source: string) => [...allWords].filter((word) => new RegExp(`["/]${word}"`).test(source));
  const editor = others.filter((file) => file.startsWith("app/elearning/authoring/"));
  expect(editor.flatMap((file) => naming(readSource(file)).map((word) => `${file}: ${word}`))).toEqual([]);
  expect(naming('const doneWords = ["rettet", "undertekster"];')).toEqual(["undertekster"]);
});
