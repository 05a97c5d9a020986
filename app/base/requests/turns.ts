import type { IncomingMessage } from "node:http";
import { createLine } from "./line.ts";

/** Who sends a request. */
export interface Sender {
  /** Requests wait behind others of the same sender only. */
  key: string;
  isSignedIn: boolean;
}

/** A request that has not begun. */
export interface WaitingRequest {
  request: IncomingMessage;
  /** Looked up only when others wait too. */
  sender: () => Sender;
  begin: () => void;
  /** Called instead of `begin` when too many wait. */
  refuse: () => void;
}

/** How many requests may wait in all, and of one sender: an office of 40 people behind one address opens 40 pages with ten files each. */
const turnLimits = { maxWaitingRequests: 600, maxWaitingRequestsEach: 450 };

/** While strangers wait, so many requests of people who are signed in begin for each of theirs. */
const signedInPerStranger = 4;

/** Asked by whatever watches over the site, so they wait for nobody else. */
const healthPaths = new Set(["/health/live", "/health/ready"]);

const isHealthCheck = ({ method, url }: IncomingMessage) => method === "GET" && healthPaths.has(url ?? "");

/**
 * Lets requests begin in turns: one in each turn of the event loop, so that many at once are no long wait for everybody else; and a
 * health check beside it. The senders take turns; people who are signed in come before strangers, but for each fifth. When too many wait,
 * the last of the sender with the most is refused.
 */
export class Turns {
  private readonly health = createLine<WaitingRequest>();
  private readonly signedIn = createLine<WaitingRequest>();
  private readonly strangers = createLine<WaitingRequest>();
  private readonly lines = [this.strangers, this.signedIn, this.health];
  private readonly senders = new WeakMap<IncomingMessage, () => Sender>();
  /** The only one that waits. */
  private alone: WaitingRequest | undefined;
  private isScheduled = false;
  private signedInSinceStranger = 0;

  constructor(private readonly limits = turnLimits) {}

  /** Lets a new request begin when its turn comes, or refuses one. */
  enter(one: WaitingRequest): void {
    this.senders.set(one.request, one.sender);
    if (this.waitsAlone(one)) return;
    const { key, line } = this.placeOf(one);
    if (line.countOf(key) >= this.limits.maxWaitingRequestsEach) {
      one.refuse();
      return;
    }
    line.add(key, one);
    if (this.count() > this.limits.maxWaitingRequests) this.refuseOne();
  }

  /** Takes out one that has gone away. */
  leave(one: WaitingRequest): void {
    if (this.alone === one) this.alone = undefined;
    else for (const line of this.lines) line.remove(one);
  }

  /** Resolves at the request's next turn: for one that goes on after waiting for something that may come to many at the same time. */
  again(request: IncomingMessage): Promise<void> {
    return new Promise((begin) => {
      const one = { request, sender: () => this.senderOf(request), begin, refuse: begin };
      if (this.waitsAlone(one)) return;
      const { key, line } = this.placeOf(one);
      line.add(key, one);
    });
  }

  /** The sender of a request that has entered; of any other, a stranger. */
  senderOf(request: IncomingMessage): Sender {
    return this.senders.get(request)?.() ?? { key: "", isSignedIn: false };
  }

  private count(): number {
    return this.lines.reduce((sum, line) => sum + line.size(), 0);
  }

  /** Whether nobody else waits, so that it needs no line. */
  private waitsAlone(one: WaitingRequest): boolean {
    this.schedule();
    if (this.alone || this.count() > 0) return false;
    this.alone = one;
    return true;
  }

  private placeOf(one: WaitingRequest) {
    const { key, isSignedIn } = one.sender();
    if (isHealthCheck(one.request)) return { key, line: this.health };
    return { key, line: isSignedIn ? this.signedIn : this.strangers };
  }

  private refuseOne(): void {
    const [fullest] = this.lines.toSorted((a, b) => b.longest().count - a.longest().count);
    fullest!.removeLast(fullest!.longest().key)?.refuse();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => this.beginNext());
  }

  private beginNext(): void {
    this.isScheduled = false;
    const next = [this.health.takeNext(), this.alone ?? this.takeNext()];
    this.alone = undefined;
    if (this.count() > 0) this.schedule();
    for (const one of next) one?.begin();
  }

  private takeNext(): WaitingRequest | undefined {
    const isStrangersTurn = this.signedIn.size() === 0 || this.signedInSinceStranger >= signedInPerStranger;
    const isStranger = isStrangersTurn && this.strangers.size() > 0;
    this.signedInSinceStranger = isStranger ? 0 : this.signedInSinceStranger + 1;
    return (isStranger ? this.strangers : this.signedIn).takeNext();
  }
}

/** The turns of this process, shared by both of its ports. */
export const turns = new Turns();
