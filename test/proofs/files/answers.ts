/** Survey answers as other programs write them: text or a workbook, with blank headings, titles above, and other sheets before. */
import ExcelJS from "exceljs";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import { encodings } from "./lists.ts";
import type { Random } from "./random.ts";

const question = "Hvor ofte får du hjælp, når du spørger?";

/** Rows of answers below a heading that is the question, and some blank ones. */
function rowsOf(answers: string[], { below }: Random): string[][] {
  const blank = below(3);
  const more = Array.from({ length: blank }, () => "");
  const titles = [[], [["Måling", "2024"]], [["Måling"], ["Svar", "på", "Ærø"]]][below(3)]!;
  const rows = [[question, ...more], ...answers.map((answer) => [answer, ...more.map(() => "x")])];
  return [...titles, ...rows];
}

/** Answers as text. */
export const answersAsText = (answers: string[], encoding: string, random: Random): Buffer =>
  encodings[encoding]!(
    rowsOf(answers, random)
      .map((cells) => cells.join(";"))
      .join("\r\n"),
  );

/** Answers in a workbook, behind a sheet of notes that is shown or not. */
export async function answersInWorkbook(answers: string[], random: Random): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const state = random.below(2) === 0 ? "hidden" : "visible";
  workbook.addWorksheet("Noter", { state }).addRows([
    ["Husk", "dette"],
    ["og", "dette"],
  ]);
  workbook.addWorksheet("Svar").addRows(rowsOf(answers, random));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The answers to the question; null when they are refused or not found. */
export async function answersRead(bytes: Buffer): Promise<string[] | null> {
  const done = await parseSheet({ bytes, columns: { needed: [], likely: [question] } });
  if ("refused" in done) return null;
  const { lines } = JSON.parse(Buffer.from(done.json).toString()) as {
    lines: { cells: Record<string, string> }[];
  };
  return lines.map(({ cells }) => cells[question.toLowerCase()] ?? "");
}
