/**
 * A process killed while it writes (SIGKILL) leaves nothing half done and loses nothing that it has acknowledged. A power cut is not
 * tested here: that depends on synchronous=FULL, which test/db/open.test.ts checks.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { findDamage } from "../../db/integrity.server.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "an act is not one transaction",
    file: "db/database.server.ts",
    target: 'return db.transaction(act, { behavior: "immediate" });',
    replacement: "return act(db as unknown as Tx);",
    spoils: "halfDone",
    inTests: true,
  },
];

export const bounds: Bounds = { acknowledged: some, lost: none, halfDone: none, damaged: none };

/** So many that a broken act takes seconds and the kill is certain to hit it. */
const lettersPerAct = 200;

/** In each round a process writes, is killed after a while, and the database is checked. */
export async function prove(rounds: number): Promise<Figures> {
  const total = { kills: 0, acknowledged: 0, lost: 0, halfDone: 0, damaged: 0 };
  const random = repeatableRandom(rounds);
  const folder = mkdtempSync(join(tmpdir(), "ddh-crash-"));
  const file = join(folder, "ddh.sqlite");
  openDatabase(file);
  migrateDatabase();
  closeDatabase();
  for (let round = 0; round < rounds; round++) {
    const last = await writeUntilKilled(file, 100 + random() * 200);
    openDatabase(file);
    const acts = sqlite
      .prepare("select substr(scope, 5) + 0 from audit_lines order by 1")
      .pluck()
      .all() as number[];
    total.kills++;
    total.acknowledged = last + 1;
    total.lost += Math.max(0, last + 1 - acts.length);
    total.halfDone += countHalfDone(acts.length);
    total.damaged += findDamage(sqlite).length;
    closeDatabase();
  }
  rmSync(folder, { recursive: true });
  return { rounds, ...total };
}

/** 1 when the number of letters does not match the number of acts. */
function countHalfDone(acts: number): number {
  const letters = sqlite.prepare("select count(*) from letters").pluck().get() as number;
  return letters === acts * lettersPerAct ? 0 : 1;
}

/** Runs a process that writes, kills it this long after its first act, and returns the last act that it reported. */
async function writeUntilKilled(file: string, waitMs: number): Promise<number> {
  const worker = join(import.meta.dirname, "crash", "writer.ts");
  const child = spawn(process.execPath, ["--import", "tsx", worker, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  await once(child.stdout, "data");
  await setTimeout(waitMs);
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(output.slice(0, output.lastIndexOf("\n")).split("\n").at(-1));
}
