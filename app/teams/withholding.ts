import { type Figures, sumOf } from "./figures.ts";

/** The figures of one municipality; without a name those of agents who belong to none. */
export interface Unit {
  name: string | null;
  figures: Figures;
}

export interface Withheld {
  /** Shown one by one. */
  shown: Unit[];
  /** Shown as one sum only; null when nothing had to be put together. `padded` when larger ones had to be taken along. */
  together: { names: (string | null)[]; figures: Figures; padded: boolean } | null;
  /** Shown and together, so that the page reconciles; null when even the sum would tell of single people. */
  all: Figures | null;
}

/** Fewer agents than this, and a figure tells of single people. */
const fewest = 5;

/**
 * Puts municipalities with fewer than five agents together, and the next smallest with them until whoever knows one of
 * them from within, as a leader does, is still left with a sum over at least five others: then no subtraction from the
 * total, and none from the sum, tells of single people. A municipality without agents has nothing to tell, and is left out.
 */
export function withhold(units: Unit[]): Withheld {
  const filled = units.filter(({ figures }) => figures.agents > 0);
  const bySize = [...filled].sort((a, b) => a.figures.agents - b.figures.agents);
  const few = bySize.filter(({ figures }) => figures.agents < fewest).length;
  let count = few;
  if (count > 0) while (count < bySize.length && !protects(bySize.slice(0, count))) count++;
  const hidden = bySize.slice(0, count);
  if (count > 0 && !protects(hidden)) return { shown: [], together: null, all: null };
  return {
    shown: filled.filter((unit) => !hidden.includes(unit)),
    together:
      count > 0
        ? { names: hidden.map(({ name }) => name), figures: totalOf(hidden), padded: count > few }
        : null,
    all: totalOf(filled),
  };
}

const totalOf = (units: Unit[]) => sumOf(units.map(({ figures }) => figures));

function protects(together: Unit[]): boolean {
  const largest = Math.max(...together.map(({ figures }) => figures.agents));
  return totalOf(together).agents - largest >= fewest;
}
