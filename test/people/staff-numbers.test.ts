import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findPerson } from "../../app/people/register/person.server.ts";
import { action } from "../../app/people/staff-numbers/routes/staff-numbers.tsx";
import { staffNumberOf } from "../../app/people/staff-numbers/staff-numbers.server.ts";
import { readStaffNumbers } from "../../app/people/staff-numbers/staff-numbers.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const mailOf = (id: number) => findPerson(id)!.mail;
const post = (list: string) =>
  action(
    visit("/sekretariat/medarbejdernumre", {
      as: sessionCookieOf(people.sanne, "secretariat"),
      form: { list },
    }) as never,
  );
const traced = () =>
  db
    .select({ subjectId: auditLines.subjectId })
    .from(auditLines)
    .where(eq(auditLines.act, "staff-number-set"))
    .all()
    .map(({ subjectId }) => subjectId);

describe("staff numbers", () => {
  it("are saved from two columns of Excel, each change in the trail, and taken away by an empty one", async () => {
    const list = `Mail\tNummer\r\n${mailOf(people.bo).toUpperCase()}\tK-1042\r\n\n${mailOf(people.astrid)};  7\n`;
    expect(await post(list)).toMatchObject({ status: 303 });
    expect([staffNumberOf(people.bo), staffNumberOf(people.astrid)]).toEqual(["K-1042", "7"]);
    await post(`${mailOf(people.bo)};K-1042\n${mailOf(people.astrid)};`);
    expect([staffNumberOf(people.bo), staffNumberOf(people.astrid)]).toEqual(["K-1042", null]);
    expect(traced()).toEqual([people.bo, people.astrid, people.astrid]);
  });

  it("belong to one person in a municipality: the lines of a number that another has are named", async () => {
    const [bo, astrid, dorte] = [people.bo, people.astrid, people.dorte].map(mailOf);
    await post(`${bo};777`);
    const refused = { init: { status: 422 }, data: { reply: { error: { list: ["taken:2"] } } } };
    expect(await post(`${dorte};778\n${astrid};777`)).toMatchObject(refused);
    const both = { data: { reply: { error: { list: ["taken:1,2"] } } } };
    expect(await post(`${bo};5\n${astrid};5`)).toMatchObject(both);
    expect(staffNumberOf(people.astrid)).toBeNull();
    // Another municipality has numbers of its own, and two can be exchanged.
    expect(await post(`${dorte};777\n${bo};1\n${astrid};777`)).toMatchObject({ status: 303 });
  });

  it("are not saved when any line is wrong, and the form says which", async () => {
    const bo = mailOf(people.bo);
    const list = [
      `${bo};1`,
      "ukendt@eksempel.dk;2",
      "uden mail",
      `${bo};3`,
      `x@eksempel.dk;${"9".repeat(21)}`,
    ];
    expect(await post(list.join("\n"))).toMatchObject({
      init: { status: 422 },
      data: { reply: { error: { list: ["unknown:2 form:3 twice:4 number:5"] } } },
    });
    expect(await post("")).toMatchObject({ init: { status: 400 } });
    expect(staffNumberOf(people.bo)).toBeNull();
    expect(traced()).toEqual([]);
  });

  it("have a mail address before them, in any of the ways that two cells are copied", () => {
    expect(readStaffNumbers("a@b.dk;1;2\na@b.dk 1\n<b>@b.dk\t1=2").wrong.map(({ fault }) => fault)).toEqual([
      "form",
      "form",
      "number",
    ]);
    expect(readStaffNumbers("a@b.dk;1;\t").lines).toEqual([{ line: 1, mail: "a@b.dk", number: "1" }]);
  });
});
