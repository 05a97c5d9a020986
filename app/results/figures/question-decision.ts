import type { WithheldReason } from "../../../db/enums.ts";
import type { CrossChoice } from "../../surveys/crosses/crosses.ts";
import { auditQuestion, reasonAgainst, type AuditedFigures } from "../disclosure/audit-question.ts";
import type { CrossBase } from "../disclosure/cross-base.ts";
import type { CrossGrid } from "./cross-tabulation.ts";
import type { RoundToFreeze } from "./round-to-freeze.ts";
import {
  type Answer,
  bandOf,
  type FrozenGroup,
  partialUnit,
  possibleBands,
  type QuestionScale,
  totalUnit,
} from "./withholding.ts";

/** How far a question is shown, and why no further. */
export interface QuestionDecision {
  question: string;
  /** Its answers within the scale. */
  answers: number;
  /** Why its total is not shown; null where it is. */
  withheld: WithheldReason | null;
  /** The fewest answers received of the units it is shown by; null where it is shown for everyone only. */
  rung: number | null;
  /** Why it is not shown at the finest rung. */
  coarser: WithheldReason | null;
  groups: FrozenGroup[];
  /** By answer of the round: its band (0 the best), null where it has none. */
  bands: (number | null)[];
  bandCount: number;
  /** By answer of the round: the group it is shown in, null where the question is shown for everyone only. */
  units: (string | null)[];
}

/** The crosses that stand, on their base. */
interface StandingCrosses {
  base: CrossBase;
  grids: Map<CrossChoice, CrossGrid>;
  decisions: Map<string, QuestionDecision>;
}

/** The finest rung at which a question passes the audit by itself, without any cross; then everyone; then its n alone. */
export function decideQuestion(scale: QuestionScale, round: RoundToFreeze): QuestionDecision {
  const { answers, minAnswers } = round;
  const bands = answers.map(({ chosen }) => bandOf(scale, chosen[scale.name]));
  const within = answers.filter(({ chosen }) => (chosen[scale.name] ?? scale.categories) < scale.categories);
  const decision: QuestionDecision = {
    question: scale.name,
    answers: within.length,
    withheld: reasonAgainst(totalToJudge(scale, answers, bands), minAnswers),
    rung: null,
    coarser: null,
    groups: [],
    bands,
    bandCount: possibleBands(scale).length,
    units: answers.map(() => null),
  };
  if (decision.withheld) return decision;
  const shown = atFinestRung(decision, round);
  return { ...shown, groups: [totalGroup(scale, answers), ...unitGroups(shown)] };
}

/** Everyone's counts by band; by answer for a scale without bands. */
function totalToJudge(scale: QuestionScale, answers: Answer[], bands: (number | null)[]): number[] {
  const hasBands = possibleBands(scale).length > 0;
  const counts = Array.from({ length: Math.max(3, scale.categories) }, () => 0);
  for (const [at, { chosen }] of answers.entries()) {
    const place = hasBands ? bands[at]! : (chosen[scale.name] ?? scale.categories);
    if (place !== null && place < counts.length) counts[place]!++;
  }
  return counts;
}

function atFinestRung(decision: QuestionDecision, round: RoundToFreeze): QuestionDecision {
  let coarser: WithheldReason | null = null;
  const finest = { minAnswers: round.minAnswers, units: null };
  for (const { minAnswers, units } of [finest, ...round.rungs]) {
    const unitOf = (unit: string) => (units ? (units.get(unit) ?? unit) : unit);
    const at = {
      ...decision,
      rung: minAnswers,
      units: round.answers.map(({ unit }) => (unit === null ? partialUnit : unitOf(unit))),
    };
    const whole = new Set(at.units.filter((unit) => unit !== partialUnit));
    if (whole.size < 2) break;
    const reason = auditQuestion(auditedFigures(at, round));
    if (reason === null) return { ...at, coarser };
    coarser ??= reason;
  }
  return { ...decision, coarser };
}

/**
 * Everything that is shown of a question: everyone, its units and the partial answers where it is shown by unit, and each row of a
 * cross with it. A cross that merges bands of the question is audited as if it told them all. Where no unit is shown, everyone less
 * the base is a group of its own.
 */
export function auditedFigures(
  decision: QuestionDecision,
  round: RoundToFreeze,
  crosses?: StandingCrosses,
): AuditedFigures {
  const { bands, units, question } = decision;
  const groups: boolean[][] = [bands.map((band) => band !== null)];
  const names = [...new Set(units.filter((unit) => unit !== null))];
  for (const name of names) {
    const members = units.map((unit, at) => unit === name && (name !== partialUnit || bands[at] !== null));
    if (name !== partialUnit || members.includes(true)) groups.push(members);
  }
  if (crosses) {
    const { members } = crosses.base;
    groups.push(...crossGroups(question, crosses));
    const outside = bands.map((band, at) => band !== null && !members[at]);
    if (names.length === 0 && outside.includes(true)) groups.push(outside);
  }
  const asked = bands.flatMap((band, at) => (band === null ? [] : [at]));
  const present = [...new Set(asked.map((at) => bands[at]!))].sort();
  return {
    bands: asked.map((at) => present.indexOf(bands[at]!)),
    bandCount: decision.bandCount,
    statements: groups.map((members) => asked.map((at) => members[at]!)),
    minAnswers: round.minAnswers,
  };
}

/** The people of each row (or column) of each cross that tells the bands of a question. */
const crossGroups = (question: string, { base, grids, decisions }: StandingCrosses): boolean[][] =>
  [...grids].flatMap(([{ rows, columns }, grid]) => {
    if (rows !== question && columns !== question) return [];
    const [other, lines] = rows === question ? [columns, grid.columns] : [rows, grid.rows];
    const { bands } = decisions.get(other)!;
    return lines.map((line) => base.members.map((isMember, at) => isMember && line.includes(bands[at]!)));
  });

function totalGroup(scale: QuestionScale, answers: Answer[]): FrozenGroup {
  const counts = Array.from({ length: scale.choices }, () => 0);
  for (const { chosen } of answers) {
    const position = chosen[scale.name];
    if (position !== undefined) counts[position]!++;
  }
  return { unit: totalUnit, counts };
}

function unitGroups({ bands, units }: QuestionDecision): FrozenGroup[] {
  const groups = new Map<string, number[]>();
  for (const [at, unit] of units.entries()) {
    const band = bands[at]!;
    if (unit === null || band === null) continue;
    const counts = groups.get(unit) ?? [0, 0, 0];
    groups.set(unit, counts);
    counts[band]!++;
  }
  return [...groups].map(([unit, counts]) => ({ unit, counts }));
}
