/** Holds what pages and files show against the sheets of their rounds: every figure must stand there, or be a sum of a group's own. */
import { bandOfChoice, bandsInText, groupedBy, questionNamed, scaleOf, unanswered } from "./answers.ts";
import { keyOfLine, type Line, linesOfFeed, linesOfSheet, linesOfWorkbook } from "./lines.ts";
import { blocksIn, type Cell, cellsIn, numbersIn } from "./pages.ts";
import type { Page } from "./site.ts";
import { type AskedQuestion, questions } from "./world.ts";

export type Surface = "pages" | "pictures" | "reports" | "files";

/** What the pages show that no sheet of these rounds has, by kind of surface. `sheets`: every line of the
 * rounds; `sizes`: how many were asked and answered. */
export async function beyondTheSheets(
  pages: Page[],
  sheets: Line[],
  sizes: number[],
): Promise<Record<Surface, string[]>> {
  const beyond: Record<Surface, string[]> = { pages: [], pictures: [], reports: [], files: [] };
  const known = new Set(
    pages.filter(isHtml).flatMap(({ body }) => blocksIn(body.toString("utf8")).join(" ").match(/\d+/g) ?? []),
  );
  for (const line of sheets) known.add(String(line.count)).add(String(line.n));
  const keys = new Set(sheets.map((line) => line.round + keyOfLine(line)));
  for (const page of pages) {
    const { type, body, path } = page;
    if (isHtml(page)) beyond.pages.push(...cellsBeyond(page, sheets, sizes), ...unionsBeyond(page, sheets));
    else if (type.startsWith("image/svg")) beyond.pictures.push(...numbersBeyond(page, known));
    else if (type === "application/pdf") beyond.reports.push(...(await reportBeyond(page, sheets)));
    else {
      const read = type.startsWith("text/csv")
        ? linesOfSheet(body)
        : type.includes("json")
          ? linesOfFeed(body)
          : await linesOfWorkbook(body);
      const rounds = new Set(sheets.map(({ round }) => round));
      const others = read.filter((line) => rounds.has(line.round) && !keys.has(line.round + keyOfLine(line)));
      beyond.files.push(...others.map((line) => `${path}: ${keyOfLine(line)}`));
    }
  }
  return beyond;
}

const isHtml = ({ type }: Page) => type.startsWith("text/html");

function cellsBeyond({ path, body }: Page, sheets: Line[], sizes: number[]): string[] {
  const named = questionNamed(/\/spoergsmaal\/([\w-]+)/.exec(path)?.[1] ?? "");
  const isOther = !/\/maalinger/.test(path);
  return cellsIn(body.toString("utf8")).flatMap((cell) => {
    const question = questionOf(cell) ?? named;
    if ((isOther && !question) || isOfAnotherWorld(cell, sheets)) return [];
    const lines = question ? sheets.filter((line) => line.question === question.name) : sheets;
    const own = question ? groupNamed(cell, lines) : lines;
    const label =
      question &&
      (bandsIn(question, cell.row) ?? (own.length < lines.length ? bandsIn(question, cell.column) : null));
    const counts = label ? countsOf(question, own, label) : sumsOf(own);
    if (!question) for (const size of sizes) counts.add(size);
    return counts.has(cell.count)
      ? []
      : [`${path}: ${cell.before.at(-1)}, ${cell.row}, ${cell.column}: ${cell.count}`];
  });
}

/** Lists name the rounds of earlier worlds as well. */
const isOfAnotherWorld = ({ row }: Cell, sheets: Line[]) =>
  /^Måling V\d+-\d$/.test(row) && !sheets.some(({ round }) => round === row);

/** The question whose wording stands nearest before the cell; of a cross the one that its columns tell about. */
function questionOf({ before }: Cell): AskedQuestion | undefined {
  const wording = before.findLast((text) => questions.some(({ title }) => text.endsWith(title)));
  return questions.find(({ title }) => wording?.endsWith(title));
}

const bandsIn = (question: AskedQuestion, text: string): string[] | null => {
  const choice = scaleOf(question).find((one) => one.text === text);
  if (choice) return [choice.text];
  const bands = bandsInText(question, text)?.filter((band) => band !== unanswered) ?? [];
  const named = scaleOf(question).filter(({ value }) => bands.includes(bandOfChoice(question, value)!));
  return named.length > 0 ? named.map((one) => one.text) : null;
};

/** The lines of the round, of everyone or of the municipality that the cell's headings name; else all. */
function groupNamed({ row, column }: Cell, lines: Line[]): Line[] {
  const heads = [row, column];
  const round = lines.filter((line) => heads.includes(line.round) && line.group === "Alle");
  if (round.length > 0) return round;
  if (heads.includes("Alle")) return lines.filter(({ group }) => group === "Alle");
  const words = new Set(heads.flatMap((text) => text.split(/,? /)));
  const units = lines.filter(({ municipalities }) => municipalities.some((name) => words.has(name)));
  return units.length > 0 ? units : lines;
}

/** By group and round, how many gave one of these answers. */
function countsOf(question: AskedQuestion, lines: Line[], answers: string[]): Set<number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const own = bandsIn(question, line.answer);
    if (!own || own.length === 0 || !own.every((answer) => answers.includes(answer))) continue;
    const group = line.round + line.group;
    sums.set(group, (sums.get(group) ?? 0) + line.count);
  }
  return new Set(sums.values());
}

/** Counts, group sizes, and sums of answers that follow one another. */
function sumsOf(lines: Line[]): Set<number> {
  const sums = new Set(lines.flatMap(({ count, n }) => [count, n]));
  let [group, running]: [string, number[]] = ["", []];
  for (const line of lines) {
    const own = [line.round, line.question, line.group].join();
    running = own === group ? [...running.map((sum) => sum + line.count), line.count] : [line.count];
    group = own;
    for (const sum of running) sums.add(sum);
  }
  return sums;
}

/**
 * What a leader reads of a change, "9 of 21 → 14 of 30" in the municipalities that the sentence names: in both rounds the sum of whole
 * units of theirs, in the best band of one question.
 */
function unionsBeyond({ path, body }: Page, sheets: Line[]): string[] {
  const rounds = [...new Set(sheets.map(({ round }) => round))];
  return blocksIn(body.toString("utf8")).flatMap((block) => {
    const told = /(\d+) af (\d+) \([^)]*\) → (\d+) af (\d+)/.exec(block)?.slice(1).map(Number);
    if (!told) return [];
    const names = new Set(block.split(/[,:]? /));
    const isEveryone = /alle kommuner under ét/.test(block);
    const isSum = (question: string, round: string, [count, n]: number[]) => {
      const units = sheets.filter(
        (line) =>
          line.question === question &&
          line.round === round &&
          line.municipalities.length > 0 &&
          (isEveryone || line.municipalities.every((name) => names.has(name))),
      );
      const best = [...groupedBy(units, ({ group }) => group).values()].map(([first]) => first!);
      const sum = (of: (line: Line) => number) => best.reduce((total, line) => total + of(line), 0);
      return sum((line) => line.count) === count && sum((line) => line.n) === n;
    };
    const isTold = questions.some(
      ({ name }) => isSum(name, rounds[0]!, told.slice(0, 2)) && isSum(name, rounds.at(-1)!, told.slice(2)),
    );
    return isTold ? [] : [`${path}: ${block}`];
  });
}

const numbersBeyond = ({ path, body }: Page, known: Set<string>): string[] =>
  numbersIn(body.toString("utf8"))
    .filter((number) => !known.has(number))
    .map((number) => `${path}: ${number}`);

/** Every count that a report says with its share, read aloud. */
async function reportBeyond({ path, body }: Page, sheets: Line[]): Promise<string[]> {
  // Loaded only where reports are read.
  const { readSpokenPages } = await import("../../pdf-reader.ts");
  const sums = sumsOf(sheets);
  const spoken = (await readSpokenPages(body)).flat().map(([, words]) => words!.replaceAll("\u00a0", " "));
  const counts = spoken.flatMap((words) =>
    [...words.matchAll(/(\d+) \(\d+ %\)/g)].map(([, count]) => Number(count)),
  );
  if (counts.length === 0) return [`${path}: nothing could be read`];
  return counts.filter((count) => !sums.has(count)).map((count) => `${path}: ${count}`);
}

/** The lines of the crosses on pages: a table under the wordings of both questions, a column for each of the rows' answers. */
export function crossLinesIn(pages: Page[], round: string): Line[] {
  const cells = pages.filter(isHtml).flatMap(({ body }) => cellsIn(body.toString("utf8")));
  const lines = cells.flatMap(({ before, row, column, count }) => {
    const wording = before.findLast((text) => text.includes(" · ")) ?? "";
    const by = questions.find(({ title }) => wording.startsWith(`${title} · `));
    const outcome = questions.find(({ title }) => wording.endsWith(` · ${title}`));
    const isCell = by && outcome && bandsIn(by, column) && bandsIn(outcome, row);
    const group = `${by?.name}: ${column}`;
    return isCell
      ? [{ round, group, municipalities: [], question: outcome.name, answer: row, count, n: count }]
      : [];
  });
  return [...new Map(lines.map((line) => [keyOfLine(line), line])).values()];
}
