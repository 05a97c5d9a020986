/** The builds that the proof must find, each by a figure of its own. */
import type { Broken } from "../runner/contract.ts";
import type { Finding } from "./finding.ts";

const audit = "app/results/disclosure/audit-question.ts";
const decision = "app/results/figures/question-decision.ts";
const frozen = "app/results/figures/frozen-figures.server.ts";
const base = "app/results/disclosure/cross-base.ts";
const crosses = "app/results/figures/decide-figures.ts";

export const broken: (Broken & { spoils: Finding })[] = [
  {
    name: "no audit",
    file: audit,
    target: `  if (reasons.includes("few")) return "few";
  if (reasons.includes("computable")) return "computable";
  return isComputable(audited) ? "computable" : null;`,
    replacement: "  return null;",
    spoils: "people",
    inTests: true,
  },
  {
    name: "single atoms only: no sums of several groups that nothing divides",
    file: "app/results/disclosure/small-sets.ts",
    target: "return hasZeroSum(atoms, minAnswers);",
    replacement: "return atoms.some(({ row }) => row.every((value) => value === 0));",
    and: [
      {
        file: base,
        target: "return counts.every((count) => count === 0) || reasonAgainst(counts, minAnswers) === null;",
        replacement: "return counts.length > 0;",
      },
    ],
    spoils: "unions",
  },
  {
    name: "rows without columns: the audit asks of a cross's rows only",
    file: decision,
    target: "if (rows !== question && columns !== question) return [];",
    replacement: "if (columns !== question) return [];",
    and: [
      {
        file: base,
        target: "return counts.every((count) => count === 0) || reasonAgainst(counts, minAnswers) === null;",
        replacement: "return counts.length > 0;",
      },
    ],
    spoils: "columns",
  },
  {
    name: "one unit at a time against the crosses",
    file: crosses,
    target: `auditQuestion(auditedFigures(decisions.get(name)!, round, { base, grids, decisions })) === null;`,
    replacement: `[...new Set(decisions.get(name)!.units)].every((own) => {
        const decision = decisions.get(name)!;
        const units = decision.units.map((unit) => (unit === own ? unit : null));
        return auditQuestion(auditedFigures({ ...decision, units }, round, { base, grids, decisions })) === null;
      });`,
    spoils: "severalUnits",
  },
  {
    name: "each cross on a base of its own",
    file: crosses,
    target: "const grid = tabulate(cross, decisions, base, round.minAnswers);",
    replacement: `const members = isWhole.map(
        (whole, at) => whole && [cross.rows, cross.columns].every((name) => decisions.get(name)!.bands[at] !== null),
      );
      const grid = tabulate(cross, decisions, { ...base, members }, round.minAnswers);`,
    spoils: "bases",
  },
  {
    name: "no drawing out of the base",
    file: base,
    target: "return counts.every((count) => count === 0) || reasonAgainst(counts, minAnswers) === null;",
    replacement:
      "return counts.every((count) => count === 0) || reasonAgainst(counts, minAnswers) !== undefined;",
    spoils: "outside",
  },
  {
    name: "partial answers in a cross",
    file: crosses,
    target: "const isWhole = round.answers.map(({ unit }) => unit !== null);",
    replacement: "const isWhole = round.answers.map(() => true);",
    spoils: "partials",
  },
  {
    name: "the unanimous rule off",
    file: audit,
    target: `return Math.max(...counts) >= people - 1 ? "computable" : null;`,
    replacement: `return Math.max(...counts) === people - 1 ? "computable" : null;`,
    and: [{ file: audit, target: "    hasUniformCombination(matrix, atoms, sizes) ||\n", replacement: "" }],
    spoils: "alike",
  },
  {
    name: "the rule of all but one off",
    file: audit,
    target: `return Math.max(...counts) >= people - 1 ? "computable" : null;`,
    replacement: `return Math.max(...counts) >= people ? "computable" : null;`,
    spoils: "butOne",
  },
  {
    name: "only the unit that fails is coarsened",
    file: decision,
    target: "    if (reason === null) return { ...at, coarser };",
    replacement: `    if (reason === null) return { ...at, coarser };
    const countsOf = (own: string | null) => [0, 1, 2].map((band) =>
      at.units.filter((unit, person) => unit === own && decision.bands[person] === band).length);
    for (const rung of units ? [] : round.rungs) {
      const failing = [...whole].filter((unit) => reasonAgainst(countsOf(unit), round.minAnswers) !== null);
      const joined = failing.map((unit) => rung.units.get(unit!));
      const mixed = at.units.map((unit) =>
        unit !== partialUnit && joined.includes(rung.units.get(unit!)) ? rung.units.get(unit!)! : unit);
      if (auditQuestion(auditedFigures({ ...at, units: mixed }, round)) === null) return { ...at, units: mixed, coarser };
    }`,
    spoils: "rungs",
  },
  {
    name: "the draft shows the crosses as they were before answers were drawn out",
    file: crosses,
    target: "grid: grids.get(cross) ?? null,",
    replacement: `grid: grids.has(cross) ? { ...grids.get(cross)!, first: tabulate(cross, decisions, { ...base!, members:
        round.answers.map(({ unit }, at) => unit !== null && [...grids.keys()].every(({ rows, columns }) =>
          decisions.get(rows)!.bands[at] !== null && decisions.get(columns)!.bands[at] !== null)) }, 1) } : null,`,
    and: [
      {
        file: frozen,
        target: "grid: crossed.grid && inReadingOrder(crossed.grid)",
        replacement:
          "grid: crossed.grid && inReadingOrder(isPublished(roundId) ? crossed.grid : crossed.grid.first ?? crossed.grid)",
      },
      {
        file: frozen,
        target: "/** The crosses of a frozen round. A null grid: nothing of it is shown. */",
        replacement: `import { publications } from "../../../db/schema/results.ts";
const isPublished = (id: number) => db.select().from(publications).where(eq(publications.roundId, id)).get();`,
      },
    ],
    spoils: "draft",
  },
  {
    name: "the page before publishing names the unit",
    file: "app/results/publishing/publishing-view.server.ts",
    target: "return question && reason ? [{ question, answers,",
    replacement: `const unit = [...unitsByMunicipality(roundId).values()].at(-1);
      return question && reason ? [{ question: { ...question, unit }, answers,`,
    and: [
      {
        file: "app/results/publishing/WithheldSection.tsx",
        target: '{topicOf(question)}:{" "}',
        replacement: '{topicOf(question)} ({question.unit}):{" "}',
      },
    ],
    spoils: "named",
  },
  {
    name: "a second edition: frozen figures are replaced",
    file: "app/results/publishing/freeze.server.ts",
    target: "if (pool.some(({ id }) => isFrozen(id, tx))) return { frozen: true } as const;",
    replacement: `for (const table of [counts, crosses, frozenQuestions, responseRates, frozenRounds])
      tx.delete(table).where(eq(table.roundId, lead.id)).run();`,
    and: [
      {
        file: "app/results/publishing/freeze.server.ts",
        target: `if (isFrozen(roundId) || round.state === "published") return { frozen: true };
  if (round.state !== "closed") return { refused: "not-closed" };`,
        replacement: "",
      },
    ],
    spoils: "secondEdition",
  },
  {
    name: "a feed that counts one more than answered",
    file: "app/feeds/feeds.server.ts",
    target: "...line.slice(3)]",
    replacement:
      '...line.slice(3).map((cell, at) => (at === 5 && typeof cell === "number" ? cell + 1 : cell))]',
    spoils: "files",
  },
  {
    name: "a municipality's page that counts one more than answered",
    file: "app/results/round-page/municipality.server.ts",
    target: "own: bands ?? null,",
    replacement: "own: bands?.map((count) => count + 1) ?? null,",
    spoils: "pages",
  },
  {
    name: "a report that tells of one more than answered",
    file: "app/results/report/report-questions.server.ts",
    target: "const count = figure.counts[at];",
    replacement: "const count = figure.counts[at] === null ? null : figure.counts[at]! + 1;",
    spoils: "reports",
  },
];
