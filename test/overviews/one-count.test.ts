import { dutyOverview } from "../../app/course-days/duty/duty-overview.server.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { listCourses } from "../../app/elearning/authoring/course-planning.server.ts";
import * as participantsPage from "../../app/elearning/completion/routes/participants.tsx";
import * as municipalityPage from "../../app/overviews/municipalities/routes/municipality.tsx";
import * as peoplePage from "../../app/overviews/secretariat/routes/people.tsx";
import * as secretariatPage from "../../app/overviews/secretariat/routes/secretariat.tsx";
import * as steeringPage from "../../app/overviews/steering/routes/steering.tsx";
import { secretariatFigures } from "../../app/overviews/steering/council.server.ts";
import { type Figures, sumFigures } from "../../app/overviews/team/figures.ts";
import * as teamPage from "../../app/overviews/team/routes/team.tsx";
import { seeRunningPlans } from "../../app/onboarding/summaries/running-plans.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { db } from "../../db/database.server.ts";
import { courses } from "../../db/schema/elearning.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addAgents, addCourseDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse, addAttendance, completeCourse } from "../onboarding/sample-course.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date();
const today = danishDate(now);
let people: ReturnType<typeof addCast>;

/**
 * Besides the cast, eight agents: the first has completed, two have attended, one is on leave, and two begin later, one of whom has
 * completed the e-learning already. Five of them are of Viborg, so that the steering group may see a sum; Dorte belongs to no municipality.
 */
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  const agents = addAgents(8);
  const day = addCourseDay(new Date("2026-02-10T08:00:00Z"));
  completeCourse(agents[0]!, "here");
  completeCourse(agents[7]!, "here");
  for (const id of agents.slice(1, 3)) addAttendance(id, day, "present");
  setLeaveOfAbsence(inRole(people.sanne, "secretariat"), agents[3]!, { from: today, until: null }, now);
  for (const id of agents.slice(6))
    db.update(peopleTable)
      .set({ startsOn: daysLater(today, 20) })
      .where(eq(peopleTable.id, id))
      .run();
  const viborg = db.select().from(municipalities).where(eq(municipalities.name, "Viborg")).get()!;
  for (const id of agents.slice(1, 6))
    db.update(peopleTable).set({ municipalityId: viborg.id }).where(eq(peopleTable.id, id)).run();
  db.update(peopleTable).set({ municipalityId: null }).where(eq(peopleTable.id, people.dorte)).run();
});

const ask = (path: string, who: "sanne" | "karen" | "stig", role: "secretariat" | "leader" | "steering") =>
  visit(path, { as: sessionCookieOf(people[who], role) });
/** The figures of all agents, which the secretariat's first page adds up. */
const everyonesFigures = () =>
  sumFigures(
    secretariatPage
      .loader(ask("/sekretariat", "sanne", "secretariat"))
      .municipalities.map(({ figures }) => figures),
  );

describe("agents, and how far they are", () => {
  it("are counted alike on every page", () => {
    const all = everyonesFigures();
    const list = peoplePage.loader(ask("/sekretariat/personer", "sanne", "secretariat")).seen!;
    expect(list.figures).toEqual(all);
    expect(all).toMatchObject({ agents: 10, completed: 1, attended: 2, ready: 1 } satisfies Partial<Figures>);
    const aarhus = secretariatPage
      .loader(ask("/sekretariat", "sanne", "secretariat"))
      .municipalities.find(({ code }) => code === "751")!.figures;
    const municipality = municipalityPage.loader(
      ask("/sekretariat/kommuner/751", "sanne", "secretariat"),
    ).seen;
    expect(municipality.figures).toEqual(aarhus);
    expect(municipality.startingLater).toBe(2);
    expect(teamPage.loader(ask("/mit-hold", "karen", "leader")).seen!.figures).toEqual(aarhus);
    const steering = steeringPage.loader(ask("/styregruppe", "stig", "steering"));
    expect(steering.withheld.all).toEqual(all);
    const { overTime } = secretariatFigures("halvaar", now);
    const { agents, completed, attended } = all;
    expect(overTime.all.at(-1)).toEqual({ agents, completed, attended });
  });

  it("are counted in lists and of a course as in the figures, beside those who begin later", () => {
    const all = everyonesFigures();
    const list = peoplePage.loader(ask("/sekretariat/personer", "sanne", "secretariat")).seen!;
    expect(list.counts).toMatchObject({ alle: all.agents, "mangler-kursusdag": all.owing, klar: all.ready });
    expect([list.passing, list.startingLater]).toEqual([all.agents + 2, 2]);
    const course = db.select().from(courses).where(eq(courses.slug, "agents")).get()!;
    const path = `/sekretariat/kurser/${course.id}/deltagere`;
    const participants = participantsPage.loader({
      ...ask(path, "sanne", "secretariat"),
      params: { id: String(course.id) },
    });
    expect([participants.counts.alle, participants.counts.gennemfoert]).toEqual([all.agents, all.completed]);
    expect(participants.participants).toHaveLength(all.agents + 2);
    expect(listCourses(now).find(({ id }) => id === course.id)!.completed).toBe(all.completed);
  });

  it("are counted in the feeds as on the pages", () => {
    const all = everyonesFigures();
    const rows = (scope: "completion" | "readiness") => {
      const { head, lines } = feeds[scope](null, now);
      return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]])));
    };
    const completion = rows("completion");
    expect([completion.length, completion.filter((row) => row.completed_on).length]).toEqual([
      all.agents,
      all.completed,
    ]);
    const readiness = rows("readiness");
    expect([readiness.length, readiness.filter((row) => row.ready).length]).toEqual([all.agents, all.ready]);
  });

  it("are lacking the course day in as many as the list shows, and nobody on leave is", () => {
    const list = peoplePage.loader(ask("/sekretariat/personer?vis=mangler-kursusdag", "sanne", "secretariat"))
      .seen!;
    const begun = list.agents.filter(({ startsLater }) => !startsLater);
    expect(begun).toHaveLength(list.figures.owing);
    expect(list.figures.owing).toBe(7);
    expect(dutyOverview(now).owing).toHaveLength(7);
  });
});

describe("what is late of a plan", () => {
  it("is as much on the plan, the list of plans and the list of people, without what the site does by itself", () => {
    const long = new Date("2026-01-05T09:00:00Z");
    beginPersonPlan("site", people.astrid, long);
    const plan = findPersonPlan(people.astrid, now)!;
    const late = plan.items.filter(({ state }) => state === "late").length;
    const [row] = seeRunningPlans(inRole(people.sanne, "secretariat"), null, now).rows;
    const agent = everyone(now).agents.find(({ id }) => id === people.astrid)!;
    expect([row!.late, agent.plan!.late]).toEqual([late, late]);
    expect(plan.items.filter(({ state, doneBy }) => state === "late" && doneBy === "diploma")).toEqual([]);
    expect(late).toBeGreaterThan(0);
  });
});
