/** What assigning units needs to know of a municipality. */
export interface MunicipalityCounts {
  municipality: string;
  /** How many were invited there: at the finest rung only municipalities of like size are pooled. */
  invited: number;
  /** Whole answers received. */
  received: number;
}

/** The smallest group of answers that may be shown. */
export const minAnswersPerUnit = 5;

/**
 * The rungs of the ladder of units, by the fewest answers received in a unit. With 28 municipalities "all units or none" of one size
 * showed a question's units in half of simulated rounds; a ladder shows them in nine of ten, at the finest rung that it can.
 */
const ladderMinimums = [minAnswersPerUnit, 10, 15, 25];

/** One rung: the unit of each municipality. */
export interface LadderRung {
  minAnswers: number;
  units: Map<string, string>;
}

/** By people invited: at most 5, at most 10, more. */
const sizeBandOf = ({ invited }: MunicipalityCounts) => (invited <= 5 ? 0 : invited <= 10 ? 1 : 2);

interface UnitGroup {
  members: MunicipalityCounts[];
}

const sizeOf = ({ members }: UnitGroup) => members.reduce((sum, { received }) => sum + received, 0);
const countAnsweringMunicipalities = ({ members }: UnitGroup) =>
  members.filter(({ received }) => received > 0).length;
/** A pool hides its members only when it is large enough, and of more than one municipality. */
const isPoolTooSmall = (pool: UnitGroup, minAnswers: number) =>
  sizeOf(pool) > 0 && (sizeOf(pool) < minAnswers || countAnsweringMunicipalities(pool) < 2);

const joined = (groups: UnitGroup[]): UnitGroup => ({ members: groups.flatMap(({ members }) => members) });
const bySize = (a: UnitGroup, b: UnitGroup) => sizeOf(a) - sizeOf(b);

/** Merges pools with their neighbour until none is too small; a small pool that remains is joined by the smallest municipality with a unit of its own. */
function mergeSmallPools(pools: UnitGroup[], alone: UnitGroup[], minAnswers: number): UnitGroup[] {
  const at = pools.findIndex((pool) => isPoolTooSmall(pool, minAnswers));
  const small = pools[at];
  if (!small) return [...alone, ...pools];
  const neighbour = pools[at + 1] ?? pools[at - 1];
  if (neighbour) {
    const merged = joined([small, neighbour]);
    return mergeSmallPools(
      pools.filter((pool) => pool !== neighbour).map((pool) => (pool === small ? merged : pool)),
      alone,
      minAnswers,
    );
  }
  const smallest = alone.toSorted(bySize)[0];
  if (!smallest) return [small];
  return mergeSmallPools(
    [joined([small, smallest])],
    alone.filter((group) => group !== smallest),
    minAnswers,
  );
}

/**
 * The units of the finest rung. A municipality with at least `minAnswers` complete answers is a unit by itself; the rest, those without
 * answers too, are pooled with others of like size. Where all municipalities together have too few answers there is one pool, and
 * nothing to show.
 */
function finestGroups(counts: MunicipalityCounts[], minAnswers: number): UnitGroup[] {
  const alone = counts.filter(({ received }) => received >= minAnswers).map((one) => ({ members: [one] }));
  const rest = counts.filter(({ received }) => received < minAnswers);
  const bands = [0, 1, 2]
    .map((band) => ({ members: rest.filter((municipality) => sizeBandOf(municipality) === band) }))
    .filter(({ members }) => members.length > 0);
  const withAnswers = bands.filter((band) => sizeOf(band) > 0);
  const empty = bands.filter((band) => sizeOf(band) === 0);
  return [...mergeSmallPools(withAnswers, alone, minAnswers), ...empty];
}

/** The units of the next rung: whole units of this one, those that are too small joined, the smallest first. */
function coarserGroups(groups: UnitGroup[], minAnswers: number): UnitGroup[] {
  const large = groups.filter((group) => sizeOf(group) >= minAnswers);
  const merged: UnitGroup[] = [];
  let open: UnitGroup[] = [];
  for (const group of groups.filter((one) => sizeOf(one) < minAnswers).toSorted(bySize)) {
    open.push(group);
    if (sizeOf(joined(open)) < minAnswers) continue;
    merged.push(joined(open));
    open = [];
  }
  if (open.length === 0) return [...large, ...merged];
  const [host, ...others] = [...merged, ...large].toSorted(bySize);
  return [...others, joined([...(host ? [host] : []), ...open])];
}

/**
 * The ladder of units that a round's answers are counted in, decided at closing by the answers received: units of at least
 * `minAnswers`, then of at least 10, 15 and 25, each rung of whole units of the rung before. A rung that changes nothing is left out, and
 * so is one that is everyone, except the first. A municipality that is alone in its unit gives the unit its name; pools are "pulje 1",
 * "pulje 2", …, and no two rungs have different pools of one name.
 */
export function buildLadder(
  counts: MunicipalityCounts[],
  minAnswers = minAnswersPerUnit,
): [LadderRung, ...LadderRung[]] {
  const names = new Map<string, string>();
  const nameOf = ({ members }: UnitGroup) => {
    if (members.length === 1 && members[0]!.received >= minAnswers) return members[0]!.municipality;
    const key = members
      .map(({ municipality }) => municipality)
      .toSorted()
      .join("\n");
    const name = names.get(key) ?? `pulje ${names.size + 1}`;
    names.set(key, name);
    return name;
  };
  const toRung = (groups: UnitGroup[], fewestAnswers: number): LadderRung => ({
    minAnswers: fewestAnswers,
    units: new Map(
      groups.flatMap((group) => {
        const unit = nameOf(group);
        return group.members.map(({ municipality }) => [municipality, unit] as const);
      }),
    ),
  });
  let groups = finestGroups(counts, minAnswers);
  const ladder: [LadderRung, ...LadderRung[]] = [toRung(groups, minAnswers)];
  for (const fewestAnswers of ladderMinimums.filter((minimum) => minimum > minAnswers)) {
    const coarser = coarserGroups(groups, fewestAnswers);
    if (coarser.length < 2) break;
    if (coarser.length < groups.length) ladder.push(toRung(coarser, fewestAnswers));
    groups = coarser;
  }
  return ladder;
}
