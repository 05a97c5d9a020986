/** A real SMTP server on loopback that takes, refuses or hangs up on letters as a test tells it. */
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach } from "vitest";

export interface SmtpReceiver {
  url: string;
  letters: { parsed: ParsedMail; raw: string; to: string[] }[];
  /** What the server answers to the next recipients, in turn: a code refuses, "hang-up" drops the line, "silence" says nothing, null takes it. */
  answers: (number | "hang-up" | "silence" | null)[];
  /** Takes a letter whole, and then says nothing, or drops the line. */
  onceTaken: "silence" | "hang-up" | null;
}

/** Gives each test of the file a receiver of its own. */
export function withSmtpReceiver(): SmtpReceiver {
  const receiver: SmtpReceiver = { url: "", letters: [], answers: [], onceTaken: null };
  let server: SMTPServer;
  beforeEach(async () => {
    receiver.letters.length = 0;
    receiver.answers.length = 0;
    receiver.onceTaken = null;
    const lines = new Set<Socket>();
    server = serverFor(receiver, lines);
    // A sender that is killed breaks its line, which is no fault of the receiver.
    server.on("error", () => {});
    server.server.on("connection", (line: Socket) => lines.add(line));
    server.listen(0, "0.0.0.0");
    await once(server.server, "listening");
    receiver.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(resolve)));
  return receiver;
}

function serverFor(receiver: SmtpReceiver, lines: Set<Socket>): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, done) {
      const answer = receiver.answers.shift() ?? null;
      if (answer === "hang-up") for (const line of lines) line.destroy();
      else if (answer !== "silence")
        done(answer ? Object.assign(new Error(replyTexts[answer]), { responseCode: answer }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        receiver.letters.push({ parsed: await simpleParser(raw), raw: raw.toString(), to });
        if (receiver.onceTaken === "hang-up") for (const line of lines) line.destroy();
        else if (receiver.onceTaken === null) done();
      });
    },
  });
}

const replyTexts: Record<number, string> = {
  450: "4.2.1 Try again later",
  550: "5.1.1 No such user here",
};
