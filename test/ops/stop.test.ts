/** The built server as a process: how it comes up, and how it goes down. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../ports.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let server: ChildProcess;
let port: number;

beforeEach(async () => {
  if (!existsSync(join(root, "build/server/index.js"))) throw new Error("Run `npm run build` first.");
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
  port = await freePort();
  server = start();
  await listening(server);
});
afterEach(async () => {
  if (server.exitCode === null) await Promise.all([once(server, "exit"), server.kill("SIGKILL")]);
  rmSync(folder, { recursive: true, force: true });
});

function start(): ChildProcess {
  const places = { PORT: String(port), DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") };
  const env = { ...process.env, NODE_ENV: "production" as const, MODE: "demo", VITEST: "", ...places };
  return spawn(process.execPath, ["build/server/server.js"], { cwd: root, env });
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('"listening"')) resolve();
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    child.on("exit", () => reject(new Error(output)));
  });
}

/** One request; the agent keeps its connection open. */
function get(path: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, path, agent }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode!));
    })
      .on("error", reject)
      .end();
  });
}

describe("the process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "is ready when it listens, and ends by itself at %s though a visitor holds the line",
    async (signal) => {
      const agent = new Agent({ keepAlive: true });
      expect(await get("/health/live", agent)).toBe(200);
      expect(await get("/health/ready", agent)).toBe(200);
      expect(await get("/", agent)).toBe(200);
      server.kill(signal);
      const [code] = await once(server, "exit");
      expect(code).toBe(0);
      expect(existsSync(join(folder, "data", "ddh.sqlite"))).toBe(true);
      expect(existsSync(join(folder, "data", "ddh.sqlite-wal"))).toBe(false);
      agent.destroy();
    },
  );
});
