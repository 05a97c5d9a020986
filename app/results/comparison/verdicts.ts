import type { Change } from "./changes.ts";

/** The questions whose change can be drawn; with one round only, those whose share can. */
export const drawableChanges = (changes: Change[], comparing: boolean): Change[] =>
  changes.filter(({ outcome, now }) => (comparing ? outcome : now?.top));

/** How many questions there are, and how many of them have each verdict or none. */
export function countVerdicts(changes: Change[]) {
  const count = (verdict: string) => changes.filter(({ outcome }) => outcome?.verdict === verdict).length;
  const compared = changes.filter(({ outcome }) => outcome).length;
  return {
    all: changes.length,
    better: count("better"),
    worse: count("worse"),
    open: count("open"),
    apart: changes.length - compared,
  };
}
