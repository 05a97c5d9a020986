import { mkdirSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { addressOf, admit } from "../../app/server/gate.server.ts";
import { letterFiles } from "../../app/mail/letters/letters.server.ts";
import { env } from "../../app/base/env.server.ts";
import { lastLetterAt } from "../../app/mail/outbox/last-letter.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import * as demoFile from "../../app/mail/letter-files/routes/demo-letter-file.tsx";
import * as demoLetter from "../../app/mail/letter-files/routes/demo-letter.tsx";
import * as demoLetters from "../../app/mail/letter-files/routes/demo-letters.tsx";
import { findOutage } from "../../app/mail/status/outage.server.ts";
import * as sendNowRoute from "../../app/mail/status/routes/letters-now.tsx";
import * as retryOne from "../../app/mail/status/routes/letter-retry.tsx";
import * as page from "../../app/mail/status/routes/letters.tsx";
import * as retryKind from "../../app/mail/status/routes/letters-retry.tsx";
import { fileTransport, letterFolder } from "../../app/mail/delivery/transport.server.ts";
import { texts } from "../../app/mail/texts.ts";
import { secretariatErrands } from "../../app/overviews/secretariat/errands.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { context, request, withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { eq, lte } from "drizzle-orm";

withDatabase();
let people: ReturnType<typeof addCast>;
let sanne: string;
beforeEach(() => {
  people = addCast();
  sanne = sessionCookieOf(people.sanne, "secretariat");
});

type Row = Partial<typeof letters.$inferInsert>;
const startedMs = Date.now();
const minutesAgo = (minutes: number) => new Date(startedMs - minutes * 60_000);

function addLetter(row: Row = { state: "queued" }): number {
  const props = { name: "Dorte", course: "Kurset", number: "2026-7KQ4-M2XD" };
  const to = { id: people.dorte, mail: "forkert@eksempel.dk", locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props }, minutesAgo(1)));
  const { id } = db.select().from(letters).all().at(-1)!;
  db.update(letters).set(row).where(eq(letters.id, id)).run();
  return id;
}
const bounced = { state: "failed", error: "550 5.1.1 No such user here" } as const;
const openPage = () => page.loader(visit("/sekretariat/post", { as: sanne }));
const retry = (id: number | string) =>
  statusOf(() => retryOne.action(visit(`/sekretariat/post/brev/${id}/igen`, { as: sanne, form: {} })));
const retryAll = (letter: string) =>
  statusOf(() => retryKind.action(visit(`/sekretariat/post/slags/${letter}/igen`, { as: sanne, form: {} })));
const sendNow = () =>
  statusOf(() => sendNowRoute.action(visit("/sekretariat/post/send-nu", { as: sanne, form: {} })));
/** The demo's pages have no address in this mode. */
const demoVisit = (id: string) => ({ request: request(`/demo/post/${id}`), params: { file: id }, context });
const statusOf = (act: () => unknown): number => {
  try {
    return (act() as Response).status;
  } catch (thrown) {
    return (thrown as Response).status;
  }
};

describe("the secretariat's page of letters", () => {
  it("counts letters by kind and state", () => {
    addLetter();
    addLetter({ state: "inflight", leasedUntil: minutesAgo(-5) });
    addLetter({ state: "sent", props: null });
    addLetter(bounced);
    addLetter({ state: "failed", error: "withdrawn", props: null });
    expect(openPage().counts).toEqual([
      { letter: "diploma", waiting: 2, sent: 1, failed: 1, withdrawn: 1, retriable: 1 },
    ]);
  });

  it("names the recipients who could not be reached and why, and records it in the audit trail", () => {
    addLetter(bounced);
    expect(openPage().failed).toMatchObject([
      { name: "Dorte Ågesholm", recipient: "forkert@eksempel.dk", error: "550 5.1.1 No such user here" },
    ]);
    const lines = db.select().from(auditLines).all();
    expect(lines).toMatchObject([{ actorId: people.sanne, act: "failed-letters-seen", scope: "letters" }]);
  });

  it("does not name the recipient of a failed survey letter, and cannot send it again to them alone", () => {
    const id = addLetter({ ...bounced, letter: "survey-invitation" });
    expect(openPage().failed).toEqual([]);
    expect(openPage().counts).toMatchObject([{ letter: "survey-invitation", failed: 1 }]);
    expect(retry(id)).toBe(404);
  });

  it("says since when no letter has gone out, though each attempt puts off the next, and tries again at once when asked", () => {
    addLetter();
    expect(openPage().outage).toBeNull();
    const [error, firstDueAt] = ["connect ECONNREFUSED", minutesAgo(120)];
    const waiting = { attempts: 4, attemptedAt: minutesAgo(5), dueAt: minutesAgo(-55), error, firstDueAt };
    const id = addLetter(waiting);
    addLetter({ dueAt: minutesAgo(-5), heldFor: 1 });
    expect(openPage()).toMatchObject({
      outage: { since: firstDueAt, letters: 2, error },
      waitingRetries: 1,
    });
    expect(secretariatErrands(people.sanne, [], new Date())[0]).toMatchObject({
      kind: "mailOutage",
      count: 2,
      since: firstDueAt,
      to: "/sekretariat/post",
    });
    expect(sendNow()).toBe(303);
    expect(db.select().from(letters).where(lte(letters.dueAt, new Date())).all()).toHaveLength(2);
    expect(db.select().from(letters).where(eq(letters.id, id)).get()).toMatchObject({
      attempts: 1,
      firstDueAt,
    });
    expect(db.select().from(auditLines).all().at(-1)).toMatchObject({ act: "waiting-letters-sent" });
  });

  it("sees no outage in a long list of which some goes, nor in one recipient's temporary refusal", () => {
    addLetter({ state: "sent", props: null, attemptedAt: minutesAgo(1), sentAt: minutesAgo(1) });
    addLetter({ dueAt: minutesAgo(50) });
    const refused = { attempts: 3, attemptedAt: minutesAgo(10), dueAt: minutesAgo(-50) };
    addLetter({ ...refused, firstDueAt: minutesAgo(300), error: "450 4.2.1 Mailbox is full" });
    expect(findOutage(sqlite, minutesAgo(0))).toMatchObject({ since: minutesAgo(1), letters: 1 });
    expect(openPage().outage).toBeNull();
  });

  it("says when the last letter of a long list goes", () => {
    for (let n = 0; n < 61; n++) addLetter({ dueAt: minutesAgo(1) });
    expect(lastLetterAt(minutesAgo(0))).toBeNull();
    env.SMTP_URL = "smtp://127.0.0.1";
    expect(lastLetterAt(minutesAgo(0))).toEqual({ waiting: 61, lastAt: minutesAgo(-2) });
    delete env.SMTP_URL;
  });

  it("says when the last goes of letters that wait five minutes, and counts neither those that have gone by then nor next week's", () => {
    env.SMTP_URL = "smtp://127.0.0.1";
    const { id: _, ...row } = db.select().from(letters).where(eq(letters.id, addLetter())).get()!;
    db.delete(letters).run();
    const add = (count: number, dueAt: Date) =>
      void db
        .insert(letters)
        .values(Array.from({ length: count }, () => ({ ...row, dueAt })))
        .run();
    const last = (more = 0) => lastLetterAt(minutesAgo(0), { from: minutesAgo(-5), more });
    add(100, minutesAgo(-7 * 24 * 60));
    expect(last()).toBeNull();
    add(61, minutesAgo(1));
    expect(last(30)).toEqual({ waiting: 91, lastAt: minutesAgo(-5) });
    expect(last(31)).toEqual({ waiting: 92, lastAt: minutesAgo(-6) });
    add(31, minutesAgo(-5));
    expect(last()).toEqual({ waiting: 92, lastAt: minutesAgo(-6) });
    add(240, minutesAgo(1));
    expect(last()).toEqual({ waiting: 332, lastAt: minutesAgo(-11) });
    delete env.SMTP_URL;
  });

  it("sees an outage by the sign-in codes that nobody took, which wait minutes only", () => {
    const code = { state: "failed", priority: "urgent", props: null, postedAt: minutesAgo(30) } as const;
    addLetter({ ...code, attemptedAt: minutesAgo(22), error: "connect ECONNREFUSED" });
    addLetter({ ...code, attemptedAt: minutesAgo(20), error: "550 5.1.1 No such user here" });
    expect(openPage().outage).toMatchObject({ since: minutesAgo(30), letters: 1 });
  });

  it("sends a failed letter again, to the person's current address", () => {
    const id = addLetter({ ...bounced, attempts: 27 });
    db.update(peopleTable).set({ mail: "rettet@eksempel.dk" }).where(eq(peopleTable.id, people.dorte)).run();
    expect(retry(id)).toBe(303);
    const row = { state: "queued", attempts: 0, error: null, recipient: "rettet@eksempel.dk" };
    expect(db.select().from(letters).all()).toMatchObject([row]);
    expect(retry(id)).toBe(404);
  });

  it("sends a survey letter again to the address the round was opened with", () => {
    addLetter({ ...bounced, letter: "survey-invitation" });
    const { recipient } = db.select().from(letters).get()!;
    db.update(peopleTable).set({ mail: "rettet@eksempel.dk" }).where(eq(peopleTable.id, people.dorte)).run();
    expect(retryAll("survey-invitation")).toBe(303);
    expect(db.select().from(letters).all()).toMatchObject([{ state: "queued", recipient }]);
  });

  it("does not send again a letter that was sent, withdrawn or unknown, or an invalid id", () => {
    const sent = addLetter({ state: "sent", props: null });
    const withdrawn = addLetter({ state: "failed", error: "withdrawn", props: null });
    const before = db.select().from(letters).all();
    for (const id of [String(sent), String(withdrawn), "999999", "0", "-1", "1e3", "x"])
      expect(retry(id), id).toBe(404);
    expect(db.select().from(letters).all()).toEqual(before);
  });

  it("sends every failed letter of one kind again", () => {
    addLetter({ ...bounced, letter: "survey-invitation" });
    addLetter({ ...bounced, letter: "survey-invitation" });
    addLetter(bounced);
    expect(retryAll("survey-invitation")).toBe(303);
    expect(
      db
        .select()
        .from(letters)
        .all()
        .map(({ state }) => state),
    ).toEqual(["queued", "queued", "failed"]);
    expect(retryAll("findes-ikke")).toBe(404);
  });

  it("is not found by other roles", () => {
    for (const [who, role] of [
      ["astrid", "agent"],
      ["karen", "leader"],
      ["stig", "steering"],
    ] as const)
      expect(admit("/sekretariat/post", sessionCookieOf(people[who], role), new Date()).admission).toBe(
        "unknown",
      );
    expect(admit("/sekretariat/post", undefined, new Date()).admission).toBe("sign-in");
  });

  it("has a name in both languages for every letter", () => {
    expect(Object.keys(texts.kind).sort()).toEqual(Object.keys(letterFiles).sort());
  });
});

describe("the demo's mail", () => {
  it("shows stored letters, newest first, and sends their files", async () => {
    addLetter({ recipient: "foerst@eksempel.dk" });
    await deliverDue(minutesAgo(0), fileTransport());
    addLetter({ recipient: "sidst@eksempel.dk" });
    await deliverDue(minutesAgo(-1), fileTransport());
    const listed = demoLetters.loader();
    expect(listed.map(({ to }) => to)).toEqual(["sidst@eksempel.dk", "foerst@eksempel.dk"]);
    const { id } = listed[0]!;
    const shown = demoLetter.loader(demoVisit(id));
    expect(shown.text).toContain("http://localhost:3000/diplom/2026-7KQ4-M2XD");
    const file = demoFile.loader(demoVisit(id));
    expect(file.headers.get("Content-Type")).toBe("message/rfc822");
    expect(await file.text()).toContain("To: sidst@eksempel.dk");
  });

  it("sends no file outside the letter folder", () => {
    mkdirSync(letterFolder(), { recursive: true });
    writeFileSync(`${letterFolder()}/../hemmelig.json`, "{}");
    writeFileSync(`${letterFolder()}/../hemmelig.eml`, "");
    for (const id of ["../hemmelig", "..%2Fhemmelig", "20261123080000000-1", ""]) {
      expect(
        statusOf(() => demoLetter.loader(demoVisit(id))),
        id,
      ).toBe(404);
      expect(
        statusOf(() => demoFile.loader(demoVisit(id))),
        id,
      ).toBe(404);
    }
  });

  it("does not exist outside the demo", () => {
    expect(addressOf("/demo/post")).toBeUndefined();
    expect(admit("/demo/post", undefined, new Date()).admission).toBe("unknown");
  });
});
