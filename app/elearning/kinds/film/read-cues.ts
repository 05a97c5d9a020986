import type { CaptionTimes } from "./caption-times.ts";

/** A caption, and the line of its times. */
export interface Cue extends CaptionTimes {
  line: number;
  words: string[];
}

interface Limits {
  maxCues: number;
  maxCueChars: number;
}

type Refused = "no-captions" | "no-cues" | "long-caption" | "too-many-captions";

const heading = /^WEBVTT(?:\s.*)?$/;
/** What WebVTT has beside its captions; each goes on to the next empty line. */
const aside = /^(?:(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)|X-TIMESTAMP-MAP=)/;
const number = /^\d{1,6}$/;

/**
 * The captions among the lines of a WebVTT or SRT file, and WebVTT's rules for how they look. What is neither a caption's times nor its number or
 * name is its words, also after an empty line. Refuses lines without captions, those with an arrow that are no times, and what is over the limits.
 */
export function readCues(
  lines: string[],
  timesOf: (line: string) => CaptionTimes | null,
  limits: Limits,
): { cues: Cue[]; rules: string[] } | { refused: Refused; line: number } {
  const isWebvtt = heading.test(lines.find((line) => line.trim() !== "")?.trim() ?? "");
  const reader = new CueReader(isWebvtt, limits);
  for (const [at, text] of lines.entries()) {
    const line = text.trim();
    const times = line.includes(":") ? timesOf(line) : null;
    if (line === "") reader.endBlock();
    else if (times) reader.begin({ ...times, line: at + 1, words: [] });
    else if (!reader.add(line)) return { refused: "no-captions", line: at + 1 };
    if (reader.over) return reader.over;
  }
  // The last line of a numbered file may be a number without a caption.
  reader.endBlock();
  if (reader.over) return reader.over;
  const { cues, rules } = reader;
  if (cues.length > 0) return { cues, rules };
  return isWebvtt ? { refused: "no-cues", line: lines.length } : { refused: "no-captions", line: 1 };
}

/** Takes the lines of a file one by one. */
class CueReader {
  readonly cues: Cue[] = [];
  readonly rules: string[] = [];
  over: { refused: "long-caption" | "too-many-captions"; line: number } | null = null;
  /** The lines of a block of which it is not known yet what they are. */
  private waiting: string[] = [];
  /** A number between two empty lines. */
  private alone: string | null = null;
  private block: "none" | "aside" | "text" | "cue" = "none";
  private isNumbered = false;
  private chars = 0;

  constructor(
    private readonly isWebvtt: boolean,
    private readonly limits: Limits,
  ) {}

  endBlock(): void {
    const [only, second] = this.waiting;
    if (this.block === "aside") this.keepRule();
    else if (this.block === "text" && this.mayBeNumber(only) && second === undefined) this.alone = only!;
    else this.addWords(this.waiting);
    this.waiting = [];
    this.block = "none";
  }

  begin(cue: Cue): void {
    const before = this.waiting.at(-1) ?? this.alone ?? "";
    const hasNumber = this.mayBeNumber(before);
    const hasName = this.isWebvtt && this.block === "text";
    if (this.cues.length === 0) this.isNumbered = hasNumber;
    if (this.block === "aside") this.keepRule();
    else this.addWords(hasNumber || hasName ? this.waiting.slice(0, -1) : this.waiting);
    this.waiting = [];
    this.alone = null;
    this.block = "cue";
    this.chars = 0;
    this.cues.push(cue);
    if (this.cues.length > this.limits.maxCues)
      this.over ??= { refused: "too-many-captions", line: cue.line };
  }

  /** False for a line that should be times and is not. */
  add(line: string): boolean {
    if (this.block === "none") this.block = this.isWebvtt && aside.test(line) ? "aside" : "text";
    if (line.includes("-->") && !/^NOTE\b/.test(this.waiting[0] ?? "")) return false;
    if (this.alone !== null) this.addWords([this.alone]);
    this.alone = null;
    this.waiting.push(line);
    return true;
  }

  private mayBeNumber(line = ""): boolean {
    return number.test(line) && (this.isNumbered || this.cues.length === 0);
  }

  private keepRule(): void {
    if (this.cues.length === 0 && /^(?:STYLE|REGION)\b/.test(this.waiting[0] ?? ""))
      this.rules.push(this.waiting.join("\n"));
  }

  private addWords(lines: string[]): void {
    const cue = this.cues.at(-1);
    if (!cue) return;
    for (const line of lines) {
      this.chars += line.length;
      if (this.chars > this.limits.maxCueChars) this.over ??= { refused: "long-caption", line: cue.line };
      cue.words.push(line);
    }
  }
}
