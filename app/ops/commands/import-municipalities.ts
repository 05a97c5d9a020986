import { importMunicipalities } from "../../people/import/import-municipalities.server.ts";
import { runImport } from "../cli/import-command.ts";

const usage = `import-municipalities FIL [--dry-run]
  FIL: CSV eller .xlsx med kolonnerne kode, navn, region og, om man vil, indtræder og udtræder (datoer).`;

/** `import-municipalities FILE`: imports a list of municipalities, all or nothing. */
export const run = (words: string[]): Promise<number> =>
  runImport(words, usage, [], (bytes, on) =>
    importMunicipalities(bytes, { dryRun: on("dry-run"), locale: "da" }),
  );
