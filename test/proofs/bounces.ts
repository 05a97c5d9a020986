/**
 * Letters that come back are read from a real mailbox (Debian's dovecot on loopback), as mail servers report them after a real SMTP server
 * had taken the letter: who is not reached is marked, and nobody else; what people write is left alone.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { hasFailingMail } from "../../app/mail/failures/mail-failures.server.ts";
import { registerAttachments } from "../../app/mail/letters/attachments.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { readReturnedLetters } from "../../app/mail/returned/read-mailbox.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  writeTransaction,
} from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { root } from "../overlay/overlay.ts";
import { startMailbox } from "./bounces/mailbox.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 1;

export const broken: Broken[] = [
  {
    name: "whatever names a letter is believed to report it",
    file: "app/mail/returned/report.ts",
    target: 'if (isAutoReply(message)) return { ...other, kind: "auto-reply" };',
    replacement: 'if (isAutoReply(message)) return reportOf("5.1.1", "", true);',
    and: [
      {
        file: "app/mail/returned/read-mailbox.server.ts",
        target: "if (!found || !mayBeReport(found)) return undefined;",
        replacement: "if (!found) return undefined;",
      },
    ],
    spoils: "wronglyMarked",
  },
  {
    name: "the letter is not looked for in the report's address",
    file: "app/mail/returned/read-message.server.ts",
    target: 'referencesIn([\n        raw.toString("latin1", 0, maxMessageBytes),',
    replacement: "referencesIn([",
    spoils: "unmarked",
  },
  {
    name: "the mailbox is read from its beginning each time",
    file: "app/mail/returned/read-mailbox.server.ts",
    target: "position.lastUid : 0;",
    replacement: "0 : 0;",
    spoils: "readAgain",
  },
];

export const bounds: Bounds = {
  sent: some,
  marked: some,
  unmarked: none,
  wronglyMarked: none,
  readAgain: none,
  changed: none,
};

/** Who gets a letter, and what comes back for it. */
const fates: Partial<Record<CastName, string>> = {
  astrid: "postfix",
  bo: "exchange",
  dorte: "qmail",
  karen: "out-of-office",
  sanne: "answer",
  stig: "full-mailbox",
};
const isUnreached = (sample: string) => ["postfix", "exchange", "qmail"].includes(sample);

export async function prove(): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  registerLateProps({});
  registerAttachments({});
  env.BOUNCE_MAIL = "retur@eksempel.dk";
  const mailbox = await startMailbox();
  env.BOUNCE_IMAP_URL = mailbox.url;
  try {
    return await returnAndRead(mailbox.folder);
  } finally {
    await mailbox.stop();
    closeDatabase();
  }
}

async function returnAndRead(folder: string): Promise<Figures> {
  const cast = addCast();
  const server = returningServer(folder, cast);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  for (const name of Object.keys(fates) as CastName[]) post(cast[name]);
  const { port } = server.server.address() as AddressInfo;
  const { sent } = await deliverDue(new Date(), smtpTransport(`smtp://127.0.0.1:${port}`));
  server.close();
  const read = () => readReturnedLetters(new Date(), new AbortController().signal);
  const before = readdirSync(join(folder, "new")).sort().join();
  await read();
  const figures = { sent, marked: 0, unmarked: 0, wronglyMarked: 0 };
  for (const [name, sample] of Object.entries(fates)) {
    const isMarked = hasFailingMail(cast[name as CastName], mailOf(cast[name as CastName]));
    if (isMarked) figures[isUnreached(sample) ? "marked" : "wronglyMarked"] += 1;
    else if (isUnreached(sample)) figures.unmarked += 1;
  }
  // Read a second time, no report may count again: the letters are set back, and stay so.
  db.update(letters).set({ state: "sent", error: null }).run();
  await read();
  const readAgain = db.select().from(letters).where(eq(letters.state, "failed")).all().length;
  const after = readdirSync(join(folder, "new")).sort().join();
  const seen = readdirSync(join(folder, "cur")).filter((file) => file.includes("S")).length;
  return { ...figures, readAgain, changed: seen + (before.length === after.length || after === "" ? 0 : 1) };
}

const mailOf = (id: number) => db.select().from(people).where(eq(people.id, id)).get()!.mail!;

function post(id: number): void {
  const props = { name: "Navn", course: "Introduktion", number: "2026-7KQ4-M2XD" };
  const to = { id, mail: mailOf(id), locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props }, new Date()));
}

/** A server that takes each letter, and puts into the mailbox what then comes back. */
function returningServer(folder: string, cast: Record<CastName, number>): SMTPServer {
  let count = 0;
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      stream.resume();
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const returnTo = mailFrom ? mailFrom.address : "";
        const recipient = rcptTo[0]!.address;
        const name = (Object.keys(fates) as CastName[]).find((one) => mailOf(cast[one]) === recipient)!;
        const reference = /[0-9a-f]{36}/.exec(returnTo)![0];
        count += 1;
        writeFileSync(
          join(folder, "new", `${Date.now()}.${count}.proof`),
          messageFor(fates[name]!, reference, recipient),
          {
            mode: 0o666,
          },
        );
        done();
      });
    },
  });
}

const messageFor = (sample: string, reference: string, recipient: string) =>
  readFileSync(join(root, "test", "mail", "returned-samples", `${sample}.eml`), "utf8")
    .replaceAll("REFERENCE", reference)
    .replaceAll("RECIPIENT", recipient)
    .replaceAll("\n", "\r\n");
