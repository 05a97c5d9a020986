import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { setStaffNumbers } from "../../app/people/staff-numbers/staff-numbers.server.ts";
import { readOwnTrail } from "../../app/audit/trail.server.ts";
import { nameScopes } from "../../app/audit/scope-names.server.ts";
import { seeTrail } from "../../app/audit/see-trail.server.ts";
import * as trail from "../../app/audit/routes/trail.tsx";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { formerActs } from "../../app/audit/acts.ts";
import { texts } from "../../app/audit/texts.ts";
import { ownData } from "../../app/own-data/own-data.server.ts";
import { actsText, accessByDay } from "../../app/own-data/access-by-day.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import * as nameHost from "../../app/course-days/planning/routes/name-host.tsx";
import * as search from "../../app/overviews/search/routes/search.tsx";
import * as duty from "../../app/course-days/duty/routes/overview.tsx";
import * as placing from "../../app/course-days/team-sign-up/routes/day.tsx";
import * as exception from "../../app/onboarding/readiness/routes/exception.tsx";
import * as followUp from "../../app/onboarding/follow-ups/routes/assign.tsx";
import * as change from "../../app/people/persons/routes/edit-person.tsx";
import * as chosen from "../../app/overviews/bulk-actions/routes/selection.tsx";
import * as own from "../../app/own-data/routes/own-data.tsx";
import { seeTeam } from "../../app/overviews/team/team.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import {
  addAttendance,
  completeCourse,
  completeLessons,
  addEnrolment,
  addAgentsCourse,
} from "../onboarding/sample-course.ts";

type Page = { loader: (args: never) => unknown };

withDatabase();
const now = new Date();
let people: ReturnType<typeof addCast>;
let lessons: number[];
const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });
beforeEach(() => {
  people = addCast();
  lessons = addAgentsCourse(3);
});
const linesOfBo = () => {
  const { id, municipalityId } = findPerson(people.bo)!;
  return readOwnTrail({ id, municipalityId }, new Date("2023-01-01"));
};

/** Files that name every act: these do not do it. */
const listsOfActs = /texts\.ts$|audit\/acts\.ts$|own-data\/purposes\.ts$/;
const allSource = () =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !listsOfActs.test(file))
    .map((file) => readFileSync(`app/${file}`, "utf8"))
    .join("\n");

describe("a person's own data", () => {
  it("list every page on which others saw the person, and no page on which they did not", () => {
    const [leader, secretariat] = [
      sessionCookieOf(people.karen, "leader"),
      sessionCookieOf(people.sanne, "secretariat"),
    ];
    const day = addCourseDay(new Date(now.getTime() + 40 * 86_400_000));
    const open = ({ loader }: Page, as: string, path: string) => loader(visit(path, { as }) as never);
    const looks: [string, () => unknown][] = [
      ["person-seen", () => open(change, leader, `/personer/${people.bo}/ret`)],
      ["person-seen", () => open(exception, secretariat, `/sekretariat/klar-til-vagt/${people.bo}`)],
      ["person-seen", () => open(followUp, leader, `/agenter/${people.bo}/opfoelgning`)],
      ["team-seen", () => open(chosen, leader, `/personer/valgte?p=${people.bo}`)],
      ["team-seen", () => open(nameHost, secretariat, `/sekretariat/kursusdage/${day}/vaerter?q=bo`)],
      ["team-seen", () => open(search, secretariat, "/soeg?q=lindh")],
      ["duty-seen", () => open(duty, secretariat, "/sekretariat/kursusdage/pligt")],
      ["placing-seen", () => open(placing, leader, `/kursusdage/${day}/hold`)],
    ];
    for (const [act, look] of looks) {
      const before = linesOfBo().length;
      look();
      expect(linesOfBo().length, `${act} ${look}`).toBe(before + 1);
      expect(linesOfBo()[0]).toMatchObject({ act });
    }
    const before = linesOfBo().length;
    // Whoever leads another municipality is shown nobody of this one, also on a day that they have a seat on.
    addEnrolment(people.bo, day, "enrolled");
    open(placing, sessionCookieOf(people.jens, "leader"), `/kursusdage/${day}/hold`);
    expect(linesOfBo()).toHaveLength(before);
  });

  it("are everything the site stores under the name, without answers in surveys and without others' names", () => {
    completeLessons(people.bo, lessons);
    completeCourse(people.bo, "here");
    addAttendance(people.bo, addCourseDay(new Date(now.getTime() - 40 * 86_400_000)), "present");
    addEnrolment(people.bo, addCourseDay(new Date(now.getTime() + 40 * 86_400_000)), "enrolled");
    seePerson(inRole(people.karen, "leader"), people.bo, now);
    beginPersonPlan("site", people.bo, now);
    setStaffNumbers(inRole(people.sanne, "secretariat"), `${cast.bo.mail};K-1042`, now);
    const data = ownData(findPerson(people.bo)!, now);
    expect(data).toMatchObject({
      person: { name: "Bo Lindholt", mail: cast.bo.mail, municipality: "Aarhus", staffNumber: "K-1042" },
      lessons: [{}, {}, {}],
      diplomas: [{}],
      attendance: [{ mark: "present" }],
      seats: [{ state: "enrolled" }],
    });
    expect(data.plan).toHaveLength(10);
    expect(data.plan[1]).toMatchObject({ title: "Adgange til systemerne", party: "leader", doneOn: null });
    const written = JSON.stringify(data);
    expect(written).not.toContain("Karen");
    expect(written).not.toMatch(/sealed|linkHash|tokenHash/);
  });

  it("show who looked by role alone: at the person, and at lists with their municipality on them", () => {
    seePerson(inRole(people.karen, "leader"), people.bo, now);
    seeTeam(inRole(people.karen, "leader"), findPerson(people.karen)!.municipalityId!, now);
    seeTeam(inRole(people.jens, "leader"), findPerson(people.jens)!.municipalityId!, now);
    seePerson(inRole(people.karen, "leader"), people.astrid, now);
    expect(
      linesOfBo()
        .map(({ act, role }) => `${role} ${act}`)
        .sort(),
    ).toEqual(["leader person-seen", "leader team-seen"]);
  });

  it("show the views of a day in one line for each role and purpose", () => {
    const at = (hour: string) => new Date(`2026-11-02T${hour}:00Z`);
    const looks = accessByDay([
      { at: at("15:00"), act: "sign-in-failed", times: 7, role: "site" },
      { at: at("14:10"), act: "sign-in-failed", times: 2, role: "site" },
      { at: at("14:00"), act: "team-seen", role: "leader" },
      { at: at("13:00"), act: "person-seen", role: "leader" },
      { at: at("12:00"), act: "plan-seen", role: "leader" },
      { at: at("11:00"), act: "team-seen", role: "secretariat" },
      { at: at("09:00"), act: "team-seen", role: "leader" },
      { at: new Date("2026-11-01T22:30:00Z"), act: "team-seen", role: "leader" },
    ]);
    const words = { act: (act: string) => act, times: (n: number) => `${n}x` };
    expect(looks.map((look) => [look.on, look.role, look.why, actsText(look, words)])).toEqual([
      ["2026-11-02", "site", "administration", "sign-in-failed (9x)"],
      ["2026-11-02", "leader", "training", "team-seen (2x); person-seen"],
      ["2026-11-02", "leader", "plan", "plan-seen"],
      ["2026-11-02", "secretariat", "training", "team-seen"],
      ["2026-11-01", "leader", "training", "team-seen"],
    ]);
  });

  it("do not count the person's own views", () => {
    seeTeam(inRole(people.bo, "leader"), findPerson(people.bo)!.municipalityId!, now);
    expect(linesOfBo()).toEqual([]);
  });

  it("let the person correct their name, and keep what was typed when it is not a name", async () => {
    const as = sessionCookieOf(people.bo, "agent");
    const send = (name: string) => own.action(visit("/min-side/data", { as, form: { name } }));
    expect(await send("7")).toMatchObject({
      init: { status: 422 },
      data: { reply: { initialValue: { name: "7" } } },
    });
    expect(await send("  Bo  Lindholdt ")).toMatchObject({ status: 303 });
    expect(findPerson(people.bo)!.name).toBe("Bo Lindholdt");
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "name-corrected", subjectId: people.bo, actorId: people.bo },
    ]);
  });
});

describe("the secretariat's trail", () => {
  const ask = (query: string) =>
    seeTrail(inRole(people.sanne, "secretariat"), new URLSearchParams(query), now).trail;

  it("shows who saw whom, and filters by person, actor, act, kind and day", () => {
    seePerson(inRole(people.karen, "leader"), people.bo, now);
    seePerson(inRole(people.jens, "leader"), people.dorte, new Date(now.getTime() - 3 * 86_400_000));
    seeTeam(inRole(people.karen, "leader"), findPerson(people.karen)!.municipalityId!, now);
    const linesFor = (query: string) =>
      ask(query)
        .lines.filter(({ act }) => act !== "trail-seen")
        .map(({ actor, subject, act }) => [actor, act, subject]);
    expect(linesFor("hvis=lindholt")).toEqual([["Karen Overmark", "person-seen", "Bo Lindholt"]]);
    expect(linesFor("hvem=jens.skovbak")).toEqual([["Jens Skovbak", "person-seen", "Dorte Ågesholm"]]);
    expect(linesFor("hvad=team-seen")).toEqual([["Karen Overmark", "team-seen", null]]);
    expect(linesFor("vis=gjort")).toEqual([]);
    const day = new Date(now.getTime() - 3 * 86_400_000).toISOString().slice(0, 10);
    expect(linesFor(`til=${day}`)).toHaveLength(1);
    expect(linesFor("hvis=ingen-har-dette")).toEqual([]);
  });

  it("is paged, and each view leaves one line with its scope, without names", () => {
    for (let n = 0; n < 60; n++) seePerson(inRole(people.karen, "leader"), people.bo, now);
    expect(ask("hvis=Bo Lindholt&side=2")).toMatchObject({ all: 60, page: 2, pages: 2 });
    expect(ask("side=99").page).toBe(2);
    const looks = db
      .select()
      .from(auditLines)
      .all()
      .filter(({ act }) => act === "trail-seen");
    expect(looks.map(({ scope, subjectId }) => [scope, subjectId])).toEqual([
      [`audit:subject=${people.bo}:page=2`, people.bo],
      ["audit:page=99", null],
    ]);
  });

  it("has texts in both languages for every act, and each act but former ones is done somewhere", () => {
    // That each act written has its words is the type's to say: trace() takes no other.
    const written = allSource();
    const former: readonly string[] = formerActs;
    for (const act of Object.keys(texts.act))
      expect(written.includes(`"${act}"`), act).toBe(!former.includes(act));
  });

  it("shows what a line is about by its name, and has a word for every scope", () => {
    const place = sqlite.prepare("select id from municipalities where name = 'Aarhus'").pluck().get();
    const dayId = addCourseDay(new Date("2026-05-12T07:00:00Z"));
    const named = nameScopes([
      `municipality:${place}`,
      `municipality:${place}:shifts`,
      `person:${people.karen}`,
      `course-day:${dayId}`,
      "welcome-pack:person",
      "person:9999",
      "noget:1",
    ]);
    expect([...named.values()]).toEqual([
      { word: "municipality", name: "Aarhus", on: null },
      { word: "municipality-shifts", name: "Aarhus", on: null },
      { word: "person", name: "Karen Overmark", on: null },
      { word: "course-day", name: "Aarhus", on: "2026-05-12" },
      { word: "welcome-pack", name: "person", on: null },
    ]);
    for (const [, kind] of allSource().matchAll(/\bscope(?::| =) [`"]([a-z-]+)/g))
      expect(Object.keys(texts.scoped)).toContain(kind);
  });

  it("is shown to the secretariat alone, and says when a date does not exist", () => {
    const open = (id: number, role: Role, query = "") =>
      trail.loader(visit(`/sekretariat/spor${query}`, { as: sessionCookieOf(id, role) }));
    expect(() => open(people.karen, "leader")).toThrow(expect.objectContaining({ status: 404 }));
    expect(open(people.sanne, "secretariat", "?fra=31-02-2026").trailQuery.wrong).toEqual({
      fra: true,
      til: false,
    });
  });
});
