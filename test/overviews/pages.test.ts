import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import ExcelJS from "exceljs";
import express from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import parseSheet from "../../app/base/sheets/parse-sheet.task.server.ts";
import { peopleSheet } from "../../app/people/import/person-line.ts";
import { admit } from "../../app/server/gate.server.ts";
import { sendShiftSheet } from "../../app/onboarding/readiness/shift-sheet.server.ts";
import { action as switchRole } from "../../app/people/sign-in/routes/role.tsx";
import * as chosenPage from "../../app/overviews/bulk-actions/routes/selection.tsx";
import * as municipalityPage from "../../app/overviews/municipalities/routes/municipality.tsx";
import * as peoplePage from "../../app/overviews/secretariat/routes/people.tsx";
import * as secretariatPersonPage from "../../app/overviews/person/routes/secretariat-person.tsx";
import * as secretariatPage from "../../app/overviews/secretariat/routes/secretariat.tsx";
import * as steering from "../../app/overviews/steering/routes/steering.tsx";
import * as teamPerson from "../../app/overviews/person/routes/team-person.tsx";
import * as team from "../../app/overviews/team/routes/team.tsx";
import { everyoneCsv, agentsCsv, teamCsv } from "../../app/overviews/team/agents-csv.server.ts";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { gate, visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf, addAgents } from "../course-days/sample-days.ts";
import {
  addAttendance,
  completeOtherCourse,
  completeCourse,
  completeLessons,
  addEnrolment,
  addOtherCourse,
  addAgentsCourse,
} from "../onboarding/sample-course.ts";

withDatabase();
const inTwentyDays = () => new Date(Date.now() + 20 * 86_400_000);
let people: ReturnType<typeof addCast>;
let karen: string;
let jens: string;
let sanne: string;
let stig: string;

/** Aarhus: Astrid has completed 1 of 4 lessons and has a seat, Bo has completed everything, Karen has not started. Horsens: Dorte. */
beforeEach(() => {
  people = addCast();
  const lessons = addAgentsCourse(4);
  completeLessons(people.astrid, lessons.slice(0, 1));
  addEnrolment(people.astrid, addCourseDay(inTwentyDays()), "enrolled");
  completeLessons(people.bo, lessons);
  completeCourse(people.bo, "here");
  addAttendance(people.bo, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
  [karen, jens] = [sessionCookieOf(people.karen, "leader"), sessionCookieOf(people.jens, "leader")];
  [sanne, stig] = [sessionCookieOf(people.sanne, "secretariat"), sessionCookieOf(people.stig, "steering")];
});

const ask = (path: string, as: string) => visit(path, { as });
const statusThrownBy = (act: () => unknown): number | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Response).status;
  }
};
const auditActs = () =>
  db
    .select()
    .from(auditLines)
    .all()
    .map(({ actorId, actorRole, act, subjectId, scope, detail }) => ({
      actorId,
      actorRole,
      act,
      subjectId,
      scope,
      detail,
    }));
const namesOf = (list: { name: string }[]) => list.map(({ name }) => name);

describe("the team page", () => {
  it("shows every agent of the leader's municipality with their status, the most urgent first, and the other people beside", () => {
    const { municipality, seen } = team.loader(ask("/mit-hold", karen));
    expect(municipality).toBe("Aarhus");
    expect(seen!.figures).toEqual({
      agents: 3,
      ready: 1,
      underWay: 1,
      notBegun: 1,
      completed: 1,
      attended: 1,
      owing: 2,
      diplomas: 1,
      lacking: 2,
    });
    expect(namesOf(seen!.agents)).toEqual(["Karen Overmark", "Astrid Vestergren", "Bo Lindholt"]);
    expect(seen!.agents[1]!.training).toMatchObject({
      progress: { done: 1, of: 4, completedAt: null },
      day: { stands: "enrolled" },
      diploma: null,
    });
    expect(namesOf(seen!.others)).toEqual(["Vibeke Hostrupdal"]);
  });

  it("can be filtered and sorted by its address", () => {
    const narrowed = team.loader(ask("/mit-hold?vis=mangler-kursusdag&sorter=kursusdag", karen)).seen!;
    expect(namesOf(narrowed.agents)).toEqual(["Karen Overmark", "Astrid Vestergren"]);
    expect(narrowed.counts.alle).toBe(3);
  });

  it("leaves out former people, and shows those who start later", () => {
    sqlite.exec(`update people set left_on = '2026-11-01' where id = ${people.bo}`);
    sqlite.exec(`update people set starts_on = '2099-01-01' where id = ${people.astrid}`);
    const { agents } = team.loader(ask("/mit-hold", karen)).seen!;
    expect(agents.map(({ name, startsLater: ahead }) => [name, ahead])).toEqual([
      ["Karen Overmark", false],
      ["Astrid Vestergren", true],
    ]);
  });

  it("says so when the leader belongs to no municipality", () => {
    sqlite.exec(`update people set municipality_id = null where id in (${people.karen}, ${people.bo})`);
    expect(team.loader(ask("/mit-hold", karen))).toEqual({ municipality: null, seen: null });
    expect(statusThrownBy(() => teamPerson.loader(ask(`/mit-hold/${people.bo}`, karen)))).toBe(404);
  });

  it("leaves one audit line per view, with its scope and without names", () => {
    team.loader(ask("/mit-hold", jens));
    const horsensId = sqlite.prepare("select id from municipalities where name = 'Horsens'").pluck().get();
    expect(auditActs()).toEqual([
      {
        actorId: people.jens,
        actorRole: "leader",
        act: "team-seen",
        subjectId: null,
        scope: `municipality:${horsensId}`,
        detail: { people: 2 },
      },
    ]);
  });
});

describe("a selection of people", () => {
  const send = (as: string, form: Record<string, string>) =>
    chosenPage.action(visit("/personer/valgte", { as, form }));

  it("is kept, with a message, when the day or the case handler is gone meanwhile", async () => {
    const still = { selection: { agents: [{ id: people.bo }] } };
    const dayId = addCourseDay(inTwentyDays());
    sqlite.exec(`update course_days set state = 'cancelled' where id = ${dayId}`);
    expect(await send(karen, { act: "tilmeld", p: String(people.bo), dag: String(dayId) })).toMatchObject({
      init: { status: 422 },
      data: { ...still, refused: "day-gone" },
    });
    expect(
      await send(sanne, { act: "sagsbehandler", p: String(people.bo), hvem: String(people.astrid) }),
    ).toMatchObject({ init: { status: 422 }, data: { ...still, refused: "handler-gone" } });
    await expect(send(karen, { act: "noget", p: String(people.bo) })).rejects.toMatchObject({ status: 400 });
  });
});

describe("a person's page", () => {
  it("shows a leader their own agent, and leaves an audit line", () => {
    const { person } = teamPerson.loader(ask(`/mit-hold/${people.bo}`, karen));
    expect(person.lessons.map(({ completedAt }) => completedAt !== null)).toEqual([true, true, true, true]);
    expect(person.days).toMatchObject([{ on: "2026-02-10", host: "Aarhus", mark: "present", state: null }]);
    expect(auditActs()).toMatchObject([
      { act: "person-seen", subjectId: people.bo, scope: `person:${people.bo}` },
    ]);
  });

  it("keeps the courses apart, with the diploma of each", () => {
    completeOtherCourse(people.bo, addOtherCourse("affald", "agent"), "2026-AAAA-BBBB");
    const { person } = teamPerson.loader(ask(`/mit-hold/${people.bo}`, karen));
    expect(person.lessons).toHaveLength(4);
    expect(person.courses).toEqual([
      expect.objectContaining({
        slug: "affald",
        of: 1,
        number: "2026-AAAA-BBBB",
        completedAt: expect.any(Date),
      }),
    ]);
    addOtherCourse("leaders", "leader");
    const leader = secretariatPersonPage.loader(ask(`/sekretariat/personer/${people.karen}`, sanne)).person;
    expect(leader.courses.map(({ slug, number }) => [slug, number])).toContainEqual(["leaders", null]);
  });

  it("is not found by a leader of another municipality, and leaves no audit line then", () => {
    for (const id of [people.astrid, people.sanne, 9999, "1 or 1=1", "", "-1", "1e3"])
      expect(statusThrownBy(() => teamPerson.loader(ask(`/mit-hold/${id}`, jens)))).toBe(404);
    expect(auditActs()).toEqual([]);
  });

  it("shows the secretariat anyone, former people included, but nobody who is forgotten", () => {
    sqlite.exec(`update people set left_on = '2026-11-01' where id = ${people.bo}`);
    expect(
      secretariatPersonPage.loader(ask(`/sekretariat/personer/${people.bo}`, sanne)).person,
    ).toMatchObject({
      name: "Bo Lindholt",
      leftOn: "2026-11-01",
    });
    sqlite.exec(`update people set mail = null where id = ${people.bo}`);
    expect(
      statusThrownBy(() => secretariatPersonPage.loader(ask(`/sekretariat/personer/${people.bo}`, sanne))),
    ).toBe(404);
  });
});

describe("the secretariat's overview", () => {
  it("has a row for every municipality with agents or membership, in Danish order, and one for agents without a municipality", () => {
    sqlite.exec(`update people set municipality_id = null where id = ${people.dorte}`);
    expect(admit("/sekretariat", sanne.split(";")[0], new Date()).admission).toBe("open");
    const { municipalities } = secretariatPage.loader(ask("/sekretariat", sanne));
    expect(municipalities.map(({ name, figures }) => [name, figures.agents])).toEqual([
      ["Horsens", 0],
      ["Viborg", 0],
      ["Aarhus", 3],
      [null, 1],
    ]);
  });

  it("opens a municipality by its code, and is not found for an unknown one", () => {
    const { municipality, seen } = municipalityPage.loader(ask("/sekretariat/kommuner/615", sanne));
    expect([municipality.name, namesOf(seen.agents), namesOf(seen.others)]).toEqual([
      "Horsens",
      ["Dorte Ågesholm"],
      ["Jens Skovbak"],
    ]);
    expect(statusThrownBy(() => municipalityPage.loader(ask("/sekretariat/kommuner/999", sanne)))).toBe(404);
  });

  it("finds people by part of the name or mail, ignoring case, and keeps the query out of the audit line", () => {
    const found = (q: string) => {
      const { seen } = peoplePage.loader(ask(`/sekretariat/personer?q=${encodeURIComponent(q)}`, sanne));
      return namesOf([...seen!.agents, ...seen!.others]);
    };
    expect(found("ÅGES")).toEqual(["Dorte Ågesholm"]);
    expect(found("tvaergaard@")).toEqual(["Sanne Tværgaard"]);
    expect(found("%")).toEqual([]);
    expect(found(" ")).toHaveLength(8);
    expect(auditActs().map(({ scope, detail }) => [scope, detail])).toEqual([
      ["everyone:search", { people: 1 }],
      ["everyone:search", { people: 1 }],
      ["everyone:search", { people: 0 }],
      ["everyone", { people: 8 }],
    ]);
  });
});

describe("the steering group's figures", () => {
  it("name nobody, and show nothing while there are too few agents", () => {
    const data = steering.loader(ask("/styregruppe", stig));
    expect(data).toMatchObject({ empty: false, withheld: { shown: [], together: null, all: null } });
  });

  it("show a municipality of five or more, and hide none among fewer than five others", () => {
    const more = addAgents(14);
    const move = (ids: number[], to: string) =>
      sqlite.exec(
        `update people set municipality_id = (select id from municipalities where name = '${to}') where id in (${ids})`,
      );
    move(more.slice(0, 5), "Viborg");
    move(more.slice(5, 9), "Lemvig");
    const { withheld } = steering.loader(ask("/styregruppe", stig));
    expect(withheld.shown.map(({ name }) => name)).toEqual(["Aarhus"]);
    expect(withheld.together).toMatchObject({ names: ["Horsens", "Lemvig", "Viborg"], padded: true });
    expect([withheld.together!.figures.agents, withheld.all!.agents]).toEqual([10, 18]);
    expect(JSON.stringify(withheld)).not.toMatch(/Astrid|Bo Lind|Agent nummer/);
  });
});

describe("access to the overviews", () => {
  const gates: [path: string, opens: string[]][] = [
    ["/mit-hold", ["leader"]],
    ["/mit-hold.csv", ["leader"]],
    ["/mit-hold/1", ["leader"]],
    ["/sekretariat", ["secretariat"]],
    ["/sekretariat/kommuner/751", ["secretariat"]],
    ["/sekretariat/personer", ["secretariat"]],
    ["/sekretariat/personer.csv", ["secretariat"]],
    ["/sekretariat/personer/1", ["secretariat"]],
    ["/styregruppe", ["steering"]],
  ];

  it("is given to one role per address; other roles get a 404", () => {
    const cookies = {
      agent: sessionCookieOf(people.dorte, "agent"),
      leader: jens,
      host: sessionCookieOf(people.vibeke, "host"),
      secretariat: sanne,
    };
    for (const [path, opens] of gates)
      for (const [role, cookie] of Object.entries(cookies))
        expect([path, role, admit(path, cookie.split(";")[0], new Date()).admission]).toEqual([
          path,
          role,
          opens.includes(role) ? "open" : "unknown",
        ]);
  });

  it("follows the current role: a member of the steering group sees figures, then their own team", async () => {
    expect(statusThrownBy(() => team.loader(ask("/mit-hold", stig)))).toBe(403);
    const switched = await switchRole(visit("/rolle", { as: stig, form: { rolle: "leader" } }));
    expect(switched.headers.get("Location")).toBe("/mit-hold");
    expect(team.loader(ask("/mit-hold", stig)).municipality).toBe("Viborg");
    expect(statusThrownBy(() => steering.loader(ask("/styregruppe", stig)))).toBe(403);
  });
});

describe("the CSV file", () => {
  it("has the people of its page, with the same view, search and order", async () => {
    const app = express();
    app.use(gate);
    app.get("/mit-hold.csv", teamCsv);
    app.get("/sekretariat/personer.csv", everyoneCsv);
    app.get("/klar-til-vagt.xlsx", sendShiftSheet);
    const server = app.listen(0);
    await once(server, "listening");
    const fetched = (path: string, as: string) =>
      fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
        headers: { Cookie: as.split(";")[0]! },
      });
    const named = async (path: string, as: string) => {
      const lines = parse(await (await fetched(path, as)).text(), {
        bom: true,
        delimiter: ";",
        columns: true,
      });
      return (lines as { Navn: string }[]).map(({ Navn }) => Navn);
    };
    expect(await named("/mit-hold.csv?vis=mangler-kursusdag&sorter=kursusdag", karen)).toEqual([
      "Karen Overmark",
      "Astrid Vestergren",
    ]);
    expect(await named("/sekretariat/personer.csv?q=ov&kommune=751&vis=klar", sanne)).toEqual([]);
    expect(await named("/sekretariat/personer.csv?kommune=615", sanne)).toEqual(["Dorte Ågesholm"]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await fetched("/klar-til-vagt.xlsx?vis=klar", sanne)).arrayBuffer());
    expect(book.worksheets[0]!.getColumn(2).values.slice(2)).toEqual(["Bo Lindholt"]);
    server.close();
  });

  it("of shift planning leaves a line in the trail for each one that was handed out, and none for one that was refused", async () => {
    const server = express().use(gate).get("/klar-til-vagt.xlsx", sendShiftSheet).listen(0);
    await once(server, "listening");
    const address = `http://localhost:${(server.address() as AddressInfo).port}/klar-til-vagt.xlsx`;
    const headers = { Cookie: sanne.split(";")[0]! };
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await fetch(address, { headers })).status),
    );
    server.close();
    const handedOut = statuses.filter((status) => status === 200);
    expect(handedOut.length).toBeLessThan(12);
    const seen = db.select().from(auditLines).where(eq(auditLines.act, "shift-list-seen")).all();
    expect(seen).toHaveLength(handedOut.length);
  });

  it("has a line per agent, opens in a Danish Excel, and can be imported again", async () => {
    sqlite.exec(`update people set name = '=1+1; "Bo"' where id = ${people.bo}`);
    const agents = everyone(new Date()).agents.filter(({ id }) => id === people.bo);
    const sheet = agentsCsv(agents, "da");
    expect(sheet.startsWith("\uFEFFNavn;Mail;Kommune;Rolle;Startdato;")).toBe(true);
    const read = await parseSheet({ bytes: Buffer.from(sheet), columns: peopleSheet });
    const list = "refused" in read ? read : JSON.parse(Buffer.from(read.json).toString());
    expect(list).toMatchObject({
      lines: [
        { cells: { navn: agents[0]!.name, mail: agents[0]!.mail, rolle: expect.stringContaining("agent") } },
      ],
    });
    expect(sheet.endsWith("\r\n")).toBe(true);
    const [line] = parse(sheet, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[];
    expect(line).toEqual({
      Navn: `'=1+1; "Bo"`,
      Mail: "bo.lindholt@eksempel.dk",
      Kommune: "Aarhus",
      Rolle: "agent",
      Startdato: "01-08-2023",
      "Klar til vagt": "Klar",
      "Lektioner gennemført": "4",
      "Lektioner i alt": "4",
      "E-læring gennemført": "16-05-2026",
      Kursusdag: "Deltog",
      "Dato for kursusdag": "10-02-2026",
      Diplom: `2026-TEST-${String(people.bo).padStart(4, "0")}`,
      Mangler: "",
      "Punkter i planen": "",
      "Punkter i planen gjort": "",
      "Forsinkede punkter": "",
    });
  });
});
