import express from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { admit } from "../../app/server/gate.server.ts";
import { allowShifts } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import {
  endFeedKey,
  endKeysOfLeftMunicipalities,
  findFeedKey,
  listFeedKeys,
  createFeedKey,
} from "../../app/feeds/feed-keys.server.ts";
import { action as makeKey } from "../../app/feeds/routes/feed-keys.tsx";
import { feedHandlers } from "../../app/feeds/feed-handlers.server.ts";
import { readOwnTrail } from "../../app/audit/trail.server.ts";
import { setStaffNumbers } from "../../app/people/staff-numbers/staff-numbers.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { feedScopes } from "../../db/enums.ts";
import { sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import {
  addAttendance,
  completeCourse,
  completeLessons,
  addAgentsCourse,
} from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
let people: ReturnType<typeof addCast>;
let sanne: Person;
let base: string;
let close: () => void;

beforeEach(async () => {
  people = addCast();
  sanne = { ...findPerson(people.sanne)!, role: "secretariat" };
  const lessons = addAgentsCourse(2);
  completeLessons(people.bo, lessons);
  completeCourse(people.bo, "here");
  addAttendance(people.bo, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
  const app = express();
  for (const { path, handle } of feedHandlers) app.get(path, handle);
  const server = app.listen(0);
  await once(server, "listening");
  base = `http://localhost:${(server.address() as AddressInfo).port}/feed/v1`;
  close = () => server.close();
});
afterEach(() => close());

const make = (scopes = [...feedScopes], municipalityId: number | null = null) =>
  createFeedKey(sanne, { name: "Power BI", scopes, municipalityId }, now);
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
const basic = (token: string) => ({
  headers: { Authorization: `Basic ${Buffer.from(`hvem:${token}`).toString("base64")}` },
});

describe("a feed", () => {
  it("lists each agent's completion by id, with ISO dates and a column per lesson, without name or mail address", async () => {
    const token = make();
    const text = await (await fetch(`${base}/completion.json`, bearer(token))).text();
    const bo = JSON.parse(text).find(({ person }: { person: number }) => person === people.bo);
    expect(bo).toMatchObject({
      municipality_code: "751",
      starts_on: "2023-08-01",
      lessons_done: 2,
      lessons_of: 2,
      completed_on: "2026-05-16",
      has_diploma: true,
    });
    expect(Object.keys(bo).filter((name) => name.startsWith("lesson_"))).toHaveLength(2);
    expect(text).not.toMatch(/Lindholt|eksempel\.dk|2026-TEST/);
  });

  it("gives the same data as CSV, with the key as the password", async () => {
    const answer = await fetch(`${base}/attendance.csv`, basic(make()));
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(parse(await answer.text(), { columns: true })).toMatchObject([
      { person: String(people.bo), municipality_code: "751", on: "2026-02-10", mark: "present" },
    ]);
  });

  it("responds at every address, and lists who is ready for shifts", async () => {
    const token = make();
    for (const scope of feedScopes)
      for (const kind of ["json", "csv"])
        expect((await fetch(`${base}/${scope}.${kind}`, bearer(token))).status, scope).toBe(200);
    const lines = await (await fetch(`${base}/readiness.json`, bearer(token))).json();
    expect(lines).toContainEqual(
      expect.objectContaining({ person: people.bo, ready: true, because: "elearning-done", lacks: "" }),
    );
  });

  it("of readiness names agents, or has their staff numbers, only for a key of that, and each agent sees it", async () => {
    setStaffNumbers(sanne, `${findPerson(people.bo)!.mail};K-1042`, now);
    const plain = make(["readiness"]);
    const read = async (scope: string, token: string) =>
      (await fetch(`${base}/${scope}.json`, bearer(token))).text();
    const without = await read("readiness", make());
    expect(without).not.toMatch(/Lindholt|K-1042/);
    const named = await read("readiness-names", make(["readiness-names"]));
    const ofBo = { person: people.bo, name: "Bo Lindholt", ready: true };
    expect(JSON.parse(named)).toContainEqual(expect.objectContaining(ofBo));
    expect(named).not.toContain("K-1042");
    const numbered = await read("readiness-staff-numbers", make(["readiness-staff-numbers"]));
    expect(JSON.parse(numbered)).toContainEqual(
      expect.objectContaining({ person: people.bo, staff_number: "K-1042" }),
    );
    expect(JSON.parse(numbered)).toContainEqual(
      expect.objectContaining({ person: people.dorte, staff_number: null }),
    );
    expect(numbered).not.toContain("Lindholt");
    for (const scope of ["readiness-names", "readiness-staff-numbers"])
      expect((await fetch(`${base}/${scope}.json`, bearer(plain))).status).toBe(403);
    const ownTrail = readOwnTrail({ id: people.bo, municipalityId: null }, new Date(0));
    expect(ownTrail.filter(({ act }) => act === "shift-names-read")).toMatchObject([{ times: 2 }]);
  });

  it("of readiness contains what is missing and an exception's last day, but not its reason", async () => {
    const until = daysLater(danishDate(now), 30);
    const allowed = allowShifts(sanne, people.astrid, { reason: "Sygdom på holdet", until }, now);
    expect(allowed).toEqual({ allowed: true });
    const text = await (await fetch(`${base}/readiness.json`, bearer(make(["readiness"])))).text();
    expect(JSON.parse(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ person: people.astrid, because: "exception", exception_until: until }),
        expect.objectContaining({ person: people.dorte, ready: false, because: "elearning-lacks" }),
      ]),
    );
    expect(text).not.toContain("Sygdom");
  });

  it("tells in each line when it was made, after the columns it always had", async () => {
    const before = Date.now();
    const text = await (await fetch(`${base}/completion.csv`, bearer(make()))).text();
    const [head = [], ...lines]: string[][] = parse(text);
    expect(head.at(-1)).toBe("made_at");
    const moments = lines.map((line) => Date.parse(line.at(-1)!));
    expect(new Set(moments).size).toBe(1);
    expect(moments[0]).toBeGreaterThanOrEqual(before);
    expect(moments[0]).toBeLessThanOrEqual(Date.now());
  });

  it("of one municipality contains nobody from another", async () => {
    const horsens = sqlite.prepare("select id from municipalities where name = 'Horsens'").pluck().get();
    const token = make(["completion"], horsens as number);
    const lines = await (await fetch(`${base}/completion.json`, bearer(token))).json();
    expect(lines.map(({ person }: { person: number }) => person)).toEqual([people.dorte]);
  });
});

describe("a key", () => {
  it("gives access to its own scopes only, and to nothing once it has been ended", async () => {
    const token = make(["attendance"]);
    expect((await fetch(`${base}/completion.json`, bearer(token))).status).toBe(403);
    expect((await fetch(`${base}/attendance.json`)).status).toBe(401);
    expect((await fetch(`${base}/attendance.json`, bearer("x".repeat(43)))).status).toBe(401);
    const [key] = listFeedKeys();
    expect(key).toMatchObject({ name: "Power BI", madeBy: "Sanne Tværgaard" });
    expect(key!.usedAt).not.toBeNull();
    expect([endFeedKey(sanne, key!.id, now), endFeedKey(sanne, key!.id, now)]).toEqual([true, false]);
    expect((await fetch(`${base}/attendance.json`, bearer(token))).status).toBe(401);
  });

  it("of a municipality opens nothing from the day it has left, and is ended then", () => {
    const aarhus = findPerson(people.bo)!.municipalityId!;
    const [own, all] = [make([...feedScopes], aarhus), make()];
    const leave = (day: string) =>
      sqlite.prepare("update municipalities set leaves_on = ? where id = ?").run(day, aarhus);
    const opens = (token: string) => findFeedKey(`Bearer ${token}`, now) !== null;
    leave(daysLater(danishDate(now), 1));
    endKeysOfLeftMunicipalities(now);
    expect([opens(own), opens(all)]).toEqual([true, true]);
    leave(danishDate(now));
    expect([opens(own), opens(all)]).toEqual([false, true]);
    for (let n = 0; n < 2; n++) endKeysOfLeftMunicipalities(now);
    const ended = listFeedKeys().filter(({ endedAt }) => endedAt);
    expect(ended.map(({ municipality }) => municipality)).toEqual(["Aarhus"]);
    const traced = sqlite
      .prepare("select actor_role, scope from audit_lines where act = 'feed-key-ended'")
      .all();
    expect(traced).toEqual([{ actor_role: "site", scope: `feed-key:${ended[0]!.id}` }]);
  });

  it("leaves one line an hour in the trail, however often a key reads it", async () => {
    const token = make();
    for (let n = 0; n < 3; n++) await fetch(`${base}/attendance.json`, bearer(token));
    const lines = sqlite
      .prepare("select detail from audit_lines where act = 'feed-read'")
      .pluck()
      .all() as string[];
    expect(lines.map((detail) => JSON.parse(detail).times).reduce((all, times) => all + times, 0)).toBe(3);
    // The hour may change meanwhile.
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it("is not made for a municipality that is not on the list", async () => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    const form = { name: "Power BI", scopes: "completion", municipalityId: "999" };
    expect(await makeKey(visit("/sekretariat/feeds", { as, form }))).toMatchObject({
      data: { reply: { error: { municipalityId: ["choice"] } } },
    });
    expect(listFeedKeys()).toEqual([]);
  });

  it("is stored only as a hash, and checked by the gate", () => {
    const token = make();
    expect(JSON.stringify(sqlite.prepare("select * from feed_keys").all())).not.toContain(token);
    expect(findFeedKey(`Bearer ${token}`, now)!.scopes).toEqual([...feedScopes]);
    const gate = (authorization?: string) =>
      admit("/feed/v1/results.csv", undefined, now, authorization).admission;
    expect([gate(), gate("Bearer nej"), gate(`Bearer ${token}`)]).toEqual(["no-key", "no-key", "open"]);
  });
});
