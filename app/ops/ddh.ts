/** The operator's commands: `npm run ddh -- COMMAND`. One file each under commands/, loaded when run. */
import { ownValue } from "../base/own-value.ts";
import { processEnv } from "../base/process-env.ts";

interface Command {
  run: (words: string[]) => Promise<number> | number;
}

/** What each command does, in one line, and its file. */
const commands: Record<string, { does: string; load: () => Promise<Command> }> = {
  "create-site": {
    does: "laver et nyt site: mapperne og en tom database",
    load: () => import("./commands/create-site.ts"),
  },
  migrate: {
    does: "fører databasen op til nyeste version",
    load: () => import("./commands/migrate.ts"),
  },
  doctor: {
    does: "ser efter, om indstillinger, database, mapper og post er, som de skal være",
    load: () => import("./commands/doctor.ts"),
  },
  "create-secretariat": {
    does: "opretter den første i sekretariatet",
    load: () => import("./commands/create-secretariat.ts"),
  },
  "import-municipalities": {
    does: "indlæser kommunerne fra en liste",
    load: () => import("./commands/import-municipalities.ts"),
  },
  "import-people": {
    does: "indlæser personer fra en liste",
    load: () => import("./commands/import-people.ts"),
  },
  "sign-out": {
    does: "logger en person ud alle steder, efter mailadresse",
    load: () => import("./commands/sign-out.ts"),
  },
  "change-mail": {
    does: "giver en person en ny mailadresse, når ingen i sekretariatet kan godkende den",
    load: () => import("./commands/change-mail.ts"),
  },
  leave: {
    does: "melder en person ud, efter mailadresse",
    load: () => import("./commands/leave.ts"),
  },
  forget: {
    does: "sletter en person, efter mailadresse; kan ikke fortrydes",
    load: () => import("./commands/forget.ts"),
  },
  "import-history": {
    does: "indlæser fremmøde og gennemført e-læring fra før sitet fra en liste",
    load: () => import("./commands/import-history.ts"),
  },
  "import-round": {
    does: "indlæser en måling, der er kørt et andet sted",
    load: () => import("./commands/import-round.ts"),
  },
  "import-answers": {
    does: "indlæser svarene fra en måling, der er kørt et andet sted, en række pr. besvarelse",
    load: () => import("./commands/import-answers.ts"),
  },
  "demo-data": {
    does: "fylder sitet med opfundne personer",
    load: () => import("./commands/demo-data.ts"),
  },
  "inspect-package": {
    does: "ser en SCORM-pakke igennem og siger, hvad den er og vil melde, som JSON",
    load: () => import("./commands/inspect-package.ts"),
  },
  backup: {
    does: "tager en kopi af databasen, eller også af film og pakker, mens sitet kører",
    load: () => import("./commands/backup.ts"),
  },
  "nightly-backup": {
    does: "tager og prøver nattens kopi i BACKUP_DIR, som sitet selv gør hver nat",
    load: () => import("./commands/nightly-backup.ts"),
  },
  "restore-check": {
    does: "prøver en kopi af: kan den bruges, hvis det gælder?",
    load: () => import("./commands/restore-check.ts"),
  },
  restore: {
    does: "lægger en kopi på plads, når sitet er stoppet",
    load: () => import("./commands/restore.ts"),
  },
  compare: {
    does: "regner to målinger af ét spørgsmål ud, fra antal",
    load: () => import("./commands/compare.ts"),
  },
  adjust: {
    does: "justerer p-værdier efter Holm og Benjamini-Hochberg",
    load: () => import("./commands/adjust.ts"),
  },
};

/** Commands that only read a file: they also run where the site is not set up. */
const withoutSettings = ["inspect-package"];

function helpText(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return `npm run ddh -- KOMMANDO …\n\n${lines.join("\n")}`;
}

// Every file and folder that a command makes is for its own user alone.
process.umask(0o077);

async function main([name = "", ...words]: string[]): Promise<number> {
  if (name === "--help") {
    console.log(helpText());
    return 0;
  }
  const command = ownValue(commands, name);
  if (!command) {
    console.error(name ? `Kommandoen findes ikke: ${name}\n\n${helpText()}` : helpText());
    return 2;
  }
  if (withoutSettings.includes(name)) processEnv.MODE ||= "development";
  const { run } = await command.load();
  return run(words);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(message);
  process.exitCode = code?.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}
