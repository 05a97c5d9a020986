/** What deciding needs to know of one municipality. */
export interface MunicipalityCounts {
  municipality: string;
  /** How many were asked there: only bands of like size are pooled. */
  invited: number;
  /** Complete answers received, and of these the fewest to any one question that all were asked. */
  received: number;
  fewest: number;
}

/** The smallest group of answers that may be told of. */
export const minAnswersPerUnit = 5;

/** Bands of size, by people asked: at most 5, at most 10, more. */
const sizeBandOf = ({ invited }: MunicipalityCounts) => (invited <= 5 ? 0 : invited <= 10 ? 1 : 2);

interface UnitGroup {
  members: MunicipalityCounts[];
}

const fewestAnswersIn = ({ members }: UnitGroup) => members.reduce((sum, { fewest }) => sum + fewest, 0);
const sizeOf = ({ members }: UnitGroup) => members.reduce((sum, { received }) => sum + received, 0);
const countAnsweringMunicipalities = ({ members }: UnitGroup) =>
  members.filter(({ received }) => received > 0).length;
/** A pool hides its members only when it is large enough, and of more than one municipality. */
const isPoolTooSmall = (pool: UnitGroup, least: number) =>
  sizeOf(pool) > 0 && (fewestAnswersIn(pool) < least || countAnsweringMunicipalities(pool) < 2);

/** Merges pools with their neighbour until none is too thin; a last thin one takes in the smallest municipality that stands alone. */
function mergeSmallPools(pools: UnitGroup[], alone: UnitGroup[], least: number): UnitGroup[] {
  const at = pools.findIndex((pool) => isPoolTooSmall(pool, least));
  const thin = pools[at];
  if (!thin) return [...alone, ...pools];
  const neighbour = pools[at + 1] ?? pools[at - 1];
  if (neighbour) {
    const merged = { members: [...thin.members, ...neighbour.members] };
    return mergeSmallPools(
      pools.filter((pool) => pool !== neighbour).map((pool) => (pool === thin ? merged : pool)),
      alone,
      least,
    );
  }
  const smallest = [...alone].sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  if (!smallest) return [thin];
  const merged = { members: [...thin.members, ...smallest.members] };
  return mergeSmallPools(
    [merged],
    alone.filter((group) => group !== smallest),
    least,
  );
}

/**
 * Which unit each municipality's answers are counted in, decided on the answers received: at least 5 (or the round's own
 * threshold, which is no less) to every question stands alone under its own name; the rest are pooled with their like in size ("pulje 1", "pulje 2", …).
 * A municipality without answers is pooled too. With fewer answers in all there is one pool, and nothing to show.
 */
export function assignUnits(standings: MunicipalityCounts[], least = minAnswersPerUnit): Map<string, string> {
  const alone = standings.filter(({ fewest }) => fewest >= least).map((one) => ({ members: [one] }));
  const rest = standings.filter(({ fewest }) => fewest < least);
  const bands = [0, 1, 2]
    .map((band) => ({ members: rest.filter((one) => sizeBandOf(one) === band) }))
    .filter(({ members }) => members.length > 0);
  const withAnswers = bands.filter((band) => sizeOf(band) > 0);
  const empty = bands.filter((band) => sizeOf(band) === 0);
  const groups = [...mergeSmallPools(withAnswers, alone, least), ...empty];
  const units = new Map<string, string>();
  let pools = 0;
  for (const { members } of groups) {
    const unit =
      members.length === 1 && members[0]!.fewest >= least ? members[0]!.municipality : `pulje ${++pools}`;
    for (const { municipality } of members) units.set(municipality, unit);
  }
  return units;
}
