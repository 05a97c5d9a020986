import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Options } from "nodemailer/lib/mailer";
import { env } from "../../base/env.server.ts";
import { forgetMailToken, mailToken, usesTokens } from "../connection/access-token.server.ts";
import { makeFolder } from "../../base/make-folder.ts";

/** A letter on its way, with the id of its row in the outbox. */
export interface Outgoing extends Options {
  row: number;
  /** The address of the envelope that a report goes to; the sender's when it is missing. */
  returnTo?: string;
  subject: string;
  text: string;
  date: Date;
  to: { name: string; address: string };
}

export interface Transport {
  /** How many ordinary letters it accepts in a minute. */
  perMinute: number;
  /** Resolves when the server has accepted the letter. Calls `onHandOver` just before the last of it is sent. */
  send: (letter: Outgoing, onHandOver: () => void) => Promise<void>;
}

/**
 * As long as RFC 5321 (4.5.3.2) says: five minutes for the greeting, ten for the answer to a whole letter. A server that is given up
 * earlier has often taken the letter all the same.
 */
const smtpTimeouts = {
  dnsTimeout: 60_000,
  connectionTimeout: 5 * 60_000,
  greetingTimeout: 5 * 60_000,
  socketTimeout: 10 * 60_000,
};

/** Opens one connection a letter and no pool, since the outbox is the queue. */
export function smtpTransport(
  url: string,
  perMinute = env.MAIL_PER_MINUTE,
  timeouts = smtpTimeouts,
): Transport {
  const mailer = createTransport({
    url: serverOf(url),
    ...timeouts,
    requireTLS: requiresTls(url),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  mailer.use("stream", (mail, done) => {
    const { onHandOver, returnTo } = mail.data as { onHandOver: () => void; returnTo?: string };
    const envelope = mail.message.getEnvelope();
    if (returnTo) mail.message.getEnvelope = () => ({ ...envelope, from: returnTo });
    mail.message.processFunc((letter) => callBeforeEnd(letter, onHandOver));
    done();
  });
  return {
    perMinute,
    async send({ row: _, ...letter }, onHandOver) {
      const auth = usesTokens() ? await tokenAuth(url) : {};
      try {
        await mailer.sendMail({ ...letter, ...auth, onHandOver } as Options);
      } catch (error) {
        // Perhaps the token was withdrawn before its time.
        if ((error as { code?: string }).code === "EAUTH") forgetMailToken();
        throw error;
      }
    },
  };
}

/** Signs in as the user of the address, with a token (XOAUTH2). */
const tokenAuth = async (url: string) => ({
  auth: { type: "OAuth2", user: decodeURIComponent(new URL(url).username), accessToken: await mailToken() },
});

/** The address without its user, when a token is sent in the place of a password. */
function serverOf(url: string): string {
  if (!usesTokens()) return url;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/** A password and letters cross a network encrypted (STARTTLS), unless the settings say in words that they need not. */
const requiresTls = (url: string) =>
  env.SMTP_UNENCRYPTED === "no" && !["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

/** Nothing is read ahead, so `onEnd` is called when the server has asked for the letter and received all of it but its end. */
function callBeforeEnd(letter: Readable, onEnd: () => void): Readable {
  const read = async function* () {
    yield* letter;
    onEnd();
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

/** A moment (UTC) as the names of letter files begin: 17 digits, which sort by time. */
export const timestampOf = (at: Date): string => at.toISOString().replace(/\D/g, "");

/** Writes letters as .eml files that only the site's own user can read; beside each, what the demo's mailbox shows of it. */
export function fileTransport(folder = letterFolder()): Transport {
  const mailer = createTransport({ streamTransport: true, buffer: true });
  makeFolder(folder);
  return {
    perMinute: Number.POSITIVE_INFINITY,
    async send({ row, ...letter }) {
      const { message } = await mailer.sendMail(letter);
      const timestamp = timestampOf(letter.date);
      const { subject, text, date, to } = letter;
      const content: LetterFileContent = { subject, text, at: date.toISOString(), to: to.address };
      writeAtomically(join(folder, `${timestamp}-${row}.json`), JSON.stringify(content));
      writeAtomically(join(folder, `${timestamp}-${row}.eml`), message as Buffer);
    },
  };
}

/** A reader never sees a file that is half written. */
function writeAtomically(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

let configuredTransport: Transport | undefined;

/** The transport that the settings choose. */
export function mailTransport(): Transport {
  configuredTransport ??= env.SMTP_URL ? smtpTransport(env.SMTP_URL) : fileTransport();
  return configuredTransport;
}
