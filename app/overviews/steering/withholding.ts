import { type Figures, sumFigures } from "../team/figures.ts";

/** The figures of one municipality; without a name those of agents who belong to none. */
export interface MunicipalityUnit<F = Figures> {
  name: string | null;
  figures: F;
}

export interface Withheld<F = Figures> {
  /** Shown one by one. */
  shown: MunicipalityUnit<F>[];
  /** Shown as one sum only; null when nothing had to be put together. `padded` when larger ones had to be taken along. */
  together: { names: (string | null)[]; figures: F; padded: boolean } | null;
  /** Shown and together, so that the page reconciles; null when even the sum would tell of single people. */
  all: F | null;
}

/**
 * A figure over fewer agents than this would reveal something about single people. A rule of its own, not that of answers in a survey
 * (`minAnswersPerUnit`): agents are counted here whether they answer or not, and the one can change without the other.
 */
const minAgents = 5;

/**
 * Puts municipalities with fewer than five agents together, and the next smallest with them until whoever knows one of
 * them from within, as a leader does, is still left with a sum over at least five others: then no subtraction from the
 * total, and none from the sum, tells of single people. A municipality without agents has nothing to tell, and is left out.
 */
export const withholdingBy = <F extends { agents: number }>(sum: (parts: F[]) => F) =>
  function withhold(units: MunicipalityUnit<F>[]): Withheld<F> {
    const totalOf = (some: MunicipalityUnit<F>[]) => sum(some.map(({ figures }) => figures));
    const filled = units.filter(({ figures }) => figures.agents > 0);
    const bySize = [...filled].sort((a, b) => a.figures.agents - b.figures.agents);
    const few = bySize.filter(({ figures }) => figures.agents < minAgents).length;
    let count = few;
    if (count > 0) while (count < bySize.length && !protectsMembers(bySize.slice(0, count))) count++;
    const hidden = bySize.slice(0, count);
    if (count > 0 && !protectsMembers(hidden)) return { shown: [], together: null, all: null };
    return {
      shown: filled.filter((unit) => !hidden.includes(unit)),
      together:
        count > 0
          ? { names: hidden.map(({ name }) => name), figures: totalOf(hidden), padded: count > few }
          : null,
      all: totalOf(filled),
    };
  };

/** Withholds today's figures. */
export const withhold = withholdingBy(sumFigures);

function protectsMembers(together: MunicipalityUnit<{ agents: number }>[]): boolean {
  const sizes = together.map(({ figures }) => figures.agents);
  return sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes) >= minAgents;
}
