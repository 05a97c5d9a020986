import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Turns, WaitingRequest } from "../base/requests/turns.ts";
import { bareAnswer, rawBareAnswer } from "./bare-answers.ts";
import { hasBody } from "./request-bodies.ts";

/** So many requests may wait for the one before them on a connection. Browsers and proxies send none before they have their answer. */
const maxPipelinedRequests = 5;
/** So many more are left unanswered while the connection ends; then it ends at once. Node reads more than a thousand at one go. */
const maxIgnoredRequests = 3000;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  waiting?: WaitingRequest;
}

export interface ConnectionOptions {
  turns: Pick<Turns, "enter" | "leave">;
  senderOf: (request: IncomingMessage) => ReturnType<WaitingRequest["sender"]>;
  /** Holds a body to its rate, and reads its rest after an early answer. */
  guardBody: (request: IncomingMessage, response: ServerResponse) => void;
  listener: RequestListener;
  bareHeaders: Record<string, string>;
}

/** The requests of a connection: each begins in its turn, when the one before it has been answered. */
export class Connection {
  /** In the order in which they came. */
  private readonly unanswered: Exchange[] = [];
  /** Nothing more is taken. */
  private isEnding = false;
  /** Said once everything before it has been answered. */
  private lastAnswer: string | undefined;
  private ignoredRequests = 0;

  constructor(
    private readonly socket: IncomingMessage["socket"],
    private readonly options: ConnectionOptions,
  ) {
    socket.once("close", () => {
      this.isEnding = true;
      for (const exchange of this.unanswered.splice(0)) this.leave(exchange);
    });
  }

  /** Takes a request. Past `maxPipelinedRequests`, none of those that wait is worked on. */
  receive(request: IncomingMessage, response: ServerResponse): void {
    if (this.isEnding) {
      this.ignoredRequests++;
      if (this.ignoredRequests > maxIgnoredRequests) this.socket.destroy();
      return;
    }
    const exchange: Exchange = { request, response };
    const { unanswered } = this;
    response.once("close", () => this.goOn(exchange));
    unanswered.push(exchange);
    if (unanswered.length === 1) this.waitForTurn(exchange);
    else if (unanswered.length > 1 + maxPipelinedRequests) this.refuse(unanswered.splice(1)[0]!, 503);
  }

  /** Ends the connection with this status, after the answers to those before what cannot be read. */
  fail(status: number): void {
    if (this.isEnding) return;
    this.isEnding = true;
    const answer = rawBareAnswer(status, this.options.bareHeaders);
    const last = this.unanswered.at(-1);
    const isFaultOfLast = last !== undefined && !last.request.complete;
    if (isFaultOfLast) this.leave(this.unanswered.pop()!);
    if (isFaultOfLast && last.response.headersSent) this.socket.destroy();
    else if (this.unanswered.length === 0) this.end(answer);
    else this.lastAnswer = answer;
  }

  private waitForTurn(exchange: Exchange): void {
    const { request, response } = exchange;
    const { turns, senderOf, guardBody, listener } = this.options;
    const fault = faultOfHead(request);
    if (fault !== null) {
      this.refuse(exchange, fault);
      return;
    }
    exchange.waiting = {
      request,
      sender: () => senderOf(request),
      begin: () => {
        exchange.waiting = undefined;
        guardBody(request, response);
        listener(request, response as ServerResponse & { req: IncomingMessage });
      },
      refuse: () => this.refuse(exchange, 503),
    };
    turns.enter(exchange.waiting);
  }

  private refuse(exchange: Exchange, status: number): void {
    const { request, response } = exchange;
    exchange.waiting = undefined;
    // The rest of a body is read for a while, so that its sender sees the answer.
    const stays = status === 503 && hasBody(request) && !request.complete;
    if (stays) this.options.guardBody(request, response);
    else this.isEnding = true;
    const { headers, text } = bareAnswer(status, this.options.bareHeaders, stays);
    response.writeHead(status, headers).end(text);
  }

  private goOn(answered: Exchange): void {
    const at = this.unanswered.indexOf(answered);
    if (at < 0) return;
    this.leave(answered);
    this.unanswered.splice(at, 1);
    if (this.unanswered.length > 0) this.waitForTurn(this.unanswered[0]!);
    else if (this.lastAnswer !== undefined) this.end(this.lastAnswer);
  }

  private leave({ waiting }: Exchange): void {
    if (waiting) this.options.turns.leave(waiting);
  }

  private end(answer: string): void {
    if (this.socket.writable) this.socket.end(answer, () => this.socket.destroy());
    else this.socket.destroy();
  }
}

/** Why a request is refused by its head alone; null when it may be worked on. */
function faultOfHead({ url, headers, rawHeaders, httpVersion }: IncomingMessage): number | null {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length;
  const isHostStated = hosts === 1 || (hosts === 0 && httpVersion === "1.0");
  if (!isHostStated || !url?.startsWith("/")) return 400;
  return headers.expect === undefined || headers.expect.toLowerCase() === "100-continue" ? null : 417;
}
