/**
 * Whether anything about a few people can be worked out from all that is shown of one question. The reader is taken to know who is in
 * which atom: the secretariat knows units and attendance.
 *
 * The words of this room and of `figures/`, with those of statistical disclosure control in brackets:
 * - statement (published total): people whose bands are shown together: everyone, a unit, the partial answers, a row or column of a cross;
 * - atom (cell): the people who are in the same statements, so that nothing that is shown parts them;
 * - rung (level of aggregation): how finely units are made, by the fewest answers in one; the ladder is all rungs, finest first;
 * - base (common population): the answers that all crosses of a round are made of; one is drawn out by lot when chance leaves it out;
 * - a question or a cross is shown or withheld.
 */
import type { WithheldReason } from "../../../db/enums.ts";
import { hasForcedAnswer } from "./forced-answers.ts";
import { rankOf } from "./null-space.ts";
import { canSingleOut } from "./small-sets.ts";

/** What is shown of one question. A person is a position in `bands`. */
export interface AuditedFigures {
  /** The band of each person that answered within the scale. */
  bands: number[];
  /** How many bands the scale has. */
  bandCount: number;
  /** The groups of people whose bands somebody may read, by membership: everyone, each shown unit, each row of a cross, … */
  statements: boolean[][];
  minAnswers: number;
}

/** Why these counts of a group by band may not be shown: fewer than `minAnswers` people, or all or all but one in one band. */
export function reasonAgainst(counts: number[], minAnswers: number): WithheldReason | null {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people < minAnswers) return "few";
  return Math.max(...counts) >= people - 1 ? "computable" : null;
}

/** The counts of a group by band. */
export function countBands(
  { bands, bandCount }: Pick<AuditedFigures, "bands" | "bandCount">,
  members: boolean[],
): number[] {
  const counts = Array.from({ length: bandCount }, () => 0);
  for (const [person, band] of bands.entries()) if (members[person]) counts[band]!++;
  return counts;
}

/** Why not all of this may be shown, or null: a group that is too small or alike, then what can be worked out from all of it. */
export function auditQuestion(audited: AuditedFigures): WithheldReason | null {
  const reasons = audited.statements.map((members) =>
    reasonAgainst(countBands(audited, members), audited.minAnswers),
  );
  if (reasons.includes("few")) return "few";
  if (reasons.includes("computable")) return "computable";
  return isComputable(audited) ? "computable" : null;
}

/** The people who are alike in every statement, and the statements as a matrix over these atoms. */
function atomsOf({ bands, bandCount, statements }: AuditedFigures) {
  const atoms = new Map<string, { at: number; bands: number[] }>();
  for (const [person, band] of bands.entries()) {
    const key = statements.map((members) => (members[person] ? "1" : "0")).join("");
    const atom = atoms.get(key) ?? { at: atoms.size, bands: Array.from({ length: bandCount }, () => 0) };
    atoms.set(key, atom);
    atom.bands[band]!++;
  }
  const keys = [...atoms.keys()];
  return {
    matrix: statements.map((_, at) => keys.map((key) => Number(key[at] === "1"))),
    atoms: [...atoms.values()].map(({ bands }) => bands),
  };
}

function isComputable(audited: AuditedFigures): boolean {
  const { matrix, atoms } = atomsOf(audited);
  const sizes = atoms.map((bands) => bands.reduce((sum, count) => sum + count, 0));
  return (
    canSingleOut(matrix, sizes, audited.minAnswers) ||
    hasUniformCombination(matrix, atoms, sizes) ||
    hasForcedAnswer(matrix, atoms, (size) => size < audited.minAnswers)
  );
}

/**
 * Whether something can be formed of people who all gave one answer: for a band, the statements have a higher rank than they have
 * over the atoms that are not wholly in that band.
 */
function hasUniformCombination(matrix: number[][], atoms: number[][], sizes: number[]): boolean {
  const rank = rankOf(matrix, atoms.length);
  return atoms[0]!.some((_, band) => {
    const mixed = atoms.flatMap((bands, at) => (bands[band] === sizes[at] ? [] : [at]));
    if (mixed.length === atoms.length) return false;
    const rest = matrix.map((row) => mixed.map((at) => row[at]!));
    return rankOf(rest, mixed.length) < rank;
  });
}
