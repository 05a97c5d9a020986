import { beforeEach, describe, expect, it } from "vitest";
import { recordPastCompletion } from "../../app/elearning/completion/past-completion.server.ts";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { answerExercise } from "../../app/elearning/kinds/exercise/answering.server.ts";
import { loader as why } from "../../app/elearning/evidence/routes/why.tsx";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { recordWatched } from "../../app/elearning/kinds/film/watching.server.ts";
import { loader as secretariatWhy } from "../../app/overviews/person/routes/secretariat-evidence.tsx";
import { loader as teamWhy } from "../../app/overviews/person/routes/team-evidence.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import {
  filmLesson,
  addLessons,
  monday,
  secondsLater,
  getPerson,
  signIn,
  twoQuestions,
} from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let puzzel: number;
beforeEach(() => {
  ids = addCast();
  const exercise = { kind: "exercise" as const, statedSeconds: 60, content: twoQuestions };
  [puzzel] = addLessons("agents", filmLesson("puzzel", 100), {
    ...exercise,
    slug: "guider",
    title: "Guider",
  }) as [number];
});

const watch = (from: number, to: number, at: number) =>
  recordWatched(
    getPerson(ids.astrid),
    "puzzel",
    { ranges: [[from, to]], position: to, sitting: createPageOpenToken(ids.astrid, puzzel, monday) },
    secondsLater(at),
  );
const formOf = (answers: Record<string, string>) => {
  const form = new FormData();
  for (const [question, answer] of Object.entries(answers)) form.append(question, answer);
  return form;
};
const ownEvidence = () => evidenceOf(ids.astrid, getPerson(ids.astrid));

describe("the evidence of a lesson", () => {
  it("shows the rule, what was done and when, and what is missing", () => {
    watch(0, 20, 30);
    watch(50, 60, 70);
    answerExercise(
      getPerson(ids.astrid),
      "guider",
      formOf({ farve: "blaa", hvem: "borgeren" }),
      secondsLater(80),
    );
    expect(ownEvidence()).toMatchObject([
      {
        slug: "agents",
        completed: null,
        lessons: [
          {
            slug: "puzzel",
            ruleVersion: 1,
            completed: null,
            beganAt: secondsLater(30),
            lastAt: secondsLater(70),
            work: {
              seen: 30,
              of: 100,
              missing: [
                [20, 50],
                [60, 100],
              ],
            },
          },
          { slug: "guider", completed: null, work: { tries: 1, right: 0, of: 2, need: 1 } },
        ],
      },
    ]);
  });

  it("shows when and how each lesson was completed, and completes the course with the last one", () => {
    watch(0, 100, 100);
    answerExercise(
      getPerson(ids.astrid),
      "guider",
      formOf({ farve: "groen", hvem: "borgeren" }),
      secondsLater(200),
    );
    const [course] = ownEvidence();
    expect(course!.lessons.map(({ completed }) => completed)).toEqual([
      { at: secondsLater(100), way: "watched" },
      { at: secondsLater(200), way: "passed" },
    ]);
    expect(course!.completed).toEqual({ at: secondsLater(200), version: 1, imported: false });
  });

  it("shows an imported completion for a course completed before the site existed", () => {
    writeTransaction((tx) => recordPastCompletion(tx, ids.astrid, "2024-03-01", monday));
    expect(ownEvidence()[0]).toMatchObject({
      completed: { imported: true },
      lessons: [{ beganAt: null }, {}],
    });
  });
});

describe("the evidence pages", () => {
  const askTeam = (id: number, as: string) => teamWhy(visit(`/mit-hold/${id}/e-laering`, { as }));
  const askSecretariat = (id: number, as: string) =>
    secretariatWhy(visit(`/sekretariat/personer/${id}/e-laering`, { as }));

  it("are shown to the person, their leader and the secretariat, who leave an audit line", () => {
    expect(
      why(visit("/e-laering/hvorfor", { as: signIn(ids.astrid, "agent") })).evidence.map(({ slug }) => slug),
    ).toEqual(["agents"]);
    expect(askTeam(ids.astrid, signIn(ids.karen, "leader")).seen.name).toBe("Astrid Vestergren");
    expect(askSecretariat(ids.astrid, signIn(ids.sanne, "secretariat")).seen.evidence).toHaveLength(1);
    const scope = `person:${ids.astrid}:elearning`;
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "evidence-seen", actorId: ids.karen, subjectId: ids.astrid, scope },
      { act: "evidence-seen", actorId: ids.sanne, subjectId: ids.astrid, scope },
    ]);
  });

  it("are not found by a leader of another municipality, or for an unknown person", () => {
    expect(() => askTeam(ids.astrid, signIn(ids.jens, "leader"))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => askSecretariat(9999, signIn(ids.sanne, "secretariat"))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(db.select().from(auditLines).all()).toEqual([]);
  });
});
