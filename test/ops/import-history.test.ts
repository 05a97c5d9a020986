import { asc, count } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { importHistory } from "../../app/ops/history/import-history.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { attendance, courseDays } from "../../db/schema/course-days.ts";
import { courseCompletions } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { imports } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay } from "../course-days/sample-days.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});

const now = new Date("2026-11-23T08:00:00Z");
const bo = "bo.lindholt@eksempel.dk";
const dorte = "dorte.aagesholm@eksempel.dk";
const list = (...lines: string[]) => Buffer.from(`\uFEFFMail;Hvad;Dato;Kommune\r\n${lines.join("\r\n")}\r\n`);
const importLines = (...lines: string[]) => importHistory(list(...lines), false, now);
const addPastDay = (on: string) => addCourseDay(new Date(`${on}T08:00:00Z`));
const attended = () =>
  db
    .select({ dayId: attendance.dayId, personId: attendance.personId, mark: attendance.mark })
    .from(attendance)
    .orderBy(asc(attendance.personId), asc(attendance.dayId))
    .all();
const tables = [attendance, courseDays, courseCompletions, letters, imports, auditLines];
const rows = () => tables.map((table) => db.select({ rows: count() }).from(table).get()!.rows);

describe("history from before the site", () => {
  it("counts imported attendance and completions as done", async () => {
    const day = addPastDay("2024-01-30");
    const report = await importLines(
      `${bo};kursusdag;30-01-2024;`,
      `${dorte.toUpperCase()};E-læring;2024-05-02;`,
    );
    expect(report).toMatchObject({
      added: ["Bo Lindholt: kursusdag 30. januar 2024", "Dorte Ågesholm: e-læring 2. maj 2024"],
      changed: [],
      unchanged: 0,
      ignored: [],
    });
    expect(attended()).toEqual([{ dayId: day, personId: people.bo, mark: "present" }]);
    expect(db.select().from(courseCompletions).all()).toMatchObject([
      { personId: people.dorte, imported: true, completedAt: new Date("2024-05-02T11:00:00Z") },
    ]);
  });

  it("sends no letters", async () => {
    addPastDay("2024-01-30");
    await importLines(`${bo};kursusdag;30-01-2024;`, `${bo};e-læring;02-05-2024;`);
    expect(db.select().from(letters).all()).toEqual([]);
  });

  it("changes nothing when the list is imported again", async () => {
    addPastDay("2024-01-30");
    const lines = [`${bo};kursusdag;30-01-2024;`, `${bo};e-læring;02-05-2024;`];
    await importLines(...lines);
    const before = rows();
    expect(await importLines(...lines)).toMatchObject({ added: [], unchanged: 2 });
    expect(rows()).toEqual(before);
  });

  it("reports what it would do on a dry run, and changes nothing", async () => {
    const before = rows();
    const lines = list(`${bo};kursusdag;30-01-2024;Horsens`, `${bo};e-læring;02-05-2024;`);
    expect(await importHistory(lines, true, now)).toMatchObject({
      added: [
        "Kursusdag 30. januar 2024 i Horsens",
        "Bo Lindholt: kursusdag 30. januar 2024",
        "Bo Lindholt: e-læring 2. maj 2024",
      ],
    });
    expect(rows()).toEqual(before);
  });

  it("creates an unknown course day once when its lines name the municipality", async () => {
    await importLines(`${bo};kursusdag;31-01-2024;Aarhus Kommune`, `${dorte};kursusdag;31-01-2024;751`);
    const days = db.select().from(courseDays).all();
    expect(days).toMatchObject([{ on: "2024-01-31", kind: "agents", state: "published", seats: 2 }]);
    expect(days[0]!.startsAt).toEqual(new Date("2024-01-31T08:00:00Z"));
    expect(attended().map(({ dayId }) => dayId)).toEqual([days[0]!.id, days[0]!.id]);
  });

  it("distinguishes two days on one date by their municipality", async () => {
    const aarhus = addPastDay("2024-01-30");
    await importLines(`${bo};kursusdag;30-01-2024;Aarhus`, `${dorte};kursusdag;30-01-2024;Horsens`);
    const [first, second] = attended();
    expect(first).toMatchObject({ personId: people.bo, dayId: aarhus });
    expect(second!.dayId).not.toBe(aarhus);
  });

  it("reports every invalid line with its reasons, and imports nothing", async () => {
    addPastDay("2024-01-30");
    const before = rows();
    const report = await importLines(
      `${bo};kursusdag;30-01-2024;`,
      "ukendt@eksempel.dk;kursusdag;30-01-2024;",
      `${bo};kursus i alt;31-02-2024;`,
      `${bo};kursusdag;29-01-2024;`,
      `${bo};kursusdag;23-11-2026;`,
      `${bo};e-læring;02-05-2024;Aarhus`,
      `${bo};kursusdag;30-01-2024;Atlantis`,
      ";;;",
      `;e-læring;02-05-2024;`,
      `${bo};e-læring;02-05-2024;;for meget`,
    );
    expect(report).toMatchObject({
      bad: [
        { line: 3, reasons: [expect.stringContaining("ukendt@eksempel.dk står ikke på sitet")] },
        {
          line: 4,
          reasons: [expect.stringContaining("»kursus i alt«"), expect.stringContaining("»31-02-2024«")],
        },
        {
          line: 5,
          reasons: [expect.stringContaining("Sitet kender ingen kursusdag for agenter 29. januar 2024")],
        },
        { line: 6, reasons: [expect.stringContaining("ikke en dag, der er gået")] },
        { line: 7, reasons: [expect.stringContaining("E-læring hører ikke til en kommune")] },
        { line: 8, reasons: [expect.stringContaining("»Atlantis«")] },
        { line: 10, reasons: ["Mailadressen mangler."] },
        { line: 11, reasons: ["Linjen har flere felter end overskriften."] },
      ],
    });
    expect(rows()).toEqual(before);
  });

  it("explains in one sentence why a list cannot be read", async () => {
    const report = await importHistory(Buffer.from("navn;mail\r\nx;y\r\n"), false, now);
    expect(report).toMatchObject({ unreadable: expect.stringMatching(/hvad.*dato/) });
  });
});
