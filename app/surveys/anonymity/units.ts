/** What assigning units needs to know of a municipality. */
export interface MunicipalityCounts {
  municipality: string;
  /** How many were invited there: only municipalities of like size are pooled. */
  invited: number;
  /** Complete answers received, and how many of them answered the question that fewest did. */
  received: number;
  fewest: number;
}

/** The smallest group of answers that may be shown. */
export const minAnswersPerUnit = 5;

/** By people invited: at most 5, at most 10, more. */
const sizeBandOf = ({ invited }: MunicipalityCounts) => (invited <= 5 ? 0 : invited <= 10 ? 1 : 2);

interface UnitGroup {
  members: MunicipalityCounts[];
}

const fewestAnswersIn = ({ members }: UnitGroup) => members.reduce((sum, { fewest }) => sum + fewest, 0);
const sizeOf = ({ members }: UnitGroup) => members.reduce((sum, { received }) => sum + received, 0);
const countAnsweringMunicipalities = ({ members }: UnitGroup) =>
  members.filter(({ received }) => received > 0).length;
/** A pool hides its members only when it is large enough, and of more than one municipality. */
const isPoolTooSmall = (pool: UnitGroup, minAnswers: number) =>
  sizeOf(pool) > 0 && (fewestAnswersIn(pool) < minAnswers || countAnsweringMunicipalities(pool) < 2);

/** Merges pools with their neighbour until none is too small; a small pool that remains is joined by the smallest municipality with a unit of its own. */
function mergeSmallPools(pools: UnitGroup[], alone: UnitGroup[], minAnswers: number): UnitGroup[] {
  const at = pools.findIndex((pool) => isPoolTooSmall(pool, minAnswers));
  const small = pools[at];
  if (!small) return [...alone, ...pools];
  const neighbour = pools[at + 1] ?? pools[at - 1];
  if (neighbour) {
    const merged = { members: [...small.members, ...neighbour.members] };
    return mergeSmallPools(
      pools.filter((pool) => pool !== neighbour).map((pool) => (pool === small ? merged : pool)),
      alone,
      minAnswers,
    );
  }
  const smallest = [...alone].sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  if (!smallest) return [small];
  const merged = { members: [...small.members, ...smallest.members] };
  return mergeSmallPools(
    [merged],
    alone.filter((group) => group !== smallest),
    minAnswers,
  );
}

/**
 * The unit each municipality's answers are counted in. One with at least `minAnswers` answers to every question is a unit of its own name; the
 * rest, those without answers too, are pooled with others of like size ("pulje 1", "pulje 2", …). Where all municipalities together
 * have too few answers there is one pool, and nothing to show.
 */
export function assignUnits(
  counts: MunicipalityCounts[],
  minAnswers = minAnswersPerUnit,
): Map<string, string> {
  const alone = counts
    .filter(({ fewest }) => fewest >= minAnswers)
    .map((municipality) => ({ members: [municipality] }));
  const rest = counts.filter(({ fewest }) => fewest < minAnswers);
  const bands = [0, 1, 2]
    .map((band) => ({ members: rest.filter((municipality) => sizeBandOf(municipality) === band) }))
    .filter(({ members }) => members.length > 0);
  const withAnswers = bands.filter((band) => sizeOf(band) > 0);
  const empty = bands.filter((band) => sizeOf(band) === 0);
  const groups = [...mergeSmallPools(withAnswers, alone, minAnswers), ...empty];
  const units = new Map<string, string>();
  let pools = 0;
  for (const { members } of groups) {
    const unit =
      members.length === 1 && members[0]!.fewest >= minAnswers
        ? members[0]!.municipality
        : `pulje ${++pools}`;
    for (const { municipality } of members) units.set(municipality, unit);
  }
  return units;
}
