import { composed } from "../../../../base/composed.ts";

/**
 * What a name in a package is found by. Whoever made the package may have written it otherwise in the zip, in the manifest and in a page: Windows
 * does not tell capitals from small letters, macOS writes å as two characters, and a path may lead through other folders. Null for a path that
 * leads out of the package.
 */
export function fileKey(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return composed(composed(parts.join("/")).toLowerCase());
}
