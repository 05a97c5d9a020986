/**
 * The built server as its own process, on a free port with its own data, and a real SMTP server that takes its letters. Its clock
 * goes with the clock of whoever starts it, until it is started again at another moment.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clockSettings } from "../clock/shift.mjs";
import { copyFilled, type FilledSize } from "../global/filled.ts";
import { freePort } from "../ports.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

const root = join(import.meta.dirname, "../..");
const tsx = ["--import", "tsx"];

export interface Site {
  /** Origin, for instance http://localhost:41234. */
  base: string;
  /** Where packages run: another host. */
  content: string;
  /** Every letter the site has delivered. */
  post: Mailbox;
  /** Where DATA_DIR and KEY_DIR lie. */
  folder: string;
  /** Runs an operator's command on the site's own data, while it runs; resolves to what it printed. */
  ddh: (...words: string[]) => Promise<string>;
  /** How much memory the process holds, in MB. */
  memoryMb: () => Promise<number>;
  /** How much processor time the process has used in all its threads, in ms. Linux only. */
  cpuMs: () => number;
  /** Ends the process as a power cut would (kill -9), tells `between` to look at what it left, and starts it again. */
  kill: (between: () => void) => Promise<void>;
  /** The site's own time. */
  now: () => Date;
  /** Ends the process and starts it again on the same data, its clock showing this moment as it begins. */
  restartAt: (moment: Date) => Promise<void>;
  stop: () => Promise<void>;
}

interface SiteOptions {
  /** Begins with the demo's data, of so many agents. */
  people?: FilledSize;
  /** Settings that differ from the demo's. */
  env?: Record<string, string>;
  /** The folder of a built tree; this one unless told. */
  tree?: string;
}

/**
 * Starts the built site in demo mode (`npm run build` must have run) and resolves when it listens.
 * Throws with what the server wrote when it does not come up.
 */
export async function startSite({ people, env: own = {}, tree = root }: SiteOptions = {}): Promise<Site> {
  if (!existsSync(join(tree, "build/server/index.js"))) throw new Error("Run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "ddh-site-"));
  const post = await openMailbox();
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const content = `http://127.0.0.1:${await freePort()}`;
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const env = {
    ...process.env,
    ...clockSettings(),
    ...settings(folder, port, base, content, post.url),
    ...own,
  };
  const ddh = async (...words: string[]) => {
    const command = [...tsx, "app/ops/ddh.ts", ...words];
    return (await promisify(execFile)(process.execPath, command, { cwd: tree, env })).stdout;
  };
  const clean = async () => {
    await post.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (people) await copyFilled(folder, people);
    let server = await startProcess(tree, env);
    const restartAt = async (moment: Date) => {
      await stopProcess(server);
      const began = performance.now();
      Object.assign(env, clockSettings(moment, env.NODE_OPTIONS));
      server = await startProcess(tree, env);
      aheadMs = moment.getTime() + performance.now() - began - Date.now();
    };
    const kill = async (between: () => void) => {
      await Promise.all([once(server, "exit"), server.kill("SIGKILL")]);
      between();
      server = await startProcess(tree, env);
    };
    const stop = async () => {
      await stopProcess(server);
      await clean();
    };
    const memoryMb = async () => {
      const told = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(server.pid)]);
      return Number(told.stdout) / 1024;
    };
    const cpuMs = () => processorMs(server.pid!);
    return { base, content, post, folder, ddh, memoryMb, cpuMs, now, kill, restartAt, stop };
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

/** Resolves when the server says that it listens; rejects with all it wrote when it ends before. */
function startProcess(tree: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, [...tsx, "app/server/server.ts"], { cwd: tree, env });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (!said.includes('"listening"')) return;
      server.stdout.off("data", hear).resume();
      server.stderr.off("data", hear).resume();
      resolve(server);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`The site ended with ${code}:\n${said}`)));
  });
}

async function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode === null) await Promise.all([once(server, "exit"), server.kill("SIGTERM")]);
}

/** The processor time of a process: the first number of each thread's schedstat, in ns. */
function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const times = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8"));
  return times.reduce((sum, time) => sum + Number(time.split(" ")[0]) / 1e6, 0);
}
