import type { PastMunicipality } from "./past-figures.server.ts";
import { withholdingBy } from "./withholding.ts";

/** What a group of agents had done by a moment. */
export interface PastFigures {
  agents: number;
  completed: number;
  attended: number;
}

/**
 * A municipality through the moments: its figures, null where it had no agents, or that it is among those put together; or that
 * all of them were too few for even a sum.
 */
export interface OverTimeRow {
  code: string | null;
  name: string | null;
  cells: (PastFigures | "together" | "few" | null)[];
}

export interface FiguresOverTime {
  /** yyyy-mm-dd; the last is today. */
  days: string[];
  rows: OverTimeRow[];
  /** The sum of those put together, and of all; null where there are none, or too few for even a sum. */
  together: (PastFigures | null)[];
  all: (PastFigures | null)[];
}

export const sumPastFigures = (parts: PastFigures[]): PastFigures =>
  parts.reduce(
    (sum, { agents, completed, attended }) => ({
      agents: sum.agents + agents,
      completed: sum.completed + completed,
      attended: sum.attended + attended,
    }),
    { agents: 0, completed: 0, attended: 0 },
  );

const withholdPast = withholdingBy(sumPastFigures);

/** Every municipality by itself, for those who may see single people as well. */
export function figuresInFull(days: string[], moments: PastMunicipality[][]): FiguresOverTime {
  const figuresOf = (places: PastMunicipality[]) =>
    places.map(({ figures }) => (figures.agents ? figures : null));
  const all = moments.map((places) => sumPastFigures(places.map(({ figures }) => figures)));
  return {
    days,
    rows: rowsOf(moments, moments.map(figuresOf)),
    together: moments.map(() => null),
    all: all.map((sum) => (sum.agents ? sum : null)),
  };
}

/** The same where it must tell of nobody: each moment by itself is withheld as the page of today is. */
export function figuresWithheld(days: string[], moments: PastMunicipality[][]): FiguresOverTime {
  const withheld = moments.map(withholdPast);
  const cells = moments.map((places, at) =>
    places.map((place) => {
      const { shown, all } = withheld[at]!;
      if (place.figures.agents === 0) return null;
      if (!all) return "few" as const;
      return shown.includes(place) ? place.figures : ("together" as const);
    }),
  );
  return {
    days,
    rows: rowsOf(moments, cells),
    together: withheld.map(({ together }) => together?.figures ?? null),
    all: withheld.map(({ all }) => (all?.agents ? all : null)),
  };
}

/** A row a municipality; those that never had an agent are left out. */
const rowsOf = (moments: PastMunicipality[][], cells: OverTimeRow["cells"][]): OverTimeRow[] =>
  (moments[0] ?? [])
    .map(({ code, name }, n) => ({ code, name, cells: cells.map((moment) => moment[n]!) }))
    .filter((row) => row.cells.some((cell) => cell !== null));
