import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { checkSource } from "../backups/restore-source.server.ts";
import { unhashedText } from "../backups/set-texts.ts";
import { parseArguments } from "../cli/arguments.ts";
import { givenPath } from "../cli/given-path.ts";
import { printRows } from "../cli/print-rows.ts";
import { refuse } from "../cli/refuse.ts";

/** `restore-check FILE|FOLDER`: checks whether the site can start on this backup, and counts its rows; exit code 1 when it cannot. */
export function run(words: string[]): number {
  const parsed = parseArguments(words, "restore-check FIL|MAPPE", 1);
  if (!parsed) return 2;
  const path = givenPath(parsed.given[0]!);
  if (!existsSync(path)) return refuse(`Filen findes ikke: ${path}`);
  const { faults, result, unhashed } = checkSource(path, tmpdir());
  if (result) printRows(result.rows.map((row) => [row.table, String(row.rows)]));
  for (const fault of faults) console.error(result ? `\n${fault}` : fault);
  if (faults.length > 0 || !result) return 1;
  const pendingText =
    result.pending.length > 0 ? ` Den bliver ført op med ${result.pending.join(", ")}.` : "";
  console.log(`\nKopien er hel, og sitet kan starte på den.${pendingText}`);
  if (unhashed > 0) console.log(unhashedText(unhashed));
  return 0;
}
