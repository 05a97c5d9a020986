import { type Database, databaseState, db } from "../../../db/database.server.ts";
import { findPublished, publishedRounds } from "../../results/figures/published-rounds.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { municipalitiesAt } from "./past-figures.server.ts";
import { periodEndsUntil, type PeriodLength } from "./period-ends.ts";
import type { CouncilFigures, LastRound } from "./council-figures.ts";
import { figuresWithheld, figuresInFull, type FiguresOverTime } from "./figures-over-time.ts";
import { municipalitiesWithFigures } from "../municipalities/municipality-figures.server.ts";
import { withhold } from "./withholding.ts";

/** The figures as last worked out for each length of period, and from which state of which database, in which minute. */
const cachedFigures = new Map<PeriodLength, { of: Database; state: string; figures: CouncilFigures }>();

/**
 * The figures for the steering group and the council. Worked out once for all who ask in the same minute, while nothing is written to the
 * database: nobody may change what is returned.
 */
export function councilFigures(periodLength: PeriodLength, now: Date): CouncilFigures {
  const state = `${databaseState()} ${Math.floor(now.getTime() / 60_000)}`;
  const last = cachedFigures.get(periodLength);
  if (last?.of === db && last.state === state) return last.figures;
  const figures = computeFigures(periodLength, now);
  cachedFigures.set(periodLength, { of: db, state, figures });
  return figures;
}

function computeFigures(periodLength: PeriodLength, now: Date): CouncilFigures {
  const { municipalities } = municipalitiesWithFigures(now);
  const days = periodEndsUntil(danishDate(now), periodLength);
  return {
    empty: municipalities.every(({ figures }) => figures.agents === 0),
    withheld: withhold(municipalities),
    overTime: figuresWithheld(days, municipalitiesAt(days)),
    round: lastRound(),
  };
}

/** The figures for the secretariat, which sees every municipality by itself. */
export function secretariatFigures(
  periodLength: PeriodLength,
  now: Date,
): { overTime: FiguresOverTime; round: LastRound | null } {
  const days = periodEndsUntil(danishDate(now), periodLength);
  return { overTime: figuresInFull(days, municipalitiesAt(days)), round: lastRound() };
}

function lastRound(): LastRound | null {
  const [last] = publishedRounds();
  const round = last && findPublished(last.id);
  if (!round) return null;
  const { id, name, received, invited } = round;
  return { id, name, complete: received.complete, partial: received.partial, invited };
}
