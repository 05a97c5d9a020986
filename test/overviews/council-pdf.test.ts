/** The council's sheet as it is requested: drawn once for the same figures of a day. */
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import express from "express";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { closeTasks } from "../../app/base/tasks/tasks.server.ts";
import { councilFigures } from "../../app/overviews/steering/council.server.ts";
import { councilPdf } from "../../app/overviews/steering/council-pdf.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { readPdf } from "../pdf-reader.ts";
import { addAgentsTo } from "../surveys/sample-round.ts";
import { gate } from "../visit.ts";

withDatabase();
let people: Record<CastName, number>;
let server: Server;
beforeEach(async () => {
  people = addCast();
  const site = express();
  site.use(gate);
  site.get("/styregruppe.pdf", councilPdf);
  server = site.listen(0);
  await once(server, "listening");
});
afterEach(() => {
  server.close();
});
afterAll(closeTasks);

const sheet = (who: CastName, role: "steering" | "secretariat" | "agent", query = "") =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}/styregruppe.pdf${query}`, {
    headers: { Cookie: sessionCookieOf(people[who], role).split(";")[0]! },
  });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const folder = () => join(env.DATA_DIR, "drawings");
const keptCount = () => (existsSync(folder()) ? readdirSync(folder()).length : 0);

it("is drawn once while the figures stay as they are, and again when they change", async () => {
  const first = await bytesOf(await sheet("stig", "steering"));
  expect((await readPdf(first)).spoken[0]).toEqual(["H1", "Agenternes uddannelse i kommunerne"]);
  expect((await bytesOf(await sheet("sanne", "secretariat"))).equals(first)).toBe(true);
  expect(keptCount()).toBe(1);
  addAgentsTo("Aarhus", "751", 12);
  addAgentsTo("Thisted", "787", 12);
  expect((await bytesOf(await sheet("stig", "steering"))).equals(first)).toBe(false);
  expect(keptCount()).toBe(2);
});

it("is not shown to others, also when it is kept", async () => {
  await sheet("stig", "steering");
  expect((await sheet("astrid", "agent")).status).toBe(404);
});

it("is worked out once while nothing is written, and again after a write, by another connection too", () => {
  const now = new Date("2026-11-16T10:00:00Z");
  const figures = councilFigures("halvaar", now);
  expect(councilFigures("halvaar", now)).toBe(figures);
  expect(councilFigures("maaned", now)).not.toBe(figures);
  expect(councilFigures("halvaar", new Date("2026-11-17T10:00:00Z"))).not.toBe(figures);
  const writes = [() => sqlite.exec("update people set name = name || '.'"), writeElsewhere];
  for (const write of writes) {
    const before = councilFigures("halvaar", now);
    write();
    expect(councilFigures("halvaar", now)).not.toBe(before);
    expect(councilFigures("halvaar", now)).toEqual(before);
  }
});

function writeElsewhere(): void {
  const other = new SQLite(join(env.DATA_DIR, "ddh.sqlite"));
  other.exec("update people set name = name || '.'");
  other.close();
}
