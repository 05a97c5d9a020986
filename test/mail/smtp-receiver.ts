/** A real SMTP server on loopback that accepts, refuses or drops letters as a test decides. */
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach } from "vitest";

export interface SmtpReceiver {
  url: string;
  letters: { parsed: ParsedMail; raw: string; to: string[]; returnTo: string }[];
  /** The replies to the next recipients, in turn: a code refuses, "hang-up" closes the connection, "silence" sends nothing, null accepts. */
  replies: (number | "hang-up" | "silence" | null)[];
  /** What happens after a complete letter: no reply, or the connection is closed. */
  afterData: "silence" | "hang-up" | null;
  /** Gives the answer that "silence" kept back last. */
  answer: (() => void) | null;
}

/** Starts a new receiver for each test; one that offers encryption does so with a certificate that it made itself. */
export function withSmtpReceiver({ offersTls = false } = {}): SmtpReceiver {
  const receiver: SmtpReceiver = { url: "", letters: [], replies: [], afterData: null, answer: null };
  let server: SMTPServer;
  beforeEach(async () => {
    receiver.letters.length = 0;
    receiver.replies.length = 0;
    receiver.afterData = null;
    receiver.answer = null;
    const sockets = new Set<Socket>();
    server = serverFor(receiver, sockets, offersTls);
    // A killed sender breaks its connection, which is no error of the receiver.
    server.on("error", () => {});
    server.server.on("connection", (socket: Socket) => sockets.add(socket));
    server.listen(0, "0.0.0.0");
    await once(server.server, "listening");
    receiver.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(resolve)));
  return receiver;
}

function serverFor(receiver: SmtpReceiver, sockets: Set<Socket>, offersTls: boolean): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: offersTls ? ["AUTH"] : ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, done) {
      const reply = receiver.replies.shift() ?? null;
      if (reply === "hang-up") for (const socket of sockets) socket.destroy();
      else if (reply === "silence") receiver.answer = () => done();
      else done(reply ? Object.assign(new Error(replyTexts[reply]), { responseCode: reply }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const { mailFrom } = session.envelope;
        const returnTo = mailFrom ? mailFrom.address : "";
        receiver.letters.push({ parsed: await simpleParser(raw), raw: raw.toString(), to, returnTo });
        if (receiver.afterData === "hang-up") for (const socket of sockets) socket.destroy();
        else if (receiver.afterData === "silence") receiver.answer = () => done();
        else done();
      });
    },
  });
}

const replyTexts: Record<number, string> = {
  450: "4.2.1 Try again later",
  550: "5.1.1 No such user here",
};
