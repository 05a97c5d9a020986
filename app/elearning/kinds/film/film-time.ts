/** A place in a film as people write it: 2.10, in English 2:10. */
export function filmTime(seconds: number, locale: string): string {
  const fullSeconds = Math.floor(seconds);
  return `${Math.floor(fullSeconds / 60)}${locale === "en" ? ":" : "."}${String(fullSeconds % 60).padStart(2, "0")}`;
}

/** The missing parts that are shown: a gap under half a second comes from how reports meet, and nobody needs to watch it again. */
export const notableGaps = (gaps: readonly [number, number][]) =>
  gaps.filter(([from, to]) => to - from >= 0.5);
