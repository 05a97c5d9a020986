/**
 * The built server as its own process, on a free port with its own data and a real SMTP server. Its clock follows the clock
 * of the process that starts it, until it is restarted at another time.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clockSettings } from "../clock/shift.mjs";
import { copyFilled, type FilledSize } from "../global/filled.ts";
import { overlayOfProcess } from "../overlay/overlay.ts";
import { freePort } from "../ports.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

const root = join(import.meta.dirname, "../..");

const sources = { server: "app/server/server.ts", ddh: "app/ops/ddh.ts" };

/** What Node runs for a process of the site: as npm starts it, or its sources where an overlay replaces some of them. */
export function commandOf(name: keyof typeof sources): string[] {
  const replaced = overlayOfProcess().replacements;
  const areAllBuilt = replaced.every(({ url }) => url.includes("/build/server/"));
  return areAllBuilt ? [`build/server/${name}.js`] : ["--import", "tsx", sources[name]];
}

export interface Site {
  /** Origin, for instance http://localhost:41234. */
  base: string;
  /** The origin where packages run, on another host. */
  content: string;
  /** Every letter the site has delivered. */
  mailbox: Mailbox;
  /** The folder of DATA_DIR and KEY_DIR. */
  folder: string;
  /** Runs an operator's command on the site's data while it runs; resolves to what it printed. */
  ddh: (...args: string[]) => Promise<string>;
  /** The resident memory of the process, in MB. */
  memoryMb: () => Promise<number>;
  /** The processor time the process has used in all its threads, in ms. Linux only. */
  cpuMs: () => number;
  /** Kills the process like a power cut (SIGKILL), calls `whileStopped`, and starts it again. */
  kill: (whileStopped: () => void) => Promise<void>;
  /** The current time of the site's clock. */
  now: () => Date;
  /** Stops the process and starts it again on the same data, with its clock at this time. */
  restartAt: (moment: Date) => Promise<void>;
  stop: () => Promise<void>;
}

interface SiteOptions {
  /** Starts with the demo's data for this number of agents. */
  people?: FilledSize;
  /** Where the site's folder is made; among the machine's temporary ones by default. */
  parent?: string;
  /** Settings that differ from the demo's. */
  env?: Record<string, string>;
  /** The folder of a built tree; this one by default. */
  tree?: string;
  /** Gets what the server writes: its log, and faults. */
  onOutput?: (chunk: Buffer) => void;
}

/**
 * Starts the built site in demo mode (needs `npm run build`) and resolves when it listens.
 * Throws with the server's output when it does not start.
 */
export async function startSite({
  people,
  parent = tmpdir(),
  env: extraEnv = {},
  tree = root,
  onOutput = () => {},
}: SiteOptions = {}): Promise<Site> {
  if (!existsSync(join(tree, "build/server/index.js"))) throw new Error("Run `npm run build` first.");
  const folder = mkdtempSync(join(parent, "ddh-site-"));
  const mailbox = await openMailbox();
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const content = `http://127.0.0.1:${await freePort()}`;
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const env = {
    ...process.env,
    ...clockSettings(),
    ...settings(folder, port, base, content, mailbox.url),
    ...extraEnv,
  };
  const ddh = async (...args: string[]) => {
    const command = [...commandOf("ddh"), ...args];
    return (await promisify(execFile)(process.execPath, command, { cwd: tree, env })).stdout;
  };
  const clean = async () => {
    await mailbox.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (people) await copyFilled(folder, people);
    let server = await startProcess(tree, env, onOutput);
    const restartAt = async (moment: Date) => {
      await stopProcess(server);
      const startedMs = performance.now();
      Object.assign(env, clockSettings(moment, env.NODE_OPTIONS));
      server = await startProcess(tree, env, onOutput);
      aheadMs = moment.getTime() + performance.now() - startedMs - Date.now();
    };
    const kill = async (whileStopped: () => void) => {
      await Promise.all([once(server, "exit"), server.kill("SIGKILL")]);
      whileStopped();
      server = await startProcess(tree, env, onOutput);
    };
    const stop = async () => {
      await stopProcess(server);
      await clean();
    };
    const memoryMb = async () => {
      const result = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(server.pid)]);
      return Number(result.stdout) / 1024;
    };
    const cpuMs = () => processorMs(server.pid!);
    return { base, content, mailbox, folder, ddh, memoryMb, cpuMs, now, kill, restartAt, stop };
  } catch (error) {
    await clean();
    throw error;
  }
}

const settings = (
  folder: string,
  port: number,
  base: string,
  content: string,
  smtp: string,
): NodeJS.ProcessEnv => ({
  MODE: "demo",
  NODE_ENV: "production",
  VITEST: "",
  PORT: String(port),
  BASE_URL: base,
  CONTENT_ORIGIN: content,
  CONTENT_PORT: new URL(content).port,
  DATA_DIR: join(folder, "data"),
  KEY_DIR: join(folder, "keys"),
  SMTP_URL: smtp,
});

/** Resolves when the server reports that it listens; rejects with its output when it ends before that. */
function startProcess(
  tree: string,
  env: NodeJS.ProcessEnv,
  onOutput: (chunk: Buffer) => void,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, commandOf("server"), { cwd: tree, env });
  return new Promise((resolve, reject) => {
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('"listening"')) return;
      for (const output of [server.stdout, server.stderr]) output.off("data", collect).on("data", onOutput);
      resolve(server);
    };
    server.stdout.on("data", collect);
    server.stderr.on("data", collect);
    server.on("exit", (code) => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
}

async function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null)
    await Promise.all([once(server, "exit"), server.kill("SIGTERM")]);
}

/** The processor time of a process: the first number of each thread's schedstat, in ns. */
function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const times = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"));
  return times.reduce((sum, time) => sum + Number(time.split(" ")[0]) / 1e6, 0);
}
