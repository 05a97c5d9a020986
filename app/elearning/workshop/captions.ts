const time = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const timing = new RegExp(`^(${time})[ \\t]+-->[ \\t]+(${time})(?:[ \\t].*)?$`);

const secondsOf = (clock: string) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

/**
 * Whether a text is WebVTT with at least one cue: it begins with its name, each cue has a time that ends after it begins.
 * Refuses anything else, with the line where it goes wrong.
 */
export function judgeCaptions(text: string): { cues: number } | { refused: "no-captions"; line: number } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? "")) return { refused: "no-captions", line: 1 };
  let cues = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.includes("-->")) continue;
    const [, from, to] = timing.exec(line) ?? [];
    if (!from || !to || secondsOf(to) <= secondsOf(from)) return { refused: "no-captions", line: at + 1 };
    cues += 1;
  }
  return cues > 0 ? { cues } : { refused: "no-captions", line: lines.length };
}
