import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { PackageContent } from "../../../app/elearning/kinds/package/content.ts";
import {
  type Launch,
  launchToken,
  readLaunch,
} from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { beginPart, type Save, savePart } from "../../../app/elearning/kinds/package/runtime/runs.server.ts";
import { keyedHash } from "../../../app/base/secrets.server.ts";
import { openedAt } from "../../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { forgetPerson } from "../../../app/people/leaving/leaving.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions, packageStates } from "../../../db/schema/elearning-progress.ts";
import { sessions } from "../../../db/schema/people.ts";
import { withDatabase } from "../../app.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, secondsLater, signIn } from "../sample-lessons.ts";

const content = (rule: PackageContent["rule"] = "either", ...ids: string[]): PackageContent => ({
  standard: "SCORM 1.2",
  edition: "1.2",
  title: "Lille pakke",
  items: (ids.length > 0 ? ids : ["del-1"]).map((id) => ({
    id,
    title: id,
    href: `${id}.html`,
    type: "sco",
    given: {},
  })),
  files: 2,
  bytes: 1000,
  reports: null,
  warnings: [],
  folder: "f".repeat(32),
  rule,
});

const status = "cmi.core.lesson_status";
let launch: Launch;
let other: Launch;

function layPackage(made: PackageContent): number {
  const [lessonId] = addLessons(
    "agents",
    { slug: "pakke", title: "Pakke", kind: "package", statedSeconds: 300, content: made },
    filmLesson("anden", 60),
  );
  return lessonId!;
}

const tokenFor = (personId: number, lessonId: number, kind: Launch["kind"] = "attempt"): Launch => {
  signIn(personId, "agent", monday);
  const { id } = db.select().from(sessions).where(eq(sessions.personId, personId)).all().at(-1)!;
  return { kind, personId, lessonId, sessionId: id };
};

const saveOf = (more: Partial<Save>): Save => ({
  item: "del-1",
  launch: 1,
  sequence: 1,
  bases: [0],
  set: {},
  splices: {},
  ...more,
});
const state = () => db.select().from(packageStates).get()!;
const completed = () => db.select().from(lessonCompletions).all();
const begin = (at: Launch = launch, item: string | null = null) => {
  const begun = beginPart(at, item, secondsLater(1));
  if ("refused" in begun) throw new Error(begun.refused);
  return begun;
};

withDatabase();
let cast: ReturnType<typeof addCast>;
const layForBoth = (made: PackageContent = content()) => {
  const lessonId = layPackage(made);
  launch = tokenFor(cast.astrid, lessonId);
  other = tokenFor(cast.bo, lessonId);
};
beforeEach(() => {
  cast = addCast();
});

describe("the data a package sets", () => {
  it("is returned exactly, also a megabyte of it", () => {
    layForBoth();
    begin();
    const suspendData = `${"æ\u{1F600}\ud83d".repeat(250_000)}"\\\u0000\n`;
    savePart(
      launch,
      saveOf({ set: { "cmi.suspend_data": suspendData, [status]: "incomplete" } }),
      secondsLater(2),
    );
    expect(begin().elements).toEqual({ "cmi.suspend_data": suspendData, [status]: "incomplete" });
  });

  it("is not overwritten by a late or repeated save", () => {
    layForBoth();
    begin();
    savePart(
      launch,
      saveOf({ sequence: 2, bases: [0, 1], set: { "cmi.core.lesson_location": "2" } }),
      secondsLater(3),
    );
    for (const sequence of [1, 2])
      expect(
        savePart(launch, saveOf({ sequence, set: { "cmi.core.lesson_location": "1" } }), secondsLater(4)),
      ).toMatchObject({ sequence: 2 });
    expect(state().elements).toEqual({ "cmi.core.lesson_location": "2" });
  });

  it("is not overwritten by a window that was opened earlier", () => {
    layForBoth();
    begin();
    const later = begin();
    expect(savePart(launch, saveOf({ set: { [status]: "incomplete" } }), secondsLater(4))).toEqual({
      refused: "taken-over",
    });
    savePart(launch, saveOf({ launch: later.launch, set: { [status]: "completed" } }), secondsLater(5));
    expect(state().completion).toBe("completed");
  });

  it("is requested completely when a difference does not fit", () => {
    layForBoth();
    begin();
    expect(savePart(launch, saveOf({ sequence: 5, bases: [4] }), secondsLater(2))).toEqual({
      refused: "base",
    });
    savePart(launch, saveOf({ sequence: 6, bases: null, set: { [status]: "incomplete" } }), secondsLater(3));
    expect(state()).toMatchObject({ sequence: 6, elements: { [status]: "incomplete" } });
  });

  it("is limited in size", () => {
    layForBoth();
    begin();
    const set = { "cmi.suspend_data": "x".repeat(4_100_000) };
    expect(savePart(launch, saveOf({ set }), secondsLater(2))).toEqual({ refused: "too-large" });
  });
});

describe("the lesson", () => {
  it.each([
    ["either", "completed", true, "reported"],
    ["either", "passed", true, "passed"],
    ["either", "failed", false, null],
    ["either", "incomplete", false, null],
    ["either", "fantastisk", false, null],
    ["passed", "completed", false, null],
    ["passed", "passed", true, "passed"],
  ] as const)("by the rule %s, with the word %s, is done: %s", (rule, word, done, way) => {
    layForBoth(content(rule));
    begin();
    expect(savePart(launch, saveOf({ set: { [status]: word } }), secondsLater(2))).toMatchObject({
      complete: done,
    });
    expect(completed().map((row) => row.way)).toEqual(way ? [way] : []);
  });

  it("stays completed whatever the package reports later, with the reported statuses and times", () => {
    layForBoth();
    begin();
    savePart(launch, saveOf({ set: { [status]: "passed", "cmi.core.score.raw": "90" } }), secondsLater(2));
    const review = begin();
    const again = saveOf({ launch: review.launch, set: { [status]: "incomplete" } });
    expect(savePart(launch, again, secondsLater(60))).toMatchObject({ complete: true });
    expect(completed()).toHaveLength(1);
    expect(state().reports).toEqual([
      { at: secondsLater(2).getTime(), completion: "completed", success: "passed", score: 90 },
      { at: secondsLater(60).getTime(), completion: "incomplete", success: "unknown", score: 90 },
    ]);
  });

  it("with several parts is completed with the last of them", () => {
    layForBoth(content("either", "a", "b"));
    for (const [item, complete] of [
      ["a", false],
      ["b", true],
    ] as const) {
      begin(launch, item);
      expect(
        savePart(launch, saveOf({ item, set: { [status]: "completed" } }), secondsLater(3)),
      ).toMatchObject({
        complete,
      });
    }
    expect(begin().items.map(({ done }) => done)).toEqual([true, true]);
  });
});

describe("a launch token", () => {
  it("is valid for its own attempt only, and cannot be forged", () => {
    layForBoth();
    const token = launchToken(launch);
    expect(readLaunch(`Bearer ${token}`)).toEqual(launch);
    expect(
      readLaunch(
        `Bearer ${launchToken(other).replace(/^[^.]+\.[^.]+/, token.split(".").slice(0, 2).join("."))}`,
      ),
    ).toBeNull();
    expect(readLaunch(undefined)).toBeNull();
    expect(readLaunch(`Basic ${token}`)).toBeNull();
  });

  it("is taken for its own purpose only", () => {
    layForBoth();
    const [body, seal] = /^(.*)\.([^.]+)$/.exec(launchToken(launch))!.slice(1) as [string, string];
    expect(seal).toBe(keyedHash("launch", body));
    for (const purpose of ["sitting", "session", "sign-in-code", "learner", "letter", ""])
      expect(readLaunch(`Bearer ${body}.${keyedHash(purpose, body)}`), purpose).toBeNull();
    const opened = secondsLater(1).getTime().toString(36);
    const sealed = `${launch.personId}:${launch.lessonId}:${opened}`;
    expect(
      openedAt(`${opened}.${keyedHash("sitting", sealed)}`, launch.personId, launch.lessonId, monday),
    ).not.toBeNull();
    expect(
      openedAt(`${opened}.${keyedHash("launch", sealed)}`, launch.personId, launch.lessonId, monday),
    ).toBeNull();
  });

  it("expires with the session, but accepts one last save of an open page", () => {
    layForBoth();
    begin();
    writeTransaction((tx) =>
      tx
        .update(sessions)
        .set({ endedAt: secondsLater(10) })
        .where(eq(sessions.id, launch.sessionId))
        .run(),
    );
    expect(savePart(launch, saveOf({ set: { [status]: "completed" } }), secondsLater(12))).toMatchObject({
      complete: true,
    });
    expect(beginPart(launch, null, secondsLater(12))).toEqual({ refused: "signed-out" });
    expect(savePart(launch, saveOf({ sequence: 2, bases: [1] }), secondsLater(21))).toEqual({
      refused: "signed-out",
    });
  });

  it("expires when the person may no longer take the lesson", () => {
    layForBoth();
    begin();
    db.update(lessons).set({ published: false }).where(eq(lessons.id, launch.lessonId)).run();
    expect(savePart(launch, saveOf({ set: { [status]: "completed" } }), secondsLater(2))).toEqual({
      refused: "unknown",
    });
  });

  it("of a trial stores nothing, and is for the secretariat only", () => {
    layForBoth();
    const trial = tokenFor(cast.sanne, launch.lessonId, "trial");
    expect(begin(trial)).toMatchObject({ trial: true, launch: 0, elements: {} });
    expect(savePart(trial, saveOf({ set: { [status]: "completed" } }), secondsLater(2))).toEqual({
      refused: "trial",
    });
    expect(beginPart({ ...launch, kind: "trial" }, null, secondsLater(2))).toEqual({ refused: "unknown" });
    expect(db.select().from(packageStates).all()).toEqual([]);
  });

  it("gives the package a learner id that names nobody, one for each person and lesson", () => {
    layForBoth();
    const [one, again, another] = [begin().learner, begin().learner, begin(other).learner];
    expect(one).toBe(again);
    expect(another).not.toBe(one);
    expect(one).toMatch(/^[0-9a-zA-Z]{10,20}$/);
  });
});

describe("a forgotten person", () => {
  it("has no stored package data", () => {
    layForBoth();
    begin();
    forgetPerson(cast.astrid, secondsLater(9), "site");
    expect(db.select().from(packageStates).all()).toEqual([]);
  });
});
