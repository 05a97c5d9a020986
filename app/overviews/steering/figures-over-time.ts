import { type MunicipalityUnit, withholdingBy } from "./withholding.ts";

/** What a group of agents had done by the end of a day. */
export interface PastFigures {
  agents: number;
  completed: number;
  attended: number;
}

/** A municipality with its figures at the end of a day; one without a code stands for agents of no municipality. */
export interface PastMunicipality extends MunicipalityUnit<PastFigures> {
  code: string | null;
}

/**
 * A municipality's figures at the end of each day: null when it had no agents, "together" when they are shown only as part of a sum, "few"
 * when there were too few agents for even a sum.
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

/** The figures of every municipality, for those who may see single people. */
export function figuresInFull(days: string[], byDay: PastMunicipality[][]): FiguresOverTime {
  const figuresOf = (municipalities: PastMunicipality[]) =>
    municipalities.map(({ figures }) => (figures.agents ? figures : null));
  const all = byDay.map((municipalities) => sumPastFigures(municipalities.map(({ figures }) => figures)));
  return {
    days,
    rows: rowsOf(byDay, byDay.map(figuresOf)),
    together: byDay.map(() => null),
    all: all.map((sum) => (sum.agents ? sum : null)),
  };
}

/** The figures for those who may not see single people: each day is withheld by the rule for today's figures. */
export function figuresWithheld(days: string[], byDay: PastMunicipality[][]): FiguresOverTime {
  const withheld = byDay.map(withholdPast);
  const cells = byDay.map((municipalities, at) =>
    municipalities.map((municipality) => {
      const { shown, all } = withheld[at]!;
      if (municipality.figures.agents === 0) return null;
      if (!all) return "few" as const;
      return shown.includes(municipality) ? municipality.figures : ("together" as const);
    }),
  );
  return {
    days,
    rows: rowsOf(byDay, cells),
    together: withheld.map(({ together }) => together?.figures ?? null),
    all: withheld.map(({ all }) => (all?.agents ? all : null)),
  };
}

/** A row for each municipality that ever had an agent. */
const rowsOf = (byDay: PastMunicipality[][], cells: OverTimeRow["cells"][]): OverTimeRow[] =>
  (byDay[0] ?? [])
    .map(({ code, name }, n) => ({ code, name, cells: cells.map((day) => day[n]!) }))
    .filter((row) => row.cells.some((cell) => cell !== null));
