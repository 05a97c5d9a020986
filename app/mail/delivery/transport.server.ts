import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Options } from "nodemailer/lib/mailer";
import { env } from "../../base/env.server.ts";

/** A letter on its way, with the id of its row in the outbox. */
export interface Outgoing extends Options {
  row: number;
  subject: string;
  text: string;
  date: Date;
  to: { name: string; address: string };
}

export interface Transport {
  /** How many ordinary letters it takes in a minute. */
  perMinute: number;
  /** Resolves when the letter is out of our hands. Tells by `handOver` that the last of it is about to be. */
  send: (letter: Outgoing, handOver: () => void) => Promise<void>;
}

/** One connection a letter, no pool: the outbox is the queue. */
export function smtpTransport(url: string, perMinute = env.MAIL_PER_MINUTE): Transport {
  const timeouts = {
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  };
  const mailer = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  mailer.use("stream", (mail, done) => {
    const { handOver } = mail.data as { handOver: () => void };
    mail.message.processFunc((letter) => callBeforeEnd(letter, handOver));
    done();
  });
  return {
    perMinute,
    async send({ row: _, ...letter }, handOver) {
      await mailer.sendMail({ ...letter, handOver } as Options);
    },
  };
}

/** Nothing is read ahead, so `tell` is called when the server has asked for the letter and been given it all but its end. */
function callBeforeEnd(letter: Readable, tell: () => void): Readable {
  const read = async function* () {
    yield* letter;
    tell();
  };
  return Readable.from(read(), { objectMode: false, highWaterMark: 0 });
}

export interface LetterFileContent {
  subject: string;
  to: string;
  at: string;
  text: string;
}

export const letterFolder = () => join(env.DATA_DIR, "letters");

/** Keeps letters as .eml files, readable by the site's own user alone; beside each, what the demo's mailbox shows of it. */
export function fileTransport(folder = letterFolder()): Transport {
  const mailer = createTransport({ streamTransport: true, buffer: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    perMinute: Number.POSITIVE_INFINITY,
    async send({ row, ...letter }) {
      const { message } = await mailer.sendMail(letter);
      const stamp = letter.date.toISOString().replace(/\D/g, "");
      const { subject, text, date, to } = letter;
      const kept: LetterFileContent = { subject, text, at: date.toISOString(), to: to.address };
      writeAtomically(join(folder, `${stamp}-${row}.json`), JSON.stringify(kept));
      writeAtomically(join(folder, `${stamp}-${row}.eml`), message as Buffer);
    },
  };
}

/** Whole or not at all. */
function writeAtomically(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

let configuredTransport: Transport | undefined;

/** The transport that the settings ask for. */
export function mailTransport(): Transport {
  configuredTransport ??= env.SMTP_URL ? smtpTransport(env.SMTP_URL) : fileTransport();
  return configuredTransport;
}
