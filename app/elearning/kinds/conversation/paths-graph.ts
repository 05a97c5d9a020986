/** The paths of a conversation as they were found by playing it: places with choices, and where each choice leads. */

/** One step that was played: from a choice to the next place with choices, or to an ending. The first step has no choice. */
export interface PlayedStep {
  from: { place: string; choice: string } | null;
  to: { place: string; said: string } | { passed: boolean };
}

/** Where a choice leads: a place, by its number; an ending that meets the goals, or one that does not. */
export type Target = number | "passed" | "ended";

export interface PathPlace {
  /** The knot that it stands in, as it is called in the file; "" before the first one. */
  knot: string;
  /** Which of its knot's places it is, from 1. */
  ofKnot: number;
  /** What is said last before the choices, the first time. */
  said: string;
  /** How many choices lead to it by the longest way that does not lead back. */
  level: number;
  choices: PathChoice[];
}

interface PathChoice {
  text: string;
  /** More than one where it depends on what was chosen before. */
  to: Target[];
  /** Those of them from which one comes here again. */
  back: Target[];
}

/** The places in the order in which they are reached. Without some of them when there are more than are drawn. */
export interface PathsGraph {
  places: PathPlace[];
  isCut: boolean;
}

/** The most places that are shown, and the most choices of all together. */
export const maxShownPlaces = 60;
const maxShownChoices = 240;

interface FoundPlace {
  said: string;
  choices: Map<string, Set<string>>;
}

const [passed, ended] = ["\0passed", "\0ended"];

/** Gathers the steps of a conversation that is played. */
export function gatherPaths() {
  const places = new Map<string, FoundPlace>();
  let first: string | null = null;
  return {
    note({ from, to }: PlayedStep): void {
      const target = "passed" in to ? (to.passed ? passed : ended) : to.place;
      if (!from) first = target;
      else {
        const choices = places.get(from.place)?.choices;
        choices?.set(from.choice, (choices.get(from.choice) ?? new Set()).add(target));
      }
      if (!("passed" in to) && !places.has(to.place))
        places.set(to.place, { said: to.said, choices: new Map() });
    },
    graph: (): PathsGraph => graphOf(places, first),
  };
}

function graphOf(found: Map<string, FoundPlace>, first: string | null): PathsGraph {
  const depths = depthsFrom(found, first);
  const all = [...depths.keys()].sort((a, b) => depths.get(a)! - depths.get(b)!);
  const numbers = new Map(all.slice(0, maxShownPlaces).map((place, number) => [place, number]));
  const perKnot = new Map<string, number>();
  let choices = 0;
  const places: PathPlace[] = [];
  for (const place of numbers.keys()) {
    const { said, choices: offered } = found.get(place)!;
    choices += offered.size;
    if (choices > maxShownChoices) break;
    const knot = knotOf(place);
    const ofKnot = (perKnot.get(knot) ?? 0) + 1;
    perKnot.set(knot, ofKnot);
    const shown = [...offered].map(([text, targets]) => ({
      text,
      to: [...targets].flatMap((target) => toTarget(target, numbers)),
      back: [],
    }));
    places.push({ knot, ofKnot, said, level: 0, choices: shown });
  }
  const isDrawn = (to: Target) => typeof to !== "number" || to < places.length;
  for (const { choices } of places) for (const choice of choices) choice.to = choice.to.filter(isDrawn);
  markLoops(places, (number) => depths.get(all[number]!)!);
  setLevels(places);
  return { places, isCut: places.length < all.length };
}

const placesAfter = ({ choices }: PathPlace): number[] =>
  choices.flatMap(({ to }) => to.filter((target) => typeof target === "number"));

/** A choice leads back when its place comes again after it, and is no nearer to the beginning than where it leads. */
function markLoops(places: PathPlace[], depthOf: (number: number) => number): void {
  const reached = places.map((_, from) => placesReachedFrom(places, from));
  for (const [from, { choices }] of places.entries())
    for (const choice of choices)
      choice.back = choice.to.filter(
        (to) => typeof to === "number" && reached[to]!.has(from) && depthOf(to) <= depthOf(from),
      );
}

function placesReachedFrom(places: PathPlace[], from: number): Set<number> {
  const reached = new Set([from]);
  for (const place of reached) for (const next of placesAfter(places[place]!)) reached.add(next);
  return reached;
}

/** Each place stands after all those that lead to it, but for those that lead back. */
function setLevels(places: PathPlace[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { level, choices } of places)
      for (const { to, back } of choices)
        for (const target of to) {
          if (typeof target !== "number" || back.includes(target)) continue;
          if (places[target]!.level > level) continue;
          places[target]!.level = level + 1;
          changed = true;
        }
  }
}

function toTarget(target: string, numbers: Map<string, number>): Target[] {
  if (target === passed) return ["passed"];
  if (target === ended) return ["ended"];
  const number = numbers.get(target);
  return number === undefined ? [] : [number];
}

/** The places that can be reached, each with how many choices lead to it. */
function depthsFrom(found: Map<string, FoundPlace>, first: string | null): Map<string, number> {
  const depths = new Map<string, number>();
  let next = first !== null && found.has(first) ? [first] : [];
  for (let depth = 0; next.length > 0; depth++) {
    for (const place of next) depths.set(place, depth);
    const targets = next.flatMap((place) => [...found.get(place)!.choices.values()].flatMap((to) => [...to]));
    next = [...new Set(targets)].filter((target) => found.has(target) && !depths.has(target));
  }
  return depths;
}

/** The first part of a path is the knot; before the first knot it is a number. */
const knotOf = (place: string): string => /^([\p{L}_][\p{L}\p{N}_]*)/u.exec(place)?.[1] ?? "";
