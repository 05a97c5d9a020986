/** The operator's commands: `npm run ddh -- COMMAND`. */
import { readdirSync } from "node:fs";

const [command, ...words] = process.argv.slice(2);
const commands = readdirSync(new URL("./commands/", import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ""),
);

if (!command || !commands.includes(command)) {
  console.error(`Kommandoer: ${commands.join(", ")}`);
  process.exit(2);
}
const { run } = (await import(`./commands/${command}.ts`)) as {
  run: (words: string[]) => Promise<number> | number;
};
process.exitCode = await run(words);
