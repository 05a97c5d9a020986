import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { handleMark } from "../../app/course-days/attendance/mark-handler.server.ts";
import { db } from "../../db/database.server.ts";
import { attendance, enrolments } from "../../db/schema/course-days.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { gate } from "../visit.ts";
import { addCourseDay, sessionCookieOf } from "./sample-days.ts";

withDatabase();
const server = createServer(express().post("/kursusdage/:id/fremmoede/:person", gate, handleMark));
let people: ReturnType<typeof addCast>;
let day: number;
beforeEach(async () => {
  people = addCast();
  day = addCourseDay(new Date());
  const seat = { dayId: day, state: "enrolled" as const, since: new Date() };
  db.insert(enrolments)
    .values([
      { ...seat, personId: people.astrid, arrivalOrder: 1 },
      { ...seat, personId: people.bo, arrivalOrder: 2 },
    ])
    .run();
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function send(cookie: string, person: number | string, body: string) {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}/kursusdage/${day}/fremmoede/${person}`, {
    method: "POST",
    headers: {
      Cookie: cookie.split(";")[0]!,
      Connection: "close",
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body,
  });
  return { status: answer.status, body: answer.status === 200 ? await answer.json() : null };
}

describe("one mark", () => {
  it("is saved, and answered with how many are done", async () => {
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    expect(await send(sanne, people.astrid, "mark=present")).toEqual({
      status: 200,
      body: { message: "1 af 2 er ført" },
    });
    expect(db.select().from(attendance).all()).toMatchObject([{ personId: people.astrid, mark: "present" }]);
  });

  it("is refused when malformed, not theirs or signed out, and nothing is saved", async () => {
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const answers = [
      await send(sanne, people.astrid, "mark=asleep"),
      await send(sanne, people.astrid, ""),
      await send(sanne, people.astrid, `mark=present&x=${"y".repeat(2000)}`),
      await send(sanne, "NaN", "mark=present"),
      await send(sanne, people.dorte, "mark=present"),
      await send(sessionCookieOf(people.bo, "agent"), people.bo, "mark=present"),
      await send("", people.astrid, "mark=present"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 404, 404, 404, 404]);
    expect(db.select().from(attendance).all()).toEqual([]);
  });
});
