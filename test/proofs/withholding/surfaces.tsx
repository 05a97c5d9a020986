/** Everything but the sheet that shows figures, to any role: each figure there must stand in the sheets of its rounds. */
import ExcelJS from "exceljs";
import type { Person } from "../../../app/people/register/person.server.ts";
import { chartNamesOf, drawChart } from "../../../app/results/report/slide-files.server.tsx";
import { renderRound, renderMarkup } from "../../../app/results/round-page/rendered-round.server.tsx";
import drawWorkbook from "../../../app/base/workbooks/workbook.task.server.ts";
import { csvOf, sheetOf as workbookSheetOf } from "../../../app/results/report/export-files.server.ts";
import { feeds } from "../../../app/feeds/feeds.server.ts";
import { viewMunicipality } from "../../../app/results/round-page/municipality.server.ts";
import { MunicipalityPage } from "../../../app/results/round-page/MunicipalityPage.tsx";
import { findPublished } from "../../../app/results/figures/published-rounds.server.ts";
import { dayText } from "../../../app/base/dates/date-text.ts";
import { drawReport } from "../../../app/results/report/report.server.ts";
import { viewResults } from "../../../app/results/round-page/results-view.server.ts";
import { readSpokenPages } from "../../pdf-reader.ts";
import { linesOf } from "./bot.ts";
import type { World } from "./world.ts";

/** Each figure of a round's sheet: question, group and answer → its count. */
type Sheet = Map<string, number>;

const keyOf = (question: string, group: string, answer: string) => [question, group, answer].join("|");

function sheetOf({ roundId }: World): Sheet {
  const lines = linesOf(csvOf(findPublished(roundId)!, "da")).filter(({ Antal }) => Antal !== "");
  return new Map(lines.map((line) => [keyOf(line.Spørgsmål!, line.Gruppe!, line.Svar!), Number(line.Antal)]));
}

/** By surface: what is told there beyond the sheets. */
type Beyond = Record<"feed" | "page" | "municipalityPage" | "charts", string[]>;

/** What is told of a round (and of the one it is held against) somewhere and does not stand in a sheet of theirs. */
export function beyondTheSheets(world: World, earlier: World | null, leader: Person, now: Date): Beyond {
  const sheet = sheetOf(world);
  const sheets = new Map([[findPublished(world.roundId)!.name, sheet]]);
  if (earlier) sheets.set(findPublished(earlier.roundId)!.name, sheetOf(earlier));
  return {
    feed: fromFeed(world, sheet, now),
    page: fromPage(world, sheets),
    municipalityPage: [...world.units.keys()].flatMap((place) =>
      fromMunicipality(world, place, sheet, leader, now),
    ),
    charts: fromCharts(world),
  };
}

function fromFeed({ roundId }: World, sheet: Sheet, now: Date): string[] {
  const { head, lines } = feeds.results(null, now);
  const [round, question, group, answer, count] = ["round", "question", "group", "answer", "count"].map(
    (name) => head.indexOf(name),
  ) as [number, number, number, number, number];
  const figures = lines.filter((line) => line[round] === roundId && line[count] !== null);
  const keys = figures.map((line) => ({
    key: keyOf(String(line[question]), String(line[group]), String(line[answer])),
    count: line[count],
  }));
  return keys.flatMap((figure) => (sheet.get(figure.key) === figure.count ? [] : [`feed: ${figure.key}`]));
}

interface Cell {
  question: string;
  answer: string;
  column: string;
  count: number;
}

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u00ad", "")
    .replaceAll("\u00a0", " ")
    .trim();

/** The counts of a page's tables: each table of a question, each answer, each column. */
function cellsOf(html: string, titles: Map<string, string>): Cell[] {
  return html.split("<article").flatMap((article) => {
    const asked = /<p class="asked"[^>]*>(.*?)<\/p>/.exec(article)?.[1];
    const question = asked && titles.get(asked);
    if (!question) return [];
    const columns = [...article.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => text(head!));
    return [...article.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].flatMap(([, head, cells]) =>
      [...cells!.matchAll(/<td>(.*?)<\/td>/g)].flatMap(([, cell], at) => {
        const count = /^(\d+)/.exec(text(cell!))?.[1];
        const column = columns[at + 1]!;
        return count ? [{ question, answer: text(head!), column, count: Number(count) }] : [];
      }),
    );
  });
}

const titlesOf = ({ roundId }: World) =>
  new Map(findPublished(roundId)!.questions.map(({ name, title }) => [escaped(title), name]));
const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Sums of a sheet's own lines: not told of anyone anew. */
const sums = ["Svar i alt", "De to bedste svar", "95 %-interval"];

const fromPage = (world: World, sheets: Map<string, Sheet>): string[] =>
  cellsOf(renderRound(world.roundId, null, "da")!.figures, titlesOf(world))
    .filter(({ answer }) => !sums.includes(answer))
    .filter(({ question, answer, column, count }) => {
      return sheets.get(column)?.get(keyOf(question, "Alle", answer)) !== count;
    })
    .map(({ question, answer, column }) => `page: ${question}, ${answer}, ${column}`);

function fromMunicipality(
  { roundId, units, ...world }: World,
  municipality: string,
  sheet: Sheet,
  leader: Person,
  now: Date,
): string[] {
  const view = viewMunicipality({ ...leader, municipality }, roundId, now)!;
  const html = renderMarkup(<MunicipalityPage view={view} />, "da");
  return cellsOf(html, titlesOf({ roundId, units, ...world }))
    .filter(({ answer, column }) => column !== "Alle" && !sums.includes(answer))
    .filter(({ question, answer, count }) => {
      return sheet.get(keyOf(question, units.get(municipality)!, answer)) !== count;
    })
    .map(({ question, answer }) => `${municipality}'s page: ${question}, ${answer}`);
}

/** Every number that a chart writes stands on its page as well, which the sheets hold to account. */
function fromCharts({ roundId }: World): string[] {
  const view = viewResults(roundId, null)!;
  const { figures, notes, title, lead } = renderRound(roundId, null, "da")!;
  const published = dayText(view.later.publishedAt, "da");
  const known = new Set(numbersIn([figures, notes, title, lead, published].join(" ")));
  return chartNamesOf(view).flatMap((chart) =>
    numbersIn(drawChart(view, chart, "da")!.replace(/<g aria-hidden[\s\S]*?<\/g>/g, ""))
      .filter((number) => !known.has(number))
      .map((number) => `chart ${chart}: ${number}`),
  );
}

const numbersIn = (html: string): string[] => text(html.replace(/>/g, "> ")).match(/\d+/g) ?? [];

/** Every count that the report says of an answer, read aloud: which round it is of, and which question. */
export async function beyondInReport(world: World, earlier: World): Promise<string[]> {
  const sheets = new Map([world, earlier].map((one) => [findPublished(one.roundId)!.name, sheetOf(one)]));
  const titles = findPublished(world.roundId)!.questions;
  const view = viewResults(world.roundId, earlier.roundId)!;
  const beyond: string[] = [];
  let [question, round, read]: [string, string, number] = ["", "", 0];
  for (const [, said] of (await readSpokenPages(await drawReport(view, "da"))).flat()) {
    const words = said!.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
    question = titles.find(({ title }) => words === title.replace(/\s+/g, " ").trim())?.name ?? question;
    if (sheets.has(words)) round = words;
    for (const [, answer, count] of words.matchAll(/(?:\. |· )([^·]+?) (\d+) \(\d+ %\)/g)) {
      read++;
      const told = keyOf(question, "Alle", answer!.split(". ").at(-1)!);
      if (sheets.get(round)?.get(told) !== Number(count)) beyond.push(`report: ${round}, ${told}, ${count}`);
    }
  }
  return read > 0 ? beyond : [...beyond, "report: nothing could be read"];
}

/** A workbook holds the lines of the sheet and no other figure. */
export async function beyondInWorkbook({ roundId }: World): Promise<string[]> {
  const round = findPublished(roundId)!;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await drawWorkbook(workbookSheetOf(round, "da"))) as unknown as ArrayBuffer);
  const lines = linesOf(csvOf(round, "da")).map((line) =>
    Object.values(line)
      .map((cell) => cell.replace(",", "."))
      .join("|"),
  );
  const told = book.worksheets.flatMap((sheet) =>
    sheet
      .getSheetValues()
      .slice(2)
      .map((row) =>
        Array.from({ length: 12 }, (_, at) => String((row as unknown[])[at + 1] ?? "").replace(",", ".")),
      ),
  );
  return told.filter((row) => !lines.includes(row.join("|"))).map((row) => `workbook: ${row.join(", ")}`);
}
