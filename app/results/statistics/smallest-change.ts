import { newcombe } from "./proportions.ts";

/** The probability of each number of hits among `n`, from 0 to n. */
function binomial(n: number, share: number): number[] {
  if (share <= 0 || share >= 1)
    return Array.from({ length: n + 1 }, (_, hits) => Number(hits === (share <= 0 ? 0 : n)));
  const [logShare, logRest] = [Math.log(share), Math.log1p(-share)];
  let log = n * logRest;
  return Array.from({ length: n + 1 }, (_, hits) => {
    if (hits > 0) log += Math.log((n - hits + 1) / hits) + logShare - logRest;
    return Math.exp(log);
  });
}

/** For each number of hits in the baseline: the fewest in the follow-up whose rise is clear; n + 1 where none is. */
function fewestClear([baselineN, followUpN]: [number, number], z: number): number[] {
  let hits = 0;
  return Array.from({ length: baselineN + 1 }, (_, baselineHits) => {
    const isClear = () => newcombe({ hits: baselineHits, n: baselineN }, { hits, n: followUpN }, z).low > 0;
    while (hits <= followUpN && !isClear()) hits++;
    return hits;
  });
}

/** The probability that the rise from one share to another is clear. */
function probabilityOfClear(from: number, to: number, ns: [number, number], fewestHits: number[]): number {
  const later = binomial(ns[1], to);
  const atLeast = [...later, 0];
  for (let hits = ns[1]; hits >= 0; hits--) atLeast[hits] = later[hits]! + atLeast[hits + 1]!;
  return binomial(ns[0], from).reduce(
    (total, chance, hits) => total + chance * atLeast[fewestHits[hits]!]!,
    0,
  );
}

/** How many rounds in a hundred must find a change for it to count as one that can be found. */
export const wantedPower = 0.8;

/**
 * The smallest rise or fall of a share, as a fraction, that Newcombe's interval of half-width `z` tells from none in `wantedPower` of
 * rounds with `n` answers then and now: exact, over every outcome of both rounds. Null for a direction in which not even the whole
 * way is found so often. Both n above 0.
 */
export function smallestChanges(
  share: number,
  n: [baseline: number, followUp: number],
  z: number,
): { rise: number | null; fall: number | null } {
  const fewestHits = fewestClear(n, z);
  return { rise: smallestRise(share, n, fewestHits), fall: smallestRise(1 - share, n, fewestHits) };
}

function smallestRise(share: number, n: [number, number], fewestHits: number[]): number | null {
  if (probabilityOfClear(share, 1, n, fewestHits) < wantedPower) return null;
  let [notFound, found] = [0, 1 - share];
  while (found - notFound > 1e-4) {
    const middle = (notFound + found) / 2;
    if (probabilityOfClear(share, share + middle, n, fewestHits) >= wantedPower) found = middle;
    else notFound = middle;
  }
  return found;
}
