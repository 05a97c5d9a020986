/** The operator's commands: `npm run ddh -- COMMAND`. One file each under commands/, loaded when run. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { processEnv } from "../base/process-env.ts";

/** What each command does, in one line. */
const descriptions: Record<string, string> = {
  migrate: "fører databasen op til nyeste version",
  doctor: "ser efter, om indstillinger, database, mapper og post er, som de skal være",
  "create-secretariat": "opretter den første i sekretariatet",
  "import-municipalities": "henter kommunerne ind fra en liste",
  "import-people": "henter personer ind fra en liste",
  "sign-out": "logger en person ud alle steder, efter mailadresse",
  "change-mail": "giver en person en ny mailadresse, når ingen i sekretariatet kan godkende den",
  leave: "melder en person ud, efter mailadresse",
  forget: "sletter en person, efter mailadresse; kan ikke fortrydes",
  "import-history": "henter fremmøde og gennemført e-læring fra før sitet ind fra en liste",
  "import-round": "henter en måling ind, der er kørt et andet sted",
  "import-answers": "henter svarene fra en måling ind, der er kørt et andet sted, en række pr. besvarelse",
  "demo-data": "fylder sitet med opfundne personer",
  "inspect-package": "ser en SCORM-pakke igennem og siger, hvad den er og vil melde, som JSON",
  backup: "tager en kopi af databasen, mens sitet kører",
  "restore-check": "prøver en kopi af: kan den bruges, hvis det gælder?",
  compare: "regner to målinger af ét spørgsmål ud, fra antal",
  adjust: "justerer p-værdier efter Holm og Benjamini-Hochberg",
};

/** Commands that only read a file: they also run where the site is not set up. */
const withoutSettings = ["inspect-package"];

const commandFile = (command: string) => fileURLToPath(new URL(`./commands/${command}.ts`, import.meta.url));
const commands = Object.keys(descriptions).filter((command) => existsSync(commandFile(command)));

function helpText(): string {
  const width = Math.max(...commands.map((command) => command.length));
  const lines = commands.map((command) => `  ${command.padEnd(width)}  ${descriptions[command]}`);
  return `npm run ddh -- KOMMANDO …\n\n${lines.join("\n")}`;
}

// Every file and folder that a command makes is for its own user alone.
process.umask(0o077);

async function main([command = "", ...words]: string[]): Promise<number> {
  if (command === "--help") {
    console.log(helpText());
    return 0;
  }
  if (!commands.includes(command)) {
    console.error(command ? `Kommandoen findes ikke: ${command}\n\n${helpText()}` : helpText());
    return 2;
  }
  if (withoutSettings.includes(command)) processEnv.MODE ||= "development";
  const { run } = (await import(commandFile(command))) as {
    run: (words: string[]) => Promise<number> | number;
  };
  return run(words);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(message);
  process.exitCode = code?.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}
