import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Audience, rounds } from "../../../db/schema/surveys.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { bandsByUnit, unitsByMunicipality, unitsByQuestion } from "../figures/frozen-figures.server.ts";
import { isImportedAsCounts } from "../figures/published-rounds.server.ts";
import type { ListedRound } from "../figures/published-rounds.ts";
import {
  type Asked,
  basisOf,
  type ComparedPeople,
  type Membership,
  type SharedBands,
  sharedBandsOf,
} from "./compared-people.ts";

const memberships = (): Membership[] =>
  db
    .select({
      name: municipalities.name,
      joinedOn: municipalities.joinedOn,
      leavesOn: municipalities.leavesOn,
    })
    .from(municipalities)
    .all()
    .toSorted((a, b) => danishOrder(a.name, b.name));

/**
 * Whom a round asked. One that was run elsewhere asked agents: counts are of all members; rows are of all members where they hold every
 * municipality that was one when it opened.
 */
export function askedOf(roundId: number): Asked {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  const { audience, imported, opensAt } = round;
  const named = [...unitsByMunicipality(roundId).keys()];
  if (audience)
    return {
      roles: audience.roles.toSorted(),
      isEveryone: audience.municipalities === null,
      municipalities: named,
    };
  if (!imported) return { roles: null, isEveryone: false, municipalities: named };
  if (isImportedAsCounts(round)) return { roles: ["agent"], isEveryone: true, municipalities: null };
  const day = danishDate(opensAt);
  const members = memberships().filter(
    ({ joinedOn, leavesOn }) => (joinedOn ?? "") <= day && (leavesOn === null || leavesOn > day),
  );
  return {
    roles: ["agent"],
    isEveryone: members.every(({ name }) => named.includes(name)),
    municipalities: named,
  };
}

/** Whom a round will ask by its plan, before it has opened. Null for those who were on a course day. */
export const askedByPlan = (audience: Audience | null): Asked => ({
  roles: audience ? audience.roles.toSorted() : null,
  isEveryone: audience?.municipalities === null,
  municipalities: audience?.municipalities ?? null,
});

/** Of whom the change between two rounds can be shown, and the bands of those municipalities where not everyone is compared. */
export function comparedPeopleOf(earlier: ListedRound, later: ListedRound): ComparedPeople {
  const days = [danishDate(earlier.opensAt), danishDate(later.opensAt)] as [string, string];
  const basis = basisOf(askedOf(earlier.id), askedOf(later.id), memberships(), days);
  if (basis.kind !== "shared") return { basis, shared: new Map() };
  const [before, now] = [unitsOf(earlier.id), unitsOf(later.id)];
  const shared = new Map<string, SharedBands>();
  for (const [name, bands] of now.bands) {
    const bandsBefore = before.bands.get(name);
    const part =
      bandsBefore &&
      sharedBandsOf(
        basis.municipalities,
        { units: before.unitsOf(name), bands: bandsBefore },
        { units: now.unitsOf(name), bands },
      );
    if (part) shared.set(name, part);
  }
  return { basis, shared };
}

const unitsOf = (roundId: number) => ({ unitsOf: unitsByQuestion(roundId), bands: bandsByUnit(roundId) });
