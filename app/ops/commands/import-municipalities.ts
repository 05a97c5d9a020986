import { importMunicipalities } from "../../people/import/import-municipalities.server.ts";
import { runImport } from "../cli/import-command.ts";

const usage = `import-municipalities FIL [--dry-run]
  FIL: CSV eller .xlsx med kolonnen kode og, om man vil, navn, indtræder og udtræder (datoer).
       Navn og region følger den officielle liste over de 98 kommuner.`;

/** `import-municipalities FILE`: imports a list of municipalities, all or nothing. */
export const run = (words: string[]): Promise<number> =>
  runImport(words, usage, [], (bytes, on) =>
    importMunicipalities(bytes, { dryRun: on("dry-run"), locale: "da" }, new Date()),
  );
