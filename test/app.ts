/** A real database file for each test, copied from one that is migrated once (test/global/database.ts). */
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";
import { env } from "../app/base/env.server.ts";
import { closeDatabase, openDatabase, sqlite } from "../db/database.server.ts";

/**
 * Gives every test of the file its own migrated database, and deletes it afterwards. What `prepare` puts into it is made once, before the first test,
 * and each test begins with a copy: also of the files in DATA_DIR and KEY_DIR.
 */
export function withDatabase(prepare?: () => void): void {
  let prepared: string | undefined;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ddh-"));
    if (prepared) cpSync(prepared, folder, { recursive: true });
    open(folder, prepared !== undefined);
    if (!prepare || prepared) return;
    prepare();
    closeDatabase();
    prepared = mkdtempSync(join(tmpdir(), "ddh-prepared-"));
    cpSync(folder, prepared, { recursive: true });
    open(folder, true);
  });
  afterEach(() => {
    closeDatabase();
    rmSync(folder, { recursive: true });
  });
  afterAll(() => {
    if (prepared) rmSync(prepared, { recursive: true });
  });
}

function open(folder: string, isFilled: boolean): void {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  const file = join(env.DATA_DIR, "ddh.sqlite");
  if (!isFilled) copyFileSync(process.env.DDH_MIGRATED!, file);
  openDatabase(file);
  // Only the disk is not waited for.
  sqlite.pragma("synchronous = OFF");
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
