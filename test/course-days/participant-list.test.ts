import { once } from "node:events";
import type { AddressInfo } from "node:net";
import ExcelJS from "exceljs";
import express from "express";
import { beforeEach, describe, expect, it } from "vitest";
import { markAttendance } from "../../app/course-days/attendance/attendance.server.ts";
import { sendDayList } from "../../app/course-days/attendance/participant-sheet.server.ts";
import * as listRoute from "../../app/course-days/attendance/routes/participant-list.tsx";
import { dropHost, nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import * as sendListRoute from "../../app/course-days/planning/routes/send-list.tsx";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { gate, visit } from "../visit.ts";
import { addHostedDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
const hourMs = 3_600_000;
let people: ReturnType<typeof addCast>;
let day: number;
let starts: Date;
beforeEach(() => {
  people = addCast();
  starts = new Date(Date.now() + 48 * hourMs);
  day = addHostedDay(starts, people.vibeke);
  enrol(inRole(people.bo, "agent"), day, new Date());
  enrol(inRole(people.astrid, "agent"), day, new Date());
});

describe("the list of participants", () => {
  const see = (as: string) => listRoute.loader(visit(`/kursusdage/${day}/deltagerliste`, { as })).list;

  it("has names, municipalities and marks for the day's host, and each view leaves a line", () => {
    markAttendance(inRole(people.vibeke, "host"), day, people.bo, "partly", starts);
    const { participants } = see(sessionCookieOf(people.vibeke, "host"));
    expect(participants.map(({ name, mark }) => [name, mark])).toEqual([
      ["Astrid Vestergren", null],
      ["Bo Lindholt", "partly"],
    ]);
    expect(Object.keys(participants[0]!).sort()).toEqual(["mark", "municipality", "name", "personId"]);
    const seen = db
      .select()
      .from(auditLines)
      .all()
      .filter(({ act }) => act === "participants-seen");
    expect(seen).toMatchObject([{ actorId: people.vibeke, scope: `course-day:${day}` }]);
  });

  it("is a workbook with an empty column to sign in, and not there for a host of another day", async () => {
    const server = express().use(gate).get("/kursusdage/:id/deltagerliste.xlsx", sendDayList).listen(0);
    await once(server, "listening");
    const ask = (dayId: number, as: string) =>
      fetch(
        `http://localhost:${(server.address() as AddressInfo).port}/kursusdage/${dayId}/deltagerliste.xlsx`,
        {
          headers: { Cookie: as.split(";")[0]! },
        },
      );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await ask(day, sessionCookieOf(people.vibeke, "host"))).arrayBuffer());
    const [sheet] = book.worksheets;
    expect(sheet!.getRow(1).values).toEqual([undefined, "Navn", "Kommune", "Fremmøde", "Underskrift"]);
    expect(sheet!.getColumn(1).values.slice(2)).toEqual(["Astrid Vestergren", "Bo Lindholt"]);
    const others = addHostedDay(starts, people.sanne);
    expect((await ask(others, sessionCookieOf(people.vibeke, "host"))).status).toBe(404);
    server.close();
  });
});

describe("sending the list", () => {
  const send = () =>
    throughPanel(sendListRoute.action as (args: ReturnType<typeof visit>) => Promise<unknown>, () =>
      visit(`/sekretariat/kursusdage/${day}/send-listen`, {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: {},
      }),
    );
  const posted = () =>
    db
      .select()
      .from(letters)
      .all()
      .filter(({ letter }) => letter === "course-day-host")
      .map(({ props }) => openProps(props!) as { what: string })
      .filter(({ what }) => what === "list");

  it("writes to everyone who hosts or teaches the day, without a name of those who come", async () => {
    nameHost(inRole(people.sanne, "secretariat"), day, people.karen, new Date(), "teacher");
    const answer = (await send()) as Response;
    expect(answer.headers.get("Location")).toContain(`/sekretariat/kursusdage/${day}?ok=liste`);
    expect(posted()).toHaveLength(2);
    expect(JSON.stringify(posted())).not.toMatch(/Astrid|Lindholt/);
  });

  it("is refused for a day that nobody hosts", async () => {
    day = addHostedDay(starts, people.vibeke);
    dropHost(inRole(people.sanne, "secretariat"), day, people.vibeke, new Date());
    expect(await send()).toMatchObject({ data: { refused: "no-hosts" }, init: { status: 422 } });
    expect(posted()).toEqual([]);
  });
});
