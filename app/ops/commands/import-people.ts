import { importPeople } from "../../people/import/import-people.server.ts";
import { runImport } from "../cli/import-command.ts";

const usage = `import-people FIL [--dry-run] [--no-invitations]
  FIL: CSV eller .xlsx med kolonnerne navn, mail, kommune, rolle, startdato.
  --dry-run         viser, hvad der ville ske, og ændrer intet
  --no-invitations  nye agenter bliver ikke inviteret til e-læringen (for dem, der allerede tager vagter)`;

/** `import-people FILE`: imports a list of people, all or nothing. */
export const run = (words: string[]): Promise<number> =>
  runImport(words, usage, ["no-invitations"], (bytes, on) => {
    const options = {
      dryRun: on("dry-run"),
      welcome: !on("no-invitations"),
      actor: "site",
      locale: "da",
    } as const;
    return importPeople(bytes, options, new Date());
  });
