/** A knot of a conversation in ink, and its line in the file. */
export interface Knot {
  name: string;
  line: number;
  /** A function is a knot that no path leads to: it is called. */
  isFunction: boolean;
}

/** The knots of a conversation, in the order of the file. */
export const knotsOf = (source: string): Knot[] =>
  source.split("\n").flatMap((text, at) => {
    const [, isFunction, name] = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u.exec(text) ?? [];
    return name ? [{ name, line: at + 1, isFunction: isFunction !== undefined }] : [];
  });

/** The knot that a line is in; null before the first one, or for no line. */
export const knotAt = (knots: Knot[], line: number | null): string | null =>
  line === null ? null : (knots.findLast((knot) => knot.line <= line)?.name ?? null);
