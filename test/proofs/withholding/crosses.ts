/**
 * Who stands in the crosses. Their tables tell how many answers were drawn out by lot, not whose: the bot tries lots that fit
 * all tables, and holds what it finds against several of them.
 */
import type { Chance } from "./world.ts";

/** A cross as it was read: which bands of either question its rows and columns hold, and the counts of its cells. */
export interface ReadCross {
  rows: string;
  columns: string;
  rowBands: number[][];
  columnBands: number[][];
  counts: number[][];
}

/** The bands that a person has in every question; `unanswered` where there is none. */
export type Bands = (person: number, question: string) => number;

const maxSteps = 100_000;

/** The cell of a cross that a person stands in, or −1. */
function cellOf(cross: ReadCross, person: number, bandsOf: Bands): number {
  const row = cross.rowBands.findIndex((bands) => bands.includes(bandsOf(person, cross.rows)));
  const column = cross.columnBands.findIndex((bands) => bands.includes(bandsOf(person, cross.columns)));
  return row < 0 || column < 0 ? -1 : row * cross.columnBands.length + column;
}

/**
 * Up to `lots` different sets of people, each a part of `candidates`, that the tables of all `crosses` fit. Empty when there is none.
 */
export function fittingBases(
  crosses: ReadCross[],
  candidates: number[],
  bandsOf: Bands,
  chance: Chance,
  lots: number,
): number[][] {
  const people = candidates.filter((person) => crosses.every((cross) => cellOf(cross, person, bandsOf) >= 0));
  const patternOf = (person: number) => crosses.map((cross) => cellOf(cross, person, bandsOf));
  const excess = crosses.map((cross) => {
    const counts = cross.counts.flat().map((count) => -count);
    for (const person of people) counts[cellOf(cross, person, bandsOf)]!++;
    return counts;
  });
  if (excess.flat().some((count) => count < 0)) return [];
  const byPattern = new Map<string, number[]>();
  for (const person of people) {
    const pattern = patternOf(person).join();
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), person]);
  }
  const bases = new Map<string, number[]>();
  for (let n = 0; n < lots; n++) {
    const drawn = drawLots(excess, byPattern, chance);
    if (!drawn) break;
    bases.set(
      drawn.toSorted((a, b) => a - b).join(),
      people.filter((person) => !drawn.includes(person)),
    );
  }
  return [...bases.values()];
}

/**
 * People of whom exactly `excess` stand in each cell, chosen by chance; null when there are none. One after another is taken for the
 * cell that the fewest can fill. Throws when there are too many ways to try.
 */
function drawLots(excess: number[][], byPattern: Map<string, number[]>, chance: Chance): number[] | null {
  const left = excess.map((counts) => [...counts]);
  const options = shuffled([...byPattern], chance).map(([key, people]) => ({
    places: key.split(",").map(Number),
    people: shuffled(people, chance),
    taken: 0,
  }));
  let steps = 0;
  const canTake = ({ people, taken, places }: (typeof options)[number]) =>
    taken < people.length && places.every((cell, cross) => left[cross]![cell]! > 0);
  const fill = (): boolean => {
    if (steps++ > maxSteps) throw new Error("Too many lots could have been drawn to try them all.");
    const open = options.filter(canTake);
    let fewest: typeof options | null = null;
    for (const [cross, counts] of left.entries())
      for (const [cell, count] of counts.entries()) {
        if (count === 0) continue;
        const fitting = open.filter(({ places }) => places[cross] === cell);
        if (!fewest || fitting.length < fewest.length) fewest = fitting;
      }
    if (!fewest) return true;
    for (const option of fewest) {
      const move = (by: number) => {
        option.taken += by;
        for (const [cross, cell] of option.places.entries()) left[cross]![cell]! -= by;
      };
      move(1);
      if (fill()) return true;
      move(-1);
    }
    return false;
  };
  return fill() ? options.flatMap(({ people, taken }) => people.slice(0, taken)) : null;
}

function shuffled<T>(list: T[], chance: Chance): T[] {
  return list
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
