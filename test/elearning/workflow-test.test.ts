import { beforeEach, describe, expect, it } from "vitest";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { action as again } from "../../app/elearning/learner-pages/routes/restart.tsx";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { action } from "../../app/elearning/kinds/workflow-test/routes/step.tsx";
import { fullCall } from "../../db/demo/course/workflow.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, addLessons, getPerson, signIn, twoQuestions } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let as: string;
beforeEach(() => {
  ids = addCast();
  as = signIn(ids.astrid, "agent");
  const content = { ...twoQuestions, passMark: 1 };
  addLessons("agents", { slug: "sag", title: "Sag", kind: "workflow", statedSeconds: 60, content });
});

const takeStep = (trin: string, answer: Record<string, string>, cookie = as) =>
  action(visit("/e-laering/sag/trin", { form: { trin, ...answer }, as: cookie }));
const anew = () => again(visit("/e-laering/sag/forfra", { form: {}, as }));
const see = () => {
  const { content } = loader(visit("/e-laering/sag", { as }));
  if (content.kind !== "workflow") throw new Error("No workflow test.");
  return content;
};
/** A form with two values for one field, which `visit` cannot send. */
const takeStepWithTwoAnswers = async (trin: string) => {
  const body = new URLSearchParams([
    ["trin", trin],
    ["hvem", "kommunen"],
    ["hvem", "hotlinen"],
  ]);
  const call = visit("/e-laering/sag/trin", { form: {}, as });
  const { url, headers } = call.request;
  return action({ ...call, request: new Request(url, { method: "POST", headers, body }) });
};

describe("a workflow test", () => {
  it("judges each step as it is taken, and shows nothing of later ones", async () => {
    expect(see()).toMatchObject({ of: 2, taken: [], current: { id: "farve" } });
    expect(JSON.stringify(see())).not.toMatch(/Hvem skriver/);
    await takeStep("0", { farve: "blaa" });
    expect(see()).toMatchObject({
      taken: [{ id: "farve", right: false }],
      current: { id: "hvem" },
      judged: null,
    });
    expect(JSON.stringify(see())).toContain("Nej.");
  });

  it("is passed by its pass mark over all steps, and completes the lesson", async () => {
    await takeStep("0", { farve: "groen" });
    expect(allProgress().lessons).toEqual([]);
    await takeStepWithTwoAnswers("1");
    expect(see()).toMatchObject({ current: null, judged: { right: 2, passed: true } });
    expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, way: "passed" }]);
  });

  it("is not passed below the mark, and can be restarted as a new try", async () => {
    await takeStep("0", { farve: "blaa" });
    await takeStepWithTwoAnswers("1");
    expect(see().judged).toMatchObject({ right: 1, passed: false });
    expect(allProgress().lessons).toEqual([]);
    await anew();
    expect(see()).toMatchObject({ tries: 2, taken: [], current: { id: "farve" } });
    const [lesson] = evidenceOf(ids.astrid, getPerson(ids.astrid))[0]!.lessons;
    expect(lesson).toMatchObject({ work: { kind: "workflow", tries: 2, right: 0, of: 2, need: 2 } });
  });

  it("refuses a step that is repeated or too early", async () => {
    await takeStep("0", { farve: "blaa" });
    await takeStep("0", { farve: "groen" });
    expect(see().taken).toMatchObject([{ right: false }]);
    expect(await takeStep("5", { farve: "groen" })).toMatchObject({ init: { status: 422 } });
  });

  it("keeps what was typed when an answer is missing, and refuses answers that are not offered", async () => {
    expect(await takeStep("0", {})).toMatchObject({ init: { status: 422 }, data: { refused: "unanswered" } });
    expect(await takeStep("0", { farve: "roed" })).toMatchObject({ data: { refused: "not-offered" } });
    for (const trin of ["x", "NaN", "-1", ""])
      expect(await takeStep(trin, { farve: "groen" })).toMatchObject({
        init: { status: 422 },
        data: { refused: "not-offered" },
      });
    await expect(takeStep("0", {}, signIn(ids.jens, "leader"))).rejects.toMatchObject({ status: 404 });
    expect(see().taken).toEqual([]);
  });
});

describe("the demo's workflow test", () => {
  it("has five steps with different kinds of questions", () => {
    expect(fullCall.questions.map(({ kind }) => kind)).toEqual(["one", "several", "one", "order", "text"]);
  });
});
