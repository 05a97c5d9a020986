/** Tests that a page names as `[path](path) “title”`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sources.ts";

interface NamedTest {
  /** As it stands in the page. */
  text: string;
  path: string;
  title: string;
}

export const namedTestsIn = (text: string): NamedTest[] =>
  [...text.matchAll(/\[([^\]]+)\]\(\1\) “([^”]+)”/g)].map(([text, path, title]) => ({
    text,
    path: path!,
    title: title!,
  }));

/** Why a named test cannot be followed, or null. `folder` is the page's own, from the project's root. */
export function faultOf({ path, title }: NamedTest, folder: string): string | null {
  const file = join(root, folder, path);
  if (!/(?:\.test\.tsx?|\/proofs\/(?:[\w-]+\/)?[\w-]+\.ts)$/.test(file)) return `${path} is no test`;
  if (!existsSync(file)) return `${path} is not there`;
  const source = readFileSync(file, "utf8");
  if (/\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b/.test(source)) return `${path} leaves tests out`;
  const isThere = ['"', "'", "`"].some((quote) => source.includes(`${quote}${title}${quote}`));
  return isThere ? null : `${path} has no “${title}”`;
}
