import { runImport } from "../cli/import-command.ts";
import { importHistory } from "../history/import-history.server.ts";

const usage = `import-history FIL [--dry-run]
  FIL: CSV eller .xlsx med kolonnerne mail, hvad (kursusdag eller e-læring), dato og, om man vil, kommune: hvor dagen
       blev holdt. Med den bliver kursusdage, som sitet ikke kender, oprettet.
  --dry-run  viser, hvad der ville ske, og ændrer intet`;

/** `import-history FILE`: imports attendance and completions from before the site, all or nothing. */
export const run = (words: string[]): Promise<number> =>
  runImport(words, usage, [], (bytes, on) => importHistory(bytes, on("dry-run"), new Date()));
