/** What can be wrong with a conversation in ink. */
import type { InkMessage } from "./ink-messages.ts";

export interface InkFault {
  /** What is wrong; its sentence has this key. */
  what: InkMessage | CheckFault | PlayFault | LimitFault;
  /** Its line in the file, where known. */
  line: number | null;
  /** The knot it is met in; null outside knots, or where not known. */
  knot: string | null;
  /** What is named: a knot, a variable, or the message of the compiler. */
  name: string;
  /** The knots that lead to each other. */
  through?: string[];
  /** The limit that was met. */
  limit?: number;
}

/** Errors of the file as a whole. */
type CheckFault =
  | "include"
  | "external"
  | "variable"
  | "goal"
  | "title"
  | "unreachable"
  | "no-ending"
  | "cannot-pass"
  | "nested";

/** Errors at one place, met when it is played. */
type PlayFault = "dead-end" | "tunnel-end" | "not-a-number" | "calculation" | "runtime";

/** Limits; each is met by honest mistakes long before it is met by a conversation that somebody can take. */
export type LimitFault =
  | "source-chars"
  | "states"
  | "counting"
  | "checked-steps"
  | "steps"
  | "calls"
  | "choices"
  | "turn-lines"
  | "turn-chars"
  | "text-chars"
  | "call-turns"
  | "call-lines"
  | "call-chars"
  | "state-chars"
  | "time"
  | "memory";

/** Thrown while a conversation is played, when it cannot go on. */
export class StoryFault extends Error {
  override readonly name = "StoryFault";
  readonly fault: InkFault;

  constructor(fault: Pick<InkFault, "what"> & Partial<InkFault>) {
    super(`conversation cannot go on: ${fault.what}`);
    this.fault = { line: null, knot: null, name: "", ...fault };
  }
}

/** The longest name or message that is shown of a fault. */
const maxNameChars = 100;

const knownErrors = [
  ["dead-end", /ran out of content|unexpectedly reached end of content/],
  ["tunnel-end", /^Found tunnel onwards statement|: Found tunnel onwards statement/],
  ["title", /^Tag contained non-text content/],
  ["nested", /^Stack overflow|^Maximum call stack/],
  // What the runtime trips over when a number is infinite or none, such as 1 / 0.
  [
    "calculation",
    /\b(?:null|undefined|NaN|Infinity)\b|^Cannot perform (?:the )?(?:unary |binary )?operation/,
  ],
] as const;

/**
 * The fault that an error means: a `StoryFault`, an error of the ink runtime with its place, or a story that is nested too deeply. What the
 * runtime says is about itself, in English: its place alone helps.
 */
export function faultOf(error: unknown): InkFault {
  if (error instanceof StoryFault) return error.fault;
  const { message } = error as Error;
  // The runtime says: … The first issue was: RUNTIME ERROR: 'file' line 7: the message; or, without lines, (Ink Pointer -> knot.0 -- index 3).
  const line = /line (\d+): /.exec(message)?.[1];
  const knot = /Ink Pointer -> ([\p{L}_][\p{L}\p{N}_]*)/u.exec(message)?.[1];
  const what = knownErrors.find(([, pattern]) => pattern.test(message))?.[0] ?? "runtime";
  return {
    what,
    line: line ? Number(line) : null,
    knot: knot ?? null,
    name: "",
  };
}

/** A name or a message, cut off where it is too long to show. */
export const clip = (name: string): string =>
  name.length > maxNameChars ? `${name.slice(0, maxNameChars)}…` : name;
