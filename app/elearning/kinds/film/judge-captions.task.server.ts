import { readFileSync } from "node:fs";
import { decodeUtf8 } from "../utf8-text.server.ts";
import { judgeCaptions, type JudgedCaptions } from "./captions.ts";

/** Judges the captions in the file at a path, of a film that lasts `filmSeconds` (null: not known). */
export default function judgeCaptionsFile({
  path,
  filmSeconds,
}: {
  path: string;
  filmSeconds: number | null;
}): JudgedCaptions {
  const text = decodeUtf8(readFileSync(path));
  return text === null ? { refused: "no-text" } : judgeCaptions(text, filmSeconds);
}
