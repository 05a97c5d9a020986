/** The built server and its database: locked by another process, readable for its owner, and of its own mode. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import SQLite from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { browserAccepts, get, send, signIn, site, withSite } from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
});

describe("the built server", () => {
  it("answers 503 for writes while another process locks the database, and still reads", async () => {
    const browser = { Accept: browserAccepts, Cookie: cookie };
    const page = await (await get("/e-laering/velkommen", browser)).text();
    const sitting = /data-page-open-token="([^"]+)"/.exec(page)![1];
    const report = JSON.stringify({ ranges: [[0, 1]], position: 1, sitting });
    const lockingConnection = new SQLite(join(site.folder, "data/ddh.sqlite"));
    lockingConnection.exec("BEGIN IMMEDIATE");
    try {
      for (const path of ["/min-side", "/min-side/data", "/health/live"])
        expect((await get(path, browser)).status, path).toBe(200);
      const json = { ...browser, "Content-Type": "application/json" };
      expect((await send("/e-laering/velkommen/set", report, json)).status).toBe(503);
      const refused = await send("/rolle", "rolle=agent", browser);
      expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
      expect(await refused.text()).toContain("Prøv igen");
    } finally {
      lockingConnection.exec("ROLLBACK");
      lockingConnection.close();
    }
    expect((await send("/rolle", "rolle=agent", browser)).status).toBe(303);
  });

  it("makes the database readable for its owner only", () => {
    for (const file of ["ddh.sqlite", "ddh.sqlite-wal"])
      expect(statSync(join(site.folder, "data", file)).mode & 0o777).toBe(0o600);
  });

  it("does not start in production on the demo's database", async () => {
    const secret = randomBytes(32).toString("hex");
    const production = {
      MODE: "production",
      DATA_DIR: join(site.folder, "data"),
      KEY_DIR: join(site.folder, "keys"),
      BASE_URL: "https://kursus.eksempel.dk",
      SESSION_SECRET: secret,
      PORT: "0",
    };
    const started = promisify(execFile)(process.execPath, ["build/server/server.js"], {
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...production },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr:
        "This is a demo's database: anyone could sign in to it. Production needs one of its own (DATA_DIR).\n",
    });
  });

  it("says in a sentence which settings keep it from starting", async () => {
    const started = promisify(execFile)(process.execPath, ["build/server/server.js"], {
      env: { NODE_ENV: "production", PATH: process.env.PATH },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Settings are[^}]*$/),
    });
    await expect(started).rejects.toMatchObject({ stderr: expect.not.stringContaining(" at ") });
  });
});
