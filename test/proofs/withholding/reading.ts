/**
 * Turns the lines of a round into statements about groups of its people. Units and the partial answers are known by attendance, the
 * people of a cross by their own answers: whoever reads is taken to know who is in which group.
 */
import { bandCount, bandOfChoice, bandsInText, groupedBy, scaleOf, unanswered } from "./answers.ts";
import type { Question, Statement } from "./attack.ts";
import { basesOf, crossesIn, statementsOf, tableOf } from "./cross-reading.ts";
import type { Bands } from "./crosses.ts";
import type { Line } from "./lines.ts";
import { type AskedQuestion, type Chance, questions, type World } from "./world.ts";

/** What is wrong with a round before anything is worked out. */
type Fault = "untrue" | "bases" | "partials" | "outside";

export interface ReadQuestion extends Question {
  statements: Statement[];
  /** The municipalities of each unit shown. */
  units: string[][];
}

export type Faults = Record<Fault, string[]>;

export interface ReadRound {
  /** The questions once for each lot that the crosses fit. */
  lots: ReadQuestion[][];
  faults: Faults;
  /** How many crosses are shown. */
  crosses: number;
}

const everyone = ["Alle", "Everyone"];
const partialGroup = ["Delvise besvarelser", "Partial responses"];
const noFaults = (): Faults => ({ untrue: [], bases: [], partials: [], outside: [] });

export function readRound(lines: Line[], draftLines: Line[], world: World, chance: Chance): ReadRound {
  const faults = noFaults();
  const read = questions.map((question) => readQuestion(question, lines, world, faults));
  const bandsOf: Bands = (person, name) =>
    read.find((one) => one.name === name)!.bandOf.get(person) ?? unanswered;
  const published = crossesIn(lines, faults);
  const known = new Set(published.map(tableOf));
  const drafted = crossesIn(draftLines, faults).filter((cross) => !known.has(tableOf(cross)));
  const bases = basesOf(published, world, bandsOf, faults, chance);
  // A draft that shows other crosses is held against what was published; that alone is no fault.
  const [draftBases = []] = basesOf(drafted, world, bandsOf, noFaults(), chance);
  const lots = bases.map((own) =>
    read.map((one) => ({
      ...one,
      statements: [
        ...one.statements,
        ...published.flatMap((cross, at) => statementsOf(cross, own[at]!, one.name, bandsOf)),
        ...drafted.flatMap((cross, at) =>
          statementsOf(cross, draftBases[at]!, one.name, bandsOf).map((told) => ({
            ...told,
            draftOnly: true as const,
          })),
        ),
      ],
    })),
  );
  const checked = lots.map((lot) => lot.map((one) => ({ ...one, statements: truthful(one, faults) })));
  return { lots: checked, faults, crosses: published.length };
}

function readQuestion(question: AskedQuestion, lines: Line[], world: World, faults: Faults): ReadQuestion {
  const own = lines.filter((line) => line.question === question.name && !line.group.includes(": "));
  const total = own.filter(({ group }) => everyone.includes(group));
  const partial = own.filter(({ group }) => partialGroup.includes(group));
  const units = groupedBy(
    own.filter(({ municipalities }) => municipalities.length > 0),
    ({ municipalities }) => municipalities.join(", "),
  );
  const bands = world.answerers.map(({ choices }) => bandOfChoice(question, choices[question.name]));
  const answered = bands.flatMap((band, person) => (band === null ? [] : [person]));
  const wholes = answered.filter((person) => !world.answerers[person]!.partial);
  const onScale = total.filter(({ answer }) => scaleOf(question).some(({ text }) => text === answer));
  const n = onScale.reduce((sum, { count }) => sum + count, 0);
  const keepsPartials = partial.length > 0 || n !== wholes.length;
  const people = keepsPartials ? answered : wholes;
  if (onScale.length > 0 && n !== people.length)
    faults.untrue.push(`${question.name}: ${n} of ${people.length} answers`);
  const inUnit = ({ municipality }: { municipality: string }, members: string[]) =>
    members.includes(municipality);
  const statement = (kind: Statement["kind"], label: string, group: number[], told: Line[]) =>
    toStatement(question, { kind, label, group }, told, faults);
  return {
    name: question.name,
    bands: bandCount(question),
    bandOf: new Map(people.map((person) => [person, bands[person]!])),
    units: [...units.values()].map(([line]) => line!.municipalities),
    statements: [
      ...statement("all", "Alle", people, onScale),
      ...statement(
        "partial",
        "delvise",
        people.filter((one) => world.answerers[one]!.partial),
        partial,
      ),
      ...[...units].flatMap(([label, told]) =>
        statement(
          "unit",
          label,
          wholes.filter((one) => inUnit(world.answerers[one]!, told[0]!.municipalities)),
          told,
        ),
      ),
    ],
  };
}

/** The statement of a group's lines, in bands; none where there are no lines. */
function toStatement(
  question: AskedQuestion,
  statement: Pick<Statement, "kind" | "label" | "group">,
  lines: Line[],
  faults: Faults,
): Statement[] {
  const byBands = new Map<string, number>();
  for (const { answer, count } of lines) {
    const choice = scaleOf(question).find(({ text }) => text === answer);
    const bands = choice ? [bandOfChoice(question, choice.value)] : bandsInText(question, answer);
    if (!bands || bands[0] === null)
      faults.untrue.push(`${question.name}: ${statement.label} has "${answer}"`);
    else byBands.set(bands.join(), (byBands.get(bands.join()) ?? 0) + count);
  }
  const counts = [...byBands].map(([bands, count]) => ({ bands: bands.split(",").map(Number), count }));
  return counts.length > 0 ? [{ ...statement, counts }] : [];
}

/** The statements that say what is so of their group. Each of the others is a fault. */
function truthful({ name, statements, bandOf }: ReadQuestion, faults: Faults): Statement[] {
  return statements.filter(({ group, counts, label }) => {
    const isTrue = counts.every(
      ({ bands, count }) => group.filter((person) => bands.includes(bandOf.get(person)!)).length === count,
    );
    if (!isTrue) faults.untrue.push(`${name}: ${label}`);
    return isTrue;
  });
}
