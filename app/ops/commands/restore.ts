import { existsSync } from "node:fs";
import { earlierKeptDays } from "../../../db/earlier.server.ts";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { env } from "../../base/env.server.ts";
import { countUnhashed } from "../backups/check-set.server.ts";
import { type Restored, type RestoreOutcome, restore } from "../backups/restore.server.ts";
import { contentText, noRoomText, unhashedText } from "../backups/set-texts.ts";
import { parseArguments } from "../cli/arguments.ts";
import { givenPath } from "../cli/given-path.ts";
import { printRows } from "../cli/print-rows.ts";
import { refuse } from "../cli/refuse.ts";

const usage = `restore FIL|MAPPE
  FIL: en kopi af databasen. Film og pakker bliver, som de er.
  MAPPE: en kopi af database, film og pakker, eller mappen med alle kopier: så tages den nyeste.
  Stop sitet først.`;

/** `restore FILE|FOLDER`: puts a backup in place, with films and packages where it has them, and tells what it held and how long it took. Exit code 1 when it cannot be used. */
export async function run(words: string[]): Promise<number> {
  const parsed = parseArguments(words, usage, 1);
  if (!parsed) return 2;
  const path = givenPath(parsed.given[0]!);
  if (!existsSync(path)) return refuse(`Filen findes ikke: ${path}`);
  const startedMs = performance.now();
  const outcome = await restore(path, new Date());
  if ("refused" in outcome) return refuseRestore(outcome);
  printRestored(outcome.restored, performance.now() - startedMs);
  return 0;
}

function refuseRestore(outcome: Exclude<RestoreOutcome, { restored: Restored }>): number {
  if (outcome.refused === "running")
    return refuse(
      "Sitet eller en anden kommando bruger databasen. Stop sitet, og prøv igen. Intet er ændret.",
    );
  if (outcome.refused === "no-room") return refuse(noRoomText(env.DATA_DIR, outcome));
  for (const fault of outcome.faults) console.error(fault);
  console.error("\nKopien er ikke lagt på plads. Intet er ændret.");
  return 1;
}

function printRestored({ source, held, earlier, forgotten, roundsWithoutKey }: Restored, ms: number): void {
  printRows(held.map(({ table, rows }) => [table, String(rows)]));
  const rows = held.reduce((sum, table) => sum + table.rows, 0);
  const content = source.content ? `, ${contentText(source.content.items)}` : "";
  const made = source.set ? ` Den er fra ${dateTimeText(new Date(source.set.madeAt), "da")}.` : "";
  const unhashed = source.set ? countUnhashed(source.set) : 0;
  const lines = [
    `\nKopien er lagt på plads på ${durationText(ms)}: ${rows} rækker i ${held.length} tabeller${content}.${made}`,
    `Det, den erstattede, ligger i ${earlier}. Sitet sletter det efter ${earlierKeptDays} dage.`,
    ...(unhashed > 0 ? [unhashedText(unhashed)] : []),
    ...(forgotten > 0 ? [`Glemt igen, fordi de er glemt efter kopien: ${forgotten}.`] : []),
    ...(roundsWithoutKey > 0
      ? [
          `Åbne målinger, hvis nøgle ikke er på denne maskine: ${roundsWithoutKey}. De afsluttes uden svar på deres egen side.`,
        ]
      : []),
    "Start sitet.",
  ];
  console.log(lines.join("\n"));
}

/** A time in minutes and seconds. */
function durationText(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min. ${seconds % 60} s`;
}
