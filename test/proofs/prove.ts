/**
 * `npm run prove -- NAME [--rounds N]`: runs test/proofs/NAME.ts on the unchanged product, then once per replacement, each of which
 * must spoil its own figure. Prints one JSON line; `--all` runs every proof. Exits 0 only when all of this holds. The site is built
 * first, unless its build is newer than the sources.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { monday } from "../clock/monday.ts";
import { clockSettings } from "../clock/shift.mjs";
import { buildOnce } from "../global/build.ts";
import { overlayEnvironment, root } from "../overlay/overlay.ts";
import { endChildrenOnSignal } from "../run/ending.ts";
import type { Broken, RunReport } from "./runner/contract.ts";
import { checkFigureNames, lineOf, type Proven, type Tried } from "./runner/line.ts";
import { removeEndedBundles } from "./seats/bundle-folder.ts";

/** Stops a run that hangs; no measure of how long a run takes. Whoever asks for many rounds waits for them. */
const runTimeoutMs = 30 * 60_000;
const longRunTimeoutMs = 12 * 3_600_000;
const runner = (file: string) => join(import.meta.dirname, "runner", file);

/** The names of all proofs. Files that a proof starts or shares are in folders beneath, and the tests end in .test.ts. */
export const proofNames = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "prove.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

interface Attempt {
  /** The number of rounds; the proof's own default when missing. */
  rounds?: number;
  /** Try only the replacement marked `inTests`, as `npm test` does. */
  inTests?: boolean;
}

/** Runs the proof on the unchanged and on the broken product; `ok` when the first holds and each replacement spoils its own figure. */
export const proveAll = (name: string, attempt: Attempt = {}): Promise<Proven> =>
  proveFile(name, join(import.meta.dirname, `${name}.ts`), attempt);

/** The same for a proof in this file. */
export async function proveFile(name: string, file: string, { rounds, inTests }: Attempt): Promise<Proven> {
  const startedMs = performance.now();
  const report = await run(file, rounds);
  const { figures, wrong, broken, bounded } = report;
  for (const replacement of broken) checkReplacement(replacement, bounded);
  const isTooFew = ({ fromRounds = 1 }: Broken) => report.rounds < fromRounds;
  const toTry = broken.filter((one) => !isTooFew(one) && (!inTests || one.inTests));
  if (toTry.length === 0) throw new Error(`${name}: no replacement to try.`);
  const tried: Tried[] = [];
  for (const replacement of toTry) tried.push(await tryBroken(file, rounds, replacement));
  const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  const ok = wrong.length === 0 && tried.every(({ found }) => found);
  const leftOut = inTests ? [] : broken.filter(isTooFew).map((one) => one.name);
  const proven = { name, ok, seconds, wrong, figures, broken: tried, leftOut };
  // Here, so that `npm test` sees it too.
  checkFigureNames(proven);
  return proven;
}

/** A replacement is found when the broken run reports figures and the spoiled one is out of bounds; a run that fails proves nothing. */
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

function checkReplacement({ name, spoils, and = [], ...first }: Broken, bounded: string[]): void {
  for (const { file, target } of [first, ...and]) {
    const count = readFileSync(join(root, file), "utf8").split(target).length - 1;
    if (count !== 1) throw new Error(`"${name}": its target occurs ${count} times in ${file}, not once.`);
  }
  if (!bounded.includes(spoils)) throw new Error(`"${name}": "${spoils}" is not a figure with a bound.`);
}

/** One run in its own process and folder. Rejects when it reports no figures. */
async function run(file: string, rounds?: number, broken?: Broken): Promise<RunReport> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-proof-"));
  const child = fork(runner("run.ts"), rounds ? [file, String(rounds)] : [file], {
    cwd: root,
    // Proofs make much that does not live long.
    execArgv: ["--max-semi-space-size=64", "--import", "tsx"],
    env: environment(folder, broken),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    timeout: rounds ? longRunTimeoutMs : runTimeoutMs,
    killSignal: "SIGKILL",
  });
  try {
    return await reportOf(child);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    removeEndedBundles();
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

/** The settings of a run: its own data, the fixed time and, for a broken run, the loader, which processes started by the proof inherit. */
function environment(folder: string, broken?: Broken): NodeJS.ProcessEnv {
  const settings = {
    ...process.env,
    ...clockSettings(monday),
    MODE: "test",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
  };
  if (!broken) return settings;
  return {
    ...settings,
    ...overlayEnvironment([broken, ...(broken.and ?? [])], [], settings.NODE_OPTIONS),
    SPOILS: broken.spoils,
  };
}

interface ProveArguments {
  names: string[];
  rounds?: number;
}

/** The names and rounds on the command line, or null when they are invalid. */
function parseArguments(argv: string[]): ProveArguments | null {
  try {
    const options = { rounds: { type: "string" as const }, all: { type: "boolean" as const } };
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true });
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
  const args = parseArguments(process.argv.slice(2));
  if (!args) {
    console.error(
      `npm run prove -- NAME [--rounds N]\nnpm run prove -- --all\nNAME: ${proofNames().join(", ")}`,
    );
    process.exit(2);
  }
  endChildrenOnSignal(removeEndedBundles);
  for (const name of args.names) {
    const proof = await buildOnce()
      .then(() => proveAll(name, { rounds: args.rounds }))
      .catch((error: Error) => ({ name, ok: false as const, fault: error.message }));
    console.log(lineOf(proof));
    if (!proof.ok) process.exitCode = 1;
  }
}
