import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import express from "express";
import { beforeEach, describe, expect, it } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { admit } from "../../app/server/gate.server.ts";
import { liveness, readiness } from "../../app/server/health.server.ts";
import { checkOutbox, checkWriting } from "../../app/server/health-checks.server.ts";
import { closeDatabase, openDatabase, sqlite, writeTransaction } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";

withDatabase();
beforeEach(() => mkdirSync(env.KEY_DIR));

async function ask(handler: express.RequestHandler) {
  const server = express().get("/", handler).listen(0);
  await once(server, "listening");
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const body = await answer.json();
  server.close();
  return { status: answer.status, body };
}

function addLetter(minutesAgo: number) {
  const due = new Date(Date.now() - minutesAgo * 60_000);
  const props = { name: "x", course: "x", number: "x" };
  writeTransaction((tx) =>
    postLetter(tx, { letter: "diploma", to: { id: null, mail: "a@eksempel.dk", locale: "da" }, props }, due),
  );
}

describe("health", () => {
  it("reports that it is alive without checking anything", async () => {
    closeDatabase();
    expect(await ask(liveness)).toEqual({ status: 200, body: { ok: true } });
    openDatabase(databaseFile());
  });

  it("is ready when all checks pass, and discloses no details", async () => {
    const { status, body } = await ask(readiness());
    expect(status).toBe(200);
    const names = ["database", "migrations", "outbox", "data-folder", "key-folder", "survey-keys", "disk"];
    expect(body).toEqual(names.map((name) => ({ name, ok: true })));
  });

  it("is not ready when a folder is missing, and names the check", async () => {
    rmSync(env.KEY_DIR, { recursive: true });
    const { status, body } = await ask(readiness());
    expect(status).toBe(503);
    expect(body.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([{ name: "key-folder", ok: false }]);
  });

  it("is not ready when the database is closed, and still responds", async () => {
    closeDatabase();
    const { status, body } = await ask(readiness());
    expect(status).toBe(503);
    expect(body).toContainEqual({ name: "database", ok: false });
    openDatabase(databaseFile());
  });

  it("is not ready when the database cannot be written", () => {
    expect(checkWriting(sqlite).state).toBe("ok");
    sqlite.pragma("query_only = ON");
    expect(checkWriting(sqlite).state).toBe("fault");
  });

  it("is not ready when a letter has waited for an hour", async () => {
    expect(checkOutbox(sqlite, new Date()).state).toBe("ok");
    addLetter(5);
    expect(checkOutbox(sqlite, new Date()).state).toBe("ok");
    addLetter(20);
    expect(checkOutbox(sqlite, new Date()).state).toBe("note");
    expect((await ask(readiness())).status).toBe(200);
    addLetter(61);
    const { status, body } = await ask(readiness());
    expect(status).toBe(503);
    expect(body).toContainEqual({ name: "outbox", ok: false });
  });

  it("is not ready when the database has fewer or more migrations than the code", async () => {
    sqlite.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 1)").run();
    expect((await ask(readiness())).body).toContainEqual({ name: "migrations", ok: false });
    sqlite.prepare("delete from __drizzle_migrations").run();
    expect((await ask(readiness())).body).toContainEqual({ name: "migrations", ok: false });
  });

  it("requires no sign-in", () => {
    expect(admit("/health/live", undefined, new Date()).admission).toBe("open");
    expect(admit("/health/ready", undefined, new Date()).admission).toBe("open");
  });
});
