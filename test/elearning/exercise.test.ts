import { beforeEach, describe, expect, it } from "vitest";
import { judge, readAnswers } from "../../app/elearning/kinds/exercise/exercise.ts";
import { action, loader } from "../../app/elearning/learner-pages/routes/answer.tsx";
import { findTheGuide } from "../../db/demo/course/exercise.ts";
import { db } from "../../db/database.server.ts";
import { attempts } from "../../db/schema/elearning-progress.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, addLessons, signIn, twoQuestions } from "./sample-lessons.ts";

const formOf = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe("answers to an exercise", () => {
  it("are right when exactly the right options are chosen", () => {
    const verdict = (hvem: string[]) => judge(twoQuestions, { farve: ["blaa"], hvem }).questions.hvem;
    expect(verdict(["kommunen", "hotlinen"])).toBe(true);
    expect(verdict(["kommunen"])).toBe(false);
    expect(verdict(["kommunen", "hotlinen", "borgeren"])).toBe(false);
  });

  it("pass at the pass mark and not below", () => {
    expect(judge(twoQuestions, { farve: ["groen"], hvem: ["borgeren"] })).toMatchObject({
      right: 1,
      passed: true,
    });
    expect(judge(twoQuestions, { farve: ["blaa"], hvem: ["borgeren"] })).toMatchObject({
      right: 0,
      passed: false,
    });
  });

  it("are refused when the question does not offer them", () => {
    const refused = { refused: "not-offered" };
    expect(readAnswers(twoQuestions, formOf(["farve", "roed"], ["hvem", "kommunen"]))).toEqual(refused);
    expect(
      readAnswers(twoQuestions, formOf(["farve", "groen"], ["farve", "blaa"], ["hvem", "kommunen"])),
    ).toEqual(refused);
    expect(
      readAnswers(twoQuestions, formOf(["farve", "groen"], ["hvem", "kommunen"], ["andet", "x"])),
    ).toEqual(refused);
  });

  it("keep the other choices when one is missing", () => {
    expect(readAnswers(twoQuestions, formOf(["hvem", "kommunen"]))).toEqual({
      refused: "unanswered",
      unanswered: ["farve"],
      twice: [],
      answers: { farve: [], hvem: ["kommunen"] },
    });
  });
});

describe("the demo's exercise", () => {
  it("can be passed, with a right answer to each question", () => {
    const right = Object.fromEntries(
      findTheGuide.questions.map(({ id, options }) => [
        id,
        options.filter((option) => option.right).map((option) => option.id),
      ]),
    );
    expect(judge(findTheGuide, right)).toMatchObject({ right: 5, of: 5, passed: true });
  });
});

describe("an exercise", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let as: string;
  let lesson: number;
  beforeEach(() => {
    ids = addCast();
    as = signIn(ids.astrid, "agent");
    [lesson] = addLessons("agents", {
      slug: "oevelse",
      title: "Øvelse",
      kind: "exercise",
      statedSeconds: 60,
      content: twoQuestions,
    }) as [number];
  });
  const send = (form: Record<string, string>, cookie = as) =>
    action(visit("/e-laering/oevelse/svar", { form, as: cookie }));
  const view = () => loader(visit("/e-laering/oevelse", { as })).content;

  it("shows the result per answer, counts tries and completes the lesson when passed", async () => {
    await send({ farve: "blaa", hvem: "borgeren" });
    expect(allProgress().lessons).toEqual([]);
    const answer = await send({ farve: "groen", hvem: "borgeren" });
    expect(answer).toMatchObject({ status: 303 });
    expect(view()).toMatchObject({ tries: 2, judged: { right: 1, of: 2, passed: true } });
    expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, lessonId: lesson, way: "passed" }]);
  });

  it("stays complete when a later try fails", async () => {
    await send({ farve: "groen", hvem: "borgeren" });
    await send({ farve: "blaa", hvem: "borgeren" });
    expect(allProgress().lessons).toHaveLength(1);
  });

  it("reveals nothing before it is answered, and then only about the chosen options", async () => {
    expect(JSON.stringify(view())).not.toMatch(/right|feedback/);
    await send({ farve: "blaa", hvem: "borgeren" });
    const content = view();
    const comments =
      content.kind === "exercise" ? content.questions[0]!.options.map((option) => option.comment) : [];
    expect(comments).toEqual([null, { right: false, feedback: "Nej." }]);
  });

  it("refuses a choice that is not offered, and changes nothing", async () => {
    const answer = await send({ farve: "roed", hvem: "kommunen" });
    expect(answer).toMatchObject({ init: { status: 422 }, data: { refused: "not-offered" } });
    expect(db.select().from(attempts).all()).toEqual([]);
  });

  it("is not found by people without the course", async () => {
    const jens = signIn(ids.jens, "leader");
    await expect(send({ farve: "groen", hvem: "kommunen" }, jens)).rejects.toMatchObject({ status: 404 });
    expect(db.select().from(attempts).all()).toEqual([]);
  });
});
