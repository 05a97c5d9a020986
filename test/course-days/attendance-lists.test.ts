import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import ExcelJS from "exceljs";
import express from "express";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { importList, previewList } from "../../app/course-days/lists/import-list.server.ts";
import { maxListRows } from "../../app/course-days/lists/list-line.ts";
import { markOfWord } from "../../app/course-days/lists/mark-words.ts";
import { texts as marking } from "../../app/course-days/attendance/texts.ts";
import { texts as ofData } from "../../app/ops/components/texts.ts";
import { texts as ofPerson } from "../../app/overviews/person/texts.ts";
import { texts as ofTeam } from "../../app/overviews/team/texts.ts";
import { receiveListUpload } from "../../app/course-days/lists/list-upload.server.ts";
import {
  deleteExpiredLists,
  storeList,
  readStoredList,
} from "../../app/course-days/lists/stored-lists.server.ts";
import * as importPage from "../../app/course-days/lists/routes/import-list.tsx";
import { env } from "../../app/base/env.server.ts";
import { db } from "../../db/database.server.ts";
import { marks } from "../../db/enums.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { attendance, courseDays, enrolments } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { gate, visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, sessionCookieOf, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const sanne = () => inRole(people.sanne, "secretariat");
const list = (...lines: string[]) => Buffer.from(["mail;dato;kommune;fremmøde", ...lines].join("\r\n"));
async function importRows(bytes: Buffer, dryRun = false) {
  const stored = await storeList(sanne(), bytes, now);
  if ("refused" in stored) throw new Error(stored.refused);
  const sheet = readStoredList(stored.id, now)!;
  return dryRun ? previewList(sanne(), sheet, now)! : importList(sanne(), sheet, now);
}
/** Every table that a list may change. */
const all = () =>
  [courseDays, enrolments, attendance, letters, auditLines].map((table) => db.select().from(table).all());

describe("a returned list", () => {
  it("signs people up for a day ahead, and the same list again changes nothing", async () => {
    const day = addCourseDay(starts, { seats: 1 });
    const bytes = list(
      "astrid.vestergren@eksempel.dk;10-12-2026;;",
      "BO.Lindholt@eksempel.dk;10.12.2026;Aarhus;",
    );
    expect(await importRows(bytes)).toMatchObject({
      imported: [
        { line: 2, name: "Astrid Vestergren", on: "2026-12-10", what: "seat" },
        { line: 3, name: "Bo Lindholt", what: "waiting" },
      ],
    });
    expect(enrolmentsOn(day)).toHaveLength(2);
    const before = [enrolmentsOn(day), db.select().from(letters).all()];
    expect(await importRows(bytes)).toMatchObject({
      imported: [{ what: "unchanged" }, { what: "unchanged" }],
    });
    expect([enrolmentsOn(day), db.select().from(letters).all()]).toEqual(before);
  });

  it("reports in a dry run what it would do, and changes nothing", async () => {
    addCourseDay(new Date("2026-11-20T08:00:00Z"));
    addCourseDay(starts);
    const before = all();
    const report = await importRows(
      list(
        "astrid.vestergren@eksempel.dk;10-12-2026;;",
        "bo.lindholt@eksempel.dk;20-11-2026;;Delvist",
        "dorte.aagesholm@eksempel.dk;2024-05-16;Horsens;til stede",
      ),
      true,
    );
    expect(report).toMatchObject({
      imported: [{ what: "seat" }, { what: "partly" }, { what: "present" }],
      newDays: [{ on: "2024-05-16", municipality: "Horsens" }],
    });
    expect(all()).toEqual(before);
  });

  it("marks who came to days that are over, with an audit line, and creates days from before the site", async () => {
    const held = addCourseDay(new Date("2026-11-20T08:00:00Z"));
    enrol(inRole(people.astrid, "agent"), held, new Date("2026-11-10T12:00:00Z"));
    await importRows(
      list(
        "astrid.vestergren@eksempel.dk;20-11-2026;;ikke mødt",
        "bo.lindholt@eksempel.dk;20-11-2026;;x",
        "karen.overmark@eksempel.dk;16-05-2024;Horsens;ja",
        "dorte.aagesholm@eksempel.dk;16-05-2024;Horsens;delvist",
      ),
    );
    const old = db
      .select()
      .from(courseDays)
      .all()
      .find(({ on }) => on === "2024-05-16")!;
    expect(old).toMatchObject({ kind: "agents", state: "published", seats: 2 });
    expect(
      db
        .select()
        .from(attendance)
        .all()
        .map(({ dayId, personId, mark }) => [dayId, personId, mark]),
    ).toEqual(
      expect.arrayContaining([
        [held, people.astrid, "absent"],
        [held, people.bo, "present"],
        [old.id, people.karen, "present"],
        [old.id, people.dorte, "partly"],
      ]),
    );
    expect(await importRows(list("bo.lindholt@eksempel.dk;20-11-2026;;delvist"))).toMatchObject({
      imported: [{ what: "partly" }],
    });
    const marks = db
      .select()
      .from(auditLines)
      .all()
      .filter(({ act }) => act === "attendance-marked");
    expect(marks.at(-1)).toMatchObject({
      subjectId: people.bo,
      detail: { mark: "partly", before: "present" },
    });
  });

  it("reports every error of every line, and then imports no line", async () => {
    addCourseDay(starts);
    addCourseDay(starts, { room: "Sal 2" });
    addCourseDay(new Date("2026-12-15T08:00:00Z"), { kind: "leaders" });
    const before = all();
    const report = await importRows(
      list(
        "astrid.vestergren@eksempel.dk;15-12-2026;;",
        "ukendt@eksempel.dk;31-02-2026;;måske",
        "bo.lindholt@eksempel.dk;10-12-2026;;",
        "bo.lindholt@eksempel.dk;11-12-2026;;",
        "bo.lindholt@eksempel.dk;15-12-2026;;ja",
        "bo.lindholt@eksempel.dk;20-11-2026;;",
        ";10-12-2026;Atlantis;",
        "ukendt@eksempel.dk;10-12-2026;Atlantis;",
        "vibeke.hostrupdal@eksempel.dk;2024-05-16;Horsens;ja",
      ),
    );
    expect(
      "rejected" in report &&
        report.rejected.map(({ line, errors }) => [line, ...errors.map(({ why }) => why)]),
    ).toEqual([
      [2, "refused"],
      [3, "day", "mark"],
      [4, "day-which"],
      [5, "day-unknown"],
      [6, "mark-ahead"],
      [7, "mark-missing"],
      [8, "mail-missing"],
      [9, "mail", "municipality"],
      [10, "refused"],
    ]);
    expect(all()).toEqual(before);
  });

  it("refuses a person who came and stayed away on the same day, and names the other line", async () => {
    addCourseDay(new Date("2026-11-20T08:00:00Z"));
    const before = all();
    const report = await importRows(
      list(
        "bo.lindholt@eksempel.dk;20-11-2026;;ja",
        "astrid.vestergren@eksempel.dk;20-11-2026;;Udeblev",
        "BO.Lindholt@eksempel.dk;20-11-2026;Aarhus;nej",
        "astrid.vestergren@eksempel.dk;20.11.2026;;ikke mødt",
        "bo.lindholt@eksempel.dk;16-05-2024;Horsens;delvist",
        "bo.lindholt@eksempel.dk;16-05-2024;Horsens;ja",
      ),
    );
    expect(report).toEqual({
      rejected: [
        { line: 4, errors: [{ why: "contrary", value: "2" }] },
        { line: 7, errors: [{ why: "contrary", value: "6" }] },
      ],
    });
    expect(all()).toEqual(before);
  });

  it("refuses a person who was present in two municipalities on one date, and takes a correction of the one", async () => {
    const marked = (...marks: string[]) =>
      importRows(
        list(
          `bo.lindholt@eksempel.dk;16-05-2024;Horsens;${marks[0]}`,
          `bo.lindholt@eksempel.dk;16-05-2024;Viborg;${marks[1]}`,
        ),
      );
    const before = all();
    expect(await marked("ja", "delvist")).toEqual({
      rejected: [
        { line: 2, errors: [{ why: "elsewhere", value: "Viborg" }] },
        { line: 3, errors: [{ why: "elsewhere", value: "Horsens" }] },
      ],
    });
    expect(all()).toEqual(before);
    expect(await marked("nej", "ja")).toHaveProperty("imported");
    expect(await importRows(list("bo.lindholt@eksempel.dk;16-05-2024;Horsens;ja"))).toEqual({
      rejected: [{ line: 2, errors: [{ why: "elsewhere", value: "Viborg" }] }],
    });
    expect(await marked("ja", "nej")).toHaveProperty("imported");
  });

  it("knows the words for attendance that the site's own pages and lists have", () => {
    const own = {
      present: [marking.mark.present, ofPerson.mark.present, ofData.option.present, ofTeam.dayWord.attended],
      partly: [marking.mark.partly, ofPerson.mark.partly, ofData.option.partly],
      absent: [marking.mark.absent, ofPerson.mark.absent, ofData.option.absent],
    };
    for (const mark of marks) {
      const words = [mark, ...own[mark].flatMap(({ da, en }) => [da, en])];
      expect(words.map((word) => [word, markOfWord(word)])).toEqual(words.map((word) => [word, mark]));
    }
    expect(["tilmeldt", "syg", "?", "", "constructor"].map(markOfWord)).toEqual(Array(5).fill(undefined));
  });

  it("takes of two headings for the date the one that has dates, and asks where both have", async () => {
    addCourseDay(starts);
    const of = (head: string, cells: string) =>
      storeList(sanne(), Buffer.from(`Mail;${head}\nastrid.vestergren@eksempel.dk;${cells}`), now);
    for (const [head, cells] of [
      ["Kursusdag;Dato for kursusdag", "Ikke tilmeldt;10-12-2026"],
      ["Dato for kursusdag;Kursusdag", "10-12-2026;Ikke tilmeldt"],
      ["Course day;Date", "10-12-2026;10. december 2026"],
    ] as const) {
      const stored = await of(head, cells);
      if ("refused" in stored) throw new Error(stored.refused);
      expect(previewList(sanne(), readStoredList(stored.id, now)!, now)).toMatchObject({
        imported: [{ on: "2026-12-10", what: "seat" }],
      });
    }
    expect(await of("Kursusdag;Dag", "10-12-2026;11-12-2026")).toMatchObject({
      refused: "columns",
      double: ["dato (Kursusdag, Dag)"],
    });
  });

  it("has its addresses under any heading that a list of people may have them under", async () => {
    addCourseDay(starts);
    for (const heading of ["Arbejdsmail", "E-post", "Email address", "Mailadresse"])
      expect(
        await importRows(Buffer.from(`${heading};Dato\nastrid.vestergren@eksempel.dk;10-12-2026`), true),
      ).toMatchObject({ imported: [{ what: "seat" }] });
  });

  it("may be a workbook, with real dates and columns in any order", async () => {
    const day = addCourseDay(starts);
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Tilmeldte");
    sheet.addRow(["Dato", "Navn", "Mail"]);
    sheet.addRow([new Date("2026-12-10T00:00:00Z"), "Astrid", "astrid.vestergren@eksempel.dk"]);
    const report = await importRows(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(report).toMatchObject({ imported: [{ what: "seat" }], ignored: ["navn"] });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("is refused with one reason when it is not a list, and is not kept", async () => {
    const stored = await storeList(sanne(), Buffer.from("navn;dato\nAstrid;10-12-2026"), new Date());
    expect(stored).toEqual({ refused: "columns", missing: ["mail"], double: [], seen: ["navn", "dato"] });
    expect(existsSync(join(env.DATA_DIR, "lists"))).toBe(false);
  });
});

describe("the page of lists", () => {
  const page = (path: string, as: string, form?: Record<string, string>) => visit(path, { as, form });
  const at = "/sekretariat/kursusdage/hent-ind";

  it("previews an uploaded list, imports it when told to, and deletes it", async () => {
    const day = addCourseDay(new Date(Date.now() + 20 * 86_400_000));
    const { on } = db.select().from(courseDays).get()!;
    const server = express().post(`${at}/fil`, gate, receiveListUpload).listen(0);
    await once(server, "listening");
    const form = new FormData();
    form.append(
      "list",
      new Blob([new Uint8Array(list(`astrid.vestergren@eksempel.dk;${on};;`))]),
      "liste.csv",
    );
    const send = (as: string) =>
      fetch(`http://localhost:${(server.address() as AddressInfo).port}${at}/fil`, {
        method: "POST",
        body: form,
        headers: { Cookie: as.split(";")[0]! },
        redirect: "manual",
      });
    const [secretariat, leader] = [
      sessionCookieOf(people.sanne, "secretariat"),
      sessionCookieOf(people.karen, "leader"),
    ];
    expect((await send(leader)).status).toBe(404);
    const preview = (await send(secretariat)).headers.get("location")!;
    server.close();
    const seen = await importPage.loader(page(preview, secretariat));
    expect(seen.report).toMatchObject({ imported: [{ name: "Astrid Vestergren", what: "seat" }] });
    expect(enrolmentsOn(day)).toEqual([]);
    const response = (await importPage.action(page(at, secretariat, { liste: seen.list! }))) as Response;
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      expect.stringContaining(`${at}?ok=hentet&fortryd=`),
    ]);
    expect(enrolmentsOn(day)).toHaveLength(1);
    expect(readdirSync(join(env.DATA_DIR, "lists"))).toEqual([]);
    const repeated = await importPage.action(page(at, secretariat, { liste: seen.list! }));
    expect(repeated).toMatchObject({ data: { report: null }, init: { status: 422 } });
  });

  it("keeps a list for an hour, and reads no other file by its name", async () => {
    const stored = await storeList(sanne(), list(), new Date());
    if ("refused" in stored) throw new Error(stored.refused);
    const later = new Date(Date.now() + 3_700_000);
    expect(readStoredList(stored.id, new Date())).toMatchObject({ lines: [], ignored: [] });
    expect([readStoredList(stored.id, later), readStoredList("../ddh.sqlite", new Date())]).toEqual([
      null,
      null,
    ]);
    deleteExpiredLists(later);
    expect(existsSync(join(env.DATA_DIR, "lists", stored.id))).toBe(false);
  });

  it("keeps nothing of a list that exceeds a limit", async () => {
    const lines = Array.from({ length: maxListRows }, (_, n) => `agent.${n}@eksempel.dk;10-12-2026;;`);
    expect(await storeList(sanne(), list(...lines), new Date())).toEqual({ refused: "too-many-rows" });
    expect(existsSync(join(env.DATA_DIR, "lists"))).toBe(false);
  });

  it("is gone when an earlier version of the site kept it as it was sent", async () => {
    const stored = await storeList(sanne(), list(), new Date());
    if ("refused" in stored) throw new Error(stored.refused);
    writeFileSync(join(env.DATA_DIR, "lists", stored.id), list());
    expect(readStoredList(stored.id, new Date())).toBeNull();
  });
});
