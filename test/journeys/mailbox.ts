/** A real SMTP server on loopback that keeps the letters the site sends. */
import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  letters: ParsedMail[];
  /** The addresses that the server does not know for now: it refuses their letters for good (550). */
  unknown: Set<string>;
  /**
   * The first letter not returned before that went to this address (null: to anyone) and whose subject or text matches; waits for it.
   * Throws after `waitMs`, with a list of what did arrive.
   */
  letterTo: (mail: string | null, matching?: RegExp, waitMs?: number) => Promise<ParsedMail>;
  close: () => Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const letters: ParsedMail[] = [];
  const taken = new Set<ParsedMail>();
  const unknown = new Set<string>();
  const arrivals = new EventEmitter().setMaxListeners(0);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      done(unknown.has(address) ? Object.assign(new Error("No such user"), { responseCode: 550 }) : null);
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
        arrivals.emit("letter");
      }, done);
    },
  });
  // A site that is killed leaves its letter in the middle.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");

  async function letterTo(mail: string | null, matching = /(?:)/, waitMs = 300_000): Promise<ParsedMail> {
    const signal = AbortSignal.timeout(waitMs);
    for (;;) {
      const found = letters.find((letter) => !taken.has(letter) && isLetterTo(letter, mail, matching));
      if (found) {
        taken.add(found);
        return found;
      }
      await once(arrivals, "letter", { signal }).catch(() => {
        const received = letters.map((letter) => `${recipients(letter)}: ${letter.subject}`).join("\n");
        throw new Error(`No letter to ${mail} matching ${matching}. Arrived:\n${received}`);
      });
    }
  }

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    unknown,
    letterTo,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const recipients = ({ to }: ParsedMail) =>
  [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));

const isLetterTo = (letter: ParsedMail, mail: string | null, matching: RegExp) =>
  (mail === null || recipients(letter).includes(mail)) && matching.test(`${letter.subject}\n${letter.text}`);
