import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { resumeJobs, settleJobs } from "../../app/jobs/jobs.server.ts";
import { viewJob } from "../../app/jobs/view-jobs.server.ts";
import { saveDraft } from "../../app/people/import/drafts.server.ts";
import { seeDraft } from "../../app/people/import/see-draft.server.ts";
import { maxChangesAtOnce } from "../../app/people/import/import-limits.ts";
import * as preview from "../../app/people/import/routes/import-preview.tsx";
import type { Person } from "../../app/people/register/person.server.ts";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";
import { panelOf, throughPanel } from "../sending/through-panel.ts";
import { undo } from "../../app/undo/undo.server.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date("2026-11-23T08:00:00Z");
let people: ReturnType<typeof addCast>;
let sanne: Person;
beforeEach(() => {
  people = addCast();
  addAgentsCourse(1);
  sanne = inRole(people.sanne, "secretariat");
});

const count = (query: string, ...values: unknown[]) =>
  sqlite
    .prepare(query)
    .pluck()
    .get(...values) as number;
const countNew = () => count("select count(*) from people where mail like 'ny.%'");
const lineOf = (n: number) => `Ny Person;ny.${n}@eksempel.dk;Aarhus;agent;01-12-2026`;
/** One more than is saved at once. */
const newcomers = maxChangesAtOnce + 1;

async function upload(lines = Array.from({ length: newcomers }, (_, n) => lineOf(n))) {
  const text = ["navn;mail;kommune;rolle;startdato", ...lines].join("\n");
  const draft = await saveDraft(sanne, Buffer.from(text), now);
  if ("refused" in draft) throw new Error(draft.refused);
  const report = (await seeDraft(sanne, draft.id, 1, "da", now))?.report;
  if (!report || !("added" in report)) throw new Error("no preview");
  return { draft: draft.id, fingerprint: report.fingerprint! };
}

/** Confirms a list as its page does; where that leads. */
async function confirm({ draft, fingerprint }: { draft: number; fingerprint: string }, more = {}) {
  const as = sessionCookieOf(people.sanne, "secretariat");
  const form = { set: fingerprint, velkomst: "ja", ...more };
  const asking = () => visit(`/sekretariat/personer/import/${draft}`, { as, form });
  const answer = await throughPanel(preview.action, asking);
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer));
  return answer.headers.get("Location")!;
}
const jobIn = (location: string) => Number(/^\/arbejde\/(\d+)(?:\?fortryd=\d+)?$/.exec(location)![1]);
const seen = (id: number) => viewJob(sanne, id, "da", now)!;

describe("a list of more people than are saved at once", () => {
  it("is saved by a job, to which its confirmation, a second one and its preview lead", async () => {
    const list = await upload();
    const location = await confirm(list);
    expect(jobIn(await confirm(list))).toBe(jobIn(location));
    const as = sessionCookieOf(people.sanne, "secretariat");
    const opened = preview.loader(visit(`/sekretariat/personer/import/${list.draft}`, { as }));
    await expect(opened).rejects.toMatchObject({ status: 303 });
    await settleJobs();
    expect(seen(jobIn(location))).toMatchObject({
      state: "ended",
      succeeded: true,
      sentences: ["101 er tilføjet, 0 ændret og 0 lukket."],
    });
    expect(countNew()).toBe(newcomers);
    expect(count("select count(*) from imports")).toBe(1);
    expect(count("select count(*) from import_drafts")).toBe(0);
  });

  it("skips whoever has changed meanwhile, and shows what is left", async () => {
    const list = await upload();
    const location = await confirm(list);
    while (countNew() === 0) await setImmediate();
    const last = `ny.${newcomers - 1}@eksempel.dk`;
    sqlite
      .prepare(
        "insert into people (name, mail, starts_on, created_at) values ('Lis Lund', ?, '2026-01-05', 0)",
      )
      .run(last);
    await settleJobs();
    expect(seen(jobIn(location))).toMatchObject({
      succeeded: false,
      sentences: ["100 er tilføjet, 0 ændret og 0 lukket.", "Én var ændret imens og er sprunget over."],
      next: { to: `/sekretariat/personer/import/${list.draft}` },
    });
    expect(count("select count(*) from people where name = 'Lis Lund'")).toBe(1);
    expect((await seeDraft(sanne, list.draft, 1, "da", now))?.report).toMatchObject({
      added: [],
      unchanged: 100,
    });
  });

  it("stops where a municipality is changed meanwhile", async () => {
    const location = await confirm(await upload());
    while (countNew() === 0) await setImmediate();
    sqlite.prepare("update municipalities set region = 'Fyn' where name = 'Aarhus'").run();
    await settleJobs();
    expect(seen(jobIn(location)).sentences[0]).toBe(
      "Resten af listen er ikke gemt, for der er ændret noget imens.",
    );
    expect(countNew()).toBeLessThan(newcomers);
  });

  it("closes those who are not on it as well, and leaves someone in the secretariat", async () => {
    const sanneOut = "Sanne Tværgaard;sanne.tvaergaard@eksempel.dk;;styregruppe;02-01-2023";
    const inn = "Ina Ny;ina@eksempel.dk;;sekretariat;02-01-2023";
    const lines = Array.from({ length: newcomers }, (_, n) => lineOf(n));
    const list = await upload([sanneOut, ...lines, inn]);
    const closed = count(
      "select count(*) from people join municipalities m on m.id = municipality_id where m.name = 'Aarhus'",
    );
    const location = await confirm(list, { luk: "751", antal: String(closed) });
    await settleJobs();
    expect(seen(jobIn(location)).sentences).toEqual([`102 er tilføjet, 1 ændret og ${closed} lukket.`]);
    const secretariat =
      "select p.name from people p join roles r on r.person_id = p.id where r.role = 'secretariat'";
    expect(sqlite.prepare(secretariat).pluck().all()).toEqual(["Ina Ny"]);
  });
});

describe("the letters of a long list", () => {
  const lettersTo = "select count(*) from letters";
  const toGo = "select count(*) from letters where state = 'queued'";
  const undoIn = (location: string) => Number(new URL(location, "http://x").searchParams.get("fortryd"));
  const lines = Array.from({ length: newcomers }, (_, n) => lineOf(n).replace(";agent;", ";leder;"));

  it("are shown before anybody is added, and wait for five minutes; taken back, the people stay", async () => {
    const list = await upload(lines);
    const as = sessionCookieOf(people.sanne, "secretariat");
    const form = { set: list.fingerprint, velkomst: "ja" };
    const asking = () => visit(`/sekretariat/personer/import/${list.draft}`, { as, form });
    const panel = panelOf(await preview.action(asking()))!;
    expect(panel).toMatchObject({ letterCount: newcomers, recipientCount: newcomers, takesBack: "letters" });
    expect([countNew(), count(lettersTo), count("select count(*) from jobs")]).toEqual([0, 0, 0]);
    const location = await confirm(list);
    await settleJobs();
    expect([countNew(), count(lettersTo)]).toEqual([newcomers, newcomers]);
    expect(count("select count(distinct due_at - posted_at) from letters where held_for is not null")).toBe(
      1,
    );
    expect(undo(sanne, undoIn(location), new Date())).toEqual({ back: "/sekretariat/personer" });
    expect([countNew(), count(toGo)]).toEqual([newcomers, 0]);
  });

  it("are not posted once they are taken back while it is being saved", async () => {
    const location = await confirm(await upload(lines));
    while (countNew() === 0) await setImmediate();
    undo(sanne, undoIn(location), new Date());
    expect(countNew()).toBeLessThan(newcomers);
    await settleJobs();
    expect([countNew(), count(toGo)]).toEqual([newcomers, 0]);
  });
});

describe("a process that is killed in the middle of a long list", () => {
  it("leaves the rest to the next one: everyone is added once, with one letter each", async () => {
    const everyone = 1000;
    const list = await upload(Array.from({ length: everyone }, (_, n) => lineOf(n)));
    const file = sqlite.name;
    closeDatabase();
    const worker = join(import.meta.dirname, "long-import.ts");
    const args = [file, list.draft, people.sanne, list.fingerprint].map(String);
    const child = spawn(process.execPath, ["--import", "tsx", worker, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    openDatabase(file);
    // In slices of twenty, the one with number 720 was being saved.
    expect(countNew()).toBe(720);
    expect(count("select json_extract(outcome, '$.added') from jobs")).toBe(720);
    resumeJobs(now);
    await settleJobs();
    expect(sqlite.prepare("select state, runs from jobs").all()).toEqual([{ state: "ended", runs: 2 }]);
    expect(count("select json_extract(outcome, '$.added') from jobs")).toBe(everyone);
    expect(countNew()).toBe(everyone);
    const addedTwice =
      "select count(*) from (select 1 from audit_lines where act = 'person-added' group by subject_id having count(*) > 1)";
    expect(count(addedTwice)).toBe(0);
    const welcomes =
      "select count(*) from letters l join people p on p.id = l.person_id where p.mail like 'ny.%' group by p.id";
    expect(new Set(sqlite.prepare(welcomes).pluck().all())).toEqual(new Set([1]));
  });
});
