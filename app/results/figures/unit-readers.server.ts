/** Which units of a published round someone may read, on its pages and in its files. */
import type { FigureReader } from "./evaluations.ts";
import { membersByUnit } from "./frozen-figures.server.ts";
import type { PublishedRound } from "./published-rounds.ts";
import { partialUnit, totalUnit } from "./withholding.ts";

/** Whether the figures of a unit may be read. */
export type UnitFilter = (unit: string) => boolean;

/** Someone who may read every unit of a round, or the units that they may read besides the figures for everyone. */
export type UnitReader = { readsAll: true } | { readsAll: false; ownUnits: string[] };

/**
 * The units that someone may read: the secretariat and the steering group every unit of a round, a leader the unit of their own
 * municipality, and everyone else only the figures for everyone.
 */
export function unitReader({ role, municipality }: FigureReader, { id }: PublishedRound): UnitReader {
  if (role === "secretariat" || role === "steering") return { readsAll: true };
  if (role !== "leader" || !municipality) return { readsAll: false, ownUnits: [] };
  const own = [...membersByUnit(id)].filter(([, members]) => members.includes(municipality));
  return { readsAll: false, ownUnits: own.map(([unit]) => unit) };
}

export const isReadableTo =
  (reader: UnitReader): UnitFilter =>
  (unit) =>
    reader.readsAll || reader.ownUnits.includes(unit) || unit === totalUnit || unit === partialUnit;

export const unitsReadableBy = (reader: FigureReader, round: PublishedRound): UnitFilter =>
  isReadableTo(unitReader(reader, round));
