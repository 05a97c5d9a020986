import { beforeEach, describe, expect, it } from "vitest";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { contactsByMunicipality } from "../../app/people/municipalities/contacts.server.ts";
import { endExpiredDeputies, appointDeputy } from "../../app/people/persons/deputies.server.ts";
import { closePeople, savePerson, setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { deputyUntil, findPerson, type Person } from "../../app/people/register/person.server.ts";
import { reinstatePeople } from "../../app/people/persons/reinstating.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { formDayText } from "../../app/base/dates/date-text.ts";
import { actOnPerson } from "../../app/people/persons/edit-acts.server.ts";
import { actOnSelection, seeSelection } from "../../app/overviews/bulk-actions/bulk-actions.server.ts";
import { seeEditable } from "../../app/people/persons/edit-page.server.ts";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import { selectionOf } from "../../app/overviews/bulk-actions/selection.ts";
import { backToListHref } from "../../app/overviews/team/list-address.ts";
import { remindAgents } from "../../app/overviews/bulk-actions/reminders.server.ts";
import * as changing from "../../app/people/persons/routes/edit-person.tsx";
import * as officePeople from "../../app/overviews/secretariat/routes/people.tsx";
import { membersFor } from "../../app/overviews/team/team.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf, addAgents, enrolmentsOn } from "../course-days/sample-days.ts";
import { addAttendance, addEnrolment, addAgentsCourse } from "../onboarding/sample-course.ts";

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

const remindersTo = () =>
  db
    .select()
    .from(letters)
    .all()
    .filter(({ letter }) => letter === "team-reminder")
    .map(({ personId }) => personId);

const newPerson = {
  name: "Nye Nielsen",
  mail: "nye.nielsen@eksempel.dk",
  municipalityId: null,
  roles: ["agent"] as Role[],
  startsOn: today,
};

describe("reminders from the team page", () => {
  it("are sent to people who lack something, not twice within three days, and to nobody elsewhere", () => {
    const all = [people.astrid, people.bo, people.dorte];
    expect(remindAgents(karen, all, now)).toEqual({ reminded: 2, skipped: 0 });
    expect(remindAgents(karen, all, new Date(now.getTime() + 2 * 86_400_000))).toEqual({
      reminded: 0,
      skipped: 2,
    });
    expect(remindAgents(karen, [people.bo], new Date(now.getTime() + 3 * 86_400_000)).reminded).toBe(1);
    expect(remindersTo()).toEqual([people.astrid, people.bo, people.bo]);
  });

  it("are not sent to people on leave", () => {
    setLeaveOfAbsence(karen, people.astrid, { from: daysLater(today, -1), until: null }, now);
    expect(remindAgents(karen, [people.astrid], now)).toEqual({ reminded: 0, skipped: 1 });
    const statuses = membersFor(karen, now).agents.map(({ name, status }) => [name, status]);
    expect(statuses).toContainEqual(["Astrid Vestergren", "away"]);
  });
});

describe("acts on several people", () => {
  it("show the people of each act before anything is done", () => {
    const seen = seeSelection(karen, { ids: [people.astrid, people.bo, people.dorte] }, now);
    expect(seen.agents.map(({ name }) => name)).toEqual(["Astrid Vestergren", "Bo Lindholt"]);
    expect([seen.remindable, seen.needingDay]).toEqual([2, 2]);
    expect(remindersTo()).toEqual([]);
  });

  it("link back to the list with its filters, sorting and page, also when nobody is ticked", () => {
    const query = new URLSearchParams("q=Bo&kommune=751&sag=7&vis=forsinket&sorter=status&side=2&ukendt=x");
    expect(backToListHref("/sekretariat/personer", query)).toBe(
      "/sekretariat/personer?q=Bo&kommune=751&sag=7&vis=forsinket&sorter=status&side=2",
    );
    expect(backToListHref("/mit-hold", new URLSearchParams("vis=alle"))).toBe("/mit-hold");
  });

  it("sign up one person after another, and report how many could not be", () => {
    const dayId = addCourseDay(new Date(now.getTime() + 40 * 86_400_000), { seats: 1 });
    const p = [people.astrid, people.bo, people.dorte];
    const form = { act: "tilmeld", p, dag: dayId } as const;
    const done = { done: "tilmeldt", failed: 0, dayId };
    expect(actOnSelection(karen, form, now)).toEqual({ ...done, count: 1, waiting: 1 });
    expect(actOnSelection(karen, form, now)).toEqual({ ...done, count: 0, waiting: 0 });
  });

  it("sign up only people who lack a day, and list a full day last", () => {
    const day = (days: number, given = {}) =>
      addCourseDay(new Date(now.getTime() + days * 86_400_000), given);
    const [full, free] = [day(20, { seats: 1 }), day(40)];
    addEnrolment(people.karen, full, "enrolled");
    addAttendance(people.bo, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
    const ids = [people.bo, people.karen];
    expect(seeSelection(karen, { ids: [...ids, people.astrid] }, now)).toMatchObject({
      needingDay: 1,
      days: [{ id: free }, { id: full, free: 0 }],
    });
    const form = (p: number[], dag: number) => ({ act: "tilmeld", p, dag }) as const;
    expect(actOnSelection(karen, form(ids, free), now)).toMatchObject({ count: 0, waiting: 0, failed: 0 });
    expect(enrolmentsOn(free)).toEqual([]);
    setLeaveOfAbsence(karen, people.astrid, { from: daysLater(today, -1), until: null }, now);
    expect(seeSelection(karen, { ids: [people.astrid] }, now).needingDay).toBe(0);
    const leaders = day(30, { kind: "leaders" });
    expect(actOnSelection(sanne, form(ids, leaders), now)).toEqual({ refused: "day-gone" });
  });

  it("show when recently reminded people can be reminded again", () => {
    remindAgents(karen, [people.astrid], now);
    const seen = seeSelection(karen, { ids: [people.astrid] }, now);
    expect([seen.remindable, seen.nextReminderAt]).toEqual([0, new Date(now.getTime() + 3 * 86_400_000)]);
  });

  it("end only the leader's own people, never the leader, and only when confirmed", () => {
    const p = [people.karen, people.bo, people.dorte];
    const form = { act: "luk", p } as const;
    expect(actOnSelection(karen, { ...form, sikker: false }, now)).toEqual({ refused: "unconfirmed" });
    expect(actOnSelection(karen, { ...form, sikker: true }, now)).toEqual({
      done: "lukket",
      count: 1,
    });
    expect(findPerson(people.bo)).toBeNull();
    expect(findPerson(people.dorte)).not.toBeNull();
  });

  it("list everyone in the view of a long list, and let the secretariat assign a case handler", () => {
    addAgents(60);
    const everyone = selectionOf(new URLSearchParams("alle=alle"));
    const p = seeSelection(sanne, everyone, now).agents.map(({ id }) => id);
    const form = { act: "sagsbehandler", p, hvem: people.sanne } as const;
    expect(actOnSelection(sanne, form, now)).toMatchObject({ done: "sagsbehandler" });
    expect(actOnSelection(karen, form, now)).toEqual({ refused: "handler-gone" });
    const own = membersFor(sanne, now).agents.filter(({ handlerId }) => handlerId === people.sanne);
    expect(own.length).toBeGreaterThan(60);
  });
});

describe("a person ended by mistake", () => {
  const planOf = (id: number) =>
    sqlite.prepare("select ended_at from plans where person_id = ?").pluck().get(id);
  const page = (form: Record<string, string>) =>
    officePeople.action(
      visit("/sekretariat/personer?stoppet=ja", { as: sessionCookieOf(people.sanne, "secretariat"), form }),
    );
  const listed = (query: string) => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    return officePeople.loader(visit(`/sekretariat/personer?${query}`, { as }));
  };

  it("is found among former people, and reinstated with their plan and without a letter", async () => {
    beginPersonPlan(karen, people.bo, now);
    closePeople(karen, [people.bo], now);
    expect(planOf(people.bo)).not.toBeNull();
    expect(listed("q=lindholt")).toMatchObject({ seen: { agents: [] }, alsoFormer: 1 });
    expect(listed("q=lindholt&stoppet=ja").former).toMatchObject([
      { id: people.bo, municipality: "Aarhus", roles: ["agent"], leftOn: today },
    ]);
    const before = db.select().from(letters).all().length;
    const answer = (await page({ p: String(people.bo) })) as Response;
    expect(answer.headers.get("Location")).toBe(
      `/sekretariat/personer/${people.bo}?ok=taget-tilbage&antal=1`,
    );
    expect(findPerson(people.bo)).toMatchObject({ municipality: "Aarhus", roles: ["agent"] });
    expect(planOf(people.bo)).toBeNull();
    expect(db.select().from(letters).all()).toHaveLength(before);
    expect(await page({ p: String(people.bo) })).toMatchObject({ init: { status: 422 } });
  });

  it("is reinstated by the secretariat only, and not in a former municipality", () => {
    closePeople(karen, [people.bo], now);
    expect(reinstatePeople(karen, [people.bo], now)).toEqual([]);
    sqlite.exec(`update municipalities set leaves_on = '${today}' where name = 'Aarhus'`);
    expect(reinstatePeople(sanne, [people.bo], now)).toEqual([]);
    expect(findPerson(people.bo)).toBeNull();
  });

  it("stays ended when their details are corrected", () => {
    closePeople(karen, [people.bo], now);
    const given = {
      ...newPerson,
      name: "Bo L.",
      mail: "bo@eksempel.dk",
      municipalityId: karen.municipalityId,
    };
    expect(savePerson(sanne, people.bo, given, now)).toEqual({ id: people.bo });
    expect(findPerson(people.bo)).toBeNull();
    expect(sqlite.prepare("select name from people where id = ?").pluck().get(people.bo)).toBe("Bo L.");
  });

  it("is shown to those with access when the same mail address is added again", () => {
    closePeople(karen, [people.bo], now);
    const again = { ...newPerson, mail: "bo.lindholt@eksempel.dk" };
    expect(savePerson(karen, null, again, now)).toEqual({ refused: "mail-left", holder: people.bo });
    expect(savePerson(jens, null, again, now)).toEqual({ refused: "mail-taken" });
    expect(savePerson(jens, null, { ...newPerson, mail: karen.mail }, now)).toEqual({
      refused: "mail-taken",
    });
  });
});

describe("a person with roles that a leader cannot give", () => {
  const fieldsOf = (id: number) => {
    const { name, mail, roles, startsOn } = findPerson(id)!;
    return { name, mail, roles, startsOn, municipalityId: null };
  };
  const give = (id: number, role: Role) =>
    sqlite.exec(`insert into roles (person_id, role) values (${id}, '${role}')`);

  it("is changed and ended by the secretariat only, and so is a leader's own mail address", () => {
    for (const role of ["secretariat", "steering", "leader"] as const) {
      give(people.bo, role);
      const stolen = { ...fieldsOf(people.bo), mail: "en.anden@eksempel.dk" };
      expect(savePerson(karen, people.bo, stolen, now)).toEqual({ refused: "unknown" });
      expect(closePeople(karen, [people.bo], now)).toBe(0);
      expect(seeSelection(karen, { ids: [people.bo] }, now).closable).toBe(0);
      expect(seePerson(karen, people.bo, now)!.mayChange).toBe(false);
      sqlite.exec(`delete from roles where person_id = ${people.bo} and role = '${role}'`);
    }
    const own = { ...fieldsOf(people.karen), mail: "karen@eksempel.dk" };
    expect(savePerson(karen, people.karen, own, now)).toEqual({ refused: "mail-secretariat" });
    expect(closePeople(karen, [people.bo], now)).toBe(1);
  });

  it("is signed out everywhere when the mail address changes", () => {
    const cookie = sessionCookieOf(people.bo, "agent").split(";")[0];
    expect(findSession(cookie, now)).not.toBeNull();
    savePerson(karen, people.bo, { ...fieldsOf(people.bo), name: "Bo L." }, now);
    expect(findSession(cookie, now)).not.toBeNull();
    savePerson(karen, people.bo, { ...fieldsOf(people.bo), mail: "bo@eksempel.dk" }, now);
    expect(findSession(cookie, now)).toBeNull();
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

  it("are not ended without the confirmation, with a message", async () => {
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

  it("let a deputy lead until the given day, and not on it", () => {
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

  it("show deputies apart from leaders, with the last day, and end a deputy at once", async () => {
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
