/** The difference between two states of a part's elements, as small as possible. Pure: browser and server use it. */
import type { Elements } from "../verdict.ts";

/** A change in one place of a long text: the first `keep` and the last `end` characters stay, and `put` stands between them. */
export interface Splice {
  keep: number;
  end: number;
  put: string;
}

export interface Difference {
  set: Elements;
  splices: Record<string, Splice>;
}

/** Shorter texts are sent in full. In characters. */
const minSpliceLength = 500;

/**
 * The difference that turns the elements of each base into `now`. There may be two bases: the state that the server has accepted,
 * and the one that is under way to it. It contains what differs from either, so that it is correct for both.
 */
export function differenceFrom(bases: Elements[], now: Elements): Difference {
  const difference: Difference = { set: {}, splices: {} };
  for (const [name, value] of Object.entries(now)) {
    if (bases.every((base) => base[name] === value)) continue;
    const splice = value.length > minSpliceLength && bases.every((base) => base[name] !== undefined);
    if (splice)
      difference.splices[name] = spliceFrom(
        bases.map((base) => base[name]!),
        value,
      );
    else difference.set[name] = value;
  }
  return difference;
}

function spliceFrom(bases: string[], now: string): Splice {
  const keep = Math.min(...bases.map((base) => sharedStart(base, now)));
  const room = Math.min(now.length, ...bases.map(({ length }) => length)) - keep;
  const end = Math.min(room, ...bases.map((base) => sharedEnd(base, now)));
  return { keep, end, put: now.slice(keep, now.length - end) };
}

function sharedStart(a: string, b: string): number {
  const maxChars = Math.min(a.length, b.length);
  let at = 0;
  while (at < maxChars && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sharedEnd(a: string, b: string): number {
  const maxChars = Math.min(a.length, b.length);
  let at = 0;
  while (at < maxChars && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}

/** The elements with the difference applied; null when it does not fit them. */
export function applyDifference(base: Elements, { set, splices }: Difference): Elements | null {
  const now: Elements = { ...base, ...set };
  for (const [name, { keep, end, put }] of Object.entries(splices)) {
    const old = base[name];
    if (old === undefined || keep + end > old.length) return null;
    now[name] = old.slice(0, keep) + put + old.slice(old.length - end);
  }
  return now;
}
