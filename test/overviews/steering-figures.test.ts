import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetPerson, closePerson } from "../../app/people/leaving/leaving.server.ts";
import { figuresSortingOf, sortFigures } from "../../app/overviews/municipalities/figures-order.ts";
import { changeInPoints } from "../../app/overviews/steering/share-change.ts";
import { sumFigures } from "../../app/overviews/team/figures.ts";
import { councilChoiceOf, councilHref } from "../../app/overviews/steering/council.ts";
import { councilFigures, secretariatFigures } from "../../app/overviews/steering/council.server.ts";
import { drawCouncilSheet } from "../../app/overviews/steering/council-sheet.server.ts";
import { municipalitiesAt } from "../../app/overviews/steering/past-figures.server.ts";
import { periodEndsUntil } from "../../app/overviews/steering/period-ends.ts";
import { figuresWithheld, sumPastFigures } from "../../app/overviews/steering/figures-over-time.ts";
import { municipalitiesWithFigures } from "../../app/overviews/municipalities/municipality-figures.server.ts";
import * as figuresPage from "../../app/overviews/steering/routes/secretariat-figures.tsx";
import * as steering from "../../app/overviews/steering/routes/steering.tsx";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { db } from "../../db/database.server.ts";
import { municipalities, people as peopleTable, roles } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAttendance, completeCourse, addAgentsCourse } from "../onboarding/sample-course.ts";
import { readPdf } from "../pdf-reader.ts";

withDatabase();
const now = new Date("2026-11-16T08:00:00Z");
let people: ReturnType<typeof addCast>;

/** Bo started in 2023, attended in February 2026 and completed on 16 May; Karen attended partly, Dorte was absent. */
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  completeCourse(people.bo, "here");
  const day = addCourseDay(new Date("2026-02-10T08:00:00Z"));
  addAttendance(people.bo, day, "present");
  addAttendance(people.karen, day, "partly");
  addAttendance(people.dorte, day, "absent");
});

const aarhusAt = (days: string[]) =>
  municipalitiesAt(days).map((figures) => figures.find(({ code }) => code === "751")!.figures);
const page = (path: string, as: string) => visit(path, { as });

function agentsIn(municipality: string, count: number, startsOn: string): void {
  const home = db.select().from(municipalities).where(eq(municipalities.name, municipality)).get()!;
  for (let n = 0; n < count; n++) {
    const own = { name: `Agent ${n}`, mail: `${home.code}.${n}@eksempel.dk`, municipalityId: home.id };
    const row = { ...own, startsOn, createdAt: now };
    const { id } = db.insert(peopleTable).values(row).returning().get();
    db.insert(roles).values({ personId: id, role: "agent" }).run();
  }
}

describe("the days of a figures table", () => {
  it("are the ends of past half-years or months, and today", () => {
    expect(periodEndsUntil("2026-11-16", "halvaar")).toEqual([
      "2024-06-30",
      "2024-12-31",
      "2025-06-30",
      "2025-12-31",
      "2026-06-30",
      "2026-11-16",
    ]);
    expect(periodEndsUntil("2026-03-31", "maaned").slice(-3)).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
    ]);
  });
});

describe("figures over time", () => {
  it("are derived from when people started, completed and attended, fully or partly", () => {
    expect(aarhusAt(["2022-06-30", "2026-02-09", "2026-02-10", "2026-05-15", "2026-05-16"])).toEqual([
      { agents: 1, completed: 0, attended: 0 },
      { agents: 2, completed: 0, attended: 0 },
      { agents: 2, completed: 0, attended: 2 },
      { agents: 2, completed: 0, attended: 2 },
      { agents: 2, completed: 1, attended: 2 },
    ]);
  });

  it("match the other pages on the last day, without people who start later", () => {
    db.update(peopleTable).set({ startsOn: "2027-01-01" }).where(eq(peopleTable.id, people.astrid)).run();
    agentsIn("Viborg", 1, "2027-02-01");
    const { municipalities: figuresToday, startingLater } = municipalitiesWithFigures(now);
    expect(startingLater).toBe(2);
    const today = figuresToday.map(({ code, figures: { agents, completed, attended } }) => [
      code,
      { agents, completed, attended },
    ]);
    const derived = municipalitiesAt(["2026-11-16"])[0]!.map(({ code, figures }) => [code, figures]);
    expect(derived).toEqual(expect.arrayContaining(today));
    expect(today).toContainEqual(["751", { agents: 2, completed: 1, attended: 2 }]);
    expect(today).toContainEqual(["791", { agents: 0, completed: 0, attended: 0 }]);
  });

  it("count a person until the day they left, also after they are forgotten", () => {
    const moments = ["2026-06-30", "2026-11-15", "2026-11-16"];
    closePerson(people.bo, now, "site");
    const before = aarhusAt(moments);
    expect(before.map(({ agents, completed }) => [agents, completed])).toEqual([
      [2, 1],
      [3, 1],
      [2, 0],
    ]);
    expect(forgetPerson(people.bo, now, "site")).toEqual({ forgotten: true });
    expect(aarhusAt(moments)).toEqual(before);
    expect(db.select().from(roles).where(eq(roles.personId, people.bo)).all()).toMatchObject([
      { role: "agent" },
    ]);
  });

  it("are withheld day by day, and reconcile on each", () => {
    agentsIn("Aarhus", 6, "2025-01-01");
    agentsIn("Horsens", 5, "2026-07-01");
    agentsIn("Viborg", 6, "2025-01-01");
    const days = periodEndsUntil("2026-11-16", "halvaar");
    const seen = figuresWithheld(days, municipalitiesAt(days));
    const cell = (code: string) => seen.rows.find((row) => row.code === code)!.cells;
    // Dorte is alone in Horsens until July, so other municipalities are merged with it; otherwise her figures could be derived.
    expect(cell("615").slice(-2)).toEqual(["together", { agents: 6, completed: 0, attended: 0 }]);
    expect(seen.all.at(0)).toBeNull();
    for (const at of days.keys()) {
      const cellFigures = seen.rows.flatMap(({ cells }) => {
        const own = cells[at];
        return own && typeof own === "object" ? [own] : [];
      });
      const sum = sumPastFigures([...cellFigures, ...(seen.together[at] ? [seen.together[at]] : [])]);
      if (seen.all[at]) expect(sum).toEqual(seen.all[at]);
    }
  });
});

describe("the figures pages", () => {
  it("keep the choices in the address, and ignore unknown values", () => {
    const choice = councilChoiceOf(new URLSearchParams("trin=maaned&tal=kursusdag&kommune=751"));
    expect(choice).toEqual({
      periodLength: "maaned",
      measure: "kursusdag",
      municipalityCode: "751",
      sorting: { order: "navn", reversed: false },
    });
    expect(councilHref("/styregruppe", { ...choice, periodLength: "halvaar" })).toBe(
      "/styregruppe?tal=kursusdag&kommune=751",
    );
    const odd = councilChoiceOf(new URLSearchParams("trin=uge&tal=alt&kommune=../1"));
    expect(councilHref("/styregruppe", odd)).toBe("/styregruppe");
  });

  it("show the secretariat every municipality, and the steering group no small one", () => {
    const seenBy = {
      secretariat: figuresPage.loader(page("/sekretariat/tal", sessionCookieOf(people.sanne, "secretariat"))),
      steering: steering.loader(page("/styregruppe", sessionCookieOf(people.stig, "steering"))),
    };
    expect(seenBy.secretariat.overTime.rows.map(({ name }) => name)).toEqual(["Horsens", "Aarhus"]);
    expect(seenBy.steering.overTime.all.every((sum) => sum === null)).toBe(true);
    expect(JSON.stringify(seenBy.steering)).not.toContain("Dorte");
    expect(() =>
      figuresPage.loader(page("/sekretariat/tal", sessionCookieOf(people.stig, "steering"))),
    ).toThrow();
  });
});

describe("the municipalities of today", () => {
  const row = (sortName: string, completed: number, change: number | null) => ({
    sortName,
    change,
    figures: { ...sumFigures([]), agents: 10, completed },
  });
  const rows = [row("Aarhus", 3, null), row("Viborg", 9, 4), row("Horsens", 5, -2)];
  const sortedBy = (sorter: string) =>
    sortFigures(rows, figuresSortingOf(new URLSearchParams({ sorter }))).map(({ sortName }) => sortName);

  it("are sorted by the column that the address names, either way, with what has no figure last", () => {
    expect(sortedBy("ukendt")).toEqual(["Horsens", "Viborg", "Aarhus"]);
    expect(sortedBy("e-laering")).toEqual(["Viborg", "Horsens", "Aarhus"]);
    expect(sortedBy("-e-laering")).toEqual(["Aarhus", "Horsens", "Viborg"]);
    expect(sortedBy("aendring")).toEqual(["Viborg", "Horsens", "Aarhus"]);
    expect(sortedBy("-aendring")).toEqual(["Horsens", "Viborg", "Aarhus"]);
  });

  it("tell a change only between two figures that are both shown", () => {
    const [before, after] = [
      { agents: 10, completed: 5, attended: 0 },
      { agents: 8, completed: 6, attended: 0 },
    ];
    expect(changeInPoints([null, before, after])).toBe(25);
    expect(changeInPoints(["together", after])).toBeNull();
    expect(changeInPoints([before, "few"])).toBeNull();
    expect(changeInPoints([null, after])).toBeNull();
  });
});

describe("the latest published survey", () => {
  it("has complete and partial answers apart, like the survey's own page", async () => {
    importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), now);
    const seen = councilFigures("halvaar", now);
    expect(seen.round).toMatchObject({ complete: 175, partial: 19, invited: null });
    const pdf = await readPdf(await drawCouncilSheet(seen, now, "da"));
    expect(pdf.text.replace(/\s+/g, " ")).toContain("175 svarede på det hele, 19 på en del.");
  });
});

describe("the council's sheet", () => {
  it("is one tagged page with a table readable by its headings, and reveals no single person", async () => {
    agentsIn("Aarhus", 6, "2025-01-01");
    agentsIn("Horsens", 5, "2025-01-01");
    const seen = councilFigures("halvaar", now);
    const pdf = await readPdf(await drawCouncilSheet(seen, now, "da"));
    expect(pdf.pages).toBe(1);
    expect(pdf.marked).toBe(true);
    // The footer belongs to the page and is not read aloud.
    expect(pdf.untagged.trim()).toMatch(/^Tal fra 16. november 2026/);
    expect(pdf.spoken[0]).toEqual(["H1", "Agenternes uddannelse i kommunerne"]);
    const rows = pdf.spoken.map(([role, text]) => `${role} ${text}`.replace(/\s/g, " "));
    const at = rows.indexOf("TH Aarhus");
    const expectedCells = ["TH Aarhus", "TD 9", "TD 1 (11 %)", "TD 1 (11 %)", "TD 2 (22 %)"];
    expect(rows.slice(at, at + 5)).toEqual(expectedCells);
    expect(rows.filter((row) => row.startsWith("Figure Alle kommuner over tid"))).toHaveLength(1);
    expect(secretariatFigures("halvaar", now).round).toBeNull();
  });

  it("stays one page with a hundred municipalities, and says so when there are no or too few agents", async () => {
    const figures = councilFigures("maaned", now);
    const few = await readPdf(await drawCouncilSheet(figures, now, "en"));
    expect(few.text).toContain("The figures would reveal something about individuals");
    const unit = {
      agents: 9,
      ready: 1,
      underWay: 4,
      notBegun: 4,
      completed: 3,
      attended: 2,
      owing: 7,
      diplomas: 3,
      lacking: 8,
    };
    const shown = Array.from({ length: 98 }, (_, n) => ({ name: `Kommune ${n}`, figures: unit }));
    const many = { ...figures, withheld: { shown, together: null, all: unit } };
    expect((await readPdf(await drawCouncilSheet(many, now, "da"))).pages).toBe(1);
  });
});
