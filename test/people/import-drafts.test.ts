import { describe, expect, it, beforeEach } from "vitest";
import {
  confirmDraft,
  deleteOldDrafts,
  saveDraft as uploadDraft,
} from "../../app/people/import/drafts.server.ts";
import { maxChanges, maxChangesAtOnce, maxPeopleRows } from "../../app/people/import/import-limits.ts";
import { correctDraft } from "../../app/people/import/correcting.server.ts";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { findPerson, findPersonByMail, type Person } from "../../app/people/register/person.server.ts";
import { seeDraft } from "../../app/people/import/see-draft.server.ts";
import * as preview from "../../app/people/import/routes/import-preview.tsx";
import { db, sqlite } from "../../db/database.server.ts";
import { jobs } from "../../db/schema/jobs.ts";
import { withDatabase } from "../app.ts";
import { fromOwnPage } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { sessionCookieOf, addAgents } from "../course-days/sample-days.ts";

withDatabase();
const now = new Date();
let people: ReturnType<typeof addCast>;
let sanne: Person;
beforeEach(() => {
  people = addCast();
  sanne = findPerson(people.sanne)!;
});

const list = (...lines: string[]) =>
  Buffer.from(["navn;mail;kommune;rolle;startdato", ...lines].join("\r\n"));
const lineOf = (
  { name, mail, municipality, startsOn }: (typeof cast)["bo"],
  municipalityName = municipality,
) => `${name};${mail};${municipalityName};agent;${startsOn}`;
async function saveDraft(by: Person, bytes: Buffer, at: Date): Promise<number> {
  const draft = await uploadDraft(by, bytes, at);
  if ("refused" in draft) throw new Error(draft.refused);
  return draft.id;
}
const choices = { welcome: false, close: [] as string[], number: null, sent: fromOwnPage };
/** The confirmation that the page of a draft would send. */
const fingerprintOf = async (id: number) => {
  const seen = (await seeDraft(sanne, id, 1, "da", now))?.report;
  return seen && "added" in seen ? seen.fingerprint! : "";
};
const confirm = async (id: number, given: { close?: string[]; number?: number }) =>
  confirmDraft(sanne, id, { ...choices, ...given, fingerprint: await fingerprintOf(id) }, "da", now);
const drafts = () => sqlite.prepare("select count(*) from import_drafts").pluck().get();

describe("an import draft", () => {
  it("redirects a second confirmation, or a view of an imported draft, to the import page", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo)), now);
    const asking = (form?: Record<string, string>) =>
      visit(`/sekretariat/personer/import/${id}`, {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form,
      });
    const form = { set: await fingerprintOf(id) };
    const [first, second] = [await preview.action(asking(form)), preview.action(asking(form))];
    expect((first as Response).headers.get("Location")).toMatch(/ok=indlaest/);
    const gone = { status: 303 };
    await expect(second).rejects.toMatchObject(gone);
    const seen = await preview.loader(asking()).catch((answer: Response) => answer);
    expect((seen as Response).headers.get("Location")).toBe("/sekretariat/personer/import?fejl=gone");
  });

  it("is not kept when nothing of it can be read, but when its lines can", async () => {
    const missing = await uploadDraft(sanne, Buffer.from("navn;mail\nBo;b@eksempel.dk"), now);
    expect(missing).toEqual({
      refused: "columns",
      missing: ["kommune", "rolle", "startdato"],
      double: [],
      seen: ["navn", "mail"],
    });
    expect(await uploadDraft(sanne, Buffer.alloc(9), now)).toEqual({ refused: "unreadable" });
    expect(drafts()).toBe(0);
    const open = list('"Bo;bo@eksempel.dk;Aarhus;agent;01-11-2026');
    expect(await uploadDraft(sanne, open, now)).toHaveProperty("id");
  });

  it("shows who is new, moves and is missing, and changes nothing before it is confirmed", async () => {
    const id = await saveDraft(
      sanne,
      list(lineOf(cast.bo, "Viborg"), "Ny Nu;ny@eksempel.dk;Aarhus;agent;01-11-2026"),
      now,
    );
    const report = (await seeDraft(sanne, id, 1, "da", now))?.report;
    expect(report).toMatchObject({
      added: ["Ny Nu, Aarhus, agent, ny@eksempel.dk, fra 1. november 2026"],
      moved: ["Bo Lindholt: kommune Aarhus → Viborg"],
      missing: [
        { name: "Viborg", people: ["Stig Møllehave, leder + styregruppe"], total: 1, leaderless: true },
        {
          name: "Aarhus",
          people: ["Astrid Vestergren, agent", "Karen Overmark, agent + leder", "Vibeke Hostrupdal, vært"],
          total: 4,
          leaderless: true,
        },
      ],
    });
    expect(findPersonByMail("ny@eksempel.dk")).toBeNull();
    expect(await confirm(id, {})).toMatchObject({ closed: 0 });
    expect([findPerson(people.bo)!.municipality, findPersonByMail("ny@eksempel.dk")!.name]).toEqual([
      "Viborg",
      "Ny Nu",
    ]);
    expect(findPerson(people.astrid)).not.toBeNull();
    expect(drafts()).toBe(0);
  });

  it("ends the missing people only when chosen, and half of everyone only with the number typed", async () => {
    const few = () => saveDraft(sanne, list(lineOf(cast.bo, "Aarhus"), lineOf(cast.dorte as never)), now);
    const id = await few();
    const close = ["751", "615"];
    const tooMany = { tooMany: 4, total: 8 };
    expect(await confirm(id, { close })).toMatchObject(tooMany);
    expect(await confirm(id, { close, number: 3 })).toMatchObject(tooMany);
    expect(findPerson(people.astrid)).not.toBeNull();
    const taken = await confirm(id, { close, number: 4 });
    expect(taken).toMatchObject({ closed: 4 });
    expect([findPerson(people.astrid), findPerson(people.jens)]).toEqual([null, null]);
    expect(findPerson(people.sanne)).not.toBeNull();
  });

  it("ends nobody of a municipality that was not ticked, even when someone moves there", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo, "Horsens")), now);
    const taken = await confirm(id, { close: ["751"] });
    expect(taken).toMatchObject({ closed: 0, moved: [expect.stringContaining("Aarhus → Horsens")] });
    expect(findPerson(people.dorte)).not.toBeNull();
  });

  it("stops at more than half of a municipality, or its last leader, and names it", async () => {
    addAgents(10);
    const leaderless = await saveDraft(
      sanne,
      list(
        lineOf(cast.bo),
        lineOf(cast.astrid),
        ...Array.from(
          { length: 10 },
          (_, n) => `Agent nummer ${n};agent.${n}@eksempel.dk;751;agent;05-01-2026`,
        ),
      ),
      now,
    );
    expect(await confirm(leaderless, { close: ["751"] })).toMatchObject({
      tooMany: 2,
      total: 18,
      municipalities: [{ name: "Aarhus", total: 14, leaderless: true }],
    });
    const most = await saveDraft(
      sanne,
      list(`${cast.jens.name};${cast.jens.mail};Horsens;leder;01-01-2022`),
      now,
    );
    const half = await confirm(most, { close: ["615"] });
    expect(half).toMatchObject({ closed: 1 });
    const led = `${cast.karen.name};${cast.karen.mail};Aarhus;leder, agent;01-01-2022`;
    const emptied = await saveDraft(sanne, list(led), now);
    const answer = await preview.action(
      visit(`/sekretariat/personer/import/${emptied}`, {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { luk: "751", set: await fingerprintOf(emptied) },
      }),
    );
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { refused: { tooMany: 13, municipalities: [{ name: "Aarhus", total: 14, leaderless: false }] } },
    });
    expect(findPerson(people.bo)).not.toBeNull();
  });

  it("must be viewed again when its effect has changed, or when it is another draft with the same id", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo), lineOf(cast.karen as never)), now);
    const fingerprint = await fingerprintOf(id);
    const [late] = addAgents(1);
    const close = ["751"];
    const confirmed = { ...choices, close, number: 3, fingerprint };
    expect(await confirmDraft(sanne, id, confirmed, "da", now)).toEqual({ stale: true });
    expect([findPerson(late!), findPerson(people.astrid)]).not.toContain(null);
    expect(await confirm(id, { close, number: 3 })).toMatchObject({ closed: 3 });
    const other = await saveDraft(sanne, list("Ny Nu;ny@eksempel.dk;Aarhus;agent;01-11-2026"), now);
    expect(await confirmDraft(sanne, other, { ...choices, fingerprint }, "da", now)).toEqual({ stale: true });
    expect(findPersonByMail("ny@eksempel.dk")).toBeNull();
  });

  it("is judged once, and again when the people have changed or it is corrected", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo)), now);
    const look = async () => (await seeDraft(sanne, id, 1, "da", now))!.report;
    const first = await look();
    expect(await look()).toBe(first);
    expect(first).toMatchObject({ changed: [], unchanged: 1 });
    sqlite.prepare("update people set name = 'Bo Ny' where id = ?").run(people.bo);
    expect(await look()).toMatchObject({ changed: [expect.stringContaining("Bo Ny")], unchanged: 0 });
    const { seen } = (await seeDraft(sanne, id, 1, "da", now))!;
    correctDraft(sanne, id, { seen, cells: [{ line: 2, column: "kommune", value: "Atlantis" }] }, now);
    expect(await look()).toMatchObject({ bad: [{ line: 2 }] });
  });

  it("is visible to its owner only, and deleted after a day", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo)), now);
    expect(await seeDraft(findPerson(people.karen)!, id, 1, "da", now)).toBeNull();
    deleteOldDrafts(new Date(now.getTime() + 25 * 3_600_000));
    expect(await seeDraft(sanne, id, 1, "da", now)).toBeNull();
  });
});

describe("a list that exceeds a limit", () => {
  it("leaves nothing behind when it is uploaded", async () => {
    const line = "Ny Nu;ny@eksempel.dk;Aarhus;agent;01-11-2026";
    const bytes = list(...Array<string>(maxPeopleRows + 1).fill(line));
    expect(await uploadDraft(sanne, bytes, now)).toEqual({ refused: "too-many-rows" });
    expect(drafts()).toBe(0);
  });

  it("is not imported when it would change and close more people than one list may", async () => {
    const lineOfNew = (_: unknown, n: number) => `Ny Nu;ny.${n}@eksempel.dk;Aarhus;agent;01-11-2026`;
    const lines = Array.from({ length: maxPeopleRows }, lineOfNew);
    const fewer = await saveDraft(sanne, list(...lines), now);
    const fingerprint = await fingerprintOf(fewer);
    const close = { ...choices, fingerprint, close: ["751"], number: 4 };
    expect(await confirmDraft(sanne, fewer, close, "da", now)).toEqual({
      tooManyChanges: maxChanges + 4,
      max: maxChanges,
    });
    expect(findPersonByMail("ny.1@eksempel.dk")).toBeNull();
  });

  it("waits, with what was chosen, while its owner has as many jobs as may run", async () => {
    const lineOfNew = (_: unknown, n: number) => `Ny Nu;ny.${n}@eksempel.dk;Aarhus;vært;01-11-2026`;
    const id = await saveDraft(sanne, list(...Array.from({ length: maxChangesAtOnce + 1 }, lineOfNew)), now);
    const job = { kind: "round-closing", personId: sanne.id, role: "secretariat", state: "running" } as const;
    for (const scope of ["round:1", "round:2", "round:3"])
      db.insert(jobs)
        .values({ ...job, scope, input: {}, startedAt: now })
        .run();
    const as = sessionCookieOf(people.sanne, "secretariat");
    const form = { set: await fingerprintOf(id), luk: "751", antal: "4" };
    const answer = await preview.action(visit(`/sekretariat/personer/import/${id}`, { as, form }));
    expect(answer).toMatchObject({
      init: { status: 503 },
      data: { refused: { refused: "queue" }, confirmed: { close: ["751"] }, typed: "4" },
    });
    expect(drafts()).toBe(1);
    expect(findPersonByMail("ny.1@eksempel.dk")).toBeNull();
  });

  it("is gone when an earlier version of the site kept it as it was sent", async () => {
    const id = await saveDraft(sanne, list(lineOf(cast.bo)), now);
    sqlite.prepare("update import_drafts set file = ?").run(list(lineOf(cast.bo)));
    expect(await seeDraft(sanne, id, 1, "da", now)).toBeNull();
  });
});

describe("an invalid list", () => {
  it("is refused with the line of an unclosed quote, and the errors after it", async () => {
    const bytes = list(`"Bo;bo@eksempel.dk;Aarhus;agent;01-11-2026`, "Lis;nej;Aarhus;agent;01-11-2026");
    const report = await importPeople(
      bytes,
      { dryRun: true, welcome: false, actor: "site", locale: "da" },
      now,
    );
    expect(report).toMatchObject({
      bad: [
        { line: 2, reasons: ["Et anførselstegn i linjen bliver aldrig lukket."] },
        { line: 3, reasons: ["»nej« er ikke en mailadresse."] },
      ],
    });
  });
});
