/** Comments and documents name files, which move: each name must still lead somewhere. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSource, root } from "./sources.ts";

const files = ["app", "db", "emails", "test"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(?:tsx?|mjs|md|scss)$/.test(file));

const comment = /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/[^\n]*/g;
/** A path or a name of a file. Written in capitals or without a name (test/proofs/NAME.ts, .server.ts), it stands for several. */
const namedFile = /(?<![\w./@-])(?:[\w-]+\/)*[a-zA-Z][\w-]*\.(?:[\w-]+\.)*(?:tsx?|mjs|md|scss)\b/g;

const textsToCheck = ["README.md", ...files].map((file) => {
  const source = readSource(file);
  return { file, text: file.endsWith(".md") ? source : (source.match(comment) ?? []).join("\n") };
});

it("every file that a comment or a document names is there", () => {
  const missing = textsToCheck.flatMap(({ file, text }) =>
    (text.match(namedFile) ?? [])
      .filter((name) => !/(?:^|\/)[A-Z]+\.ts$/.test(name))
      .filter((name) => name !== "README.md" && !files.some((known) => `/${known}`.endsWith(`/${name}`)))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
