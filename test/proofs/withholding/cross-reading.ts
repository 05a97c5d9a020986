/** Reads the crosses of a round: their tables, the people whom they stand on, and what they tell about either question. */
import { bandsInText, groupedBy, questionNamed, unanswered } from "./answers.ts";
import type { Statement } from "./attack.ts";
import { type Bands, fittingBases, type ReadCross } from "./crosses.ts";
import type { Line } from "./lines.ts";
import type { Faults } from "./reading.ts";
import type { AskedQuestion, Chance, World } from "./world.ts";

/** How many lots are tried. */
const triedLots = 3;

/** A cross with all its cells as one text. */
export function tableOf({ rows, columns, rowBands, columnBands, counts }: ReadCross): string {
  const cells = counts.flatMap((row, at) =>
    row.map((count, place) => `${rowBands[at]} ${columnBands[place]} ${count}`),
  );
  return `${rows} × ${columns}: ${cells.toSorted().join(", ")}`;
}

/** The crosses among the lines: each row is a group named by the other question and its answers. */
export function crossesIn(lines: Line[], faults: Faults): ReadCross[] {
  const rows = lines.filter(({ group, question }) => group.includes(": ") && questionNamed(question));
  return [...groupedBy(rows, ({ group, question }) => `${group.split(": ")[0]}|${question}`)].flatMap(
    ([key, own]) => {
      const [by, outcome] = key.split("|").map((name) => questionNamed(name!)!) as [
        AskedQuestion,
        AskedQuestion,
      ];
      const groups = [...groupedBy(own, ({ group }) => group).values()];
      const rowBands = groups.map(([line]) => bandsInText(by, line!.group.replace(/^.*?: /, "")));
      const columnBands = groups[0]!.map(({ answer }) => bandsInText(outcome, answer));
      if ([...rowBands, ...columnBands].includes(null)) {
        faults.untrue.push(`${key}: its answers cannot be read`);
        return [];
      }
      const counts = groups.map((told) => told.map(({ count }) => count));
      return [
        {
          rows: by.name,
          columns: outcome.name,
          rowBands: rowBands as number[][],
          columnBands: columnBands as number[][],
          counts,
        },
      ];
    },
  );
}

/**
 * The people that the crosses stand on, in the order of `crosses`, once for each lot that fits: whole answers to every crossed question;
 * else what else fits, each of which is a fault.
 */
export function basesOf(
  crosses: ReadCross[],
  world: World,
  bandsOf: Bands,
  faults: Faults,
  chance: Chance,
): number[][][] {
  if (crosses.length === 0) return [[]];
  const all = world.answerers.map((_, person) => person);
  const wholes = all.filter((person) => !world.answerers[person]!.partial);
  const holding = (people: number[], names: string[]) =>
    people.filter((person) => names.every((name) => bandsOf(person, name) !== unanswered));
  const names = ({ rows, columns }: { rows: string; columns: string }) => [rows, columns];
  for (const registered of [world.crosses, crosses]) {
    const common = fittingBases(
      crosses,
      holding(wholes, registered.flatMap(names)),
      bandsOf,
      chance,
      triedLots,
    );
    if (common[0]) checkOutside(common[0], crosses, wholes, bandsOf, faults);
    if (common.length > 0) return common.map((base) => crosses.map(() => base));
  }
  const own = crosses.map((cross) => {
    const label = names(cross).join(" × ");
    const candidates = { bases: wholes, partials: all };
    for (const [fault, people] of Object.entries(candidates) as ["bases" | "partials", number[]][]) {
      const either = people.filter((person) =>
        names(cross).some((name) => bandsOf(person, name) !== unanswered),
      );
      for (const some of [holding(people, names(cross)), either]) {
        const [base] = fittingBases([cross], some, bandsOf, chance, 1);
        if (!base) continue;
        faults[fault].push(`${label}: ${base.length} people of its own`);
        return base;
      }
    }
    faults.untrue.push(`${label}: no people fit`);
    return null;
  });
  return own.includes(null) ? [crosses.map(() => [])] : [own as number[][]];
}

/** The whole answers to a crossed question that are not in the base are none, or at least 5 and not all, or all but one, in a band. */
function checkOutside(
  base: number[],
  crosses: ReadCross[],
  wholes: number[],
  bandsOf: Bands,
  faults: Faults,
): void {
  const inBase = new Set(base);
  for (const name of new Set(crosses.flatMap(({ rows, columns }) => [rows, columns]))) {
    const bands = wholes
      .filter((person) => !inBase.has(person))
      .map((person) => bandsOf(person, name))
      .filter((band) => band !== unanswered);
    if (bands.length > 0 && (bands.length < 5 || isNearlyAlike(bands)))
      faults.outside.push(`${name}: ${bands.length} outside the crosses, bands ${bands.toSorted().join("")}`);
  }
}

const isNearlyAlike = (bands: number[]) =>
  bands.some((band) => bands.filter((other) => other === band).length >= bands.length - 1);

/** What a cross tells about one of its questions: by rows about the columns' and by columns about the rows'. */
export function statementsOf(cross: ReadCross, base: number[], about: string, bandsOf: Bands): Statement[] {
  const transposed = cross.counts[0]!.map((_, column) => cross.counts.map((row) => row[column]!));
  const by = (
    kind: "row" | "column",
    name: string,
    groups: number[][],
    told: number[][],
    counts: number[][],
  ) =>
    groups.flatMap((bands, at) => {
      const line = base.filter((person) => bands.includes(bandsOf(person, name)));
      const group = line.filter((person) => bandsOf(person, about) !== unanswered);
      const label = `${kind} ${name} ${bands.join("+")} of ${cross.rows} × ${cross.columns}`;
      const counted = told.map((places, place) => ({
        bands: places.filter((band) => band !== unanswered),
        count: counts[at]![place]! - (places.includes(unanswered) ? line.length - group.length : 0),
      }));
      return group.length > 0
        ? [
            {
              kind,
              label,
              group,

              counts: counted.filter((part) => part.bands.length > 0),
            },
          ]
        : [];
    });
  if (about === cross.columns) return by("row", cross.rows, cross.rowBands, cross.columnBands, cross.counts);
  if (about === cross.rows) return by("column", cross.columns, cross.columnBands, cross.rowBands, transposed);
  return [];
}
