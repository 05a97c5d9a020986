import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { resumeJobs, settleJobs, stopJobs } from "../../app/jobs/jobs.server.ts";
import { viewJob } from "../../app/jobs/view-jobs.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { findKey } from "../../app/surveys/anonymity/keys.server.ts";
import { findInvitation, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { closeRoundOrBegin } from "../../app/surveys/closing/closing-job.server.ts";
import { finishClosings } from "../../app/surveys/closing/closing.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { openRoundOrBegin } from "../../app/surveys/rounds/opening-job.server.ts";
import { viewRoundAdmin } from "../../app/surveys/rounds/round-views.server.ts";
import { createRound } from "../../app/surveys/rounds/rounds.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { inRole } from "../course-days/sample-days.ts";
import {
  addAgentsTo,
  during,
  linksOf,
  openedAt,
  openSampleRound,
  samplePlan,
  statesOf,
} from "../surveys/sample-round.ts";

withDatabase();
let sanne: Person;
beforeEach(() => {
  sanne = inRole(addCast().sanne, "secretariat");
  addAgentsTo("Thisted", "787", 501);
});

const audience = { roles: ["agent" as const], municipalities: ["Thisted"], activeOn: "2026-11-10" };
const invitedTo = (municipality: string) =>
  db
    .select()
    .from(invitations)
    .all()
    .filter((row) => row.municipality === municipality).length;
const seen = (id: number) => viewJob(sanne, id, "da", during)!;
/** The job that was begun. */
function idOf(begun: object): number {
  if (!("job" in begun)) throw new Error(JSON.stringify(begun));
  return begun.job as number;
}
function draftRound(): number {
  const made = createRound("site", { ...samplePlan, audience }, openedAt);
  if (!("id" in made)) throw new Error(made.refused);
  return made.id;
}
const open = (roundId: number) => idOf(openRoundOrBegin(sanne, roundId, openedAt));

describe("opening a round that asks more than 500", () => {
  it("is done by a job, once: everyone has an invitation that holds nothing, a link and a letter", async () => {
    const roundId = draftRound();
    const id = open(roundId);
    expect(open(roundId)).toBe(id);
    expect(viewRoundAdmin(roundId, openedAt).job).toBe(id);
    await settleJobs();
    expect(viewRoundAdmin(roundId, openedAt).job).toBeNull();
    expect(seen(id)).toMatchObject({
      succeeded: true,
      sentences: ["Målingen er åbnet.", "0 af 501 invitationer er sendt."],
    });
    expect(findRound(roundId)!.state).toBe("open");
    expect(statesOf(roundId)).toHaveLength(501);
    expect(
      new Set(statesOf(roundId).map(({ answers, sent, quiet }) => JSON.stringify([answers, sent, quiet]))),
    ).toEqual(new Set(["[{},false,false]"]));
    expect(linksOf(roundId).filter(({ token }) => findInvitation(token, during))).toHaveLength(501);
    expect(db.select().from(letters).all()).toHaveLength(501);
    expect(openRoundOrBegin(sanne, roundId, openedAt)).toEqual({ refused: "not-draft" });
  });

  it("asks whoever is there when it opens, though they came while it was prepared", async () => {
    const id = open(draftRound());
    while (seen(id).done === 0) await setImmediate();
    addAgentsTo("Aarhus", "751", 1);
    sqlite
      .prepare(
        "update people set municipality_id = (select id from municipalities where name = 'Thisted') where mail like '%.751@%'",
      )
      .run();
    await settleJobs();
    expect(invitedTo("Thisted")).toBe(502);
    expect(seen(id).succeeded).toBe(true);
  });

  it("tells why it could not, when the draft is gone meanwhile", async () => {
    const roundId = draftRound();
    const id = open(roundId);
    while (seen(id).done === 0) await setImmediate();
    sqlite.prepare("update rounds set state = 'closed' where id = ?").run(roundId);
    await settleJobs();
    expect(seen(id)).toMatchObject({ state: "ended", succeeded: false });
    expect(db.select().from(invitations).all()).toEqual([]);
  });

  it("has invited nobody when the process ends in the middle, and everyone once after the next has begun", async () => {
    const roundId = draftRound();
    const id = open(roundId);
    while (seen(id).done === 0) await setImmediate();
    await stopJobs();
    expect([findRound(roundId)!.state, invitedTo("Thisted")]).toEqual(["draft", 0]);
    resumeJobs(during);
    await settleJobs();
    expect([findRound(roundId)!.state, invitedTo("Thisted")]).toEqual(["open", 501]);
    expect(seen(id).succeeded).toBe(true);
  });
});

describe("closing a round that has asked more than 500", () => {
  function openRoundWithAnswers(): number {
    const roundId = openSampleRound({ audience });
    for (const { token } of linksOf(roundId).slice(0, 6)) sendAnswer(token, { wellbeing: "high" }, during);
    return roundId;
  }
  const close = (roundId: number) => idOf(closeRoundOrBegin(sanne, roundId, during));
  const isFinished = (roundId: number) => [existsSync(closingBackupPath(roundId)), findKey(roundId)];

  it("is done by a job, once: answers are stored, the backup is taken and the key is gone", async () => {
    const roundId = openRoundWithAnswers();
    const id = close(roundId);
    expect(close(roundId)).toBe(id);
    await settleJobs();
    expect(seen(id)).toMatchObject({ succeeded: true, sentences: ["Målingen er lukket."] });
    expect(findRound(roundId)).toMatchObject({ state: "closed", invited: 501, completed: 6 });
    expect(isFinished(roundId)).toEqual([true, null]);
    expect(closeRoundOrBegin(sanne, roundId, during)).toEqual({ refused: "not-open" });
  });

  it("says that the rest is done later where somebody reads the log, and the clock does it", async () => {
    const roundId = openRoundWithAnswers();
    const reader = new SQLite(sqlite.name);
    reader.exec("begin; select * from people");
    const id = close(roundId);
    await settleJobs();
    expect(seen(id).sentences).toHaveLength(2);
    expect(isFinished(roundId)[1]).not.toBeNull();
    reader.close();
    finishClosings();
    expect(isFinished(roundId)).toEqual([true, null]);
  });

  it("is finished by the next process when this one ends after the answers are stored", async () => {
    const roundId = openRoundWithAnswers();
    const id = close(roundId);
    while (findRound(roundId)!.state === "open") await setImmediate();
    await stopJobs();
    expect(isFinished(roundId)[1]).not.toBeNull();
    resumeJobs(during);
    await settleJobs();
    expect(seen(id)).toMatchObject({ succeeded: true, sentences: ["Målingen er lukket."] });
    expect(isFinished(roundId)).toEqual([true, null]);
  });
});
