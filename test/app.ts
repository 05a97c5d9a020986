/** A real database file for each test, copied from one that is migrated once (test/global/database.ts). */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { env } from "../app/base/env.server.ts";
import { closeDatabase, openDatabase } from "../db/database.server.ts";

/** Gives every test of the file its own migrated database, and deletes it afterwards. */
export function withDatabase(): void {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ddh-"));
    env.DATA_DIR = join(folder, "data");
    env.KEY_DIR = join(folder, "keys");
    mkdirSync(env.DATA_DIR);
    copyFileSync(process.env.DDH_MIGRATED!, join(folder, "data", "ddh.sqlite"));
    openDatabase(join(folder, "data", "ddh.sqlite"));
  });
  afterEach(() => {
    closeDatabase();
    rmSync(folder, { recursive: true });
  });
}

/** A request as a browser would send it to a loader or an action. `as` is the Set-Cookie value of a session. */
export function request(
  path: string,
  { form, as, method }: { form?: Record<string, string>; as?: string; method?: string } = {},
): Request {
  const headers = new Headers();
  if (as) headers.set("Cookie", as.split("; Path=")[0]!);
  const body = form && new URLSearchParams(form);
  return new Request(`http://localhost:3000${path}`, {
    method: method ?? (form ? "POST" : "GET"),
    headers,
    body,
  });
}

export const context = {
  locale: "da",
  reference: "test",
  ip: "192.0.2.1",
  mode: "test",
  session: null,
} as const;
