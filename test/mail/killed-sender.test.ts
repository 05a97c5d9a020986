/** A process that is killed (SIGKILL) while it delivers to a real SMTP server, and what the next process does with its letter. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { releaseClaims } from "../../app/mail/outbox/outbox.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { seeFailedLetters, retryLetter } from "../../app/mail/status/letter-status.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { env } from "../../app/base/env.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { getPerson } from "../elearning/sample-lessons.ts";
import { withSmtpReceiver } from "./smtp-receiver.ts";

withDatabase();
const receiver = withSmtpReceiver();
const now = new Date("2026-11-23T08:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const deliver = (at: Date) => deliverDue(at, smtpTransport(receiver.url));
const row = () => db.select().from(letters).get()!;

function postDiploma(urgent = false): void {
  const props = { name: "Dorte Ågesholm", course: "Introduktion til hotlinen", number: "2026-7KQ4-M2XD" };
  const to = { id: null, mail: "dorte@eksempel.dk", locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props, urgent }, now));
}

/** Starts a process that delivers, and kills it when `reached` no longer throws. */
async function killSenderWhen(reached: () => void): Promise<void> {
  const file = join(env.DATA_DIR, "ddh.sqlite");
  const sender = join(import.meta.dirname, "killed-sender", "sender.ts");
  const args = ["--import", "tsx", sender, file, receiver.url, now.toISOString()];
  const child = spawn(process.execPath, args, { env: { ...process.env, MODE: "test" }, stdio: "inherit" });
  const exited = once(child, "exit");
  await vi.waitFor(reached, { timeout: 300_000 });
  child.kill("SIGKILL");
  await exited;
}

it("releases at start a letter that was not handed over, and sends it once", async () => {
  receiver.replies.push("silence");
  postDiploma();
  await killSenderWhen(() => expect(receiver.replies).toEqual([]));
  expect(row()).toMatchObject({ state: "inflight", leasedUntil: expect.any(Date) });
  releaseClaims(later(1));
  expect(await deliver(later(2))).toMatchObject({ sent: 1 });
  expect(receiver.letters).toHaveLength(1);
});

it("does not send a letter again that was handed over, until the secretariat asks for it", async () => {
  receiver.afterData = "silence";
  postDiploma();
  await killSenderWhen(() => expect(receiver.letters).toHaveLength(1));
  expect(row()).toMatchObject({ state: "inflight", leasedUntil: null });
  releaseClaims(later(1));
  expect(await deliver(later(3600))).toMatchObject({ sent: 0 });
  expect(receiver.letters).toHaveLength(1);
  const secretariat = getPerson(addCast().sanne);
  const [failed] = seeFailedLetters(secretariat, now);
  expect(failed).toMatchObject({ error: "interrupted", retriable: true });
  receiver.afterData = null;
  expect(retryLetter(secretariat, failed!.id, later(3600))).toBe(true);
  expect(await deliver(later(3601))).toMatchObject({ sent: 1 });
  expect(new Set(receiver.letters.map(({ parsed }) => parsed.messageId)).size).toBe(1);
});

it("does the same when the connection breaks before the response, and deletes the code of a sign-in letter", async () => {
  receiver.afterData = "hang-up";
  postDiploma(true);
  expect(await deliver(now)).toMatchObject({ sent: 0, failed: 1 });
  expect(row()).toMatchObject({ state: "failed", error: "interrupted", props: null });
  expect(await deliver(later(3600))).toMatchObject({ sent: 0 });
  expect(receiver.letters).toHaveLength(1);
});

it("does not release claims of the process itself", async () => {
  postDiploma();
  db.update(letters)
    .set({ state: "inflight", attemptedAt: later(5), leasedUntil: later(305) })
    .run();
  releaseClaims(later(5));
  expect(row()).toMatchObject({ state: "inflight", leasedUntil: later(305) });
});
