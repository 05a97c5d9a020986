import { readFileSync } from "node:fs";
import { decodeText } from "../../../base/text-files/decode-text.ts";
import { type JudgedCaptions, readCaptions } from "./captions.ts";

/** Reads the captions in the file at a path, of a film that lasts `filmSeconds` (null: not known). */
export default function judgeCaptionsFile({
  path,
  filmSeconds,
}: {
  path: string;
  filmSeconds: number | null;
}): JudgedCaptions {
  const text = decodeText(readFileSync(path));
  return text === null ? { refused: "no-text" } : readCaptions(text, filmSeconds);
}
