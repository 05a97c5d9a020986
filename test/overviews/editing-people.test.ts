import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { contactsByMunicipality } from "../../app/people/municipalities/contacts.server.ts";
import { endExpiredDeputies, appointDeputy } from "../../app/people/persons/deputies.server.ts";
import { savePerson, setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { deputyUntil, findPerson, type Person } from "../../app/people/register/person.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { formDayText } from "../../app/base/dates/date-text.ts";
import { actOnPerson } from "../../app/people/persons/edit-acts.server.ts";
import { seeSelection } from "../../app/overviews/bulk-actions/bulk-actions.server.ts";
import { seeEditable } from "../../app/people/persons/edit-page.server.ts";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import * as changing from "../../app/people/persons/routes/edit-person.tsx";
import { membersFor } from "../../app/overviews/team/team.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
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

const newPerson = {
  name: "Nye Nielsen",
  mail: "nye.nielsen@eksempel.dk",
  municipalityId: null,
  roles: ["agent"] as Role[],
  startsOn: today,
};

describe("a person's details", () => {
  it("are changed by a leader within the municipality, with the roles that a leader can give", () => {
    const added = savePerson(karen, null, newPerson, now);
    const person = findPerson((added as { id: number }).id)!;
    expect([person.municipality, person.roles]).toEqual(["Aarhus", ["agent"]]);
    expect(savePerson(jens, person.id, newPerson, now)).toEqual({ refused: "unknown" });
    savePerson(karen, people.karen, { ...newPerson, mail: karen.mail, name: "Karen O." }, now);
    expect(findPerson(people.karen)!.roles).toEqual(["agent", "leader"]);
  });

  it("are refused when a leader gives a role or municipality that is not theirs to give", () => {
    const before = membersFor(karen, now).agents.length;
    const keep = (change: object) => savePerson(karen, null, { ...newPerson, ...change }, now);
    expect(keep({ roles: ["agent", "secretariat"] })).toEqual({ refused: "roles-others" });
    expect(keep({ municipalityId: jens.municipalityId })).toEqual({ refused: "municipality-others" });
    expect(membersFor(karen, now).agents).toHaveLength(before);
  });

  it("are refused with a message at the roles for an unknown role", async () => {
    const answer = await changing.action(
      visit(`/personer/${people.bo}/ret`, {
        as: sessionCookieOf(people.karen, "leader"),
        form: { act: "data", name: "Bo", mail: "bo@eksempel.dk", roles: "konge", startsOn: "01-11-2026" },
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { roles: ["roles-others"] } } },
    });
  });

  it("that changed while the page was open are shown beside the form's, and a second submit saves", async () => {
    const send = (set: string) =>
      changing.action(
        visit(`/personer/${people.bo}/ret`, {
          as: sessionCookieOf(people.karen, "leader"),
          form: {
            act: "data",
            set,
            name: "Bo L.",
            mail: "bo.lindholt@eksempel.dk",
            roles: "agent",
            startsOn: "01-08-2023",
          },
        }),
      );
    const opened = seeEditable(karen, people.bo, now)!.fingerprint;
    sqlite.exec(`update people set starts_on = '2023-09-01' where id = ${people.bo}`);
    expect(await send(opened)).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { act: "data", name: "Bo L." }, error: { "": ["changed"] } } },
    });
    expect(findPerson(people.bo)!.name).toBe("Bo Lindholt");
    expect(await send(seeEditable(karen, people.bo, now)!.fingerprint)).toMatchObject({ status: 303 });
    expect(findPerson(people.bo)!.name).toBe("Bo L.");
  });

  it("are not ended without the confirmation when a seat goes to others at once, with a message", async () => {
    const day = addCourseDay(new Date(now.getTime() + 100 * 3_600_000), { seats: 1 });
    for (const id of [people.bo, people.astrid]) enrol(inRole(id, "agent"), day, now);
    const answer = await changing.action(
      visit(`/personer/${people.bo}/ret`, {
        as: sessionCookieOf(people.karen, "leader"),
        form: { act: "luk" },
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { act: "luk" } } },
    });
    expect(findPerson(people.bo)).not.toBeNull();
  });

  it("keep the days of leave after a return, since due dates depend on them", () => {
    setLeaveOfAbsence(karen, people.bo, { from: daysLater(today, -10), until: null }, now);
    expect(actOnPerson(karen, people.bo, { act: "tilbage" }, now)).toEqual({ done: "tilbage" });
    const { leaveFrom, leaveUntil } = db
      .select()
      .from(peopleTable)
      .all()
      .find(({ id }) => id === people.bo)!;
    expect([leaveFrom, leaveUntil]).toEqual([daysLater(today, -10), today]);
    expect(seeEditable(karen, people.bo, now)!.leave).toBeNull();
  });

  it("are refused with a mail address in use, a former municipality, or a secretariat member in a municipality", () => {
    const lemvig = sqlite
      .prepare("select id from municipalities where name = 'Lemvig'")
      .pluck()
      .get() as number;
    const keep = (change: object, id: number | null = null) =>
      savePerson(sanne, id, { ...newPerson, ...change }, now);
    expect(keep({ mail: karen.mail })).toEqual({ refused: "mail-own", holder: people.karen });
    expect(keep({ municipalityId: lemvig })).toEqual({ refused: "municipality" });
    expect(keep({})).toEqual({ refused: "municipality" });
    expect(keep({ mail: sanne.mail, roles: ["steering"] }, people.sanne)).toEqual({
      refused: "last-secretariat",
    });
    expect(keep({ municipalityId: karen.municipalityId, startsOn: "2099-01-01" })).toEqual({
      refused: "day-far",
    });
  });

  it("explain to a leader why they cannot end themselves, and what ending the last leader means", async () => {
    const answer = await changing.action(
      visit(`/personer/${people.karen}/ret`, {
        as: sessionCookieOf(people.karen, "leader"),
        form: { act: "luk", sikker: "ja" },
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { act: "luk" } } },
    });
    expect(seeEditable(karen, people.karen, now)!.isSelf).toBe(true);
    expect(seeEditable(sanne, people.jens, now)).toMatchObject({ isSelf: false, leaderless: ["Horsens"] });
    appointDeputy(karen, people.bo, daysLater(today, 3), now);
    expect(seeEditable(sanne, people.bo, now)!.leaderless).toEqual([]);
    const chosen = { ids: [people.karen] };
    expect(seeSelection(sanne, chosen, now)).toMatchObject({ closable: 1, leaderless: ["Aarhus"] });
    expect(seeSelection(karen, chosen, now)).toMatchObject({ closable: 0, leaderless: [] });
  });

  it("keep what was typed when refused, and are not found by another leader", async () => {
    const send = (as: string, form: Record<string, string>) =>
      changing.action(visit(`/personer/${people.bo}/ret`, { as, form }));
    const form = { act: "orlov", from: "01-12-2026", until: "31-11-2026" };
    const answer = (await send(sessionCookieOf(people.karen, "leader"), form)) as {
      init: { status: number };
      data: object;
    };
    expect(answer.init.status).toBe(400);
    expect(answer.data).toMatchObject({ reply: { initialValue: { act: "orlov", until: "31-11-2026" } } });
    await expect(send(sessionCookieOf(people.jens, "leader"), form)).rejects.toMatchObject({ status: 404 });
  });
});

describe("deputies", () => {
  it("lead until the given day, and not on it", () => {
    expect(appointDeputy(karen, people.bo, today, now)).toEqual({ refused: "past" });
    expect(appointDeputy(karen, people.dorte, daysLater(today, 3), now)).toEqual({ refused: "unknown" });
    appointDeputy(karen, people.bo, daysLater(today, 3), now);
    expect(findPerson(people.bo)!.roles).toEqual(["agent", "leader"]);
    endExpiredDeputies(new Date(now.getTime() + 2 * 86_400_000));
    expect(findPerson(people.bo)!.roles).toContain("leader");
    endExpiredDeputies(new Date(now.getTime() + 3 * 86_400_000));
    expect(findPerson(people.bo)!.roles).toEqual(["agent"]);
    expect(findPerson(people.karen)!.roles).toContain("leader");
  });

  it("are shown apart from leaders with their last day, and ended at once", async () => {
    const send = (form: Record<string, string>, as = people.karen) =>
      changing.action(visit(`/personer/${people.bo}/ret`, { as: sessionCookieOf(as, "leader"), form }));
    await send({ act: "stedfortraeder", until: formDayText(today) });
    expect(deputyUntil(people.bo)).toBe(daysLater(today, 1));
    expect(seePerson(karen, people.bo, now)!.deputyUntil).toBe(daysLater(today, 1));
    const leaders = contactsByMunicipality().get(karen.municipalityId!)!.leaders;
    expect(leaders.map(({ name, until }) => [name, until])).toEqual([
      ["Bo Lindholt", daysLater(today, 1)],
      ["Karen Overmark", null],
    ]);
    expect(((await send({ act: "stedfortraeder-slut" })) as Response).headers.get("Location")).toContain(
      "ok=stedfortraeder-slut",
    );
    expect(findPerson(people.bo)!.roles).toEqual(["agent"]);
    expect(findPerson(people.karen)!.roles).toContain("leader");
  });
});
