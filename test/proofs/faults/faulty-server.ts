/** A real SMTP server on loopback that does to a letter what its recipient's address says. */
import { EventEmitter, once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** What the name before the @ begins with, and what becomes of a letter to it. */
export const fates = {
  /** Taken, and answered when `release` says so. */
  held: "holdes",
  /** Taken, and never answered. */
  unanswered: "tavs",
  /** Refused for good. */
  refused: "afvist",
  /** Refused once for now. */
  postponed: "senere",
  /** The connection is dropped once before the letter. */
  dropped: "tabt",
  /** The connection is dropped once in the middle of the letter. */
  cut: "midtvejs",
} as const;

/** One letter that the server has got whole. */
export interface Arrival {
  messageId: string;
  to: string;
  subject: string;
  isAnswered: boolean;
}

export class FaultyServer {
  readonly arrivals: Arrival[] = [];
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly sockets = new Map<number, Socket>();
  private readonly waiting: (() => void)[] = [];
  private readonly metOnce = new Set<string>();
  private server = this.create();
  private port = 0;

  /** Starts to listen; again on the same port after `down`. */
  async up(): Promise<void> {
    if (this.port) this.server = this.create();
    this.server.listen(this.port, "127.0.0.1");
    await once(this.server.server, "listening");
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  /** For SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Refuses connections from now on. */
  async down(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets.values()) socket.destroy();
    await closed;
  }

  /** Answers what was held. */
  release(): void {
    for (const answer of this.waiting.splice(0)) answer();
  }

  /** Resolves to whether `isSo` came true within the time. */
  async waitFor(isSo: (arrivals: Arrival[]) => boolean, waitMs = 120_000): Promise<boolean> {
    const signal = AbortSignal.timeout(Math.ceil(waitMs));
    while (!isSo(this.arrivals))
      if (!(await once(this.changes, "letter", { signal }).catch(() => null))) return isSo(this.arrivals);
    return true;
  }

  private create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: ({ address }, session, done) => {
        if (this.meets(address, "refused")) return done(refusal(550, "5.1.1 No such user here"));
        if (this.meetsOnce(address, "postponed")) return done(refusal(450, "4.2.1 Try again later"));
        if (this.meetsOnce(address, "dropped")) return this.drop(session);
        done();
      },
      onData: (stream, session, done) => {
        const { address } = session.envelope.rcptTo[0]!;
        if (this.meetsOnce(address, "cut")) return void stream.once("data", () => this.drop(session));
        simpleParser(stream).then(({ messageId = "", subject = "" }) => {
          const arrival = { messageId, to: address, subject, isAnswered: false };
          this.arrivals.push(arrival);
          const answer = () => {
            arrival.isAnswered = true;
            done();
          };
          if (this.meets(address, "held")) this.waiting.push(answer);
          else if (!this.meets(address, "unanswered")) answer();
          this.changes.emit("letter", arrival);
        }, done);
      },
    });
    // A site that gives up breaks its connection.
    server.on("error", () => {});
    server.server.on("connection", (socket: Socket) => {
      const { remotePort } = socket;
      this.sockets.set(remotePort!, socket);
      socket.once("close", () => this.sockets.delete(remotePort!));
    });
    return server;
  }

  private meets(address: string, fate: keyof typeof fates): boolean {
    return address.startsWith(fates[fate]);
  }

  private meetsOnce(address: string, fate: keyof typeof fates): boolean {
    if (!this.meets(address, fate) || this.metOnce.has(address)) return false;
    this.metOnce.add(address);
    return true;
  }

  private drop({ remotePort }: SMTPServerSession): void {
    this.sockets.get(remotePort)?.destroy();
  }
}

const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });
