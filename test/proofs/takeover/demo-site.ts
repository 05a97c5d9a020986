/** A demo's folder opened as the site's own in production, by whoever pressed a button of the demo. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "../../../app/base/env.server.ts";
import { signInForDemo } from "../../../app/people/sign-in/demo-sign-in.server.ts";
import { findSession } from "../../../app/people/sign-in/sessions.server.ts";
import type { Runtime } from "../../../app/server/runtime.server.ts";
import { addCast } from "../../../db/demo/cast.ts";

/** How many sessions begun by the demo's buttons production takes, or 0 when it refuses to start. */
export async function countDemoSessions(runtime: Runtime): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-takeover-demo-"));
  const { MODE } = env;
  const now = new Date();
  Object.assign(env, { MODE: "demo", DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") });
  runtime.open();
  addCast();
  const cookies = (["agent", "leader", "secretariat"] as const).map((role) => signInForDemo(role, "", now)!);
  await runtime.close();
  env.MODE = "production";
  try {
    runtime.open();
    return cookies.filter((cookie) => findSession(cookie.split(";")[0], now)).length;
  } catch (error) {
    if ((error as Error).message.includes("demo")) return 0;
    throw error;
  } finally {
    await runtime.close();
    env.MODE = MODE;
    rmSync(folder, { recursive: true });
  }
}
