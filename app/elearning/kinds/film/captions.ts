const timePattern = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const cueTiming = new RegExp(`^(${timePattern})[ \\t]+-->[ \\t]+(${timePattern})(?:[ \\t].*)?$`);

const secondsOf = (clock: string) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

/** Why a file is not valid captions of a film, and the line of the first fault. */
export interface WrongCaptions {
  refused: "no-captions" | "no-cues" | "reversed" | "past-end" | "long-caption" | "too-many-captions";
  line: number;
}
export type JudgedCaptions = { cues: number } | { refused: "no-text" } | WrongCaptions;

/** The most captions of a film: one a second for five hours has fewer. */
export const maxCues = 20_000;

/** The most characters of one: what stands on the screen at once has a tenth. */
export const maxCueChars = 1000;

/** How much shorter than the film its stated length may be. */
const slackSeconds = 1;

/**
 * Whether a text is WebVTT with at least one cue: it begins with WEBVTT, each cue has a time that ends after it begins and
 * lies within the film, which lasts `filmSeconds` (null: not known). Refuses anything else, more than `maxCues`, and one of more than
 * `maxCueChars`.
 */
export function judgeCaptions(text: string, filmSeconds: number | null): { cues: number } | WrongCaptions {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? "")) return { refused: "no-captions", line: 1 };
  let [cues, cueLine, cueChars] = [0, 0, 0];
  for (const [at, text] of lines.entries()) {
    if (text === "") cueLine = 0;
    if (!text.includes("-->")) {
      cueChars += text.length;
      if (cueLine > 0 && cueChars > maxCueChars) return { refused: "long-caption", line: cueLine };
      continue;
    }
    const line = at + 1;
    [cueLine, cueChars] = [line, 0];
    const [from, to] = cueTiming.exec(text)?.slice(1, 3).map(secondsOf) ?? [];
    if (from === undefined || to === undefined) return { refused: "no-captions", line };
    if (to <= from) return { refused: "reversed", line };
    if (filmSeconds !== null && (from >= filmSeconds || to > filmSeconds + slackSeconds))
      return { refused: "past-end", line };
    cues += 1;
    if (cues > maxCues) return { refused: "too-many-captions", line };
  }
  return cues > 0 ? { cues } : { refused: "no-cues", line: lines.length };
}
