import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { TaskLimitError } from "../../app/base/tasks/task-limit-error.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { registerAttachments } from "../../app/mail/letters/attachments.server.ts";
import { lettersThatAre } from "../../app/mail/letters/letters.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { claimNext } from "../../app/mail/outbox/outbox.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { fileTransport, smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { attachmentMakers, lateProps } from "../../app/server/event-handlers.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { withSmtpReceiver } from "./smtp-receiver.ts";

const now = new Date("2026-11-23T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const random = () => 0;

function postSignIn(mail: string, at = now) {
  const props = { name: "Dorte Ågesholm", token: "hemmeligt", code: "123456" };
  const to = { id: null, mail, locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "sign-in", to, props, urgent: true }, at));
}

function postDiploma(mail: string, at = now) {
  const props = { name: "Dorte Ågesholm", course: "Introduktion til hotlinen", number: "2026-7KQ4-M2XD" };
  writeTransaction((tx) =>
    postLetter(tx, { letter: "diploma", to: { id: null, mail, locale: "da" }, props }, at),
  );
}

const rows = () => db.select().from(letters).orderBy(asc(letters.id)).all();

describe("delivery over SMTP", () => {
  withDatabase();
  const receiver = withSmtpReceiver();
  const deliver = (at: Date, perMinute = 30) =>
    deliverDue(at, smtpTransport(receiver.url, perMinute), { random });

  it("sends HTML and text to the reader, and deletes the data the letter was rendered from", async () => {
    postSignIn("dorte@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 1, postponed: 0, failed: 0 });
    const [letter] = receiver.letters;
    expect(letter!.to).toEqual(["dorte@eksempel.dk"]);
    expect(letter!.parsed.subject).toBe("123456 er din kode til Den Digitale Hotline");
    expect(letter!.parsed.html).toContain(">Hej Dorte</p>");
    expect(letter!.parsed.text).toContain("http://localhost:3000/log-ind/link/hemmeligt");
    expect(letter!.parsed.text).toContain("\nLog ind\n");
    expect(letter!.parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(rows()).toMatchObject([{ state: "sent", attempts: 1, props: null, leasedUntil: null }]);
  });

  it("sends nothing unencrypted to another machine, unless SMTP_UNENCRYPTED allows it", async () => {
    postSignIn("dorte@eksempel.dk");
    const another = receiver.url.replace("127.0.0.1", "127.0.0.2");
    expect(await deliverDue(now, smtpTransport(another), { random })).toMatchObject({
      sent: 0,
      postponed: 1,
    });
    expect(receiver.letters).toEqual([]);
    try {
      env.SMTP_UNENCRYPTED = "yes";
      expect(await deliverDue(later(60), smtpTransport(another), { random })).toMatchObject({ sent: 1 });
    } finally {
      env.SMTP_UNENCRYPTED = "no";
    }
  });

  it("encodes Danish characters in the subject", async () => {
    const props = { name: "Ø", token: "x", code: "ÆØÅæøå" };
    writeTransaction((tx) =>
      postLetter(
        tx,
        { letter: "sign-in", to: { id: null, mail: "ae@eksempel.dk", locale: "da" }, props },
        now,
      ),
    );
    await deliver(now);
    expect(receiver.letters[0]!.parsed.subject).toBe("ÆØÅæøå er din kode til Den Digitale Hotline");
    expect(receiver.letters[0]!.raw.split("\r\n\r\n")[0]).toMatch(/^[\x20-\x7e\r\n]*$/);
  });

  it("sends to one address even when the address looks like two", async () => {
    postDiploma("dorte@eksempel.dk, nogen.anden@eksempel.dk");
    await deliver(now);
    expect(receiver.letters.flatMap(({ to }) => to)).not.toContain("nogen.anden@eksempel.dk");
  });

  it("sends sign-in codes first, then the oldest", async () => {
    postDiploma("yngst@eksempel.dk", later(-1));
    postDiploma("aeldst@eksempel.dk", later(-5));
    postSignIn("kode@eksempel.dk");
    await deliver(now);
    const order = ["kode@eksempel.dk", "aeldst@eksempel.dk", "yngst@eksempel.dk"];
    expect(receiver.letters.map(({ to }) => to[0])).toEqual(order);
  });

  it("sends ways in and warnings before the letters of an import, within the limit of letters a minute", async () => {
    const to = { id: null, mail: "gammel@eksempel.dk", locale: "da" as const };
    const props = {
      name: "Bo",
      newMail: "ny@eksempel.dk",
      changeId: 1,
      side: "old",
      outcome: "lapsed",
      by: null,
    };
    for (let n = 0; n < 3; n++) postDiploma(`${n}@eksempel.dk`, later(-5));
    writeTransaction((tx) =>
      postLetter(tx, { letter: "mail-change-ended", to, props: { ...props, reason: "" } as never }, now),
    );
    expect(await deliver(now, 2)).toMatchObject({ sent: 2 });
    expect(receiver.letters.map(({ to }) => to[0])).toEqual(["gammel@eksempel.dk", "0@eksempel.dk"]);
    for (const letter of ["mail-change-asked", "mail-change-new", "mail-change-merged", "roles-changed"])
      expect(lettersThatAre("goesFirst")).toContain(letter);
    expect(lettersThatAre("goesFirst")).toEqual(expect.arrayContaining(["sign-in-alarm", "survey-link"]));
  });

  it("sends no ordinary letters when only urgent ones are requested", async () => {
    postDiploma("dorte@eksempel.dk");
    postSignIn("kode@eksempel.dk");
    await deliverDue(now, smtpTransport(receiver.url), { urgentOnly: true });
    expect(receiver.letters.map(({ to }) => to[0])).toEqual(["kode@eksempel.dk"]);
  });

  it("sends no letter before it is due", async () => {
    postDiploma("dorte@eksempel.dk", later(1));
    expect(await deliver(now)).toEqual({ sent: 0, postponed: 0, failed: 0 });
  });

  it("sends no more ordinary letters per minute than the limit, while sign-in codes still pass", async () => {
    for (const reader of ["a", "b", "c"]) postDiploma(`${reader}@eksempel.dk`);
    expect(await deliver(now, 2)).toMatchObject({ sent: 2 });
    postSignIn("kode@eksempel.dk");
    expect(await deliver(later(0.5), 2)).toMatchObject({ sent: 1 });
    expect(receiver.letters.map(({ to }) => to[0])).toEqual(
      ["a", "b", "kode"].map((who) => `${who}@eksempel.dk`),
    );
    expect(await deliver(later(1.1), 2)).toMatchObject({ sent: 1 });
  });

  it("tries again a minute after a temporary refusal, and then delivers", async () => {
    receiver.replies.push(450);
    postDiploma("dorte@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(rows()[0]).toMatchObject({ state: "queued", attempts: 1, error: "450 4.2.1 Try again later" });
    expect(await deliver(later(0.9))).toMatchObject({ sent: 0 });
    expect(await deliver(later(1.1))).toMatchObject({ sent: 1 });
    expect(rows()[0]).toMatchObject({ state: "sent", attempts: 2, error: null });
  });

  it("sends the next letter after one recipient's temporary refusal", async () => {
    receiver.replies.push(450);
    postDiploma("a@eksempel.dk");
    postDiploma("b@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 1, postponed: 1, failed: 0 });
  });

  it("fails at once on a permanent refusal, and keeps the reason and the data for another try", async () => {
    receiver.replies.push(550);
    postDiploma("vaek@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 0, postponed: 0, failed: 1 });
    expect(rows()[0]).toMatchObject({ state: "failed", error: "550 5.1.1 No such user here" });
    expect(rows()[0]!.props).not.toBeNull();
    expect(await deliver(later(60))).toMatchObject({ sent: 0 });
  });

  it("deletes the code of a sign-in letter that failed", async () => {
    receiver.replies.push(550);
    postSignIn("vaek@eksempel.dk");
    await deliver(now);
    expect(rows()[0]).toMatchObject({ state: "failed", props: null });
  });

  it("gives up after a day of temporary refusals", async () => {
    receiver.replies.push(450, 450);
    postDiploma("dorte@eksempel.dk");
    db.update(letters).set({ attempts: 25 }).run();
    expect(await deliver(now)).toMatchObject({ postponed: 1 });
    expect(await deliver(later(61))).toMatchObject({ failed: 1 });
    expect(rows()[0]).toMatchObject({ state: "failed", attempts: 27, error: "450 4.2.1 Try again later" });
  });

  it("tries again when the server closes the connection, and leaves the other letters for later", async () => {
    receiver.replies.push("hang-up");
    postDiploma("a@eksempel.dk");
    postDiploma("b@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(rows().map(({ attempts }) => attempts)).toEqual([1, 0]);
    expect(await deliver(later(1.1))).toMatchObject({ sent: 2 });
  });

  it("postpones while no server can be reached", async () => {
    postDiploma("dorte@eksempel.dk");
    const unreachable = smtpTransport("smtp://127.0.0.1:1");
    expect(await deliverDue(now, unreachable, { random })).toEqual({ sent: 0, postponed: 1, failed: 0 });
    expect(await deliver(later(1.1))).toMatchObject({ sent: 1 });
  });

  it("sends a letter again under the same Message-ID when the process that claimed it died", async () => {
    postDiploma("dorte@eksempel.dk");
    const claimed = claimNext(now, 30)!;
    expect(await deliver(later(1))).toMatchObject({ sent: 0 });
    expect(await deliver(later(60.1))).toMatchObject({ sent: 1 });
    db.update(letters)
      .set({ state: "inflight", props: claimed.props, leasedUntil: later(61) })
      .run();
    expect(await deliver(later(62))).toMatchObject({ sent: 1 });
    const [first, second] = receiver.letters.map(({ parsed }) => parsed.messageId);
    expect(first).toMatch(/^<[0-9a-f]{36}@localhost>$/);
    expect(second).toBe(first);
  });

  it("puts a calendar entry last among the alternatives, with the same method in header and body", async () => {
    const day = {
      name: "Dorte Ågesholm",
      dayId: 12,
      kind: "agents" as const,
      municipality: "Aarhus",
      practical: "",
    };
    const hours = { startsAt: Date.UTC(2026, 11, 1, 8), endsAt: Date.UTC(2026, 11, 1, 14, 30) };
    const entry = {
      personId: 7,
      mail: "dorte@eksempel.dk",
      sequence: 3,
      place: "Rådhuset, sal Ø",
      fromList: false,
    };
    const to = { id: null, mail: "dorte@eksempel.dk", locale: "da" as const };
    const props = { ...day, ...hours, ...entry };
    writeTransaction((tx) => postLetter(tx, { letter: "course-day-confirmed", to, props }, now));
    expect(await deliver(now)).toMatchObject({ sent: 1 });
    const { raw, parsed } = receiver.letters[0]!;
    const types = [...raw.matchAll(/^Content-Type: ([^;\r]+)/gm)].map(([, type]) => type);
    expect(types).toEqual(["multipart/alternative", "text/plain", "text/html", "text/calendar"]);
    expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m);
    const body = parsed.attachments[0]!.content.toString();
    const lines = body.replace(/\r\n[ \t]/g, "").split("\r\n");
    expect(lines).toContain("METHOD:REQUEST");
    expect(lines).toContain("SEQUENCE:3");
    expect(lines).toContain("DTSTART:20261201T080000Z");
    expect(lines.find((line) => line.startsWith("LOCATION"))).toContain("Rådhuset\\, sal Ø");
  });

  it("gives different letters different Message-IDs", async () => {
    postDiploma("a@eksempel.dk");
    postDiploma("b@eksempel.dk");
    await deliver(now);
    expect(new Set(receiver.letters.map(({ parsed }) => parsed.messageId)).size).toBe(2);
  });

  it("stops between two letters when the process is stopping", async () => {
    postDiploma("a@eksempel.dk");
    const stopping = AbortSignal.abort();
    expect(await deliverDue(now, smtpTransport(receiver.url), { stopping })).toMatchObject({ sent: 0 });
    expect(rows()[0]).toMatchObject({ state: "queued", attempts: 0 });
  });

  it("fails a letter that cannot be rendered, and sends the next", async () => {
    postDiploma("a@eksempel.dk");
    db.update(letters)
      .set({ props: Buffer.from("sealed with another secret, or broken") })
      .run();
    postDiploma("b@eksempel.dk");
    expect(await deliver(now)).toEqual({ sent: 1, postponed: 0, failed: 1 });
    expect(rows()[0]).toMatchObject({ state: "failed", error: "unwritable" });
  });

  it("sends a letter later whose attachment met a limit", async () => {
    postDiploma("a@eksempel.dk");
    registerAttachments({ diploma: () => Promise.reject(new TaskLimitError("queue")) });
    expect(await deliver(now)).toEqual({ sent: 0, postponed: 1, failed: 0 });
    registerAttachments(attachmentMakers);
    expect(rows()[0]).toMatchObject({ state: "queued", error: "overloaded" });
    expect(await deliver(later(120))).toMatchObject({ sent: 1 });
  });

  it("adds late data to a letter when it is rendered, and withdraws one that is no longer wanted", async () => {
    postDiploma("a@eksempel.dk");
    postDiploma("b@eksempel.dk", later(1));
    registerLateProps({ diploma: (props) => ({ ...props, course: "Navnet kom til sidst" }) });
    await deliver(now);
    registerLateProps({ diploma: () => null });
    expect(await deliver(later(1))).toEqual({ sent: 0, postponed: 0, failed: 1 });
    registerLateProps(lateProps);
    expect(receiver.letters[0]!.parsed.text).toContain("Navnet kom til sidst");
    const [, withdrawn] = rows();
    expect(withdrawn).toMatchObject({ state: "failed", error: "withdrawn", props: null });
  });
});

describe("delivery to a server with a certificate of its own making", () => {
  withDatabase();
  const receiver = withSmtpReceiver({ offersTls: true });

  it("sends nothing to another machine whose certificate nobody vouches for", async () => {
    postSignIn("dorte@eksempel.dk");
    const another = receiver.url.replace("127.0.0.1", "127.0.0.2");
    expect(await deliverDue(now, smtpTransport(another), { random })).toMatchObject({
      sent: 0,
      postponed: 1,
    });
    expect(receiver.letters).toEqual([]);
    expect(rows()[0]!.error).toMatch(/certificate/i);
  });
});

describe("letters stored as files", () => {
  withDatabase();

  it("are complete .eml files, each with a JSON file for the demo's mailbox", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ddh-letters-"));
    postSignIn("dorte@eksempel.dk");
    await deliverDue(now, fileTransport(folder));
    const names = readdirSync(folder).sort();
    expect(names).toEqual([
      expect.stringMatching(/^20261123080000\d{3}-1\.eml$/),
      expect.stringMatching(/\.json$/),
    ]);
    const parsed = await simpleParser(readFileSync(join(folder, names[0]!)));
    expect(parsed.subject).toBe("123456 er din kode til Den Digitale Hotline");
    expect(JSON.parse(readFileSync(join(folder, names[1]!), "utf8"))).toMatchObject({
      to: "dorte@eksempel.dk",
    });
    expect(db.select().from(letters).where(eq(letters.state, "sent")).all()).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});
