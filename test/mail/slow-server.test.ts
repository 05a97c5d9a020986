/** Mail servers that answer late or not at all, and databases that cannot be written when they do. */
import { expect, it, vi } from "vitest";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { endAbandonedLetters, endPause, letterLanes } from "../../app/mail/delivery/lanes.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { claimNext, markHandedOver } from "../../app/mail/outbox/outbox.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { withSmtpReceiver } from "./smtp-receiver.ts";

withDatabase();
const receiver = withSmtpReceiver();
const now = new Date("2026-11-23T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const random = () => 0;
const rows = () => db.select().from(letters).all();

function post(mail: string, urgent = false): void {
  const props = { name: "Dorte Ågesholm", course: "Introduktion til hotlinen", number: "2026-7KQ4-M2XD" };
  const to = { id: null, mail, locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props, urgent }, now));
}

/** Lets the server answer by itself only after `act`, which runs when it has the whole letter. */
async function deliverThen(act: () => void) {
  receiver.afterData = "silence";
  const delivering = deliverDue(now, smtpTransport(receiver.url));
  await vi.waitFor(() => expect(receiver.letters).toHaveLength(1), { timeout: 60_000 });
  act();
  receiver.answer!();
  return delivering;
}

it("stores that a letter was taken once the database can be written again, and never sends it a second time", async () => {
  post("dorte@eksempel.dk");
  // Nothing can be written any more, as on a full disk.
  const none = { sent: 0, postponed: 0, failed: 0 };
  expect(await deliverThen(() => sqlite.pragma("query_only = ON"))).toEqual(none);
  expect(rows()).toMatchObject([{ state: "inflight", leasedUntil: null }]);
  receiver.afterData = null;
  // Still full: nothing else is sent, since nothing could be stored of it.
  expect(await deliverDue(later(90), smtpTransport(receiver.url))).toMatchObject({ sent: 0 });
  sqlite.pragma("query_only = OFF");
  endAbandonedLetters(later(200));
  await deliverDue(later(200), smtpTransport(receiver.url));
  expect(rows()).toMatchObject([{ state: "sent", props: null, firstDueAt: null }]);
  expect(receiver.letters).toHaveLength(1);
});

it("does not hand a letter over when that cannot be written, and tries again", async () => {
  post("dorte@eksempel.dk");
  receiver.replies.push("silence");
  const delivering = deliverDue(now, smtpTransport(receiver.url), { random });
  await vi.waitFor(() => expect(receiver.answer).not.toBeNull(), { timeout: 60_000 });
  sqlite.pragma("query_only = ON");
  receiver.answer!();
  expect(await delivering).toMatchObject({ sent: 0 });
  sqlite.pragma("query_only = OFF");
  expect(receiver.letters).toEqual([]);
  expect(await deliverDue(later(1), smtpTransport(receiver.url), { random })).toMatchObject({ sent: 0 });
  expect(rows()).toMatchObject([{ state: "queued", error: "unstored" }]);
  expect(await deliverDue(later(3), smtpTransport(receiver.url), { random })).toMatchObject({ sent: 1 });
});

it("makes a failed letter, which the secretariat can send, of one that nobody waits for any more", () => {
  post("dorte@eksempel.dk");
  markHandedOver(claimNext(now, 30)!);
  endAbandonedLetters(later(90));
  expect(rows()).toMatchObject([{ state: "inflight" }]);
  endAbandonedLetters(later(121));
  expect(rows()).toMatchObject([{ state: "failed", error: "interrupted" }]);
});

it("hands over no letter that was deleted meanwhile", () => {
  post("dorte@eksempel.dk");
  const claimed = claimNext(now, 30)!;
  db.delete(letters).run();
  expect(markHandedOver(claimed)).toBe(false);
});

it("opens the next lane when a letter has waited ten seconds for its answer, and codes have lanes of their own", async () => {
  const elapsed = vi.spyOn(performance, "now");
  const deliver = (name: string) =>
    letterLanes
      .find((lane) => lane.name === name)!
      .deliver(now, smtpTransport(receiver.url), new AbortController().signal);
  receiver.afterData = "silence";
  post("langsom@eksempel.dk");
  const slow = deliver("ordinary letters 1");
  await vi.waitFor(() => expect(receiver.letters).toHaveLength(1), { timeout: 60_000 });
  receiver.afterData = null;
  post("naeste@eksempel.dk");
  await deliver("ordinary letters 2");
  expect(receiver.letters).toHaveLength(1);
  post("kode@eksempel.dk", true);
  await deliver("urgent letters 1");
  const begunMs = performance.now();
  elapsed.mockImplementation(() => begunMs + 11_000);
  await deliver("ordinary letters 2");
  expect(receiver.letters.map(({ to }) => to[0])).toEqual(
    ["langsom", "kode", "naeste"].map((who) => `${who}@eksempel.dk`),
  );
  elapsed.mockRestore();
  receiver.answer!();
  await slow;
  expect(rows().map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
});

it("pauses ordinary letters while the server takes letters without answering, until somebody tries", async () => {
  const deliver = () =>
    letterLanes[3]!.deliver(now, smtpTransport(receiver.url), new AbortController().signal);
  receiver.afterData = "hang-up";
  post("a@eksempel.dk");
  post("b@eksempel.dk");
  await deliver();
  receiver.afterData = null;
  await deliver();
  expect(rows().map(({ state }) => state)).toEqual(["failed", "queued"]);
  endPause();
  await deliver();
  expect(rows().map(({ state }) => state)).toEqual(["failed", "sent"]);
});
