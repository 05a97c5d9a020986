import { existsSync, readFileSync } from "node:fs";
import { closeDatabase } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { importCounts, type ImportRefusal } from "../../results/publishing/import-counts.server.ts";
import { givenPath } from "../cli/given-path.ts";
import { refuse } from "../cli/refuse.ts";

const refusalTexts: Record<ImportRefusal, string> = {
  malformed: "Filen er ikke en måling i antal. Det er galt ved",
  "too-many-values": "Filen har mere end 50.000 værdier eller 20 niveauer",
  unreadable: "Filen kan ikke læses som tekst. Gem den som JSON i UTF-8",
  "lost-letters": "Filen har tegn, der er gået tabt. Gem den igen som JSON i UTF-8",
  wording: "Ordlyd eller svarmuligheder er ikke dem i spørgeskemaet. Det gælder",
  sum: "Der er flere svar på spørgsmålet end modtagne besvarelser. Det gælder",
  "other-round": "Målingen er allerede indlæst med andre tal. Det gælder",
  "wording-taken": "Spørgeskemaet er allerede i brug med en anden ordlyd. Det gælder",
};

const placesText = (where: string[]) => (where.length > 0 ? `: ${where.join(", ")}` : "");

/** `import-round FILE`: imports a round that was run elsewhere, as counts per answer, all or nothing, and publishes it without letters. */
export function run([given, ...more]: string[]): number {
  if (!given || more.length > 0)
    return refuse("import-round FIL: en måling i antal, som surveys/baseline-2024.json.");
  const file = givenPath(given);
  if (!existsSync(file)) return refuse(`Filen findes ikke: ${file}`);
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  const done = importCounts(readFileSync(file), new Date());
  closeDatabase();
  if ("refused" in done)
    return refuse(`${refusalTexts[done.refused]}${placesText(done.where)}. Intet er ændret.`);
  console.log(
    "imported" in done
      ? "Målingen er indlæst og offentliggjort."
      : "Målingen er allerede indlæst. Intet er ændret.",
  );
  return 0;
}
