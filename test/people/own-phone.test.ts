import { beforeEach, describe, expect, it } from "vitest";
import { parsePhone, phoneText } from "../../app/base/phone-number.ts";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { seeHostPack } from "../../app/course-days/hosts/host-pack.server.ts";
import { reachableParticipants } from "../../app/course-days/attendance/participants.server.ts";
import { viewAttendance } from "../../app/course-days/attendance/view-attendance.server.ts";
import { dayRow } from "../../app/course-days/days/days.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { mergeDuplicates } from "../../app/overviews/merging/duplicates.server.ts";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import { ownData } from "../../app/own-data/own-data.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { ownPhone, setOwnPhone } from "../../app/people/persons/own-phone.server.ts";
import * as route from "../../app/people/persons/routes/own-phone.tsx";
import { findPerson } from "../../app/people/register/person.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addHostedDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-17T08:00:00Z");
const dayAfter = new Date("2026-12-18T08:00:00Z");
const number = "20304050";
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
});
const bo = () => inRole(people.bo, "agent");
const send = (phone: string) =>
  route.action(
    visit("/min-side/telefon", { as: sessionCookieOf(people.bo, "agent"), form: { phone } }) as never,
  );

describe("a Danish telephone number", () => {
  it("is eight digits, written with or without +45 and spaces, and read aloud in pairs", () => {
    for (const typed of ["20304050", "20 30 40 50", "+45 20304050", "0045 20 30 40 50", "2030-4050"])
      expect(parsePhone(typed)).toBe(number);
    expect(phoneText(number).split("\u00A0")).toEqual(["20", "30", "40", "50"]);
  });

  it("is none with too few or too many digits, letters, or a first digit that no number has", () => {
    for (const typed of ["", "2030405", "203040506", "+46 20304050", "12345678", "01234567", "2030405o"])
      expect(parsePhone(typed)).toBeNull();
  });
});

describe("one's own telephone number", () => {
  it("is set and removed by oneself, and the trail tells neither number", async () => {
    await expect(send("+45 20 30 40 50")).resolves.toMatchObject({ status: 303 });
    expect(ownPhone(people.bo)).toBe(number);
    await expect(send(" ")).resolves.toMatchObject({ status: 303 });
    expect(ownPhone(people.bo)).toBeNull();
    const lines = db.select().from(auditLines).all();
    expect(lines.map(({ act, subjectId }) => [act, subjectId])).toEqual([
      ["phone-set", people.bo],
      ["phone-removed", people.bo],
    ]);
    expect(JSON.stringify(lines)).not.toContain(number);
  });

  it("is refused when it is no Danish number, with what was typed", async () => {
    expect(await send("1234")).toMatchObject({
      data: { reply: { initialValue: { phone: "1234" }, error: { phone: ["phone"] } } },
      init: { status: 400 },
    });
    expect(ownPhone(people.bo)).toBeNull();
  });

  it("is seen by the hosts of a day until it has been held, on the list and on paper", () => {
    setOwnPhone(bo(), number, now);
    const day = addHostedDay(starts, people.vibeke);
    enrol(bo(), day, now);
    const host = inRole(people.vibeke, "host");
    expect(viewAttendance(host, day, now).participants).toMatchObject([{ phone: number }]);
    expect(viewAttendance(host, day, dayAfter).participants).toMatchObject([{ phone: null }]);
    expect(reachableParticipants(dayRow(day)!, dayRow(day)!.endsAt)).toMatchObject([{ phone: null }]);
    const coming = addHostedDay(new Date(Date.now() + 30 * 86_400_000), people.vibeke);
    enrol(inRole(people.astrid, "agent"), coming, new Date());
    setOwnPhone(inRole(people.astrid, "agent"), number, now);
    expect(seeHostPack(host, String(coming)).coming).toMatchObject([{ phone: number }]);
  });

  it("is seen by their leader and the secretariat, and by no other leader", () => {
    setOwnPhone(bo(), number, now);
    expect(seePerson(inRole(people.karen, "leader"), people.bo, now)?.phone).toBe(number);
    expect(seePerson(inRole(people.sanne, "secretariat"), people.bo, now)?.phone).toBe(number);
    expect(seePerson(inRole(people.stig, "leader"), people.bo, now)).toBeNull();
  });

  it("is among one's own data", () => {
    setOwnPhone(bo(), number, now);
    expect(ownData(bo(), now).person.phone).toBe(number);
  });

  it("is forgotten with the person", () => {
    setOwnPhone(bo(), number, now);
    forgetPerson(people.bo, now, "site");
    expect(sqlite.prepare("select count(*) from people where phone is not null").pluck().get()).toBe(0);
  });

  it("goes to the person who is kept when two are merged, unless they have one", () => {
    const sanne = findPerson(people.sanne)!;
    const { municipalityId } = findPerson(people.bo)!;
    const duplicate = { name: "Bo Lindholt", municipalityId, startsOn: "2024-08-01" };
    const add = (mail: string) =>
      (savePerson(sanne, null, { ...duplicate, roles: ["agent"], mail }, now) as { id: number }).id;
    const [first, second] = [add("bo.l@eksempel.dk"), add("bo.m@eksempel.dk")];
    setOwnPhone(inRole(first, "agent"), number, now);
    setOwnPhone(inRole(second, "agent"), "30405060", now);
    mergeDuplicates(sanne, people.bo, first, "Samme person", now);
    mergeDuplicates(sanne, people.bo, second, "Samme person", now);
    expect(ownPhone(people.bo)).toBe(number);
    expect(sqlite.prepare("select count(*) from people where phone is not null").pluck().get()).toBe(1);
  });
});
