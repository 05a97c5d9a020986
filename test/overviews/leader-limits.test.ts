import { beforeEach, describe, expect, it } from "vitest";
import { appointDeputy } from "../../app/people/persons/deputies.server.ts";
import { closePeople, savePerson } from "../../app/people/persons/edit-person.server.ts";
import { deputyUntil, findPerson, type Person } from "../../app/people/register/person.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { seeSelection } from "../../app/overviews/bulk-actions/bulk-actions.server.ts";
import { seeEditable } from "../../app/people/persons/edit-page.server.ts";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import { sqlite } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
const today = danishDate(now);
let people: ReturnType<typeof addCast>;
let karen: Person;
let jens: Person;
let sanne: Person;
const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });

beforeEach(() => {
  people = addCast();
  addAgentsCourse(4);
  karen = inRole(people.karen, "leader");
  jens = inRole(people.jens, "leader");
  sanne = inRole(people.sanne, "secretariat");
});

describe("a person with roles that a leader cannot give", () => {
  const fieldsOf = (id: number) => {
    const { name, mail, roles, startsOn } = findPerson(id)!;
    return { name, mail, roles, startsOn, municipalityId: null };
  };
  const give = (id: number, role: Role) =>
    sqlite.exec(`insert into roles (person_id, role) values (${id}, '${role}')`);

  it("is changed and ended by the secretariat only", () => {
    for (const role of ["secretariat", "steering", "leader"] as const) {
      give(people.bo, role);
      const stolen = { ...fieldsOf(people.bo), mail: "en.anden@eksempel.dk" };
      expect(savePerson(karen, people.bo, stolen, now)).toEqual({ refused: "unknown" });
      expect(closePeople(karen, [people.bo], now)).toBe(0);
      expect(seeSelection(karen, { ids: [people.bo] }, now).closable).toBe(0);
      expect(seePerson(karen, people.bo, now)!.mayChange).toBe(false);
      sqlite.exec(`delete from roles where person_id = ${people.bo} and role = '${role}'`);
    }
    expect(closePeople(karen, [people.bo], now)).toBe(1);
  });

  it("stays signed in when a leader corrects the name or asks for another mail address", () => {
    const cookie = sessionCookieOf(people.bo, "agent").split(";")[0];
    savePerson(karen, people.bo, { ...fieldsOf(people.bo), name: "Bo L." }, now);
    savePerson(karen, people.bo, { ...fieldsOf(people.bo), mail: "bo@eksempel.dk" }, now);
    expect(findSession(cookie, now)).not.toBeNull();
  });

  it("cannot be changed by a deputy, and neither can other deputies or the deputy's own period", () => {
    appointDeputy(karen, people.bo, daysLater(today, 3), now);
    appointDeputy(karen, people.astrid, daysLater(today, 3), now);
    const bo = inRole(people.bo, "leader");
    const later = daysLater(today, 90);
    expect(appointDeputy(bo, people.bo, later, now)).toEqual({ refused: "deputy" });
    expect(appointDeputy(bo, people.vibeke, later, now)).toEqual({ refused: "deputy" });
    expect(savePerson(bo, people.karen, { ...fieldsOf(people.karen), name: "En Anden" }, now)).toEqual({
      refused: "unknown",
    });
    expect(closePeople(bo, [people.karen, people.astrid], now)).toBe(0);
    expect(seeEditable(bo, people.bo, now)!.mayAppointDeputy).toBe(false);
    expect(closePeople(karen, [people.astrid], now)).toBe(1);
  });

  it("stays a deputy when the leader corrects their details, until they move to another municipality", async () => {
    appointDeputy(karen, people.bo, daysLater(today, 3), now);
    const corrected = { ...fieldsOf(people.bo), name: "Bo L.", roles: ["agent"] as Role[] };
    savePerson(karen, people.bo, corrected, now);
    expect(deputyUntil(people.bo)).toBe(daysLater(today, 3));
    expect(seeEditable(sanne, people.bo, now)!.roles).toEqual(["agent"]);
    savePerson(sanne, people.bo, { ...corrected, municipalityId: jens.municipalityId }, now);
    expect(findPerson(people.bo)).toMatchObject({ municipality: "Horsens", roles: ["agent"] });
  });
});
