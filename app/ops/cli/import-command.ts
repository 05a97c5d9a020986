import { readFileSync, statSync } from "node:fs";
import { closeDatabase } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { registerEventHandlers } from "../../base/events.server.ts";
import { eventHandlers } from "../../server/event-handlers.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { givenPath } from "./given-path.ts";
import type { ImportReport } from "../../people/import/report.ts";

/**
 * Runs an import command: reads FILE and the switches, opens the database, imports, prints the report. Returns the exit code:
 * 0 imported (or would be), 1 invalid lines, 2 wrong usage or unreadable file.
 */
export async function runImport(
  words: string[],
  usage: string,
  switches: string[],
  importFile: (bytes: Buffer, on: (name: string) => boolean) => Promise<ImportReport>,
): Promise<number> {
  const parsed = parseImportArguments(words, switches);
  if (!parsed) {
    console.error(usage);
    return 2;
  }
  const { on } = parsed;
  const file = givenPath(parsed.file);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    console.error(`Filen findes ikke: ${file}`);
    return 2;
  }
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  registerEventHandlers(eventHandlers);
  const report = await importFile(readFileSync(file), on);
  closeDatabase();
  return printReport(report, on("dry-run"));
}

function parseImportArguments(words: string[], switches: string[]) {
  const flags = words.filter((word) => word.startsWith("--")).map((word) => word.slice(2));
  const files = words.filter((word) => !word.startsWith("--"));
  const known = ["dry-run", ...switches];
  if (files.length !== 1 || flags.some((flag) => !known.includes(flag))) return null;
  return { file: files[0]!, on: (name: string) => flags.includes(name) };
}

function printReport(report: ImportReport, dryRun: boolean): number {
  if ("unreadable" in report) {
    console.error(report.unreadable);
    return 2;
  }
  if ("bad" in report) {
    for (const { line, reasons } of report.bad) console.error(`Linje ${line}: ${reasons.join(" ")}`);
    const count = report.bad.length === 1 ? "1 linje" : `${report.bad.length} linjer`;
    console.error(`\n${count} kan ikke bruges. Intet er ændret.`);
    return 1;
  }
  if (!("added" in report)) {
    console.error("Listen blev standset. Intet er ændret.");
    return 1;
  }
  const { added, changed, unchanged, ignored } = report;
  if (ignored.length > 0) console.log(`Kolonner, der ikke bruges: ${ignored.join(", ")}\n`);
  for (const text of added) console.log(`Ny: ${text}`);
  for (const text of changed) console.log(`Ændret: ${text}`);
  console.log(`\nNye: ${added.length}. Ændrede: ${changed.length}. Uændrede: ${unchanged}.`);
  if (dryRun) console.log("Prøvekørsel: intet er ændret.");
  return 0;
}
