/** Runs commands in parallel, and prints each one's name, its seconds and, if it failed, its output. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A part of a run: a command with its arguments, or a function that throws when it fails. */
export type Part = { name: string } & ({ command: string[] } | { act: () => Promise<unknown> });

interface PartReport {
  failed: boolean;
  output: string;
}

/** The path of a command in node_modules. */
export const bin = (name: string): string => join("node_modules/.bin", name);

interface RunOptions {
  /** How many parts run at a time: by default as many as there are cores. */
  concurrency?: number;
  print?: (line: string) => void;
}

/** Runs the parts in this order, several at a time, and prints each one's report when it ends. Resolves to whether all succeeded. */
export async function runParts(
  parts: Part[],
  { concurrency = availableParallelism(), print = console.log }: RunOptions = {},
): Promise<boolean> {
  const waiting = [...parts];
  let allPassed = true;
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      allPassed = (await runPart(part, print)) && allPassed;
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return allPassed;
}

async function runPart(part: Part, print: (line: string) => void): Promise<boolean> {
  const startedMs = performance.now();
  const { failed, output } = "command" in part ? await runCommand(part.command) : await runAct(part.act);
  print(`${failed ? "✗" : "✓"} ${part.name.padEnd(10)} ${secondsSince(startedMs)}`);
  if (failed) print(output);
  return !failed;
}

export const secondsSince = (startedMs: number): string =>
  `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;

const runAct = (act: () => Promise<unknown>): Promise<PartReport> =>
  act().then(
    () => ({ failed: false, output: "" }),
    (error: Error) => ({ failed: true, output: error.stack ?? error.message }),
  );

function runCommand([command, ...args]: string[]): Promise<PartReport> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ failed: true, output: error.message }));
    child.on("close", (code) => resolve({ failed: code !== 0, output }));
  });
}
