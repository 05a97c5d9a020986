/** Who two rounds asked, and of whom a change between them can be shown. */
import type { Role } from "../../../db/enums.ts";
import type { FrozenBasis } from "../../../db/schema/results.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { bandsOfUnion, finestUnions, type UnitBands } from "../figures/withholding.ts";

/** Whom a round asked. */
export interface Asked {
  /** In alphabetical order; null for those who were on a course day, who are others every time. */
  roles: Role[] | null;
  /** Whether all member municipalities were asked, rather than chosen ones. */
  isEveryone: boolean;
  /** The municipalities that were asked; null where the source has counts only, none where it does not say. */
  municipalities: string[] | null;
}

/**
 * Of whom the change is shown. whole: both rounds asked everyone ("DDH som helhed"), with who is asked in one of them only, as far as
 * it is known; same: both asked the same chosen municipalities; shared: the municipalities that both asked, by their units; apart: nobody,
 * so both figures stand side by side.
 */
export type Basis = FrozenBasis;

/** A question's bands in the units that consist of municipalities asked in both rounds, and the municipalities that could not be counted so. */
export interface SharedBands {
  municipalities: string[];
  leftOut: string[];
  bands: [baseline: number[], followUp: number[]];
}

export interface ComparedPeople {
  basis: Basis;
  /** By question; only where the basis is `shared`. */
  shared: ReadonlyMap<string, SharedBands>;
}

/** Both rounds asked everyone, and nobody has joined or left. */
export const samePeople: ComparedPeople = {
  basis: { kind: "whole", joined: [], left: [] },
  shared: new Map(),
};

/** The fewest answers to a question, in each round, from which a change among chosen municipalities is shown. */
export const minSharedAnswers = 30;

const without = (list: string[], other: string[]) =>
  list.filter((name) => !other.includes(name)).toSorted(danishOrder);

/** A member municipality, and the days (yyyy-mm-dd) it joined and leaves; null where it has always been one, or does not leave. */
export interface Membership {
  name: string;
  joinedOn: string | null;
  leavesOn: string | null;
}

/**
 * Of whom the change between two rounds can be shown. Where one of them has counts only, who joined and left is taken from the register
 * of members, between the days on which the rounds opened.
 */
export function basisOf(
  earlier: Asked,
  later: Asked,
  members: Membership[],
  [from, to]: [from: string, to: string],
): Basis {
  if (!earlier.roles || !later.roles) return { kind: "apart", why: "course-days" };
  if (earlier.roles.join() !== later.roles.join()) return { kind: "apart", why: "roles" };
  const [then, now] = [earlier.municipalities, later.municipalities];
  if (earlier.isEveryone && later.isEveryone) {
    if (then && now) return { kind: "whole", joined: without(now, then), left: without(then, now) };
    const isBetween = (day: string | null) => day !== null && day > from && day <= to;
    const named = (filter: (member: Membership) => boolean) =>
      members
        .filter(filter)
        .map(({ name }) => name)
        .toSorted(danishOrder);
    return {
      kind: "whole",
      joined: named(({ joinedOn }) => isBetween(joinedOn)),
      left: named(({ leavesOn }) => isBetween(leavesOn)),
    };
  }
  if (then?.length === 0 || now?.length === 0) return { kind: "apart", why: "unknown" };
  if (!then || !now) return { kind: "apart", why: "counts" };
  const both = then.filter((name) => now.includes(name)).toSorted(danishOrder);
  if (both.length === 0) return { kind: "apart", why: "municipalities" };
  const isSameList = both.length === then.length && both.length === now.length;
  return { kind: isSameList ? "same" : "shared", municipalities: both };
}

/** Whether two rounds asked by the same definition, so that one line may join them. */
export const isSameDefinition = (a: Asked, b: Asked): boolean =>
  ["whole", "same"].includes(basisOf(a, b, [], ["", ""]).kind);

/** A question's units in one round, and their bands. */
export interface QuestionUnits {
  units: Map<string, string>;
  bands: UnitBands;
}

/**
 * A question's bands in the municipalities that both rounds asked: the sums of its shown units that lie wholly within them, in both
 * rounds the same municipalities. Those whose unit holds others too are left out. Null where a unit is not shown, or fewer than
 * `minSharedAnswers` answered in either round.
 */
export function sharedBandsOf(both: string[], before: QuestionUnits, now: QuestionUnits): SharedBands | null {
  const unions = finestUnions(before.units, now.units);
  const isWithin = ({ municipalities }: { municipalities: string[] }) =>
    municipalities.every((name) => both.includes(name));
  const whole = unions.filter(isWithin);
  const bands = (["before", "now"] as const).map((at) =>
    bandsOfUnion(
      whole.flatMap((union) => union[at]),
      (at === "before" ? before : now).bands,
    ),
  );
  const isEnough = (counts: number[] | null): counts is number[] =>
    counts !== null && counts.reduce((sum, count) => sum + count, 0) >= minSharedAnswers;
  const [then, today] = bands as [number[] | null, number[] | null];
  if (!isEnough(then) || !isEnough(today)) return null;
  const municipalities = whole.flatMap((union) => union.municipalities).toSorted(danishOrder);
  return { municipalities, leftOut: without(both, municipalities), bands: [then, today] };
}
