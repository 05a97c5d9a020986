/** Runs commands side by side, and reports each by its name, its seconds and, where it failed, all that it wrote. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A part of a run: a command with its words, or something of this process that throws when it fails. */
export type Part = { name: string } & ({ command: string[] } | { act: () => Promise<unknown> });

interface PartReport {
  failed: boolean;
  output: string;
}

/** What the command line calls a part of its own `node_modules`. */
export const bin = (name: string): string => join("node_modules/.bin", name);

/** Runs the parts, as many at a time as there are cores, in this order. Resolves to whether all went well. */
export async function runParts(parts: Part[], atATime = availableParallelism()): Promise<boolean> {
  const waiting = [...parts];
  let allWell = true;
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) allWell = (await runPart(part)) && allWell;
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return allWell;
}

async function runPart(part: Part): Promise<boolean> {
  const began = performance.now();
  const { failed, output } = "command" in part ? await runCommand(part.command) : await runAct(part.act);
  console.log(`${failed ? "✗" : "✓"} ${part.name.padEnd(10)} ${secondsSince(began)}`);
  if (failed) console.log(output);
  return !failed;
}

export const secondsSince = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const runAct = (act: () => Promise<unknown>): Promise<PartReport> =>
  act().then(
    () => ({ failed: false, output: "" }),
    (error: Error) => ({ failed: true, output: error.stack ?? error.message }),
  );

function runCommand([command, ...words]: string[]): Promise<PartReport> {
  return new Promise((resolve) => {
    const child = spawn(command!, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ failed: true, output: error.message }));
    child.on("close", (code) => resolve({ failed: code !== 0, output }));
  });
}
