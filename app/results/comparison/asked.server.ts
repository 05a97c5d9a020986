import { eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { publications } from "../../../db/schema/results.ts";
import { type Audience, rounds } from "../../../db/schema/surveys.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { unknownMunicipality } from "../../surveys/import/mapping.ts";
import { bandsByUnit, unitsByMunicipality, unitsByQuestion } from "../figures/frozen-figures.server.ts";
import { isImportedAsCounts } from "../figures/published-rounds.server.ts";
import type { ListedRound } from "../figures/published-rounds.ts";
import {
  type Asked,
  type Basis,
  basisOf,
  type ComparedPeople,
  type Membership,
  type SharedBands,
  sharedBandsOf,
} from "./compared-people.ts";

const memberships = (at: Database | Tx): Membership[] =>
  at
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
 * municipality that was one when it opened, by the register as it was when the round was published, and of nobody knows whom where they
 * name none.
 */
export function askedOf(roundId: number, at: Database | Tx = db): Asked {
  const round = at.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  const { audience, imported, opensAt } = round;
  const named = [...unitsByMunicipality(roundId, null, at).keys()].filter(
    (name) => name !== unknownMunicipality,
  );
  if (audience)
    return {
      roles: audience.roles.toSorted(),
      isEveryone: audience.municipalities === null,
      municipalities: named,
    };
  if (!imported) return { roles: null, isEveryone: false, municipalities: named };
  if (isImportedAsCounts(round)) return { roles: ["agent"], isEveryone: true, municipalities: null };
  const publication = at.select().from(publications).where(eq(publications.roundId, roundId)).get();
  const isEveryone = publication?.askedEveryone ?? holdsEveryMember(named, danishDate(opensAt), at);
  return { roles: ["agent"], isEveryone, municipalities: named };
}

/** Whether these are all the municipalities that were members on a day (yyyy-mm-dd). */
const holdsEveryMember = (named: string[], day: string, at: Database | Tx): boolean =>
  named.length > 0 &&
  memberships(at)
    .filter(({ joinedOn, leavesOn }) => (joinedOn ?? "") <= day && (leavesOn === null || leavesOn > day))
    .every(({ name }) => named.includes(name));

/** Whom a round will ask by its plan, before it has opened. Null for those who were on a course day. */
export const askedByPlan = (audience: Audience | null): Asked => ({
  roles: audience ? audience.roles.toSorted() : null,
  isEveryone: audience?.municipalities === null,
  municipalities: audience?.municipalities ?? null,
});

type Opened = Pick<ListedRound, "id" | "opensAt">;

/** Of whom the change between two rounds can be shown, by the register of members as it is now. */
export function basisBetween(earlier: Opened, later: Opened, at: Database | Tx = db): Basis {
  const days = [danishDate(earlier.opensAt), danishDate(later.opensAt)] as [string, string];
  return basisOf(askedOf(earlier.id, at), askedOf(later.id, at), memberships(at), days);
}

/** Of whom the change between two rounds is shown, and the bands of those municipalities where not everyone is compared. */
export function comparedPeopleOf(earlier: ListedRound, later: ListedRound, basis: Basis): ComparedPeople {
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
