import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  deleteOldJobs,
  registerJobKinds,
  resumeJobs,
  settleJobs,
  startJob,
  stopJobs,
} from "../../app/jobs/jobs.server.ts";
import * as page from "../../app/jobs/routes/job.tsx";
import { ownJobs, viewJob } from "../../app/jobs/view-jobs.server.ts";
import { jobKinds } from "../../app/server/job-kinds.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { allow, begunSteps, registerToy, toyJob, untilSaved } from "./toy-job.ts";

withDatabase();
const now = new Date("2026-11-23T08:00:00Z");
const toy = toyJob();
let people: ReturnType<typeof addCast>;
let sanne: ReturnType<typeof inRole>;
beforeEach(() => {
  people = addCast();
  sanne = inRole(people.sanne, "secretariat");
  registerToy(toy);
});
afterEach(async () => {
  allow(100);
  await settleJobs();
  registerJobKinds(jobKinds);
});

function begin({ scope = "round:1", steps = 3, by = sanne, kind = toy, failsAt = -1 } = {}): number {
  const started = startJob(kind, { by, scope, input: { steps, failsAt } }, now);
  if ("refused" in started) throw new Error(started.refused);
  return started.id;
}
const seen = (id: number, by = sanne) => viewJob(by, id, "da", now);
const stored = () => sqlite.prepare("select state, runs, outcome from jobs").all();

describe("a job", () => {
  it("is begun once however often it is asked for, whoever asks, and again once it has ended", async () => {
    const first = begin();
    const other = inRole(people.stig, "secretariat");
    expect(startJob(toy, { by: other, scope: "round:1", input: {} }, now)).toEqual({
      id: first,
      isNew: false,
    });
    allow(3);
    await settleJobs();
    expect(begin()).not.toBe(first);
    expect(begunSteps).toBe(3);
  });

  it("is refused where its person has three running; another's is not", () => {
    for (const scope of ["round:1", "round:2", "round:3"]) begin({ scope });
    expect(startJob(toy, { by: sanne, scope: "round:4", input: {} }, now)).toEqual({ refused: "queue" });
    expect(begin({ scope: "round:4", by: inRole(people.stig, "steering") })).toBeGreaterThan(0);
  });

  it("tells how far it is, and how it ended", async () => {
    const id = begin();
    allow(2);
    await untilSaved(2);
    expect(seen(id)).toMatchObject({ state: "running", done: 2, total: 3, progress: "2 af 3" });
    allow(3);
    await settleJobs();
    expect(seen(id)).toMatchObject({ state: "ended", sentences: ["Talt til 3"], succeeded: true });
  });

  it("that fails is told as broken off, with what had been saved before", async () => {
    const id = begin({ failsAt: 1 });
    allow(3);
    await settleJobs();
    expect(seen(id)).toMatchObject({ state: "broken-off", sentences: ["Afbrudt ved 1"], succeeded: false });
  });

  it("is kept for thirty days after it began, and while it runs", async () => {
    begin();
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    deleteOldJobs(later(31));
    expect(stored()).toHaveLength(1);
    allow(3);
    await settleJobs();
    deleteOldJobs(later(29));
    expect(stored()).toHaveLength(1);
    deleteOldJobs(later(31));
    expect(stored()).toEqual([]);
  });
});

describe("when the process ends in the middle", () => {
  it("the next one goes on where it was, and does nothing twice", async () => {
    const id = begin();
    allow(2);
    await untilSaved(2);
    await stopJobs();
    expect(stored()).toEqual([{ state: "running", runs: 1, outcome: '{"saved":2}' }]);
    allow(3);
    resumeJobs(now);
    resumeJobs(now);
    await settleJobs();
    expect(stored()).toEqual([{ state: "ended", runs: 2, outcome: '{"saved":3}' }]);
    expect(seen(id)!.sentences).toEqual(["Talt til 3"]);
    expect(begunSteps).toBe(3);
  });

  it("a job that cannot be gone on with is told as broken off", async () => {
    const kind = toyJob(false);
    registerToy(kind);
    const id = begin({ kind });
    allow(1);
    await untilSaved(1);
    await stopJobs();
    resumeJobs(now);
    expect(seen(id)).toMatchObject({ state: "broken-off", sentences: ["Afbrudt ved 1"] });
  });

  it("a job that has been begun three times is not begun again", async () => {
    begin();
    for (const runs of [1, 2, 3]) {
      expect(stored()).toMatchObject([{ state: "running", runs }]);
      await stopJobs();
      resumeJobs(now);
    }
    expect(stored()).toMatchObject([{ state: "broken-off", runs: 3 }]);
  });
});

describe("the page of a job", () => {
  const open = (id: number, role: "secretariat" | "steering" | "leader", who = people.sanne, query = "") =>
    page.loader(visit(`/arbejde/${id}${query}`, { as: sessionCookieOf(who, role) }));

  it("is seen by whoever began it and by those who may begin one, and not found by others", () => {
    const id = begin();
    expect(open(id, "secretariat").job).toMatchObject({ isOwn: true, title: "Tæller" });
    expect(() => open(id, "leader", people.karen)).toThrow(expect.objectContaining({ status: 404 }));
    expect(seen(id, inRole(people.karen, "leader"))).toBeNull();
    sqlite.prepare("insert into roles (person_id, role) values (?, 'secretariat')").run(people.stig);
    expect(open(id, "secretariat", people.stig).job).toMatchObject({ isOwn: false });
    expect(seen(id, inRole(people.stig, "steering"))).toBeNull();
    expect(() => open(99, "secretariat")).toThrow(expect.objectContaining({ status: 404 }));
  });

  it("renews itself with scripts off while the job runs, unless the reader stops that", async () => {
    const id = begin();
    expect(open(id, "secretariat").renewSeconds).toBeGreaterThan(0);
    expect(open(id, "secretariat", people.sanne, "?stop=ja").renewSeconds).toBeNull();
    allow(3);
    await settleJobs();
    expect(open(id, "secretariat").renewSeconds).toBeNull();
  });

  it("is told of on its owner's first page until its end has been seen there", async () => {
    const id = begin();
    expect(ownJobs(people.sanne, "da")).toMatchObject([{ id, isRunning: true }]);
    seen(id);
    allow(3);
    await settleJobs();
    sqlite.prepare("insert into roles (person_id, role) values (?, 'secretariat')").run(people.stig);
    seen(id, inRole(people.stig, "secretariat"));
    expect(ownJobs(people.sanne, "da")).toMatchObject([{ id, isRunning: false, sentence: "Talt til 3" }]);
    expect(ownJobs(people.stig, "da")).toEqual([]);
    seen(id);
    expect(ownJobs(people.sanne, "da")).toEqual([]);
  });
});
