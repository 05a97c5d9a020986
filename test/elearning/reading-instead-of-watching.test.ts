import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { action } from "../../app/elearning/learner-pages/routes/answer.tsx";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { exerciseContent } from "../../app/elearning/kinds/exercise/exercise.ts";
import { demoFilms } from "../../db/demo/course/films.ts";
import { agentsCourse, leadersCourse } from "../../db/demo/course/course.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, filmLesson, addLessons, getPerson, signIn, twoQuestions } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let as: string;
beforeEach(() => {
  ids = addCast();
  as = signIn(ids.astrid, "agent");
  addLessons("agents", {
    ...filmLesson("tid", 100),
    transcript: "Det, filmen siger.",
    content: twoQuestions,
  });
});
const send = (form: Record<string, string>) => action(visit("/e-laering/tid/svar", { form, as }));

it("completes a film by reading its text and answering its questions, and records that it was read", async () => {
  await send({ farve: "blaa", hvem: "borgeren" });
  expect(allProgress().lessons).toEqual([]);
  await send({ farve: "groen", hvem: "borgeren" });
  expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, way: "read" }]);
  const [lesson] = evidenceOf(ids.astrid, getPerson(ids.astrid))[0]!.lessons;
  expect(lesson).toMatchObject({
    completed: { way: "read" },
    work: { reading: { tries: 2, right: 1, of: 2, need: 1 } },
  });
});

it("does not send the right answers with the film", () => {
  const { content } = loader(visit("/e-laering/tid", { as }));
  if (content.kind !== "film") throw new Error("No film.");
  expect(content.reading?.questions).toHaveLength(2);
  expect(JSON.stringify(content.reading)).not.toMatch(/"right"|feedback/);
});

it("is not found for a film without a text", async () => {
  writeTransaction((tx) => tx.update(lessons).set({ transcript: null }).where(eq(lessons.slug, "tid")).run());
  await expect(send({ farve: "groen", hvem: "kommunen" })).rejects.toMatchObject({ status: 404 });
});

it("has two questions for every film of the demo", async () => {
  const lessons = await Promise.all([...agentsCourse(), ...leadersCourse()]);
  const films = lessons.filter((lesson) => lesson.kind === "film");
  expect(films).toHaveLength(Object.values(demoFilms).flat().length);
  for (const lesson of films)
    expect(exerciseContent.parse(lesson.content).questions, lesson.slug).toHaveLength(2);
});
