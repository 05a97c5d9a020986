import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { Turns, type Sender, type WaitingRequest } from "../../app/base/requests/turns.ts";
import { clientAddress } from "../../app/server/sender.server.ts";

const stranger = (key: string): Sender => ({ key, isSignedIn: false });
const person = (key: string): Sender => ({ key, isSignedIn: true });

/** Turns, and what has happened to the requests that entered. */
function start(limits?: ConstructorParameters<typeof Turns>[0]) {
  const turns = new Turns(limits);
  const happened: string[] = [];
  const enter = (name: string, sender: Sender, url = "/"): WaitingRequest => {
    const one = {
      request: { method: "GET", url } as IncomingMessage,
      sender: () => sender,
      begin: () => void happened.push(name),
      refuse: () => void happened.push(`${name} refused`),
    };
    turns.enter(one);
    return one;
  };
  return { turns, happened, enter };
}
const turn = () => new Promise((next) => setImmediate(next));
async function turnsPass(count: number) {
  for (let passed = 0; passed < count; passed++) await turn();
}

describe("requests that come at once", () => {
  it("begin one in each turn of the event loop", async () => {
    const { happened, enter } = start();
    for (const name of ["a", "b", "c"]) enter(name, stranger("one"));
    expect(happened).toEqual([]);
    await turn();
    expect(happened).toEqual(["a"]);
    await turn();
    expect(happened).toEqual(["a", "b"]);
  });

  it("begin a health check beside them, at the next turn", async () => {
    const { happened, enter } = start();
    for (let at = 0; at < 100; at++) enter(`${at}`, stranger("one"));
    enter("live", stranger("two"), "/health/live");
    await turn();
    expect(happened).toEqual(["live", "0"]);
  });

  it("let their senders take turns, so that one's hundred do not stand before another's one", async () => {
    const { happened, enter } = start();
    for (let at = 0; at < 100; at++) enter(`${at}`, stranger("many"));
    enter("only", stranger("another"));
    await turnsPass(4);
    expect(happened).toContain("only");
  });

  it("let people who are signed in go first, and a stranger at each fifth turn", async () => {
    const { happened, enter } = start();
    enter("first", stranger("strangers"));
    for (let at = 0; at < 10; at++) enter(`stranger ${at}`, stranger(`network ${at}`));
    for (let at = 0; at < 10; at++) enter(`person ${at}`, person(`session ${at}`));
    await turnsPass(11);
    const inTurn = happened.slice(1, 11).map((name) => name.split(" ")[0]);
    const four = Array(4).fill("person");
    expect(inTurn).toEqual([...four, "stranger", ...four, "stranger"]);
  });

  it("leave out one that has gone away", async () => {
    const { turns, happened, enter } = start();
    const alone = enter("alone", stranger("one"));
    turns.leave(alone);
    enter("a", stranger("one"));
    turns.leave(enter("b", stranger("one")));
    enter("c", stranger("one"));
    await turnsPass(4);
    expect(happened).toEqual(["a", "c"]);
  });

  it("may go on in a turn of their own after they have begun, however many wait", async () => {
    const { turns, happened, enter } = start({ maxWaitingRequests: 2, maxWaitingRequestsEach: 2 });
    const { request } = enter("a", stranger("one"));
    await turn();
    for (let at = 0; at < 3; at++) void turns.again(request).then(() => happened.push(`again ${at}`));
    await turn();
    expect(happened).toEqual(["a", "again 0"]);
    await turnsPass(2);
    expect(happened).toEqual(["a", "again 0", "again 1", "again 2"]);
  });
});

describe("when too many requests wait", () => {
  it("those past a sender's own limit are refused", () => {
    const { happened, enter } = start({ maxWaitingRequests: 100, maxWaitingRequestsEach: 3 });
    // The first waits alone, before anybody is counted.
    for (let at = 0; at < 5; at++) enter(`${at}`, stranger("one"));
    expect(happened).toEqual(["4 refused"]);
  });

  it("the last of whoever has the most is refused, not whoever comes last", () => {
    const { happened, enter } = start({ maxWaitingRequests: 5, maxWaitingRequestsEach: 5 });
    for (let at = 0; at < 6; at++) enter(`${at}`, stranger("many"));
    enter("another", stranger("another"));
    enter("person", person("session"));
    expect(happened).toEqual(["5 refused", "4 refused"]);
  });

  it("an office of 40 people who open a page with ten files each behind one address is not refused", async () => {
    const { happened, enter } = start();
    for (let at = 0; at < 440; at++) enter(`${at}`, stranger("office"));
    await turnsPass(441);
    expect(happened).toHaveLength(440);
    expect(happened.filter((name) => name.endsWith("refused"))).toEqual([]);
  });
});

describe("the address a request comes from", () => {
  const from = (forwarded: string | undefined, trustedProxies: number) =>
    clientAddress(
      { socket: { remoteAddress: "127.0.0.1" }, headers: { "x-forwarded-for": forwarded } },
      trustedProxies,
    );

  it("is the connection's, and behind proxies what the last trusted one saw", () => {
    expect(from("203.0.113.9", 0)).toBe("127.0.0.1");
    expect(from("198.51.100.1, 203.0.113.9", 1)).toBe("203.0.113.9");
    expect(from("198.51.100.1, 203.0.113.9", 2)).toBe("198.51.100.1");
    expect(from(undefined, 1)).toBe("127.0.0.1");
  });
});
