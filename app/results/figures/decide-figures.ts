/**
 * What may be shown of a round, decided once for all of it. First each question by itself: at the finest rung of the ladder of units where
 * every unit passes the audit, else for everyone, else with its n alone. Then the crosses, all on one base: where a crossed question
 * fails the audit, more answers are drawn out of the base, up to a tenth of it; then crosses fall, the last registered first; and all
 * of it is audited again. Without a cross a question passes at its rung, so this always ends. Words: ../disclosure/audit-question.ts.
 */
import type { WithheldReason } from "../../../db/enums.ts";
import type { CrossChoice } from "../../surveys/crosses/crosses.ts";
import { auditQuestion } from "../disclosure/audit-question.ts";
import { basesOf, type CrossBase } from "../disclosure/cross-base.ts";
import { type CrossGrid, crossTabulate } from "./cross-tabulation.ts";
import { decideQuestion, type QuestionDecision, auditedFigures } from "./question-decision.ts";
import type { Received, RoundToFreeze } from "./round-to-freeze.ts";
import { freezeRates, type ResponseRate, type Rung } from "./withholding.ts";

/** How far a question is shown, and why no further; with its counts, for everyone and by unit. */
export type FrozenQuestion = Pick<
  QuestionDecision,
  "question" | "answers" | "withheld" | "rung" | "coarser" | "groups"
>;

export interface FrozenCross extends CrossChoice {
  grid: CrossGrid | null;
  withheld: WithheldReason | null;
}

/** What may be shown of a round. */
export interface FrozenFigures {
  questions: FrozenQuestion[];
  crosses: FrozenCross[];
  rates: ResponseRate[];
  received: Received & { base: number | null; drawnOut: number | null };
}

/** Decides what may be shown of a round. */
export function decideFigures(round: RoundToFreeze): FrozenFigures {
  const questions = round.questions.map((scale) => decideQuestion(scale, round));
  const decisions = new Map(questions.map((decision) => [decision.question, decision]));
  const withheldCrosses = new Map<CrossChoice, WithheldReason>();
  for (const cross of round.crosses) {
    const reasonOf = (name: string) => reasonAgainstCrossing(decisions.get(name)!);
    const reason = reasonOf(cross.rows) ?? reasonOf(cross.columns);
    if (reason) withheldCrosses.set(cross, reason);
  }
  const { base, grids } = decideCrosses(round, decisions, withheldCrosses);
  return {
    questions: questions.map(({ question, answers, withheld, rung, coarser, groups }) => ({
      ...{ question, answers, withheld },
      ...{ rung, coarser, groups },
    })),
    crosses: round.crosses.map((cross) => ({
      ...cross,
      grid: grids.get(cross) ?? null,
      withheld: withheldCrosses.get(cross) ?? null,
    })),
    rates: freezeRates(round.invitedByUnit, round.answers, rungsShown(round, questions), round.minAnswers),
    received: { ...round.received, base: base?.size ?? null, drawnOut: base?.drawnOut ?? null },
  };
}

/** The rungs from the finest one that a question is shown at. */
function rungsShown({ rungs, minAnswers }: RoundToFreeze, questions: QuestionDecision[]): Rung[] {
  const shown = questions.flatMap(({ rung }) => rung ?? []);
  const all = [{ minAnswers, units: new Map<string, string>() }, ...rungs];
  return all.filter((rung) => shown.length > 0 && rung.minAnswers >= Math.min(...shown));
}

/** A question whose total is not shown cannot be shown row by row, nor one whose scale has no bands. */
const reasonAgainstCrossing = ({ withheld, bandCount }: QuestionDecision): WithheldReason | null =>
  withheld ?? (bandCount === 0 ? "few" : null);

type Grids = Map<CrossChoice, CrossGrid>;

/** The base and the grids of the crosses that are shown. Those that are not are added to `withheldCrosses`. */
function decideCrosses(
  round: RoundToFreeze,
  decisions: Map<string, QuestionDecision>,
  withheldCrosses: Map<CrossChoice, WithheldReason>,
): { base: CrossBase | null; grids: Grids } {
  for (;;) {
    const shownCrosses = round.crosses.filter((cross) => !withheldCrosses.has(cross));
    if (shownCrosses.length === 0) return { base: null, grids: new Map() };
    const tried = tryBases(round, decisions, shownCrosses);
    if ("grids" in tried) return tried;
    withheldCrosses.set(tried.withholds, tried.reason);
  }
}

type Tried = { base: CrossBase; grids: Grids } | { withholds: CrossChoice; reason: WithheldReason };

/** The largest base on which all of these crosses pass, or the cross to withhold: the last registered one of a question that fails. */
function tryBases(
  round: RoundToFreeze,
  decisions: Map<string, QuestionDecision>,
  shownCrosses: CrossChoice[],
): Tried {
  const names = [...new Set(shownCrosses.flatMap(({ rows, columns }) => [rows, columns]))];
  const crossed = names.map((name) => decisions.get(name)!);
  let failing: string | null = null;
  const isWhole = round.answers.map(({ unit }) => unit !== null);
  for (const base of basesOf(isWhole, crossed, round.minAnswers)) {
    const grids: Grids = new Map();
    for (const cross of shownCrosses) {
      const grid = tabulate(cross, decisions, base, round.minAnswers);
      if (!grid) return { withholds: cross, reason: "few" };
      grids.set(cross, grid);
    }
    const isPassing = (name: string) =>
      auditQuestion(auditedFigures(decisions.get(name)!, round, { base, grids, decisions })) === null;
    // What failed on the last base fails most often on this one too.
    const inOrder: string[] =
      failing === null ? names : [failing, ...names.filter((name) => name !== failing)];
    failing = inOrder.find((name) => !isPassing(name)) ?? null;
    if (failing === null) return { base, grids };
  }
  const touching = shownCrosses.filter(
    ({ rows, columns }) => failing === null || [rows, columns].includes(failing),
  );
  return { withholds: touching.at(-1)!, reason: "computable" };
}

function tabulate(
  { rows, columns }: CrossChoice,
  decisions: Map<string, QuestionDecision>,
  { members }: CrossBase,
  minAnswers: number,
): CrossGrid | null {
  const [row, column] = [decisions.get(rows)!, decisions.get(columns)!];
  const pairs = members.flatMap((isMember, at) =>
    isMember ? [{ row: row.bands[at]!, column: column.bands[at]! }] : [],
  );
  return crossTabulate(pairs, minAnswers);
}
