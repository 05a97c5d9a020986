import { captionWords } from "./caption-words.ts";
import { findCaptionTimes, vttTime } from "./caption-times.ts";
import { type Cue, readCues } from "./read-cues.ts";

/** Why a file is not valid captions of a film, and the line of the first fault. */
export interface WrongCaptions {
  refused: "no-captions" | "no-cues" | "reversed" | "past-end" | "long-caption" | "too-many-captions";
  line: number;
}
/** Captions as the site stores them: WebVTT in UTF-8, and how many there are. */
export interface Captions {
  vtt: string;
  cues: number;
}
export type JudgedCaptions = Captions | { refused: "no-text" } | WrongCaptions;

/** The most captions of a film: one a second for five hours has fewer. */
export const maxCues = 20_000;

/** The most characters of one: what stands on the screen at once has a tenth. */
export const maxCueChars = 1000;

/** How long after the film's end captions made by a program begin at most; later ones are another film's. */
const lateSeconds = 5;

/** How long one is shown that ends when it begins, as programs that listen write for a short word. */
const momentSeconds = 1;

/**
 * The captions in a text that is WebVTT or SRT as programs write them, as WebVTT that a browser shows whole. They end when the film does, which
 * lasts `filmSeconds` (null: not known). Refuses any other text, one that ends before it begins or begins after the film, more than
 * `maxCues`, and one of more than `maxCueChars`.
 */
export function readCaptions(text: string, filmSeconds: number | null): Captions | WrongCaptions {
  const lines = text.replaceAll("\ufeff", "").split(/\r*\n|\r/);
  const found = readCues(lines, findCaptionTimes, { maxCues, maxCueChars });
  if ("refused" in found) return found;
  const shown: Cue[] = [];
  for (const cue of found.cues) {
    if (cue.to < cue.from) return { refused: "reversed", line: cue.line };
    if (filmSeconds !== null && cue.from >= filmSeconds + lateSeconds)
      return { refused: "past-end", line: cue.line };
    const to = Math.min(cue.to > cue.from ? cue.to : cue.from + momentSeconds, filmSeconds ?? Infinity);
    const words = captionWords(cue.words);
    if (words !== "" && to > cue.from) shown.push({ ...cue, to, words: [words] });
  }
  if (shown.length > 0) return { vtt: vttOf(found.rules, shown), cues: shown.length };
  const [first] = found.cues.filter(({ from }) => filmSeconds !== null && from >= filmSeconds);
  return first ? { refused: "past-end", line: first.line } : { refused: "no-cues", line: lines.length };
}

function vttOf(rules: string[], cues: Cue[]): string {
  const inOrder = cues.toSorted((one, other) => one.from - other.from);
  const blocks = inOrder.map(
    ({ from, to, settings, words }) =>
      `${[vttTime(from), "-->", vttTime(to), ...settings].join(" ")}\n${words.join("\n")}`,
  );
  return `${["WEBVTT", ...rules, ...blocks].join("\n\n")}\n`;
}
