/**
 * `npm run prove -- NAME [--rounds N]`: runs test/proofs/NAME.ts as the product stands, then once per named replacement, each of
 * which must spoil its own figure. Prints one JSON line; `--all` goes through every proof. Exits 0 only when all of it went so.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { monday } from "../clock/monday.ts";
import { clockSettings } from "../clock/shift.mjs";
import { overlayEnvironment, root } from "../overlay/overlay.ts";
import type { Broken, Figures, RunReport } from "./runner/contract.ts";

/** A net under a run that hangs, not a measure of it. */
const runTimeoutMs = 30 * 60_000;
const runner = (file: string) => join(import.meta.dirname, "runner", file);

/** Every proof there is. Files a proof starts or shares lie in folders beneath, and the tests end in .test.ts. */
export const proofNames = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "prove.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

interface Attempt {
  /** How many rounds; the proof's own number when missing. */
  rounds?: number;
  /** Only the replacement that is marked for it, as `npm test` has it. */
  inTests?: boolean;
}

export interface Proven {
  name: string;
  ok: boolean;
  seconds: number;
  /** Figures of the whole run that are out of their bounds. */
  wrong: string[];
  figures: Figures;
  broken: Tried[];
}

interface Tried {
  replacement: string;
  spoils: string;
  found: boolean;
  /** Other figures that went out of their bounds with it. */
  also?: string[];
  fault?: string;
}

/** Runs the proof whole and broken; `ok` is whether the whole run held and each replacement spoiled its own figure. */
export async function proveAll(name: string, { rounds, inTests }: Attempt = {}): Promise<Proven> {
  const began = performance.now();
  const file = join(import.meta.dirname, `${name}.ts`);
  const { figures, wrong, broken, bounded } = await run(file, rounds);
  for (const replacement of broken) mustBeSound(replacement, bounded);
  const wanted = inTests ? broken.filter((one) => one.inTests) : broken;
  if (wanted.length === 0) throw new Error(`${name}: no replacement to try.`);
  const tried: Tried[] = [];
  for (const replacement of wanted) tried.push(await tryBroken(file, rounds, replacement));
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const ok = wrong.length === 0 && tried.every(({ found }) => found);
  return { name, ok, seconds, wrong, figures, broken: tried };
}

/** Found out means that the broken run gave its figures and the spoiled one is out; one that merely fell over proves nothing. */
async function tryBroken(file: string, rounds: number | undefined, broken: Broken): Promise<Tried> {
  const { name: replacement, spoils } = broken;
  try {
    const { wrong } = await run(file, rounds, broken);
    const also = wrong.filter((figure) => figure !== spoils);
    return { replacement, spoils, found: wrong.includes(spoils), also };
  } catch (error) {
    return { replacement, spoils, found: false, fault: (error as Error).message };
  }
}

function mustBeSound({ name, file, target, spoils }: Broken, bounded: string[]): void {
  const times = readFileSync(join(root, file), "utf8").split(target).length - 1;
  if (times !== 1) throw new Error(`"${name}": its target stands ${times} times in ${file}, not once.`);
  if (!bounded.includes(spoils)) throw new Error(`"${name}": "${spoils}" is no bounded figure.`);
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
    let report: RunReport | undefined;
    child.on("message", (message) => {
      report = message as RunReport;
    });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      report ? resolve(report) : reject(new Error(`ended with ${signal ?? code} and no figures`)),
    );
  });
}

/** Settings of a run: its own data, the fixed moment, and in a broken run the loader, which whatever the proof starts inherits. */
function environment(folder: string, broken?: Broken): NodeJS.ProcessEnv {
  const own = {
    ...process.env,
    ...clockSettings(monday),
    MODE: "test",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
  };
  if (!broken) return own;
  return { ...own, ...overlayEnvironment([broken], [], own.NODE_OPTIONS), SPOILS: broken.spoils };
}

interface Words {
  names: string[];
  rounds?: number;
}

/** What the command line asks for, or null when it makes no sense. */
function readWords(words: string[]): Words | null {
  try {
    const options = { rounds: { type: "string" as const }, all: { type: "boolean" as const } };
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    const names = values.all ? proofNames() : positionals;
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (values.all && positionals.length > 0) return null;
    if (names.length === 0 || !names.every((name) => proofNames().includes(name))) return null;
    return rounds === undefined || (Number.isInteger(rounds) && rounds >= 1) ? { names, rounds } : null;
  } catch {
    return null;
  }
}

if (import.meta.filename === process.argv[1]) {
  const words = readWords(process.argv.slice(2));
  if (!words) {
    console.error(
      `npm run prove -- NAME [--rounds N]\nnpm run prove -- --all\nNAME: ${proofNames().join(", ")}`,
    );
    process.exit(2);
  }
  for (const name of words.names) {
    const proof = await proveAll(name, { rounds: words.rounds }).catch((error: Error) => ({
      name,
      ok: false,
      fault: error.message,
    }));
    console.log(JSON.stringify(proof));
    if (!proof.ok) process.exitCode = 1;
  }
}
