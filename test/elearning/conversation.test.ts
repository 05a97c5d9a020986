import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import {
  type ConversationContent,
  type CallProgress,
  turningPoints,
} from "../../app/elearning/kinds/conversation/conversation.ts";
import { compileInk, compileCall } from "../../app/elearning/kinds/conversation/ink.server.ts";
import { action as again } from "../../app/elearning/learner-pages/routes/restart.tsx";
import { action as back } from "../../app/elearning/kinds/conversation/routes/back.tsx";
import { action } from "../../app/elearning/kinds/conversation/routes/choose.tsx";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { shuffled } from "../../app/elearning/kinds/conversation/shuffle.server.ts";
import { beginCall, takeChoice } from "../../app/elearning/kinds/conversation/story.server.ts";
import { texts } from "../../app/elearning/kinds/conversation/texts.ts";
import { db } from "../../db/database.server.ts";
import { attempts } from "../../db/schema/elearning-progress.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, addLessons, getPerson, signIn } from "./sample-lessons.ts";

const demo = (name: string) => compileCall(readFileSync(`db/demo/course/${name}.ink`, "utf8"));
const [content, second] = [demo("boligstoette"), demo("rotter")];

/** One state for each reachable combination of choices and variables, ended conversations included. */
function everyConversation(content: ConversationContent): CallProgress[] {
  const found = new Map<string, CallProgress>();
  const walk = (state: CallProgress) => {
    const { variablesState } = JSON.parse(state.ink) as { variablesState: object };
    const key = JSON.stringify([state.choices, variablesState]);
    if (found.has(key)) return;
    found.set(key, state);
    for (const at of state.choices.keys()) walk(takeChoice(content, state, at)!);
  };
  walk(beginCall(content));
  return [...found.values()];
}

describe.each([content, second])("the demo's conversation with $title", (call) => {
  const states = everyConversation(call);

  it("has no dead end: every state has choices or a review", () => {
    expect(states.length).toBeGreaterThan(100);
    for (const { choices, review } of states) expect(choices.length > 0).toBe(review === null);
  });

  it("can be passed, and can be failed on each goal", () => {
    const reviews = states.flatMap(({ review }) => (review ? [review] : []));
    expect(reviews.some(({ passed }) => passed)).toBe(true);
    for (const goal of ["resolved", "rightGuide"] as const)
      expect(reviews.filter((review) => !review[goal]).every(({ passed }) => !passed)).toBe(true);
    expect(reviews.some(({ resolved, rightGuide, passed }) => resolved && rightGuide && !passed)).toBe(true);
    for (const { mood } of reviews) expect(mood >= 0 && mood <= 10).toBe(true);
  });

  it("lists the turns that mattered in every review", () => {
    for (const { review } of states) if (review) expect(review.turns.length).toBeGreaterThan(0);
  });
});

it("the sample conversation marks the turn that loses the case, and the review praises only the other", () => {
  const example = compileCall(texts.edit.sample.da);
  const [found, lost] = [0, 1].map((at) => takeChoice(example, beginCall(example), at)!);
  expect(turningPoints(lost!.turnsTaken, lost!.initialOutcome)).toMatchObject([
    { turn: 0, lost: true, resolved: false },
  ]);
  expect(turningPoints(found!.turnsTaken, found!.initialOutcome)).toMatchObject([
    { turn: 0, lost: false, resolved: true },
  ]);
  expect(found!.review!.turns).not.toEqual(lost!.review!.turns);
});

describe("ink with an error", () => {
  it("is refused with the number of its line", () => {
    expect(() => compileInk("Goddag\n-> ingen_steder")).toThrow(/line 2/);
  });
});

describe("a call", () => {
  withDatabase();
  const calls = [content];
  let ids: Record<CastName, number>;
  let as: string;
  beforeEach(() => {
    ids = addCast();
    as = signIn(ids.astrid, "agent");
    addLessons("agents", {
      slug: "vagt",
      title: "Vagt",
      kind: "conversation",
      statedSeconds: 600,
      content: { calls },
    });
  });
  const begin = (cookie = as) =>
    again(visit("/e-laering/vagt/forfra", { form: { opkald: "0" }, as: cookie }));
  const choose = (tur: number | string, valg: number | string, cookie = as) =>
    action(visit("/e-laering/vagt/valg", { form: { tur: String(tur), valg: String(valg) }, as: cookie }));
  const backTo = (tur: string) => back(visit("/e-laering/vagt/tilbage", { form: { tur }, as }));
  const read = () => {
    const view = loader(visit("/e-laering/vagt", { as })).content;
    if (view.kind !== "conversation") throw new Error("No conversation.");
    return view;
  };

  it("continues where it was left, turn by turn, and completes the lesson when the goals are met", async () => {
    await begin();
    while (read().choices.length > 0) await choose(read().turn, 0);
    expect(read().review).toMatchObject({ resolved: true, rightGuide: true, passed: true });
    expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, way: "passed" }]);
  });

  it("completes nothing when its goals are missed, and can be taken again", async () => {
    await begin();
    while (read().choices.length > 0) await choose(read().turn, read().choices.length - 1);
    expect(read().review).toMatchObject({ passed: false });
    expect(allProgress().lessons).toEqual([]);
    await begin();
    expect(read()).toMatchObject({ turn: 0, tries: 2, review: null });
  });

  it("lists the turns that mattered, and can be retried from before one of them", async () => {
    await begin();
    while (read().choices.length > 0) await choose(read().turn, read().turn === 0 ? 1 : 0);
    const { points, tries } = read();
    // The second choice at the first turn lowers the mood by one; the green guide is found later.
    expect(points[0]).toMatchObject({ turn: 0, mood: -1 });
    expect(points.some(({ guide }) => guide === "green")).toBe(true);
    const from = points.at(-1)!.turn;
    const before = db.select().from(attempts).all();
    expect(await backTo("99")).toMatchObject({ init: { status: 422 } });
    expect(await backTo("x")).toMatchObject({ init: { status: 422 }, data: { refused: "not-offered" } });
    expect(db.select().from(attempts).all()).toEqual(before);
    await backTo(String(from));
    expect(read()).toMatchObject({ turn: from, tries: tries + 1, review: null });
    expect(read().choices.length).toBeGreaterThan(0);
  });

  it("accepts each turn once, however often it is sent", async () => {
    await begin();
    await choose(0, 0);
    const once = read();
    expect(await choose(0, 1)).toMatchObject({ status: 303 });
    expect(read()).toEqual(once);
  });

  it("refuses a choice that is not offered, and changes nothing", async () => {
    await begin();
    const before = db.select().from(attempts).all();
    expect(await choose(0, 9)).toMatchObject({ init: { status: 422 } });
    for (const [tur, valg] of [
      ["0", "x"],
      ["-1", "0"],
      ["NaN", "0"],
      ["5", "0"],
      ["", ""],
    ] as const)
      expect(await choose(tur, valg)).toMatchObject({
        init: { status: 422 },
        data: { refused: "not-offered" },
      });
    expect(db.select().from(attempts).all()).toEqual(before);
  });

  it("refuses a turn in a call that was not started", async () => {
    expect(await choose(0, 0)).toMatchObject({ init: { status: 422 } });
    expect(db.select().from(attempts).all()).toEqual([]);
  });

  it("is not found by people without the course", async () => {
    const jens = signIn(ids.jens, "leader");
    await expect(begin(jens)).rejects.toMatchObject({ status: 404 });
    await expect(choose(0, 0, jens)).rejects.toMatchObject({ status: 404 });
  });
});

describe("the choices", () => {
  it("are in a random order that is the same each time", () => {
    const texts = ["a", "b", "c"];
    const first = [...Array(40).keys()].map((seed) => shuffled(texts, String(seed))[0]!.at);
    expect(new Set(first).size).toBe(3);
    expect(shuffled(texts, "7")).toEqual(shuffled(texts, "7"));
    expect(shuffled(texts, "7").every(({ at, text }) => texts[at] === text)).toBe(true);
  });
});

describe("a shift of two calls", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let as: string;
  beforeEach(() => {
    ids = addCast();
    as = signIn(ids.astrid, "agent");
    const calls = { calls: [content, second] };
    addLessons("agents", {
      slug: "vagt",
      title: "Vagt",
      kind: "conversation",
      statedSeconds: 600,
      content: calls,
    });
  });
  const ask = (path: string, form: Record<string, string>) => visit(`/e-laering/vagt/${path}`, { form, as });
  const takeCall = (opkald: number | string) => again(ask("forfra", { opkald: String(opkald) }));
  const read = () => {
    const view = loader(visit("/e-laering/vagt", { as })).content;
    if (view.kind !== "conversation") throw new Error("No conversation.");
    return view;
  };
  /** The choices in the story's own order, which no page shows. */
  const choiceTexts = () => [...read().choices].sort((a, b) => a.at - b.at).map(({ text }) => text);
  const playToEnd = async (pick: (choices: string[]) => number) => {
    while (read().choices.length > 0)
      await action(ask("valg", { tur: String(read().turn), valg: String(pick(choiceTexts())) }));
  };
  const best = () => 0;
  const worst = (choices: string[]) => choices.length - 1;

  it("offers one call at a time, and is complete when both are passed", async () => {
    expect(read()).toMatchObject({ begun: false, ringing: 0 });
    expect(await takeCall(1)).toMatchObject({ init: { status: 422 }, data: { refused: "not-offered" } });
    await takeCall(0);
    expect(read()).toMatchObject({ call: 0, ringing: null });
    await playToEnd(best);
    expect(allProgress().lessons).toEqual([]);
    expect(read()).toMatchObject({
      ringing: 1,
      calls: [{ passed: true }, { passed: false, finished: false }],
    });
    await takeCall(1);
    await playToEnd(best);
    expect(read()).toMatchObject({ call: 1, ringing: null, review: { passed: true, minutesGoal: 8 } });
    expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, way: "passed" }]);
  });

  it("continues with the second call when the first was missed, and shows which call is still missing", async () => {
    await takeCall(0);
    await playToEnd(worst);
    await takeCall(1);
    await playToEnd(best);
    expect(allProgress().lessons).toEqual([]);
    const lesson = evidenceOf(ids.astrid, getPerson(ids.astrid))[0]!.lessons[0]!;
    expect(lesson.work).toMatchObject({ calls: [{ passed: false }, { passed: true }] });
    await takeCall(0);
    await playToEnd(best);
    expect(allProgress().lessons).toHaveLength(1);
  });

  it("keeps a passed call when it is taken again and missed", async () => {
    await takeCall(0);
    await playToEnd(best);
    await takeCall(0);
    await playToEnd(worst);
    await takeCall(1);
    await playToEnd(best);
    expect(allProgress().lessons).toHaveLength(1);
  });

  it("continues in the middle of its second call", async () => {
    await takeCall(0);
    await playToEnd(worst);
    await takeCall(1);
    await action(ask("valg", { tur: "0", valg: "0" }));
    expect(read()).toMatchObject({ call: 1, turn: 1, ringing: null });
  });

  it("offers the next call while the first is retried from one of its turns", async () => {
    await takeCall(0);
    await playToEnd(worst);
    await back(ask("tilbage", { tur: "0" }));
    expect(read()).toMatchObject({ call: 0, review: null, ringing: 1 });
    await takeCall(1);
    expect(read()).toMatchObject({ call: 1 });
  });

  it("restarts a call in progress only when confirmed", async () => {
    await takeCall(0);
    await action(ask("valg", { tur: "0", valg: "0" }));
    expect(await takeCall(0)).toMatchObject({ init: { status: 422 } });
    expect(read()).toMatchObject({ turn: 1 });
    await again(ask("forfra", { opkald: "0", sikker: "ja" }));
    expect(read()).toMatchObject({ turn: 0 });
  });

  it("refuses an unknown call", async () => {
    for (const call of ["x", "-1", "", 7])
      expect(await takeCall(call)).toMatchObject({ init: { status: 422 }, data: { refused: "not-offered" } });
  });
});
