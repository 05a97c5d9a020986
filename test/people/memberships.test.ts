import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { findMunicipalityPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { contactsByMunicipality, appointContacts } from "../../app/people/municipalities/contacts.server.ts";
import { closePerson, closePeopleOfLeftMunicipalities } from "../../app/people/leaving/leaving.server.ts";
import { giveNotice, joinMunicipality } from "../../app/people/municipalities/join-and-notice.server.ts";
import type { JoiningMunicipality } from "../../app/people/municipalities/joining.ts";
import { withdrawMunicipality } from "../../app/people/municipalities/corrections.server.ts";
import { listMunicipalities } from "../../app/people/register/municipalities.server.ts";
import { findPerson, findPersonByMail } from "../../app/people/register/person.server.ts";
import { historyByMunicipality } from "../../app/overviews/municipalities/municipality-history.server.ts";
import { listMemberships } from "../../app/overviews/municipalities/memberships.server.ts";
import * as joining from "../../app/people/municipalities/routes/join.tsx";
import * as membership from "../../app/overviews/municipalities/routes/membership.tsx";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { formDayText } from "../../app/base/dates/date-text.ts";
import { sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAttendance, completeCourse, addAgentsCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
const today = danishDate(now);
let people: ReturnType<typeof addCast>;
let sanne: { id: number; role: string };
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  sanne = { id: people.sanne, role: "secretariat" };
});

const joiningOdder: JoiningMunicipality = {
  code: "727",
  name: "Odder",
  region: "Midtjylland",
  joinedOn: daysLater(today, 14),
  leader: { name: "Lis Åkjær", mail: "lis@eksempel.dk" },
  secondLeader: null,
  superuser: { name: "Per Bak", mail: "per@eksempel.dk" },
  quality: { name: "Lis Åkjær", mail: "lis@eksempel.dk" },
};
const secretariat = () => findPerson(people.sanne)!;
const municipalityOf = (code: string) =>
  listMunicipalities().find((municipality) => municipality.code === code)!;
const contactsIn = (code: string) => contactsByMunicipality().get(municipalityOf(code).id);

describe("a municipality that joins", () => {
  it("has its leader, superuser, coordinator and plan from its first day", () => {
    expect(joinMunicipality(sanne, joiningOdder, now)).toEqual({ code: "727" });
    expect(findPersonByMail("lis@eksempel.dk")).toMatchObject({
      roles: ["leader"],
      startsOn: joiningOdder.joinedOn,
    });
    expect(findPersonByMail("per@eksempel.dk")).toMatchObject({ roles: ["agent"], municipality: "Odder" });
    const { superuser, quality, leaders } = contactsIn("727")!;
    expect([superuser?.name, quality?.name, leaders.map(({ name }) => name)]).toEqual([
      "Per Bak",
      "Lis Åkjær",
      ["Lis Åkjær"],
    ]);
    expect(findMunicipalityPlan(municipalityOf("727").id, now)?.startsOn).toBe(joiningOdder.joinedOn);
    expect(listMemberships(secretariat(), now).coming.map(({ name }) => name)).toEqual(["Odder"]);
  });

  it("is refused when it is a member, has another's name, starts too far ahead or names another municipality's people", () => {
    const join = (change: Partial<JoiningMunicipality>) =>
      joinMunicipality(sanne, { ...joiningOdder, ...change }, now);
    expect(join({ code: "751" })).toEqual({ refused: "member" });
    expect(join({ name: "Aarhus" })).toEqual({ refused: "name-taken" });
    expect(join({ joinedOn: daysLater(today, 900) })).toEqual({ refused: "day-far" });
    const elsewhere = { name: "Bo", mail: "bo.lindholt@eksempel.dk" };
    expect(join({ superuser: elsewhere })).toEqual({ refused: "elsewhere", who: "superuser" });
    expect(join({ secondLeader: { name: "Lis To", mail: joiningOdder.leader.mail } })).toEqual({
      refused: "twice",
    });
    expect(municipalityOf("727")).toBeUndefined();
    expect(findPersonByMail("lis@eksempel.dk")).toBeNull();
  });

  it("can be corrected, and its plan and people start on the new first day", async () => {
    joinMunicipality(sanne, joiningOdder, now);
    const send = async (form: Record<string, string>) =>
      membership.action(
        visit("/sekretariat/kommuner/727/medlemskab", {
          as: sessionCookieOf(people.sanne, "secretariat"),
          form,
        }),
      );
    const form = {
      act: "ret",
      municipality: "Aarhus",
      joinedOn: formDayText(today),
    };
    expect(await send(form)).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { municipality: "Aarhus" }, error: { municipality: ["member"] } } },
    });
    const later = daysLater(today, 30);
    const answer = await send({ ...form, municipality: "0741", joinedOn: formDayText(later) });
    expect((answer as Response).headers.get("Location")).toContain("/741/medlemskab?ok=rettet");
    expect(municipalityOf("741")).toMatchObject({ name: "Samsø", joinedOn: later });
    expect(findMunicipalityPlan(municipalityOf("741").id, now)?.startsOn).toBe(later);
    expect(findPersonByMail("lis@eksempel.dk")?.startsOn).toBe(later);
  });

  it("can be cancelled before its first day: its people are ended, and it was never a member", async () => {
    joinMunicipality(sanne, joiningOdder, now);
    expect(withdrawMunicipality(sanne, "751", now)).toEqual({ refused: "unknown" });
    expect(withdrawMunicipality(sanne, "727", now)).toEqual({ withdrawn: true });
    expect(findPersonByMail("lis@eksempel.dk")).toBeNull();
    const { members, coming, former } = listMemberships(secretariat(), now);
    expect([...members, ...coming, ...former].map(({ name }) => name)).not.toContain("Odder");
    expect(joinMunicipality(sanne, joiningOdder, now)).toEqual({ code: "727" });
    expect(findPersonByMail("lis@eksempel.dk")).not.toBeNull();
  });

  it("can be a former member: it is reinstated under its code, with its former people", () => {
    const back = { ...joiningOdder, code: "665", name: "Lemvig" };
    expect(joinMunicipality(sanne, back, now)).toEqual({ code: "665" });
    closePerson(findPersonByMail("per@eksempel.dk")!.id, now, "site");
    giveNotice(sanne, "665", daysLater(today, 20), now);
    const later = new Date(now.getTime() + 30 * 86_400_000);
    closePeopleOfLeftMunicipalities(later);
    joinMunicipality(sanne, { ...back, joinedOn: danishDate(later) }, later);
    expect(municipalityOf("665").leavesOn).toBeNull();
    expect(findPersonByMail("per@eksempel.dk")).toMatchObject({ roles: ["agent"] });
    expect(findMunicipalityPlan(municipalityOf("665").id, later)?.startsOn).toBe(danishDate(later));
  });

  it("keeps what was typed when something is wrong, half a name included", async () => {
    const form = {
      municipality: "Odder Kommune",
      joinedOn: formDayText(joiningOdder.joinedOn),
      leaderName: "Lis Åkjær",
      leaderMail: "lis@eksempel.dk",
      superuserName: "Per Bak",
    };
    const send = (fields: Record<string, string>) =>
      joining.action(
        visit("/sekretariat/kommuner/ny", {
          as: sessionCookieOf(people.sanne, "secretariat"),
          form: fields,
        }),
      );
    expect(await send(form)).toMatchObject({
      init: { status: 400 },
      data: {
        reply: { initialValue: { municipality: "Odder Kommune" }, error: { superuserMail: ["mail"] } },
      },
    });
    const taken = await send({ ...form, superuserMail: "bo.lindholt@eksempel.dk" });
    expect(taken).toMatchObject({ data: { reply: { error: { superuserMail: ["elsewhere"] } } } });
    const { superuserName: _, ...fields } = form;
    const unknown = await send({ ...fields, municipality: "708" });
    expect(unknown).toMatchObject({ data: { reply: { error: { municipality: ["unknown-municipality"] } } } });
    expect(((await send(fields)) as Response).headers.get("Location")).toContain(
      "/sekretariat/kommuner/727/medlemskab?ok=optaget",
    );
    expect(municipalityOf("727")).toMatchObject({ name: "Odder", region: "Midtjylland" });
  });
});

describe("a municipality that leaves", () => {
  it("has its people ended on the day by the clock, and their results kept in the totals", () => {
    const dayId = addCourseDay(new Date(now.getTime() - 40 * 86_400_000));
    addAttendance(people.bo, dayId, "present");
    completeCourse(people.bo, "here");
    const before = historyByMunicipality().get(municipalityOf("751").id);
    expect(before).toMatchObject({ attended: 1, completed: 1 });
    const leavesOn = daysLater(today, 30);
    expect(giveNotice(sanne, "751", leavesOn, now)).toEqual({ recorded: true });
    closePeopleOfLeftMunicipalities(new Date(`${daysLater(leavesOn, -1)}T22:00:00Z`));
    expect(findPerson(people.bo)).not.toBeNull();
    closePeopleOfLeftMunicipalities(new Date(`${leavesOn}T00:30:00Z`));
    expect([findPerson(people.bo), findPerson(people.karen)]).toEqual([null, null]);
    expect(findPerson(people.dorte)).not.toBeNull();
    const { former } = listMemberships(secretariat(), new Date(`${leavesOn}T08:00:00Z`));
    expect(former.find(({ name }) => name === "Aarhus")?.history).toEqual(before);
  });

  it("can withdraw the notice before its day, and not after", () => {
    expect(giveNotice(sanne, "751", today, now)).toEqual({ refused: "past" });
    expect(giveNotice(sanne, "751", daysLater(today, 900), now)).toEqual({ refused: "day-far" });
    giveNotice(sanne, "751", daysLater(today, 1), now);
    expect(giveNotice(sanne, "751", null, now)).toEqual({ recorded: true });
    expect(municipalityOf("751").leavesOn).toBeNull();
    expect(giveNotice(sanne, "665", null, now)).toEqual({ refused: "unknown" });
  });

  it("is shown its last day, where the first day after is stored", async () => {
    const answer = await membership.action(
      visit("/sekretariat/kommuner/751/medlemskab", {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { act: "opsig", lastDay: formDayText(daysLater(today, 10)) },
      }),
    );
    expect((answer as Response).status).toBe(303);
    expect(municipalityOf("751").leavesOn).toBe(daysLater(today, 11));
  });
});

describe("a municipality's contacts", () => {
  const name = (superuser: number | null, handler: number | null) =>
    appointContacts(sanne, municipalityOf("751").id, { superuser, quality: null, handler }, now);

  it("are its own people, and a case handler in the secretariat", () => {
    expect(name(people.bo, people.sanne)).toEqual({ saved: true });
    expect([contactsIn("751")!.superuser?.name, contactsIn("751")!.handler?.name]).toEqual([
      "Bo Lindholt",
      "Sanne Tværgaard",
    ]);
    expect(name(people.dorte, null)).toEqual({ refused: "unknown", role: "superuser" });
    expect(name(null, people.bo)).toEqual({ refused: "unknown", role: "handler" });
    expect(contactsIn("751")!.superuser?.name).toBe("Bo Lindholt");
  });

  it("are chosen again, with a message, when one has left meanwhile", async () => {
    closePerson(people.bo, now, "site");
    const answer = await membership.action(
      visit("/sekretariat/kommuner/751/medlemskab", {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { act: "kontakter", superuser: String(people.bo), quality: String(people.karen), handler: "" },
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { quality: String(people.karen) }, error: { superuser: ["gone"] } } },
    });
    expect(contactsIn("751")!.quality).toBeNull();
  });

  it("are removed when they leave or move", () => {
    name(people.bo, null);
    sqlite
      .prepare("update people set municipality_id = ? where id = ?")
      .run(municipalityOf("615").id, people.bo);
    expect(contactsIn("751")!.superuser).toBeNull();
  });
});
