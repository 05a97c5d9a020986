/** A demo's folder opened as the site's own in production, by whoever pressed a button of the demo; and production's opened as a demo. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { databaseFile, env } from "../../../app/base/env.server.ts";
import { StartRefused } from "../../../app/base/start-refused.ts";
import { signInForDemo } from "../../../app/people/sign-in/demo-sign-in.server.ts";
import { findSession } from "../../../app/people/sign-in/sessions.server.ts";
import type { Runtime } from "../../../app/server/runtime.server.ts";
import { closeDatabase } from "../../../db/database.server.ts";
import { createDatabaseOf } from "../../../db/database-mark.server.ts";
import { addCast } from "../../../db/demo/cast.ts";

type Mode = typeof env.MODE;

/** Fills the site of one mode, then opens it in another. Returns how many sessions of the demo's buttons are taken there; 0 when it is refused. */
async function countTaken(
  runtime: Runtime,
  { as, next, between }: { as: Mode; next: Mode; between?: () => void },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-takeover-demo-"));
  const { MODE } = env;
  const now = new Date();
  const press = () =>
    (["agent", "leader", "secretariat"] as const).map((role) => signInForDemo(role, "", now)!);
  Object.assign(env, { MODE: as, DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") });
  createDatabaseOf(as, databaseFile());
  closeDatabase();
  runtime.open();
  addCast();
  const before = as === "demo" ? press() : [];
  await runtime.close();
  between?.();
  env.MODE = next;
  try {
    runtime.open();
    const cookies = next === "demo" ? press() : before;
    const taken = cookies.filter((cookie) => findSession(cookie.split(";")[0], now)).length;
    await runtime.close();
    return taken;
  } catch (error) {
    if (error instanceof StartRefused) return 0;
    throw error;
  } finally {
    env.MODE = MODE;
    rmSync(folder, { recursive: true });
  }
}

/** How many sessions begun by the demo's buttons production takes. */
export const countDemoSessions = (runtime: Runtime): Promise<number> =>
  countTaken(runtime, { as: "demo", next: "production" });

/** How many sessions as real people a demo gives on production's database, as it is and as earlier versions left it. */
export async function countDemoOnProduction(runtime: Runtime): Promise<number> {
  const marked = await countTaken(runtime, { as: "production", next: "demo" });
  return marked + (await countTaken(runtime, { as: "production", next: "demo", between: removeMark }));
}

function removeMark(): void {
  const database = new SQLite(databaseFile());
  database.pragma("application_id = 0");
  database.close();
}
