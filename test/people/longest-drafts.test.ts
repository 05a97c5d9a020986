/** The longest lists of people, from the look to the preview: others have their turn meanwhile. */
import { describe, expect, it } from "vitest";
import { saveDraft } from "../../app/people/import/drafts.server.ts";
import { maxPeopleChars, maxPeopleRows } from "../../app/people/import/import-limits.ts";
import { correctDraft, partDraft } from "../../app/people/import/correcting.server.ts";
import { listDrafts } from "../../app/people/import/find-draft.server.ts";
import { seeDraft } from "../../app/people/import/see-draft.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date();
/** A health check that waits longer is late. */
const maxHeldMs = 100;

/** What an act gives, and the longest processor time in ms that passed without a turn for others. */
async function measured<Result>(act: () => Promise<Result>): Promise<{ result: Result; heldMs: number }> {
  let [isOver, heldMs] = [false, 0];
  let last = process.cpuUsage();
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    heldMs = Math.max(heldMs, (user + system) / 1000);
    last = process.cpuUsage();
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  const result = await act();
  isOver = true;
  look();
  return { result, heldMs };
}

/** A list of people's own faults, a draft of Sanne's. */
async function draftOf(lineOf: (n: number) => string) {
  const sanne = findPerson(addCast().sanne)!;
  const lines = Array.from({ length: maxPeopleRows }, (_, n) => lineOf(n));
  const draft = await saveDraft(
    sanne,
    Buffer.from(["navn;mail;kommune;rolle;startdato", ...lines].join("\n")),
    now,
  );
  if ("refused" in draft) throw new Error(draft.refused);
  return { sanne, id: draft.id };
}

const newcomer = (n: number) => `Navn Navnesen;ny.${n}@eksempel.dk;Aarhus;agent;01-02-2027`;
const faulty = (n: number) => `Navn;mail${n};Kommune${n};rolle${n};dag${n}`;

describe("the longest list of people", () => {
  it.each([
    ["of new people of one name", newcomer],
    ["of rows in which all is wrong", faulty],
  ])("is looked at in slices, and kept: %s", async (_what, lineOf) => {
    const { sanne, id } = await draftOf(lineOf);
    const look = () => measured(() => seeDraft(sanne, id, 1, "da", now));
    const first = await look();
    expect(first.heldMs).toBeLessThan(maxHeldMs);
    const { report, wrong, doubles } = first.result!;
    if ("bad" in report) expect([report.bad.length, wrong!.count]).toEqual([maxPeopleRows, maxPeopleRows]);
    else expect([report, doubles.length]).toMatchObject([{ unchanged: 0 }, 50]);
    const asked = await look();
    expect(asked.heldMs).toBeLessThan(maxHeldMs);
    expect(asked.result!.report).toBe(report);
  });

  it("is corrected, parted and listed between the turns of others", async () => {
    const { sanne, id } = await draftOf((n) => (n < 9 ? faulty(n) : newcomer(n)));
    const { seen } = (await seeDraft(sanne, id, 1, "da", now))!;
    const cells = [{ line: 2, column: "navn" as const, value: "Ny Navnesen" }];
    const corrected = await measured(async () => correctDraft(sanne, id, { seen, cells }, now));
    expect(corrected).toMatchObject({ result: { corrected: true } });
    expect(corrected.heldMs).toBeLessThan(maxHeldMs);
    const again = (await seeDraft(sanne, id, 1, "da", now))!;
    expect(again.seen).not.toBe(seen);
    const parted = await measured(() => partDraft(sanne, id, again.seen, "da", now));
    expect(parted.heldMs).toBeLessThan(maxHeldMs);
    const listed = await measured(() => listDrafts(sanne));
    expect(listed.heldMs).toBeLessThan(maxHeldMs);
    expect(listed.result.map(({ rows }) => rows)).toEqual([maxPeopleRows - 9, 9]);
  });

  it("is refused, and nothing of it kept, when its cells hold more than is read at one go", async () => {
    const sanne = findPerson(addCast().sanne)!;
    const row = Array(5).fill("x".repeat(1000)).join(";");
    const rows = Array(Math.ceil(maxPeopleChars / 5000)).fill(row);
    const bytes = Buffer.from(["navn;mail;kommune;rolle;startdato", ...rows].join("\n"));
    expect(await saveDraft(sanne, bytes, now)).toEqual({ refused: "too-much-text" });
    expect(sqlite.prepare("select count(*) from import_drafts").pluck().get()).toBe(0);
  });
});
