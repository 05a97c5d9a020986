import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { refuse } from "../cli/refuse.ts";
import { type RestoreResult, tryRestore } from "../backup.server.ts";
import { printRows } from "../cli/print-rows.ts";
import { parseArguments } from "../cli/arguments.ts";
import { ownerText } from "../cli/owner-text.ts";
import { env } from "../../base/env.server.ts";

/** `restore-check FILE`: checks whether the site can start on this backup, and counts its rows; exit code 1 when it cannot. */
export function run(words: string[]): number {
  const parsed = parseArguments(words, "restore-check FIL", 1);
  if (!parsed) return 2;
  const file = parsed.given[0]!;
  if (!existsSync(file)) return refuse(`Filen findes ikke: ${file}`);
  const restored = tryRestoreOrNull(file);
  if (!restored) {
    console.error("Filen er ikke en database.");
    return 1;
  }
  const { damage, pending, unknown, owner, rows } = restored;
  printRows(rows.map((row) => [row.table, String(row.rows)]));
  if (damage.length > 0) console.error(`\nKopien er ikke hel:\n${damage.join("\n")}`);
  if (unknown > 0) console.error("\nKopien er nyere end denne udgave af sitet, som ikke kan bruge den.");
  if (owner)
    console.error(`\nKopien er en ${ownerText[owner]}: sitet starter ikke på den (MODE=${env.MODE}).`);
  if (damage.length + unknown > 0 || owner) return 1;
  const pendingText = pending.length > 0 ? ` Den bliver ført op med ${pending.join(", ")}.` : "";
  console.log(`\nKopien er hel, og sitet kan starte på den.${pendingText}`);
  return 0;
}

function tryRestoreOrNull(file: string): RestoreResult | null {
  try {
    return tryRestore(file, tmpdir());
  } catch (error) {
    if ((error as { code?: string }).code === "SQLITE_NOTADB") return null;
    throw error;
  }
}
