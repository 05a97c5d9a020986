/** Reads the files of a round into lines, one a figure: sheet, workbook and feed. */
import { parse } from "csv-parse/sync";

/** One figure as a file tells it. */
export interface Line {
  round: string;
  group: string;
  municipalities: string[];
  question: string;
  answer: string;
  count: number;
  /** Of how many. */
  n: number;
}

type Columns = Record<"round" | "group" | "municipalities" | "question" | "answer" | "count" | "n", string>;

const sheetColumns: Columns = {
  round: "Måling",
  group: "Gruppe",
  municipalities: "Kommuner i gruppen",
  question: "Spørgsmål",
  answer: "Svar",
  count: "Antal",
  n: "Svar i alt (n)",
};

const feedColumns: Columns = {
  round: "name",
  group: "group",
  municipalities: "municipalities",
  question: "question",
  answer: "answer",
  count: "count",
  n: "n",
};

export const linesOfSheet = (body: Buffer): Line[] =>
  toLines(parse(body, { bom: true, delimiter: ";", columns: true }), sheetColumns);

export const linesOfFeed = (body: Buffer): Line[] => toLines(JSON.parse(body.toString("utf8")), feedColumns);

export async function linesOfWorkbook(body: Buffer): Promise<Line[]> {
  // Loaded only where workbooks are read: it takes half a second.
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body as unknown as ArrayBuffer);
  const rows = book.worksheets.flatMap((sheet) => {
    const [head = [], ...rest] = sheet.getSheetValues().slice(1) as unknown[][];
    return rest.map((row) =>
      Object.fromEntries(Array.from(head, (name, at) => [String(name ?? ""), row[at] ?? ""])),
    );
  });
  return toLines(rows, sheetColumns);
}

/** The lines that hold a count. Throws when a column is missing: then nothing of the file would be read. */
function toLines(rows: Record<string, unknown>[], columns: Columns): Line[] {
  return rows.flatMap((row) => {
    for (const name of Object.values(columns))
      if (!(name in row)) throw new Error(`A file lacks the column "${name}".`);
    const text = (name: keyof Columns) => String(row[columns[name]] ?? "");
    if (text("count") === "") return [];
    const municipalities = text("municipalities")
      .split(", ")
      .filter((name) => name !== "");
    const [round, group, question, answer] = [text("round"), text("group"), text("question"), text("answer")];
    return [
      { round, group, municipalities, question, answer, count: Number(text("count")), n: Number(text("n")) },
    ];
  });
}

export const keyOfLine = ({ group, question, answer, count }: Line): string =>
  [group, question, answer, count].join("|");
