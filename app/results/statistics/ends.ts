import type { Proportion } from "./proportions.ts";

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * How many answers make up each end of a scale: two, but never more than half of it. So one of two or three answers, two of four and
 * more; with two or four answers the ends are the whole scale, and one falls by what the other rises.
 */
export const answersAtEnd = (categories: number): number =>
  Math.min(2, Math.max(1, Math.floor(categories / 2)));

/** The best answers of a scale among all: "the best two". A scale's counts stand best first. */
export function bestEnd(counts: readonly number[]): Proportion {
  return { hits: sum(counts.slice(0, answersAtEnd(counts.length))), n: sum(counts) };
}

/** The worst answers of a scale among all: "the worst two". */
export function worstEnd(counts: readonly number[]): Proportion {
  return { hits: sum(counts.slice(counts.length - answersAtEnd(counts.length))), n: sum(counts) };
}
