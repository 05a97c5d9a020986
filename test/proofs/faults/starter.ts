/** Starts sites on folders of a proof, with data and keys in each. */
import { createHash } from "node:crypto";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { commandOf } from "../../journeys/site.ts";
import { freePort } from "../../ports.ts";

export class Starter {
  constructor(private readonly smtpUrl: string) {}

  async start(at: string): Promise<(ChildProcess & { base: string }) | null> {
    const child = await this.spawn(at, {});
    const listens = new Promise<true>((resolve) => {
      let output = "";
      child.stdout!.on("data", (chunk) => {
        output += chunk;
        if (output.includes('"listening"')) resolve(true);
      });
    });
    const isUp = await Promise.race([listens, once(child, "exit").then(() => false)]);
    return isUp ? child : null;
  }

  async spawn(at: string, env: Record<string, string>): Promise<ChildProcess & { base: string }> {
    const port = await freePort();
    const base = `http://localhost:${port}`;
    const ports = { PORT: String(port), CONTENT_PORT: String(await freePort()), BASE_URL: base };
    const child = spawn(process.execPath, commandOf("server"), {
      env: this.settings(at, { ...ports, ...env }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    return Object.assign(child, { base });
  }

  settings = (at: string, env: Record<string, string>): NodeJS.ProcessEnv => ({
    ...process.env,
    MODE: "demo",
    VITEST: "",
    NODE_ENV: "production",
    DATA_DIR: join(at, "data"),
    KEY_DIR: join(at, "keys"),
    SMTP_URL: this.smtpUrl,
    MAIL_FROM: "Hotline <hotline@eksempel.dk>",
    ...env,
  });
}

export const databaseOf = (at: string) => join(at, "data", "ddh.sqlite");

/** The contents of each file, but the lock's and who holds it, and what SQLite writes beside a database that is read. */
export function filesOf(at: string): Map<string, string> {
  const files = readdirSync(at, { recursive: true, encoding: "utf8" }).filter(
    (file) => !/server\.(lock|json)$|-shm$/.test(file) && statSync(join(at, file)).isFile(),
  );
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(at, file)))
      .digest("hex");
  return new Map(files.filter((file) => existsSync(join(at, file))).map((file) => [file, hash(file)]));
}

/** Changes the database of a site that does not run. */
export function changeDatabase(at: string, act: (database: SQLite.Database) => void): void {
  const database = new SQLite(databaseOf(at));
  act(database);
  database.close();
}

/** What has become of the letter to this address. */
export function stateOfLetter(at: string, mail: string): string {
  const database = new SQLite(databaseOf(at), { readonly: true });
  const state = database.prepare("select state from letters where recipient = ?").pluck().get(mail);
  database.close();
  return String(state);
}
