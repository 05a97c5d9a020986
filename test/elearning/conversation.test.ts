import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { ConversationContent, Talk } from "../../app/elearning/conversation.ts";
import { compileInk } from "../../app/elearning/ink.server.ts";
import { action as again } from "../../app/elearning/routes/again.tsx";
import { action as back } from "../../app/elearning/routes/back.tsx";
import { action } from "../../app/elearning/routes/choose.tsx";
import { loader } from "../../app/elearning/routes/lesson.tsx";
import { beginTalk, choose } from "../../app/elearning/story.server.ts";
import { db } from "../../db/open.server.ts";
import { attempts } from "../../db/schema/elearning.ts";
import { context, request, withDatabase } from "../app.ts";
import { callIn, type CastName } from "../cast.ts";
import { everything, lay, signIn } from "./lessons.ts";

const story = compileInk(readFileSync("db/demo/course/boligstoette.ink", "utf8"));
const content: ConversationContent = { story, goal: { mood: 7 } };

/** One talk for each place that can be reached with each standing of the variables, ended ones included. */
function everyTalk(): Talk[] {
  const known = new Map<string, Talk>();
  const walk = (talk: Talk) => {
    const { variablesState } = JSON.parse(talk.ink) as { variablesState: object };
    const key = JSON.stringify([talk.choices, variablesState]);
    if (known.has(key)) return;
    known.set(key, talk);
    for (const at of talk.choices.keys()) walk(choose(content, talk, at)!);
  };
  walk(beginTalk(content));
  return [...known.values()];
}

describe("the demo's conversation", () => {
  const talks = everyTalk();

  it("has no dead end: every way on leads to a choice or to a review", () => {
    expect(talks.length).toBeGreaterThan(100);
    for (const { choices, review } of talks) expect(choices.length > 0).toBe(review === null);
  });

  it("can be passed, and can be failed on each goal", () => {
    const reviews = talks.flatMap(({ review }) => (review ? [review] : []));
    expect(reviews.some(({ passed }) => passed)).toBe(true);
    for (const goal of ["resolved", "rightGuide"] as const)
      expect(reviews.filter((review) => !review[goal]).every(({ passed }) => !passed)).toBe(true);
    expect(reviews.some(({ resolved, rightGuide, passed }) => resolved && rightGuide && !passed)).toBe(true);
    for (const { mood } of reviews) expect(mood >= 0 && mood <= 10).toBe(true);
  });

  it("says in every review what mattered", () => {
    for (const { review } of talks) if (review) expect(review.turns.length).toBeGreaterThan(0);
  });
});

describe("ink with an error", () => {
  it("is not compiled, and its line is named", () => {
    expect(() => compileInk("Goddag\n-> ingen_steder")).toThrow(/line 2/);
  });
});

describe("taking a call", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let as: string;
  beforeEach(() => {
    ids = callIn();
    as = signIn(ids.astrid, "agent");
    lay("agents", { slug: "vagt", title: "Vagt", kind: "conversation", statedSeconds: 600, content });
  });
  const call = { context, params: { lesson: "vagt" } };
  const begin = (cookie = as) =>
    again({ ...call, request: request("/e-laering/vagt/forfra", { form: {}, as: cookie }) });
  const say = (tur: number | string, valg: number | string, cookie = as) =>
    action({
      ...call,
      request: request("/e-laering/vagt/valg", {
        form: { tur: String(tur), valg: String(valg) },
        as: cookie,
      }),
    });
  const backTo = (tur: string) =>
    back({ ...call, request: request("/e-laering/vagt/tilbage", { form: { tur }, as }) });
  const read = () => {
    const view = loader({ ...call, request: request("/e-laering/vagt", { as }) }).content;
    if (view.kind !== "conversation") throw new Error("No conversation.");
    return view;
  };

  it("goes on where it was left, turn by turn, and completes the lesson when the goals are met", async () => {
    begin();
    while (read().choices.length > 0) await say(read().turn, 0);
    expect(read().review).toMatchObject({ resolved: true, rightGuide: true, passed: true });
    expect(everything().lessons).toMatchObject([{ personId: ids.astrid, way: "passed" }]);
  });

  it("that misses its goals completes nothing, and can be taken again", async () => {
    begin();
    while (read().choices.length > 0) await say(read().turn, read().choices.length - 1);
    expect(read().review).toMatchObject({ passed: false });
    expect(everything().lessons).toEqual([]);
    begin();
    expect(read()).toMatchObject({ turn: 0, tries: 2, review: null });
  });

  it("tells which turns mattered, and can be taken again from before one of them", async () => {
    begin();
    while (read().choices.length > 0) await say(read().turn, read().turn === 0 ? 1 : 0);
    const { points, tries } = read();
    // The second answer to the ringing telephone costs a step of mood; the green guide is found on the way.
    expect(points[0]).toMatchObject({ turn: 0, mood: -1 });
    expect(points.some(({ guide }) => guide === "green")).toBe(true);
    const from = points.at(-1)!.turn;
    const before = db.select().from(attempts).all();
    expect(await backTo("99")).toMatchObject({ init: { status: 422 } });
    await expect(backTo("x")).rejects.toMatchObject({ status: 400 });
    expect(db.select().from(attempts).all()).toEqual(before);
    await backTo(String(from));
    expect(read()).toMatchObject({ turn: from, tries: tries + 1, review: null });
    expect(read().choices.length).toBeGreaterThan(0);
  });

  it("takes the same turn once, however often it is sent", async () => {
    begin();
    await say(0, 0);
    const once = read();
    expect(await say(0, 1)).toMatchObject({ status: 303 });
    expect(read()).toEqual(once);
  });

  it("refuses what is not offered, and changes nothing", async () => {
    begin();
    const before = db.select().from(attempts).all();
    expect(await say(0, 9)).toMatchObject({ init: { status: 422 } });
    for (const [tur, valg] of [
      ["0", "x"],
      ["-1", "0"],
      ["", ""],
    ] as const)
      await expect(say(tur, valg)).rejects.toMatchObject({ status: 400 });
    expect(db.select().from(attempts).all()).toEqual(before);
  });

  it("refuses a turn in a call that was never taken", async () => {
    expect(await say(0, 0)).toMatchObject({ init: { status: 422 } });
    expect(db.select().from(attempts).all()).toEqual([]);
  });

  it("is not found by those whose course it is not", async () => {
    const jens = signIn(ids.jens, "leader");
    expect(() => begin(jens)).toThrow(expect.objectContaining({ status: 404 }));
    await expect(say(0, 0, jens)).rejects.toMatchObject({ status: 404 });
  });
});
