/** The built server in production: who reaches its port. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freePort } from "../ports.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
});
afterEach(async () => {
  if (server?.exitCode === null) await Promise.all([once(server, "exit"), server.kill("SIGKILL")]);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the site in production and resolves when it listens. */
async function start(settings: Record<string, string>): Promise<void> {
  const production = {
    MODE: "production",
    NODE_ENV: "production" as const,
    VITEST: "",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
    BASE_URL: "https://kursus.eksempel.dk",
    SESSION_SECRET: randomBytes(32).toString("hex"),
  };
  const env = { ...process.env, ...production, ...settings };
  if (!existsSync(production.DATA_DIR))
    await promisify(execFile)(process.execPath, ["build/server/ddh.js", "create-site"], { cwd: root, env });
  const started = spawn(process.execPath, ["build/server/server.js"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = started;
  await new Promise<void>((resolve, reject) => {
    started.stdout.on("data", (chunk) => String(chunk).includes('"listening"') && resolve());
    started.on("exit", () => reject(new Error("The site ended before it listened.")));
  });
}

const isReachable = (address: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host: address, port });
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });

it("in production the ports are reached from the same machine only, unless LISTEN_ON says otherwise", async () => {
  const port = await freePort();
  const contentPort = await freePort();
  const ports = { PORT: String(port), CONTENT_PORT: String(contentPort) };
  await start({ ...ports, CONTENT_ORIGIN: "https://pakker.eksempel.net" });
  for (const one of [port, contentPort]) {
    await expect.poll(() => isReachable("127.0.0.1", one)).toBe(true);
    expect(await isReachable("127.0.0.2", one)).toBe(false);
  }
  await Promise.all([once(server!, "exit"), server!.kill("SIGTERM")]);
  await start({ ...ports, LISTEN_ON: "0.0.0.0" });
  expect(await isReachable("127.0.0.2", port)).toBe(true);
});
