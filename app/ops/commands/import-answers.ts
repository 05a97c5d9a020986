import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { closeDatabase } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { sheetRefusalText } from "../../people/import/sheet-refusal-text.ts";
import {
  type AnswersImported,
  importAnswers,
  proposeMappingFor,
  readAnswersFile,
} from "../../surveys/import/import-answers.server.ts";
import { type AnswersSheet, maxAnswerRows } from "../../surveys/import/mapping.ts";
import type { RowsRead } from "../../surveys/import/read-rows.ts";
import type { SheetRefusal } from "../../base/sheets/sheet.ts";
import { parseJson, refuse } from "../cli/refuse.ts";
import { printRows } from "../cli/print-rows.ts";
import { givenPath } from "../cli/given-path.ts";
import { parseArguments } from "../cli/arguments.ts";

const usage = `import-answers FIL KORTLÆGNING.json [--dry-run]: svar fra en måling, der er kørt et andet sted
  FIL: CSV (semikolon eller komma, UTF-8 eller som en dansk Excel gemmer den) eller .xlsx, en række pr. besvarelse og
       overskrifter i første række. Har du kun antal pr. svar, så brug import-round.
  KORTLÆGNING.json: hvilke kolonner der er hvilke spørgsmål, og hvad svarene hedder. Findes den ikke, bliver der
       skrevet et forslag, som du retter til.
  --dry-run  viser, hvad der ville ske, og ændrer intet`;

const refusalTexts = {
  questionnaire: "Spørgeskemaet i kortlægningen findes ikke.",
  "name-taken": "Der er allerede en måling med det navn.",
  "wording-taken": "Spørgeskemaet er allerede i brug med en anden ordlyd.",
  dates: "Målingen slutter, før den begynder.",
};
const errorTexts: Record<RowsRead["faults"][number]["reason"], string> = {
  column: "Kolonnen findes ikke i filen",
  question: "Spørgsmålet findes ikke i spørgeskemaet",
  twice: "To kolonner er sat til det samme",
  label: "Svaret er ikke kortlagt (skriv et valg, eller null for at lægge det til side)",
  choice: "Valget findes ikke ved spørgsmålet",
};
const setAsideTexts: Record<RowsRead["aside"][number]["reason"], string> = {
  empty: "rækken har ingen svar",
  "mapped-to-nothing": "svaret er kortlagt til null",
  "too-long": "teksten er for lang",
};

/** `import-answers FILE MAPPING [--dry-run]`: all or nothing. Without a mapping file it writes a proposal to correct. */
export async function run(words: string[]): Promise<number> {
  const parsed = parseArguments(words, usage, 2, ["dry-run"]);
  if (!parsed) return 2;
  const [file, mappingFile] = parsed.given.map(givenPath) as [string, string];
  if (!existsSync(file)) return refuse(`Filen findes ikke: ${file}`);
  const bytes = readFileSync(file);
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  try {
    if (!existsSync(mappingFile)) return await writeProposal(bytes, mappingFile);
    const mapping = parseJson(readFileSync(mappingFile, "utf8")) as {
      columns?: Record<string, string>;
    };
    const columns = Object.keys(mapping?.columns ?? {}).map((heading) => heading.toLowerCase());
    const sheet = await readAnswersFile(bytes, "site", columns);
    if ("refused" in sheet) return refuse(whyUnreadable(sheet));
    const options = { actor: "site" as const, now: new Date(), dryRun: parsed.on("dry-run") };
    const done = await importAnswers(sheet, mapping, options);
    return printOutcome(done, sheet, columns);
  } finally {
    closeDatabase();
  }
}

const whyUnreadable = (refusal: SheetRefusal | { refused: "own-figures" }) =>
  refusal.refused === "own-figures"
    ? textsOf("da", "answerImport")("fault.own-figures")
    : sheetRefusalText(refusal, textsOf("da", "sheets", "refusal"), "da", maxAnswerRows);

async function writeProposal(bytes: Buffer, mappingFile: string): Promise<number> {
  const sheet = await readAnswersFile(bytes, "site");
  if ("refused" in sheet) return refuse(whyUnreadable(sheet));
  writeFileSync(mappingFile, `${JSON.stringify(proposeMappingFor(sheet, "agents", 1), null, 2)}\n`);
  console.log(
    `Et forslag er skrevet i ${mappingFile}. Udfyld round, from og to, ret det, der står "?" ved, og prøv med --dry-run.`,
  );
  return 1;
}

function printOutcome(
  done: AnswersImported,
  { headings, written, rows: { length: count } }: AnswersSheet,
  columns: string[],
): number {
  if ("refused" in done)
    return refuse(
      `${done.refused === "mapping" ? `Kortlægningen er gal ved ${done.where.join(", ")}.` : refusalTexts[done.refused]} Intet er ændret.`,
    );
  const { read, imported } = done;
  const unused = written.filter((_, at) => !columns.includes(headings[at]!));
  if (unused.length > 0) console.log(`Kolonner, der ikke gemmes: ${unused.join(", ")}\n`);
  for (const { where, reason } of read.faults) console.error(`${errorTexts[reason]}: ${where}`);
  if (read.faults.length > 0) {
    console.error("\nIntet er ændret.");
    return 1;
  }
  for (const { line, column, reason } of read.aside)
    console.log(`Linje ${line}${column && `, ${column}`}: lagt til side, ${setAsideTexts[reason]}.`);
  printRows(Object.entries(read.values).map(([question, values]) => [question, `${values} svar`]));
  const complete = read.answers.filter(({ sent }) => sent).length;
  const empty = read.aside.filter(({ reason }) => reason === "empty").length;
  console.log(
    `\n${count} rækker = ${complete} hele + ${read.answers.length - complete} delvise + ${empty} lagt til side.`,
  );
  console.log(
    imported === null
      ? "Prøvekørsel: intet er ændret."
      : "Målingen er indlæst og lukket. Den offentliggøres på målingernes side.",
  );
  return 0;
}
