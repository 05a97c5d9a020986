/**
 * `npm run prove -- NAME [--rounds N]`: runs test/proofs/NAME.ts as the product stands, then once per named replacement,
 * which must be found out. Ends with one JSON line; exits 0 only when all of it went so.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { monday } from "../clock/monday.ts";
import { clockSettings } from "../clock/shift.mjs";
import { overlayEnvironment, root } from "../overlay/overlay.ts";
import type { Broken, RunReport } from "./runner/contract.ts";

const runTimeoutMs = 230_000;
const runner = (file: string) => join(import.meta.dirname, "runner", file);

/** Every proof there is. Files a proof starts or shares lie in folders beneath, and the tests end in .test.ts. */
export const proofNames = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "prove.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

/** Runs the proof whole and broken; `ok` is whether the whole run held and every replacement was found out. */
export async function proveAll(name: string, rounds?: number) {
  const file = join(import.meta.dirname, `${name}.ts`);
  const { figures, broken } = await run(file, rounds);
  for (const replacement of broken) mustStandOnce(replacement);
  const tried = [];
  for (const replacement of broken) tried.push(await tryBroken(file, rounds, replacement));
  return { name, ...figures, ok: figures.ok && tried.every(({ found }) => found), broken: tried };
}

/** Found out means that the broken run gave its figures and said no; one that merely fell over proves nothing. */
async function tryBroken(file: string, rounds: number | undefined, broken: Broken) {
  try {
    const { figures } = await run(file, rounds, broken);
    return { replacement: broken.name, found: !figures.ok };
  } catch (error) {
    return { replacement: broken.name, found: false, fault: (error as Error).message };
  }
}

function mustStandOnce({ name, file, target }: Broken): void {
  const times = readFileSync(join(root, file), "utf8").split(target).length - 1;
  if (times !== 1) throw new Error(`"${name}": its target stands ${times} times in ${file}, not once.`);
}

/** One run in a process and a folder of its own. Rejects when it gives no figures. */
async function run(file: string, rounds?: number, broken?: Broken): Promise<RunReport> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-proof-"));
  const child = fork(runner("run.ts"), rounds ? [file, String(rounds)] : [file], {
    cwd: root,
    execArgv: ["--import", "tsx"],
    env: environment(folder, broken),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    timeout: runTimeoutMs,
    killSignal: "SIGKILL",
  });
  try {
    return await reportOf(child);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(child: ChildProcess): Promise<RunReport> {
  return new Promise((resolve, reject) => {
    let told: RunReport | undefined;
    child.on("message", (message) => {
      told = message as RunReport;
    });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      told ? resolve(told) : reject(new Error(`ended with ${signal ?? code} and no figures`)),
    );
  });
}

/** Settings of a run: its own data, and in a broken run the loader, which whatever the proof starts inherits. */
function environment(folder: string, broken?: Broken): NodeJS.ProcessEnv {
  const own = {
    ...process.env,
    ...clockSettings(monday),
    MODE: "test",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
  };
  if (!broken) return own;
  return { ...own, ...overlayEnvironment([broken]) };
}

/** NAME and N of the command line, or null when they make no sense. */
function readWords(words: string[]): { name: string; rounds?: number } | null {
  try {
    const options = { rounds: { type: "string" as const } };
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    const [name = ""] = positionals;
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (positionals.length !== 1 || !proofNames().includes(name)) return null;
    return rounds === undefined || (Number.isInteger(rounds) && rounds >= 1) ? { name, rounds } : null;
  } catch {
    return null;
  }
}

if (import.meta.filename === process.argv[1]) {
  const words = readWords(process.argv.slice(2));
  if (!words) {
    console.error(`npm run prove -- NAME [--rounds N]\nNAME: ${proofNames().join(", ")}`);
    process.exit(2);
  }
  const proof = await proveAll(words.name, words.rounds).catch((error: Error) => ({
    name: words.name,
    ok: false,
    fault: error.message,
  }));
  console.log(JSON.stringify(proof));
  process.exitCode = proof.ok ? 0 : 1;
}
