/** What the bot finds in one round: figures of the proof, and the first example of each. */
import { attack, type Disclosure, type Statement } from "./attack.ts";
import type { ReadQuestion, ReadRound } from "./reading.ts";

export const findings = [
  "people",
  "unions",
  "severalUnits",
  "columns",
  "bounds",
  "alike",
  "butOne",
  "outside",
  "bases",
  "partials",
  "rungs",
  "draft",
  "named",
  "untrue",
  "pages",
  "pictures",
  "reports",
  "files",
  "secondEdition",
] as const;
export type Finding = (typeof findings)[number];

export type Found = Record<Finding, string[]>;

export const nothingFound = (): Found =>
  Object.fromEntries(findings.map((finding) => [finding, []])) as unknown as Found;

/** Everything that the statements of a round give away. */
export function findIn({ lots, faults }: ReadRound): Found {
  const found: Found = { ...nothingFound(), ...faults };
  const [certain = nothingFound()] = lots.map(attackAll).sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const finding of findings) found[finding].push(...certain[finding]);
  found.rungs.push(...mixedRungs(lots[0] ?? []));
  return found;
}

/** Whoever does not know which lot was drawn has found only what every lot gives away: the lot that gives away least counts. */
const sizeOf = (found: Found) => findings.reduce((sum, finding) => sum + found[finding].length, 0);

function attackAll(questions: ReadQuestion[]): Found {
  const found = nothingFound();
  for (const question of questions) {
    if (question.bandOf.size === 0) continue;
    for (const statement of question.statements)
      if (isNearlyAlike(statement))
        found[alikeOrButOne(statement)].push(`${question.name}: ${statement.label}`);
    const { statements } = question;
    for (const disclosure of attack(question, statements)) sort(disclosure, question, found);
  }
  return found;
}

const partsOf = ({ counts }: Statement) => counts.map(({ count }) => count);
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const isNearlyAlike = (statement: Statement) =>
  Math.max(...partsOf(statement)) >= sum(partsOf(statement)) - 1;
const alikeOrButOne = (statement: Statement) =>
  Math.max(...partsOf(statement)) === sum(partsOf(statement)) ? "alike" : "butOne";

/** Sorts a disclosure by what it takes to find it. */
function sort(disclosure: Disclosure, { name, statements }: ReadQuestion, found: Found): void {
  const text = `${name}: ${disclosure.how}, ${disclosure.people.length} people in ${disclosure.atoms} groups`;
  if (disclosure.how === "alike") return void found.alike.push(text);
  if (disclosure.how === "bounds") return void found.bounds.push(text);
  if (!disclosure.isFoundWithout(({ draftOnly }) => draftOnly === true)) return void found.draft.push(text);
  found[disclosure.atoms === 1 ? "people" : "unions"].push(text);
  if (!disclosure.isFoundWithout(({ kind }) => kind === "column")) found.columns.push(text);
  // With everyone told, each unit is what the others leave: only without them does it show which units it takes.
  const isFoundByUnits = (without?: Statement) =>
    disclosure.isFoundWithout((statement) => statement.kind === "all" || statement === without);
  const units = isFoundByUnits() ? statements.filter(({ kind }) => kind === "unit") : [];
  const needed = units.filter((unit) => !isFoundByUnits(unit));
  if (needed.length > 1) found.severalUnits.push(text);
}

/** Two questions whose units are not from one ladder: neither is made of whole units of the other. */
function mixedRungs(questions: ReadQuestion[]): string[] {
  const shown = questions.filter(({ units }) => units.length > 0);
  const isCoarser = (a: ReadQuestion, b: ReadQuestion) =>
    b.units.every((small) =>
      a.units.some((large) => small.every((municipality) => large.includes(municipality))),
    );
  return shown.flatMap((one, at) =>
    shown
      .slice(at + 1)
      .filter((other) => !isCoarser(one, other) && !isCoarser(other, one))
      .map((other) => `${one.name} and ${other.name} have units that cut across`),
  );
}
