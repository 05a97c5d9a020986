import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { recordWatched, seenOf } from "../../app/elearning/kinds/film/watching.server.ts";
import type { Range } from "../../app/elearning/courses/watched-ranges.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions, lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { secondsLater, allProgress, filmLesson, addLessons, monday, getPerson } from "./sample-lessons.ts";

describe("watching a film", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let astrid: Person;
  let puzzel: number;
  let muni: number;
  beforeEach(() => {
    ids = addCast();
    astrid = getPerson(ids.astrid);
    [puzzel, muni] = addLessons("agents", filmLesson("puzzel", 100), filmLesson("muni", 100)) as [
      number,
      number,
    ];
  });

  /** A report from a page opened at `monday`. */
  const report = (ranges: Range[], seconds: number, slug = "puzzel", opened = monday) => {
    const sitting = createPageOpenToken(astrid.id, slug === "muni" ? muni : puzzel, opened);
    const position = ranges.at(-1)?.[1] ?? 0;
    return recordWatched(astrid, slug, { ranges, position, sitting }, secondsLater(seconds));
  };

  it("stores the merged seconds, and returns what is missing", () => {
    report([[0, 20]], 20);
    expect(
      report(
        [
          [15, 30],
          [50, 60],
        ],
        60,
      ),
    ).toEqual({
      seen: [
        [0, 30],
        [50, 60],
      ],
      seconds: 40,
      missing: [
        [30, 50],
        [60, 100],
      ],
      positionSeconds: 60,
      complete: false,
    });
  });

  it("counts a repeated report once", () => {
    const once = report([[0, 20]], 20);
    expect(report([[0, 20]], 25)).toEqual(once);
  });

  it("never decreases with later reports", () => {
    report([[0, 60]], 60);
    expect(report([[0, 1]], 61)).toMatchObject({ seconds: 60 });
    expect(report([], 62)).toMatchObject({ seconds: 60 });
  });

  it("is complete at 95 seconds of 100, and not at 94.9", () => {
    expect(report([[0, 94.9]], 100)).toMatchObject({ complete: false });
    expect(report([[99.9, 100]], 101)).toMatchObject({ seconds: 95, complete: true });
  });

  it("is not complete because its end was reached", () => {
    expect(
      report(
        [
          [0, 5],
          [95, 100],
        ],
        600,
      ),
    ).toMatchObject({ seconds: 10, complete: false });
  });

  it("stays complete with its first date", () => {
    report([[0, 100]], 100);
    report([[0, 100]], 900);
    const rows = db.select().from(lessonCompletions).all();
    expect(rows).toEqual([
      {
        personId: astrid.id,
        lessonId: puzzel,
        completedAt: secondsLater(100),
        way: "watched",
        ruleVersion: 1,
      },
    ]);
  });

  it("counts seconds played at double speed, and cuts what was reported faster", () => {
    // 10 seconds of clock allow 20 of film, plus 2 once.
    expect(report([[0, 20]], 10)).toMatchObject({ seconds: 20 });
    expect(report([[20, 60]], 20)).toMatchObject({ seen: [[0, 42]] });
    expect(report([[42, 90]], 30)).toMatchObject({ seen: [[0, 62]] });
  });

  it("counts nothing for the time before the page was opened", () => {
    report([[0, 10]], 10);
    expect(report([[10, 100]], 3600, "puzzel", secondsLater(3600))).toMatchObject({ seconds: 12 });
    expect(report([[10, 100]], 3610, "puzzel", secondsLater(3600))).toMatchObject({ seconds: 32 });
  });

  it("shares one person's clock between films and tabs", () => {
    // Ten seconds of clock allow 22 seconds of film: 15 of one and 7 of the other.
    expect(report([[0, 15]], 10)).toMatchObject({ seconds: 15 });
    expect(report([[0, 15]], 10, "muni")).toMatchObject({ seconds: 7 });
  });

  it("allows one film, not all of them, when every page has been open for long", () => {
    expect(report([[0, 100]], 7200)).toMatchObject({ complete: true });
    expect(report([[0, 100]], 7200, "muni")).toMatchObject({ seconds: 0, complete: false });
    expect(report([[0, 100]], 7210, "muni")).toMatchObject({ seconds: 20, complete: false });
  });

  it("merges two devices that play the same film", () => {
    report([[0, 10]], 10);
    report([[50, 60]], 10);
    expect(report([[10, 20]], 20)).toMatchObject({
      seen: [
        [0, 20],
        [50, 60],
      ],
    });
  });

  it("counts seconds played offline when they are reported later", () => {
    expect(report([[0, 100]], 95)).toMatchObject({ seconds: 100, complete: true });
  });

  it("refuses a token of another lesson or person, or one that was never issued", () => {
    const real = createPageOpenToken(astrid.id, puzzel, monday);
    const forged = [
      createPageOpenToken(astrid.id, muni, monday),
      createPageOpenToken(ids.bo, puzzel, monday),
      `${secondsLater(-3600).getTime().toString(36)}.${real.split(".")[1]}`,
      real.slice(0, -1),
      "",
    ];
    const before = allProgress();
    for (const sitting of forged)
      expect(
        recordWatched(astrid, "puzzel", { ranges: [[0, 90]], position: 0, sitting }, secondsLater(80)),
      ).toEqual({
        refused: "forged",
      });
    expect(allProgress()).toEqual(before);
  });

  it("allows no time to a page that was opened before the clock went back", () => {
    expect(report([[0, 90]], 80, "puzzel", secondsLater(9999))).toMatchObject({ seconds: 2 });
  });

  it("allows nothing twice when the clock goes back", () => {
    report([[0, 20]], 10);
    report([[20, 100]], -3600);
    expect(report([[20, 100]], 10)).toMatchObject({ seconds: 22 });
  });

  it("refuses seconds beyond the end, and changes nothing", () => {
    report([[0, 5]], 5);
    const before = allProgress();
    expect(
      report(
        [
          [5, 10],
          [99, 5000],
        ],
        10,
      ),
    ).toEqual({ refused: "past-end" });
    expect(allProgress()).toEqual(before);
  });

  it("accepts an end that is slightly past the film's length", () => {
    expect(report([[0, 100.4]], 60)).toMatchObject({ seconds: 100, missing: [] });
  });

  it("refuses too many ranges", () => {
    const crumbs = (part: number): Range[] =>
      Array.from({ length: 200 }, (_, at): Range => [part * 4 + at / 50, part * 4 + at / 50 + 0.01]);
    for (let part = 0; part < 10; part++) expect(report(crumbs(part), 100)).toHaveProperty("seconds");
    expect(report(crumbs(11), 100)).toEqual({ refused: "too-many-ranges" });
  });

  it("refuses a film that is hidden, unknown, not a film, or of another role", () => {
    addLessons("leaders", filmLesson("ledelse", 100));
    addLessons("agents", { slug: "oevelse", title: "Øvelse", kind: "exercise", statedSeconds: 60 });
    writeTransaction((tx) => tx.update(lessons).set({ published: false }).where(eq(lessons.id, muni)).run());
    const before = allProgress();
    for (const slug of ["muni", "findes-ikke", "oevelse", "ledelse"])
      expect(report([[0, 5]], 5, slug)).toEqual({ refused: "unknown" });
    expect(allProgress()).toEqual(before);
  });

  it("counts nothing for the secretariat, who only preview", () => {
    const sitting = createPageOpenToken(ids.sanne, puzzel, monday);
    const outcome = recordWatched(
      getPerson(ids.sanne),
      "puzzel",
      { ranges: [[0, 1]], position: 1, sitting },
      secondsLater(5),
    );
    expect(outcome).toEqual({ refused: "unknown" });
  });

  it("resumes where it was left", () => {
    report([[0, 40]], 40);
    report([], 41);
    const sitting = createPageOpenToken(astrid.id, puzzel, monday);
    recordWatched(astrid, "puzzel", { ranges: [], position: 37.5, sitting }, secondsLater(42));
    expect(seenOf(astrid, { id: puzzel, filmSeconds: 100 })).toMatchObject({
      positionSeconds: 37.5,
      seconds: 40,
    });
  });
});

describe("the last lesson", () => {
  withDatabase();
  let astrid: Person;
  beforeEach(() => {
    astrid = getPerson(addCast().astrid);
    addLessons("agents", filmLesson("puzzel", 10), filmLesson("muni", 10));
  });
  const see = (slug: string, seconds: number) =>
    recordWatched(
      astrid,
      slug,
      { ranges: [[0, 10]], position: 10, sitting: token(slug, seconds - 20) },
      secondsLater(seconds),
    );
  const token = (slug: string, opened: number) => {
    const { id } = db.select().from(lessons).where(eq(lessons.slug, slug)).get()!;
    return createPageOpenToken(astrid.id, id, secondsLater(opened));
  };

  it("completes the course at once, with one diploma and one letter", () => {
    see("puzzel", 20);
    expect(db.select().from(courseCompletions).all()).toEqual([]);
    see("muni", 60);
    see("muni", 90);
    expect(db.select().from(courseCompletions).all()).toMatchObject([
      { personId: astrid.id, version: 1, completedAt: secondsLater(60), imported: false },
    ]);
    expect(db.select().from(diplomas).all()).toMatchObject([
      {
        personId: astrid.id,
        courseSlug: "agents",
        course: "E-læring for agenter",
        completedAt: secondsLater(60),
      },
    ]);
    expect(db.select().from(letters).where(eq(letters.letter, "diploma")).all()).toHaveLength(1);
  });

  it("requires published lessons only", () => {
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.slug, "muni")).run(),
    );
    see("puzzel", 20);
    expect(db.select().from(courseCompletions).all()).toHaveLength(1);
  });

  it("of the leaders' course earns no diploma", () => {
    addLessons("leaders", filmLesson("ledelse", 10));
    const { id } = db.select().from(lessons).where(eq(lessons.slug, "ledelse")).get()!;
    const { personId } = { personId: astrid.id };
    const leader = { ...astrid, roles: ["leader" as const] };
    const sitting = createPageOpenToken(personId, id, monday);
    recordWatched(leader, "ledelse", { ranges: [[0, 10]], position: 10, sitting }, secondsLater(10));
    expect(db.select().from(courseCompletions).all()).toHaveLength(1);
    expect(db.select().from(diplomas).all()).toEqual([]);
  });

  it("leaves no audit line, since nobody acted on another person's data", () => {
    see("puzzel", 20);
    expect(db.select().from(auditLines).all()).toEqual([]);
  });
});
