import { traceView } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { isSameQuestion } from "../comparison/changes.ts";
import { comparedWith } from "../comparison/compared-with.server.ts";
import { mayRead } from "../figures/evaluations.ts";
import { bandsOf, figureOf, type PublishedQuestion } from "../figures/figures.ts";
import {
  bandsByUnit,
  membersByUnit,
  responseRatesOf,
  unitsByMunicipality,
  unitsByQuestion,
} from "../figures/frozen-figures.server.ts";
import { findPublished } from "../figures/published-rounds.server.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import { changeOfUnion, finestUnions, type UnitBands, type UnitUnion } from "../figures/withholding.ts";
import type { MunicipalityQuestion, MunicipalityView, NoChangeReason } from "./municipality-view.ts";

/**
 * A published round as its municipality's leader may read it: the own unit beside everyone, and what has changed in the finest
 * union of units since the round before. No test and no verdict: a single municipality is too small for one. Leaves an audit
 * line. Null when the round is not published, or the person may not read it.
 */
export function viewMunicipality(person: Person, roundId: number, now: Date): MunicipalityView | null {
  const round = findPublished(roundId);
  if (!round || person.municipality === null || !mayRead(person, round)) return null;
  const { municipality } = person;
  traceView(person, { act: "result-seen", scope: `round:${roundId}:${municipality}` }, now);
  const before = comparedWith(round)?.earlier ?? null;
  const [shown, members, unitsOf] = [bandsByUnit(roundId), membersByUnit(roundId), unitsByQuestion(roundId)];
  const ownIn = (question: string) => unitsOf(question).get(municipality);
  const finestUnits = unitsByMunicipality(roundId);
  const finest = finestUnits.get(municipality);
  const earlier = before && readEarlierRound(before);
  const minAnswers = Math.max(round.thresholds.change, before?.thresholds.change ?? 0);
  return {
    round,
    before,
    municipality,
    unitMembers: finest === undefined ? [] : (members.get(finest) ?? []),
    isOnlyUnit: finest !== undefined && new Set(finestUnits.values()).size === 1,
    rate:
      responseRatesOf(roundId).find(({ municipalities }) => municipalities.includes(municipality)) ?? null,
    minAnswersForChange: minAnswers,
    questions: round.questions.map((question) => {
      const own = ownIn(question.name);
      const bands = own === undefined ? undefined : shown.get(question.name)?.get(own);
      const union = earlier && unionOf(question.name, municipality, earlier, unitsOf);
      return {
        question,
        own: bands ?? null,
        unitMembers: bands ? (members.get(own!) ?? []) : [],
        ...totalBands(question, round),
        ...changeOfMunicipality(
          { question, round, earlier, union: union ?? undefined },
          { shown, finestUnits, minAnswers },
        ),
      };
    }),
  };
}

/** The finest union of units, as the question is shown in both rounds, that holds the municipality. */
const unionOf = (
  question: string,
  municipality: string,
  earlier: EarlierRound,
  unitsNow: (question: string) => Map<string, string>,
): UnitUnion | undefined =>
  finestUnions(earlier.unitsOf(question), unitsNow(question)).find(({ municipalities }) =>
    municipalities.includes(municipality),
  );

/** Whether a union is all that either round asked. */
const isEverywhere = (
  { municipalities }: UnitUnion,
  earlier: EarlierRound,
  unitsNow: Map<string, string>,
): boolean =>
  municipalities.length > 1 &&
  [...unitsNow.keys(), ...earlier.municipalities].every((name) => municipalities.includes(name));

/** Everyone's answers in the same bands, or why they are not shown. */
function totalBands(
  question: PublishedQuestion,
  round: PublishedRound,
): Pick<MunicipalityQuestion, "all" | "notShown"> {
  const { status, counts, bands } = figureOf(question, round.received);
  if (status === "few") return { all: bands, notShown: null };
  if (status !== "known") return { all: null, notShown: status };
  return { all: bandsOf(question, counts as number[]), notShown: null };
}

interface EarlierRound {
  round: PublishedRound;
  shown: Map<string, UnitBands>;
  /** Those that its answers were counted by; none where it has counts for everyone only. */
  municipalities: string[];
  unitsOf: (question: string) => Map<string, string>;
}

const readEarlierRound = ({ id }: ListedRound): EarlierRound => ({
  round: findPublished(id)!,
  shown: bandsByUnit(id),
  municipalities: [...unitsByMunicipality(id).keys()],
  unitsOf: unitsByQuestion(id),
});

interface AskedTwice {
  question: PublishedQuestion;
  round: PublishedRound;
  earlier: EarlierRound | null;
  union: UnitUnion | undefined;
}

/** The change in the municipality's union of units. Where that is all that either round asked, it is everyone's, partial answers too. */
function changeOfMunicipality(
  { question, round, earlier, union }: AskedTwice,
  {
    shown,
    finestUnits,
    minAnswers,
  }: { shown: Map<string, UnitBands>; finestUnits: Map<string, string>; minAnswers: number },
): Pick<MunicipalityQuestion, "change" | "unionMembers"> {
  const none = (change: NoChangeReason) => ({ change, unionMembers: union?.municipalities ?? null });
  if (!earlier) return none("first");
  const before = earlier.round.questions.find(({ name }) => name === question.name);
  if (!before || !isSameQuestion(before, question)) return none("changed");
  if (earlier.municipalities.length === 0) return none("undivided");
  if (!union || union.before.length === 0 || union.now.length === 0) return none("absent");
  if (isEverywhere(union, earlier, finestUnits)) {
    const totals = [totalBands(before, earlier.round).all, totalBands(question, round).all] as const;
    return { change: largeEnough(totals, minAnswers) ?? "withheld", unionMembers: null };
  }
  const [bandsBefore, bandsNow] = [earlier.shown.get(question.name), shown.get(question.name)];
  if (!bandsBefore || !bandsNow) return none("withheld");
  return {
    change: changeOfUnion(union, bandsBefore, bandsNow, minAnswers) ?? "withheld",
    unionMembers: union.municipalities,
  };
}

/** Both rounds' bands, or null where either is not shown or has fewer than `minAnswers`. */
function largeEnough(
  [before, now]: readonly [number[] | null, number[] | null],
  minAnswers: number,
): [number[], number[]] | null {
  const isEnough = (bands: number[]) => bands.reduce((sum, count) => sum + count, 0) >= minAnswers;
  return before && now && isEnough(before) && isEnough(now) ? [before, now] : null;
}
