/** The files of a published round as they are requested: drawn once, and each time for those only who may see them. */
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import express from "express";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { closeTasks } from "../../app/base/tasks/tasks.server.ts";
import { finishForgetting } from "../../app/people/leaving/forgotten.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { exportHandlers } from "../../app/results/report/export-handlers.server.ts";
import { chartHandlers } from "../../app/results/report/slide-handlers.server.ts";
import { keptResults } from "../../app/results/round-page/results-view.server.ts";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { readPdf } from "../pdf-reader.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound } from "../surveys/sample-round.ts";
import { gate } from "../visit.ts";

withDatabase();
let people: Record<CastName, number>;
let server: Server;
beforeEach(async () => {
  people = addCast();
  importCounts(readFileSync("surveys/baseline-2024.json", "utf8"), after);
  const site = express();
  site.use(gate);
  for (const { path, handle } of [...exportHandlers, ...chartHandlers]) site.get(path, handle);
  server = site.listen(0);
  await once(server, "listening");
});
afterEach(() => {
  server.close();
});
afterAll(closeTasks);

type Role = Parameters<typeof sessionCookieOf>[1];

const fetched = (path: string, who: CastName, role: Role, language = "da") =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
    headers: {
      Cookie: `${sessionCookieOf(people[who], role).split(";")[0]}; __Host-sprog=${language}`,
    },
  });
const bytesOf = async (path: string, who: CastName, role: Role, language?: string) => {
  const response = await fetched(path, who, role, language);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const folder = () => join(env.DATA_DIR, "drawings");
/** Which files are kept, each by name, number on the disk and time: a file that is drawn again is another one. */
const keptFiles = () =>
  existsSync(folder())
    ? readdirSync(folder()).map((name) => {
        const { ino, mtimeMs } = statSync(join(folder(), name));
        return `${name} ${ino} ${mtimeMs}`;
      })
    : [];

/** A published evaluation of a course day, which the secretariat alone may read. */
function publishedEvaluation(): number {
  addAgentsTo("Thisted", "787", 12);
  const audience = { roles: ["agent" as const], municipalities: ["Thisted"], activeOn: "2026-11-10" };
  const roundId = openSampleRound({ audience, questionnaire: { name: "course_day", version: 1 } });
  const questions = countedQuestionsOf(findQuestionnaire("course_day", 1)!);
  const answers = Object.fromEntries(questions.map(({ name, choices }) => [name, choices[0]!.value]));
  for (const { token } of linksOf(roundId)) sendAnswer(token, answers, during);
  closeRound("site", roundId, after);
  publish(roundId, "site", after);
  return roundId;
}

it.each([
  ["the report", "/maalinger/1.pdf", "%PDF"],
  ["a chart", "/maalinger/1/diagram/overblik.png", "\x89PNG"],
  ["the workbook", "/maalinger/1.xlsx", "PK"],
])(
  "draws %s once, for everyone and at the same time, and another in another language",
  async (_name, path, start) => {
    const together = await Promise.all([
      bytesOf(path, "astrid", "agent"),
      bytesOf(path, "bo", "agent"),
      bytesOf(path, "vibeke", "host"),
    ]);
    const kept = keptFiles();
    expect(kept).toHaveLength(1);
    const again = await bytesOf(path, "astrid", "agent");
    for (const bytes of [...together, again]) expect(bytes.equals(together[0]!)).toBe(true);
    expect(again.toString("latin1")).toMatch(new RegExp(`^${start}`));
    expect(keptFiles()).toEqual(kept);
    expect((await bytesOf(path, "astrid", "agent", "en")).equals(again)).toBe(false);
    expect(keptFiles()).toEqual(expect.arrayContaining(kept));
    expect(keptFiles()).toHaveLength(2);
  },
);

it.each(["1.pdf", "1.xlsx", "1.csv", "1/diagram/overblik.png", "1/diagram/overblik.svg"])(
  "reads nothing of the round anew for a file that it has, so that many at once are soon sent: %s",
  async (path) => {
    const headers = { Cookie: sessionCookieOf(people.sanne, "secretariat").split(";")[0]! };
    const { port } = server.address() as AddressInfo;
    const ask = async () => {
      const response = await fetch(`http://localhost:${port}/maalinger/${path}`, { headers });
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    };
    await ask();
    const built = vi.spyOn(sqlite, "prepare");
    await ask();
    expect(built.mock.calls.map(([text]) => text)).toEqual([]);
  },
);

it("draws a report that can be read, in another process as well", async () => {
  const { spoken } = await readPdf(await bytesOf("/maalinger/1.pdf", "astrid", "agent", "en"));
  expect(spoken[0]![0]).toBe("H1");
});

it("does not show a kept file to those who may not see the round", async () => {
  const round = publishedEvaluation();
  const paths = [`${round}.pdf`, `${round}.xlsx`, `${round}/diagram/day_useful.png`].map(
    (path) => `/maalinger/${path}`,
  );
  for (const path of paths) await bytesOf(path, "sanne", "secretariat");
  expect(keptFiles()).toHaveLength(3);
  for (const path of paths)
    for (const [who, role] of [
      ["astrid", "agent"],
      ["karen", "leader"],
      ["stig", "steering"],
    ] as const)
      expect((await fetched(path, who, role)).status, `${path} ${role}`).toBe(404);
});

it("draws again when another round is published, which changes what the file shows", async () => {
  await bytesOf("/maalinger/1/diagram/overblik.png", "astrid", "agent");
  const before = keptResults(1, null);
  expect(keptResults(1, null)).toBe(before);
  publishedEvaluation();
  expect(keptResults(1, null)).not.toBe(before);
});

it("keeps nothing of a chart that the page does not have", async () => {
  expect((await fetched("/maalinger/1/diagram/andet.png", "astrid", "agent")).status).toBe(404);
  expect(keptFiles()).toEqual([]);
});

it("deletes every kept file when someone is forgotten, whom a note may name", async () => {
  await bytesOf("/maalinger/1.pdf", "astrid", "agent");
  const view = keptResults(1, null);
  forgetPerson(people.bo, after, "site");
  expect(keptResults(1, null)).not.toBe(view);
  finishForgetting(1);
  expect(keptFiles()).toEqual([]);
});
