import { readFileSync } from "node:fs";
import type { ActionFunction } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileCall } from "../../app/elearning/kinds/conversation/ink.server.ts";
import { action as again } from "../../app/elearning/learner-pages/routes/restart.tsx";
import { action as answer } from "../../app/elearning/learner-pages/routes/answer.tsx";
import { action as back } from "../../app/elearning/kinds/conversation/routes/back.tsx";
import { action as choose } from "../../app/elearning/kinds/conversation/routes/choose.tsx";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { action as open } from "../../app/elearning/kinds/interactive-page/routes/open-part.tsx";
import { action as step } from "../../app/elearning/kinds/workflow-test/routes/step.tsx";
import { readPage } from "../../app/elearning/kinds/interactive-page/page-text.ts";
import { sqlite, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, signIn, twoQuestions } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let as: string;
let before: unknown;
const rowsWritten = () => sqlite.prepare("select total_changes() rows").get();
beforeEach(() => {
  ids = addCast();
  as = signIn(ids.sanne, "secretariat");
  const page = readPage("> Hvad nu?\nSig det.\n\n> Og så?\nBliv på linjen.", []);
  if ("wrong" in page) throw new Error("No page.");
  const calls = [compileCall(readFileSync("db/demo/course/boligstoette.ink", "utf8"))];
  const common = { statedSeconds: 60, published: false };
  addLessons(
    "agents",
    { ...common, slug: "oevelse", title: "Øvelse", kind: "exercise", content: twoQuestions },
    { ...common, slug: "sag", title: "Sag", kind: "workflow", content: twoQuestions },
    { ...common, slug: "side", title: "Side", kind: "page", content: { pictures: [], parts: page.parts } },
    { ...common, slug: "vagt", title: "Vagt", kind: "conversation", content: { calls } },
    { ...filmLesson("tid", 100), published: false, transcript: "Teksten.", content: twoQuestions },
    { ...common, slug: "tom", title: "Tom", kind: "exercise" },
  );
  before = rowsWritten();
});
afterEach(async () => {
  for (const slug of ["oevelse", "sag", "side", "vagt", "tid"]) await startAgain(slug);
});

const send = (act: ActionFunction, path: string, form: Record<string, string>, cookie = as) =>
  act(visit(`/e-laering/${path}`, { form, as: cookie }));
const startAgain = (slug: string) => send(again, `${slug}/forfra`, { proeve: "forfra" });
const view = (slug: string, cookie = as) => loader(visit(`/e-laering/${slug}`, { as: cookie }));

describe("the secretariat's trial of an unpublished lesson", () => {
  it("judges an exercise like an agent's, and restarts on request", async () => {
    await send(answer, "oevelse/svar", { farve: "blaa", hvem: "borgeren" });
    expect(view("oevelse").content).toMatchObject({ tries: 1, judged: { right: 0, passed: false } });
    await send(answer, "oevelse/svar", { farve: "groen", hvem: "borgeren" });
    expect(view("oevelse")).toMatchObject({
      isRecorded: false,
      content: { tries: 2, judged: { passed: true } },
    });
    await startAgain("oevelse");
    expect(view("oevelse").content).toMatchObject({ tries: 0, judged: null });
    expect(rowsWritten()).toEqual(before);
  });

  it("takes a workflow test step by step, opens a page's parts, and answers the questions on a film's text", async () => {
    await send(step, "sag/trin", { trin: "0", farve: "groen" });
    await send(step, "sag/trin", { trin: "1", hvem: "borgeren" });
    expect(view("sag").content).toMatchObject({ judged: { right: 1, of: 2, passed: true } });
    await send(again, "sag/forfra", {});
    expect(view("sag").content).toMatchObject({ tries: 2, taken: [], judged: null });
    for (const del of ["f1", "f4"]) await send(open, "side/aabn", { del });
    expect(view("side")).toMatchObject({ completedAt: null, content: { opened: 2, of: 2 } });
    await send(answer, "tid/svar", { farve: "groen", hvem: "borgeren" });
    expect(view("tid").content).toMatchObject({ reading: { judged: { passed: true } } });
    expect(rowsWritten()).toEqual(before);
  });

  it("plays a call to its review, and retries a turn of it", async () => {
    await send(again, "vagt/forfra", { opkald: "0" });
    for (let turn = 0; turn < 50; turn++) {
      const { content } = view("vagt");
      if (content.kind !== "conversation" || content.review) break;
      await send(choose, "vagt/valg", { tur: String(content.turn), valg: "0" });
    }
    expect(view("vagt").content).toMatchObject({ review: { moodGoal: expect.any(Number) } });
    await send(back, "vagt/tilbage", { tur: "0" });
    expect(view("vagt").content).toMatchObject({ turn: 0, review: null, tries: 2 });
    expect(rowsWritten()).toEqual(before);
  });

  it("restarts when the lesson has been changed meanwhile", async () => {
    await send(step, "sag/trin", { trin: "0", farve: "groen" });
    const content = { ...twoQuestions, questions: twoQuestions.questions.slice(1) };
    writeTransaction((tx) => tx.update(lessons).set({ content }).where(eq(lessons.slug, "sag")).run());
    expect(view("sag").content).toMatchObject({ of: 1, taken: [], current: { id: "hvem" } });
  });

  it("is not found by agents, is separate for each person, and refuses a lesson without questions", async () => {
    await send(answer, "oevelse/svar", { farve: "groen", hvem: "borgeren" });
    const astrid = signIn(ids.astrid, "agent");
    await expect(send(answer, "oevelse/svar", { farve: "groen" }, astrid)).rejects.toMatchObject({
      status: 404,
    });
    await expect(send(answer, "tom/svar", {})).rejects.toMatchObject({ status: 404 });
    expect(() => view("tom")).toThrow(expect.objectContaining({ status: 404 }));
  });
});
