/** Conversations that lead to themselves, grow without end or cannot be played: what their author is told, and what a learner meets. */
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closeTasks } from "../../app/base/tasks/tasks.server.ts";
import type { CallProgress } from "../../app/elearning/kinds/conversation/conversation.ts";
import type { StoredShift } from "../../app/elearning/kinds/conversation/stored-shift.ts";
import { TaskLimitError } from "../../app/base/tasks/task-limit-error.ts";
import { faultOf } from "../../app/elearning/kinds/conversation/ink-fault.ts";
import { inkSentences } from "../../app/elearning/kinds/conversation/ink-sentences.server.ts";
import { compileCall } from "../../app/elearning/kinds/conversation/ink.server.ts";
import { checkInk, limitFault } from "../../app/elearning/kinds/conversation/ink-tasks.server.ts";
import { action as back } from "../../app/elearning/kinds/conversation/routes/back.tsx";
import { action as choose } from "../../app/elearning/kinds/conversation/routes/choose.tsx";
import { startCall, takeTurn } from "../../app/elearning/kinds/conversation/shift.server.ts";
import { action as again } from "../../app/elearning/learner-pages/routes/restart.tsx";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { attempts } from "../../db/schema/elearning-progress.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addLessons, getPerson, monday, signIn } from "./sample-lessons.ts";

afterAll(closeTasks);

const variables = 'VAR resolved = false\nVAR guide = "none"\nVAR mood = 5';
/** A conversation with this in the middle, from its fourth line; `slut` ends it well. */
const around = (middle: string) =>
  `${variables}\n${middle}\n=== slut\n~ resolved = true\n~ guide = "green"\n~ mood = 9\nFarvel\n-> END\n`;

/** Gives a hundred variables a text of 2,560 characters each. */
function longMemory(): string {
  const names = Array.from({ length: 100 }, (_, at) => `v${at}`);
  const doubled = "~ t = t + t\n".repeat(8);
  const kept = names.map((name) => `~ ${name} = t`).join("\n");
  return `${names.map((name) => `VAR ${name} = ""`).join("\n")}\n~ temp t = "0123456789"\n${doubled}${kept}\n-> slut`;
}

describe("the check of a conversation", () => {
  const sentencesOf = async (source: string, locale: "da" | "en" = "da") => {
    const checked = await checkInk(source, "anna");
    return "faults" in checked ? inkSentences(checked, locale).join("\n") : "in order";
  };

  it.each([
    [
      "a knot that leads to itself",
      "-> a\n=== a\n-> a",
      /Linje \d \(»a«\): .*til sig selv uden et valg: »a«\./,
    ],
    [
      "two knots that lead to each other",
      "-> a\n=== a\n-> b\n=== b\n-> a",
      /uden et valg: »\w« → »\w« → »\w«.*10\.000 trin/,
    ],
    ["a circle before the first knot", "- (top)\n-> top", /^Linje \d: .*til sig selv uden et valg\./],
    ["a fallback choice that leads back", "-> a\n=== a\n+ -> a", /\(»a«\): .*uden et valg/],
    [
      "a function that calls itself",
      "{f()}\n-> slut\n=== function f()\n~ return f()",
      /\(»f«\): .*uden at komme ud igen: »f«.*100 gange/,
    ],
    [
      "functions that call each other",
      "{f()}\n-> slut\n=== function f()\n~ return g()\n=== function g()\n~ return f()",
      /»f« → »g« → »f«/,
    ],
    ["a tunnel into itself", "-> a ->\n-> slut\n=== a\n-> a ->\n->->", /\(»a«\): .*inden i hinanden/],
    ["a thread into itself", "<- a\n-> slut\n=== a\n<- a\n-> DONE", /\(»a«\): .*inden i hinanden/],
    [
      "lines without end",
      "-> a\n=== a\nHej med dig\n-> a",
      /\(»a«\): Her kommer over 100 linjer uden et valg/,
    ],
    [
      "one line without end",
      "-> a\n=== a\nHej med dig <>\n-> a",
      /\(»a«\): Her kommer over 10\.000 tegn uden et valg/,
    ],
    [
      "a text that doubles",
      'VAR s = "x"\n-> a\n=== a\n~ s = s + s\n-> a',
      /\(»a«\): En tekst.*over 5\.000 tegn/,
    ],
    ["a list that grows", "LIST l = x, y\n-> a\n=== a\n~ l += LIST_ALL(l)\n-> a", /uden et valg: »a«/],
    [
      "choices without end",
      "VAR n = 0\n-> a\n=== a\n- (top)\n~ n++\n<- c(n)\n-> top\n=== c(x)\n+ [valg {x}] -> slut",
      /over 30 valg på én gang/,
    ],
    [
      "paths without end",
      "VAR n = 0\n-> a\n=== a\n+ [op]\n~ n++\n-> a\n+ [ud] -> slut",
      /^Linje \d+ \(»a«\): .*variablen n får over 100 forskellige værdier/,
    ],
    [
      "two counters, in choices that show them",
      "VAR n = 0\nVAR m = 0\n-> a\n=== a\n+ [op {n}]\n~ n++\n~ m += 2\n-> b\n+ [ud] -> slut\n=== b\n+ [videre {m}] -> a",
      /\(»[ab]«\): .*variablen [nm] får over 100/,
    ],
    [
      "more paths than can be checked, without a counter that grows on",
      "VAR n = 0\nVAR m = 0\n-> a\n=== a\n+ [n]\n~ n = (n + 1) mod 50\n-> a\n+ [m]\n~ m = (m + 1) mod 50\n-> a\n+ [ud] -> slut",
      /over 2\.000 forskellige veje/,
    ],
    [
      "more steps than can be checked",
      "VAR n = 0\nVAR k = 0\n-> a\n=== a\n+ {n < 90} [op]\n~ n++\n~ k = 0\n-> b\n+ [ud] -> slut\n=== b\n~ k++\n{k < 400: -> b}\n-> a",
      /over 100\.000 trin i alt/,
    ],
    ["braces in each other", `${"{".repeat(5000)}x\n-> slut`, /for mange led inden i hinanden/],
    [
      "a file of too many characters",
      "Goddag\n".repeat(15_000),
      /^Samtalen fylder for meget: højst 100\.000 tegn/,
    ],
    ["a program behind it", "EXTERNAL f()\n{f()}\n-> slut", /^Linje 4: EXTERNAL/],
    [
      "a mood that is no number at a choice",
      '~ mood = "glad"\n-> a\n=== a\n+ [Ja] -> slut',
      /\(»a«\): Variablen mood er ikke et tal/,
    ],
    ["a title that is computed", "# title: {mood}\n-> slut", /Mærkerne øverst/],
    ["a way back from no tunnel", "-> a\n=== a\nHej\n->->", /^Linje 7 \(»a«\): Her står ->->/],
    ["variables that hold too much", longMemory(), /husker for meget: højst 200\.000 tegn/],
    [
      "minutes divided by nothing",
      "VAR minutes = 0\n~ minutes = 1 / 0\n-> slut",
      /\(»slut«\): Variablen minutes er ikke et tal/,
    ],
    ["a goal that is no number", 'VAR goal_mood = "syv"\n-> slut', /Målet goal_mood skal være et tal/],
    [
      "sums that cannot be done",
      '-> a\n=== a\n~ mood = "x" * 2\n-> slut',
      /^Linje 6 \(»a«\): Samtalen regner på noget, der ikke er et tal/,
    ],
    [
      "a dead end",
      "-> a\n=== a\n{mood > 9: -> slut}\n+ [Ja] -> b\n=== b\n{mood > 9: -> slut}",
      /\(»b«\): En vej ender uden en slutning/,
    ],
  ])("tells of %s", async (_, middle, sentence) => {
    const told = await sentencesOf(around(middle));
    expect(told).toMatch(sentence);
    expect(told).toMatch(/Intet er gemt\.$/);
  });

  it.each([
    "{1 % 0}",
    "{LIST_VALUE(3)}",
    "{RANDOM(5, 1)}",
    '{not "x"}',
    '{FLOOR("x")}',
    "~ temp x = -> slut\n{x + 1}",
    "~ temp x = 5\n-> x",
    "~ temp y = slut\n{y()}",
    '~ mood = MAX("a", 1)',
  ])("says in words of ours what cannot be worked out: %s", async (middle) => {
    expect(await sentencesOf(around(`${middle}\n-> slut`))).toMatch(
      /^Linje \d: Samtalen regner på noget, der ikke er et tal, fx en tekst eller et tal divideret med 0\.\nIntet er gemt\.$/,
    );
  });

  it("says the place alone of what the runtime trips over otherwise", () => {
    const error = new Error("RUNTIME ERROR: 'a.ink' line 7: Trying to pop too much from the stack");
    const tell = (locale: "da" | "en") => inkSentences({ faults: [faultOf(error)], more: 0 }, locale)[0];
    expect(tell("da")).toBe(
      "Linje 7: Samtalen kan ikke spilles videre her. Se, om der står noget, som ink ikke kan udføre, fx en funktion eller en liste brugt forkert.",
    );
    expect(tell("en")).not.toContain("stack");
  });

  it("counts the errors beyond the first twenty", async () => {
    const told = await sentencesOf(around(Array.from({ length: 25 }, (_, at) => `-> ingen${at}`).join("\n")));
    expect(told.match(/Der er ikke noget sted/g)).toHaveLength(20);
    expect(told).toContain("Og 5 fejl mere.");
  });

  it("names the limits in English as well", async () => {
    expect(await sentencesOf(around("-> a\n=== a\n-> a"), "en")).toMatch(
      /^Line \d \(“a”\): The conversation leads to itself without a choice: “a”\..*10,000 steps/,
    );
  });

  it("accepts a long circle with a choice in it, a text over several lines, and a note to oneself", async () => {
    const lines = "Goddag, mit høreapparat piber. # citizen\n".repeat(60);
    const middle = `TODO: skriv mere\n${lines}-> a\n=== a\n+ [Igen] -> a\n+ [Slut] -> slut`;
    expect(await sentencesOf(around(middle))).toBe("in order");
  });

  it("tells of the limits of its process, and leaves a full queue to the site", () => {
    const told = (limit: "time" | "memory") =>
      inkSentences({ faults: [limitFault(new TaskLimitError(limit), 30)], more: 0 }, "da")[0];
    expect(told("time")).toMatch(/på 30 sekunder/);
    expect(told("memory")).toMatch(/for meget hukommelse/);
    expect(() => limitFault(new TaskLimitError("queue"), 30)).toThrow(TaskLimitError);
  });

  it("judges a conversation with chance in it the same each time", async () => {
    const middle = Array.from({ length: 8 }, (_, at) => `{shuffle:\n- ${at} a\n- ${at} b\n}`).join("\n");
    const source = around(`~ mood = RANDOM(0, 9)\n${middle}\n{mood < 5: -> END}\n-> slut`);
    const told = await Promise.all(Array.from({ length: 5 }, () => sentencesOf(source)));
    expect(new Set(told).size).toBe(1);
  });
});

describe("a conversation that was accepted and still runs wild", () => {
  withDatabase();
  let as: string;
  let astrid: number;
  let secretariat: string;
  const addShift = (middle: string, published = true) =>
    addLessons("agents", {
      slug: "vagt",
      title: "Vagt",
      kind: "conversation",
      statedSeconds: 600,
      published,
      content: { calls: [compileCall(around(middle))] },
    });
  beforeEach(() => {
    const ids = addCast();
    astrid = ids.astrid;
    as = signIn(ids.astrid, "agent");
    secretariat = signIn(ids.sanne, "secretariat");
  });
  const begin = (cookie = as) =>
    again(visit("/e-laering/vagt/forfra", { form: { opkald: "0" }, as: cookie }));
  const take = (tur: number, valg: number, cookie = as) =>
    choose(visit("/e-laering/vagt/valg", { form: { tur: String(tur), valg: String(valg) }, as: cookie }));
  const backTo = (tur: number, cookie = as) =>
    back(visit("/e-laering/vagt/tilbage", { form: { tur: String(tur) }, as: cookie }));
  const rows = () => db.select().from(attempts).all();
  const shown = (cookie = as) => {
    const { content } = loader(visit("/e-laering/vagt", { as: cookie }));
    if (content.kind !== "conversation") throw new Error("No conversation.");
    return content;
  };
  const refusal = (refused: string) => ({ init: { status: 422 }, data: { refused } });

  const circleAtThirdVisit = "-> a\n=== a\n- (top)\n{TURNS() > 1: -> top}\n+ [Igen] -> a\n+ [Slut] -> slut";

  it("is refused in a sentence at the turn that would not end, and keeps the turns before it", async () => {
    addShift(circleAtThirdVisit);
    await begin();
    await take(0, 0);
    const before = rows();
    expect(await take(1, 0)).toMatchObject(refusal("story-fault"));
    expect(rows()).toEqual(before);
    await take(1, 1);
    expect(shown().review).toMatchObject({ passed: true });
  });

  it("is refused in the same way in the secretariat's trial", async () => {
    addShift(circleAtThirdVisit, false);
    await begin(secretariat);
    await take(0, 0, secretariat);
    expect(await take(1, 0, secretariat)).toMatchObject(refusal("story-fault"));
    expect(shown(secretariat)).toMatchObject({ turn: 1 });
    expect(rows()).toEqual([]);
  });

  it.each([
    ["leads to itself", "-> a\n=== a\n-> a"],
    ["calls itself", "{f()}\n-> slut\n=== function f()\n~ return f()"],
    ["talks without end", "-> a\n=== a\nHej\n-> a"],
    ["has a mood that is no number", '~ mood = "glad"\n+ [Ja] -> slut'],
  ])("is not begun when it %s", async (_, middle) => {
    addShift(middle);
    expect(await begin()).toMatchObject(refusal("story-fault"));
    expect(rows()).toEqual([]);
    expect(shown()).toMatchObject({ begun: false, tries: 0 });
  });

  it.each([
    ["is not JSON", "slet ikke ink"],
    ["is not ink", '{"root":[],"inkVersion":99}'],
    ["is ink without content", '{"inkVersion":21}'],
  ])("is not begun when what is stored %s", async (_, story) => {
    const content = { calls: [{ title: "Inger", story, goal: { mood: 7, minutes: 10 } }] };
    const common = { slug: "vagt", title: "Vagt", kind: "conversation", statedSeconds: 600 } as const;
    addLessons("agents", { ...common, content });
    expect(await begin()).toMatchObject(refusal("story-fault"));
    expect(rows()).toEqual([]);
  });

  /** Changes what is stored of the first call. */
  function changeStored(change: Partial<Pick<CallProgress, "ink" | "turn" | "lines">>) {
    const state = rows()[0]!.state as StoredShift;
    const talks = state.talks.map((talk) => ({ ...talk, ...change }));
    db.update(attempts)
      .set({ state: { ...state, talks } })
      .run();
  }

  it("is refused when its stored state cannot be read, and can be taken from its start", async () => {
    addShift("+ [Ja] -> slut");
    await begin();
    changeStored({ ink: "{}" });
    expect(await take(0, 0)).toMatchObject(refusal("story-fault"));
    await begin();
    await take(0, 0);
    expect(shown().review).toMatchObject({ passed: true });
  });

  it.each([
    ["turns", { turn: 300 }, 300],
    ["lines", { lines: Array.from({ length: 1000 }, () => ({ who: "agent" as const, text: "Hej" })) }, 0],
    ["characters", { lines: [{ who: "agent" as const, text: "Hej ".repeat(50_000) }] }, 0],
  ])("ends when it has come to too many %s, with all of them kept", async (_, stored, turn) => {
    addShift("-> a\n=== a\n+ [Igen] -> a\n+ [Slut] -> slut");
    await begin();
    changeStored(stored);
    const before = rows();
    expect(await take(turn, 0)).toMatchObject(refusal("too-long"));
    expect(rows()).toEqual(before);
  });

  it("goes back with the same chance, so that it meets the same choices", async () => {
    const middle = Array.from({ length: 6 }, (_, at) => `{RANDOM(1, 1000)} ${at}\n+ [Ja] \n-`).join("\n");
    addShift(`${middle} -> slut`);
    await begin();
    for (let turn = 0; shown().choices.length > 0; turn++) await take(turn, 0);
    const said = shown().lines;
    await backTo(4);
    const again = shown().lines;
    expect(again).toEqual(said.slice(0, again.length));
  });

  it("takes a turn that two windows send at once only once, and keeps a new start over a turn of the old one", async () => {
    addShift("-> a\n=== a\n+ [Igen] -> a\n+ [Slut] -> slut");
    await begin();
    await Promise.all([take(0, 0), take(0, 1)]);
    expect(shown()).toMatchObject({ turn: 1, review: null });
    const person = getPerson(astrid);
    const [restarted, turn] = await Promise.all([
      startCall(person, "vagt", 0, monday, true),
      takeTurn(person, "vagt", 1, 0, monday),
    ]);
    expect(restarted).toMatchObject({ progress: { turn: 0 } });
    expect(turn).toEqual({ refused: "changed" });
    expect(shown()).toMatchObject({ turn: 0, tries: 2 });
  });

  it("is begun once when its button is pressed twice", async () => {
    addShift("+ [Ja] -> slut");
    expect(await Promise.all([begin(), begin()])).toMatchObject([{ status: 303 }, { status: 303 }]);
    expect(shown()).toMatchObject({ turn: 0, tries: 1 });
  });
});
