import { normalTails } from "./tail-probabilities.ts";

/** `u` counts the pairs in which the follow-up answer is better, ties half; z above 0 when the follow-up is better. */
export interface MannWhitney {
  u: number;
  z: number;
  p: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * Mann-Whitney from two rounds' counts of the same scale, best first: tie-corrected variance, normal approximation,
 * no continuity correction, two-sided (Mann & Whitney 1947; ties as in Lehmann 1975). Where all answers are alike
 * nothing can differ: z = 0, p = 1. Both rounds must have answers.
 */
export function mannWhitney(baseline: readonly number[], followUp: readonly number[]): MannWhitney {
  const [nb, nf] = [sum(baseline), sum(followUp)];
  const n = nb + nf;
  let worse = nb;
  let u = 0;
  let ties = 0;
  followUp.forEach((count, category) => {
    const same = baseline[category]!;
    worse -= same;
    u += count * (worse + same / 2);
    const tied = count + same;
    ties += tied * tied * tied - tied;
  });
  const alike = followUp.some((count, category) => count + baseline[category]! === n);
  if (alike) return { u, z: 0, p: 1 };
  const variance = ((nb * nf) / 12) * (n + 1 - ties / (n * (n - 1)));
  const z = (u - (nb * nf) / 2) / Math.sqrt(variance);
  return { u, z, p: normalTails(z) };
}

/** The probability that a random follow-up answer is better than a random baseline one, ties half. */
export const superiority = (u: number, baselineN: number, followUpN: number): number =>
  u / (baselineN * followUpN);

/** Cliff's delta (Cliff 1993) of a superiority: from -1, every follow-up answer worse, to 1, every one better. */
export const cliffsDelta = (superiority: number): number => 2 * superiority - 1;
