/** Letters that come back: reports of mail servers as they write them, of invented people, and what others might write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import {
  clearMailFailure,
  clearRecoveredMails,
  hasFailingMail,
  listFailingMails,
} from "../../app/mail/failures/mail-failures.server.ts";
import { letterOfReference, referenceOf } from "../../app/mail/outbox/letter-reference.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { recordReturned } from "../../app/mail/returned/record-returned.server.ts";
import { isOfAddress, isOfRecipient } from "../../app/mail/returned/report.ts";
import { lettersTo } from "../../app/mail/status/person-letters.server.ts";
import { secretariatErrands } from "../../app/overviews/secretariat/errands.server.ts";
import { errandsOf } from "../../app/overviews/team/errands.ts";
import { mayRemind } from "../../app/overviews/team/reminder-rule.ts";
import { membersFor } from "../../app/overviews/team/team.server.ts";
import * as secretariatPerson from "../../app/overviews/person/routes/secretariat-person.tsx";
import * as mailPage from "../../app/mail/status/routes/letters.tsx";
import * as myPage from "../../app/onboarding/my-page/routes/my-page.tsx";
import { env } from "../../app/base/env.server.ts";
import { setMail } from "../../app/people/mail-change/applying.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters, mailFailures } from "../../db/schema/mail.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { withSmtpReceiver } from "./smtp-receiver.ts";

withDatabase();
const receiver = withSmtpReceiver();
let people: ReturnType<typeof addCast>;
let astrid: { id: number; mail: string; locale: "da" };
beforeEach(() => {
  people = addCast();
  const { mail } = db.select().from(peopleTable).where(eq(peopleTable.id, people.astrid)).get()!;
  astrid = { id: people.astrid, mail: mail!, locale: "da" };
});

const now = new Date("2026-11-23T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** Posts a letter to Astrid and notes it as sent; returns what a report names it by. */
function send(letter: "diploma" | "survey-reminder" = "diploma"): string {
  const props = { name: "Astrid", course: "Introduktion", number: "2026-7KQ4-M2XD" };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to: astrid, props }, now));
  const row = db.select().from(letters).all().at(-1)!;
  db.update(letters)
    .set({ letter, state: "sent", props: null, sentAt: now })
    .where(eq(letters.id, row.id))
    .run();
  return referenceOf(row);
}

const sample = (name: string, reference: string) =>
  Buffer.from(
    readFileSync(join(import.meta.dirname, "returned-samples", `${name}.eml`), "utf8")
      .replaceAll("REFERENCE", reference)
      .replaceAll("RECIPIENT", astrid.mail)
      .replaceAll("\n", "\r\n"),
  );
const isMarked = () => hasFailingMail(astrid.id, astrid.mail);
const remind = () =>
  writeTransaction((tx) =>
    postLetter(
      tx,
      { letter: "team-reminder", to: astrid, props: { name: "Astrid", by: "Karen", lacks: "" } },
      now,
    ),
  );

describe("a letter that comes back", () => {
  it.each(["postfix", "exchange", "qmail"])(
    "marks the letter and the person when %s says that the address is wrong",
    async (name) => {
      expect(await recordReturned(sample(name, send()), later(1))).toBe("letter");
      expect(lettersTo(astrid.id)).toMatchObject([
        { state: "returned", at: now, error: expect.stringMatching(/^5/) },
      ]);
      expect(isMarked()).toBe(true);
    },
  );

  it.each(["full-mailbox", "delayed"])(
    "counts what is for the time being (%s), and marks nobody",
    async (name) => {
      expect(await recordReturned(sample(name, send()), later(1))).toBe("letter");
      expect(lettersTo(astrid.id)).toMatchObject([{ state: "sent", error: expect.any(String) }]);
      expect(db.select().from(mailFailures).all()).toMatchObject([{ temporary: 1, failingSince: null }]);
      expect(isMarked()).toBe(false);
    },
  );

  it("marks the letter alone when its content was rejected", async () => {
    await recordReturned(sample("rejected-content", send()), later(1));
    expect(lettersTo(astrid.id)).toMatchObject([{ state: "returned" }]);
    expect(isMarked()).toBe(false);
  });

  it("is told from an absence and from an answer, whatever they quote", async () => {
    const reference = send();
    expect(await recordReturned(sample("out-of-office", reference), later(1))).toBe("auto-reply");
    expect(await recordReturned(sample("answer", reference), later(1))).toBe("other");
    expect(lettersTo(astrid.id)).toMatchObject([{ state: "sent", error: null }]);
  });

  it("is believed only when it names a letter of ours, which nobody can make up", async () => {
    const reference = send();
    const forged = [`${reference.slice(0, -1)}${reference.endsWith("0") ? "1" : "0"}`, "0".repeat(36), "1"];
    for (const name of forged)
      expect(await recordReturned(sample("postfix", name), later(1)), name).toBe("other");
    // The id of a deleted letter is used again, by one that was posted later.
    db.update(letters)
      .set({ postedAt: later(1) })
      .run();
    expect(await recordReturned(sample("postfix", reference), later(1))).toBe("other");
    expect(isMarked()).toBe(false);
  });

  it("tells nothing of a reminder of a survey, which only those had who had not answered", async () => {
    await recordReturned(sample("postfix", send("survey-reminder")), later(1));
    expect(db.select().from(letters).all()).toMatchObject([{ state: "sent", error: null }]);
    expect(isMarked()).toBe(false);
  });

  it("does no harm as a hostile message", async () => {
    const nested = Array.from(
      { length: 400 },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
    );
    for (const hostile of [
      "",
      "\0\0\0",
      nested.join(""),
      `Subject: ${"a".repeat(300_000)}\r\n\r\n`,
      `From: mailer-daemon@x\r\nSubject: failure notice\r\n\r\n${"<".repeat(100_000)}${" 550".repeat(50_000)}`,
      `Content-Type: multipart/report\r\n\r\n${"0123456789abcdef".repeat(20_000)}`,
    ])
      expect(await recordReturned(Buffer.from(hostile), now)).toBe("other");
  });

  it("is refused at once by a server that knows no such recipient, which marks the person too", async () => {
    receiver.replies.push(550);
    const props = { name: "Astrid", course: "Introduktion", number: "2026-7KQ4-M2XD" };
    writeTransaction((tx) => postLetter(tx, { letter: "diploma", to: astrid, props }, now));
    expect(await deliverDue(now, smtpTransport(receiver.url))).toMatchObject({ failed: 1 });
    expect(isMarked()).toBe(true);
  });

  it("goes out with an address of its own to come back to, and with one that somebody reads to answer to", async () => {
    env.BOUNCE_MAIL = "retur@eksempel.dk";
    const props = { name: "Astrid", course: "Introduktion", number: "2026-7KQ4-M2XD" };
    writeTransaction((tx) => postLetter(tx, { letter: "diploma", to: astrid, props }, now));
    await deliverDue(now, smtpTransport(receiver.url));
    delete env.BOUNCE_MAIL;
    const [{ returnTo, parsed, to }] = receiver.letters as [(typeof receiver.letters)[0]];
    const reference = referenceOf(db.select().from(letters).get()!);
    expect(returnTo).toBe(`retur+${reference}@eksempel.dk`);
    expect(to).toEqual([astrid.mail]);
    expect(parsed.messageId).toBe(`<${reference}@localhost>`);
    expect(parsed.replyTo?.value).toMatchObject([{ address: env.SECRETARIAT_MAIL }]);
    expect(parsed.from?.value).not.toMatchObject([{ address: returnTo }]);
  });
});

describe("a person whose mail comes back", () => {
  beforeEach(async () => {
    await recordReturned(sample("postfix", send()), later(1));
  });

  it("gets no reminders, but codes and news, and stands on the pages of those who can help", async () => {
    const before = db.select().from(letters).all().length;
    expect(remind()).toBe(false);
    send();
    expect(db.select().from(letters).all()).toHaveLength(before + 1);
    const sanne = sessionCookieOf(people.sanne, "secretariat");
    const errands = secretariatErrands(people.sanne, [], now);
    expect(errands).toContainEqual(expect.objectContaining({ kind: "failingMails", count: 1 }));
    expect(mailPage.loader(visit("/sekretariat/post", { as: sanne })).failing).toMatchObject([
      { personId: astrid.id, mail: astrid.mail, since: later(1) },
    ]);
    const page = secretariatPerson.loader(visit(`/sekretariat/personer/${astrid.id}`, { as: sanne }));
    expect(page.person.mailFailingSince).toEqual(later(1));
    const own = visit("/min-side", { as: sessionCookieOf(people.astrid, "agent") });
    expect(myPage.loader(own).mailFails).toBe(true);
  });

  it("is shown to the leader, who cannot remind them by letter", () => {
    const { agents } = membersFor(inRole(people.karen, "leader"), now);
    const failing = agents.find(({ id }) => id === astrid.id)!;
    expect(failing.mailFails).toBe(true);
    expect(mayRemind(failing, now)).toBe(false);
    expect(errandsOf(agents, now)[0]).toMatchObject({ kind: "mail", count: 1, people: [{ id: astrid.id }] });
  });

  it("is marked no longer with another address, after signing in with a code, or when letters have arrived for days", async () => {
    writeTransaction((tx) => setMail(tx, astrid.id, "ny@eksempel.dk", now));
    expect(listFailingMails()).toEqual([]);
    writeTransaction((tx) => setMail(tx, astrid.id, astrid.mail, now));
    await recordReturned(sample("postfix", send()), later(1));
    expect(isMarked()).toBe(true);
    writeTransaction((tx) => clearMailFailure(tx, astrid.id));
    await recordReturned(sample("postfix", send()), later(1));
    send();
    db.update(letters)
      .set({ sentAt: later(2) })
      .where(eq(letters.state, "sent"))
      .run();
    clearRecoveredMails(later(24));
    expect(isMarked()).toBe(true);
    clearRecoveredMails(later(24 * 6));
    expect(isMarked()).toBe(false);
    expect(remind()).toBe(true);
  });
});

it("tells a wrong address from a full mailbox, a large letter and a rule of the server", () => {
  for (const status of ["5.1.1", "5.1.10", "5.2.1", "5.4.1", "5.0.0"])
    expect(isOfAddress(status), status).toBe(true);
  for (const status of ["5.2.2", "5.3.4", "5.4.6", "5.7.1", "4.1.1", "2.1.5"])
    expect(isOfAddress(status), status).toBe(false);
  expect(isOfRecipient("550 No such user")).toBe(true);
  expect(isOfRecipient("554 Transaction failed")).toBe(false);
});

it("names a letter by what nobody can make up, and that does not tell how many letters there are", () => {
  const [first, second] = [1, 2].map((id) => referenceOf({ id, postedAt: now })) as [string, string];
  expect(letterOfReference(first)).toEqual({ id: 1, postedSecond: now.getTime() / 1000 });
  expect(first.slice(16)).not.toBe(second.slice(16));
  for (const other of ["", "xyz", second.slice(2), `${first.slice(0, 16)}${second.slice(16)}`])
    expect(letterOfReference(other), other).toBeNull();
});
