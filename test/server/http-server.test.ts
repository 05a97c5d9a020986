import { EventEmitter, once } from "node:events";
import type { RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { Turns } from "../../app/base/requests/turns.ts";
import { createGuardedServer, type ServerRules } from "../../app/server/http-server.ts";
import { contentListener } from "../../app/server/content-host.server.ts";
import { launchToken } from "../../app/elearning/kinds/package/runtime/launch.server.ts";

/** Patient, unless a test says otherwise. */
const patient: ServerRules = {
  measureEveryMs: 60_000,
  minBytesPerMeasure: 10,
  unhurriedMs: 60_000,
  minBytesPerSecond: 1,
  drainMs: 60_000,
  headersTimeout: 60_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 20,
  maxConnections: 100,
  silentMs: 60_000,
};
const stranger = () => ({ key: "198.51.100.7", isSignedIn: false });
const bareHeaders = { "Permissions-Policy": "camera=()" };

/** Answers at once, whatever comes. */
const answering: RequestListener = (_request, response) => void response.end("answered");
/** Answers once the body has been read. */
const reading: RequestListener = (request, response) =>
  void request
    .on("end", () => response.end("answered"))
    .on("error", () => {})
    .resume();

/** What a client gets that sends this and then no more, until the server closes the connection. */
async function answerTo(
  sent: string,
  listener: RequestListener,
  rules: Partial<ServerRules> = {},
  { afterFirstBytes = "" } = {},
) {
  const server = createGuardedServer(listener, {
    turns: new Turns(),
    senderOf: stranger,
    bareHeaders,
    rules: { ...patient, ...rules },
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as { port: number }).port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => {}).once("data", () => socket.write(afterFirstBytes));
  socket.write(sent);
  await once(socket, "close");
  await new Promise((closed) => server.close(closed));
  return answer;
}

const head = (method: string, path = "/", more = "Content-Length: 1000") =>
  `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}\r\n\r\n`;
const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

describe("a body", () => {
  it.each(methods)("of %s that stops arriving ends its connection, without an answer", async (method) => {
    for (const length of ["Content-Length: 1000", "Transfer-Encoding: chunked"])
      expect(await answerTo(`${head(method, "/", length)}3`, reading, { measureEveryMs: 20 })).toBe("");
  });

  it.each(methods)(
    "of %s whose request was answered early is read for a while, and given up",
    async (method) => {
      const answer = await answerTo(`${head(method)}half`, answering, { drainMs: 20 });
      expect(answer).toMatch(/^HTTP\/1.1 200 /);
    },
  );

  it.each(["GET", "POST"])(
    "of %s that has arrived is answered, and so is the next request",
    async (method) => {
      const next = head("GET", "/", "Connection: close");
      const answer = await answerTo(`${head(method)}${"x".repeat(1000)}${next}`, reading, {
        measureEveryMs: 20,
      });
      expect(answer.split("answered")).toHaveLength(3);
    },
  );

  it("that comes slowly to the packages' host is cut as well, also with a launch token", async () => {
    const host = contentListener("/entry.js", (_request, _response, next) => next());
    const launch = launchToken({ kind: "trial", personId: 1, lessonId: 1, sessionId: 1 });
    const token = `Authorization: Bearer ${launch}\r\nContent-Length: 1000`;
    const rules = { measureEveryMs: 20, drainMs: 20 };
    for (const request of [head("GET", "/koer"), head("POST", "/x"), head("POST", "/koer/gem", token)])
      await answerTo(`${request}{`, host, rules);
  });

  it("whose most comes at once and whose rest comes slowly is cut as well", async () => {
    const rules = { measureEveryMs: 10, minBytesPerMeasure: 0, unhurriedMs: 30, minBytesPerSecond: 1e9 };
    expect(await answerTo(`${head("POST")}${"x".repeat(900)}`, reading, rules)).toBe("");
  });
});

describe("a request that Node itself would answer", () => {
  const cases: [string, string, number][] = [
    ["is no request", "\x16\x03\x01 hello\r\n\r\n", 400],
    ["has two lengths", head("POST", "/", "Content-Length: 4\r\nTransfer-Encoding: chunked"), 400],
    ["has a negative length", head("POST", "/", "Content-Length: -1"), 400],
    ["has headers that are too long", head("GET", "/", `X: ${"x".repeat(20_000)}`), 431],
    ["does not end its headers", "GET / HTTP/1.1\r\nHost: a\r\n", 408],
    ["sends nothing", "", 408],
  ];
  it.each(cases)("because it %s is answered with the headers", async (_what, sent, status) => {
    const answer = await answerTo(sent, answering, { headersTimeout: 40, requestTimeout: 40 });
    expect(answer).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*\\r\\nPermissions-Policy: camera=\\(\\)\\r\\n`),
    );
  });

  it("does not write into an answer that has begun", async () => {
    const halfway: RequestListener = (_request, response) => {
      response.write("half");
      setImmediate(() => setImmediate(() => response.end("whole")));
    };
    const answer = await answerTo(`${head("GET", "/", "X: y")}\x00\x00\r\n\r\n`, halfway);
    expect(answer).toMatch(/half[\s\S]*whole[\s\S]*HTTP\/1.1 400 /);
  });

  it("ends a connection in the middle of an answer when the body of that request cannot be read", async () => {
    const halfway: RequestListener = (_request, response) => void response.write("half");
    const sent = head("POST", "/", "Transfer-Encoding: chunked");
    const answer = await answerTo(sent, halfway, {}, { afterFirstBytes: "xyz\r\n" });
    expect(answer).toContain("half");
    expect(answer).not.toContain("400");
  });
});

describe("a request that no handler sees", () => {
  const cases: [string, string, number, string][] = [
    ["names two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "cannot be read"],
    ["names no host", "GET / HTTP/1.1\r\n\r\n", 400, "cannot be read"],
    ["names a whole address", head("GET", "http://anden.eksempel/x"), 400, "cannot be read"],
    ["names no address", head("OPTIONS", "*"), 400, "cannot be read"],
    ["expects something unknown", head("GET", "/", "Expect: foo"), 417, "cannot promise"],
    ["asks for a tunnel", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 405, "of this kind"],
  ];
  it.each(cases)("since it %s is answered in a sentence, and ends the connection", async (...one) => {
    const [, sent, status, sentence] = one;
    const seen: string[] = [];
    const answer = await answerTo(sent, (request) => void seen.push(request.url!));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain("Permissions-Policy: camera=()");
    expect(answer).toContain(sentence);
    expect(seen).toEqual([]);
  });

  it.each(cases)(
    "and comes after a good one, since it %s, waits for the good one's answer",
    async (...one) => {
      const [, sent, status] = one;
      const answer = await answerTo(head("GET", "/first", "X: y") + sent, answering);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 200 [\\s\\S]*answered[\\s\\S]*HTTP/1\\.1 ${status} `));
    },
  );

  it("is let in without a host in HTTP/1.0, and when it expects to be told to go on", async () => {
    expect(await answerTo("GET / HTTP/1.0\r\n\r\n", answering)).toMatch(/ 200 /);
    const polite = head("POST", "/", "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 1");
    expect(await answerTo(`${polite}x`, reading)).toMatch(/ 100 [\s\S]* 200 /);
  });
});

describe("a connection", () => {
  /** Answers the first after some turns, and lists what it has begun. */
  const late =
    (begun: string[]): RequestListener =>
    (request, response) => {
      begun.push(`begin ${request.url}`);
      let turns = 0;
      const wait = () => {
        if (++turns < 5) return void setImmediate(wait);
        begun.push(`end ${request.url}`);
        response.end("answered");
      };
      wait();
    };

  it("begins each request when the one before it has been answered", async () => {
    const begun: string[] = [];
    const sent =
      head("GET", "/a", "X: y") + head("GET", "/b", "X: y") + head("GET", "/c", "Connection: close");
    await answerTo(sent, late(begun));
    expect(begun).toEqual(["/a", "/b", "/c"].flatMap((path) => [`begin ${path}`, `end ${path}`]));
  });

  it("that sends a thousand at once gets the first one's answer and a sentence, and none of the others is worked on", async () => {
    const begun: string[] = [];
    const answer = await answerTo(head("GET", "/", "X: y").repeat(1000), late(begun));
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 503"]);
    expect(answer).toContain("Retry-After: 5");
    expect(answer).toContain("Prøv igen om lidt");
    expect(begun).toHaveLength(2);
  });

  it("on which nothing moves while it is answered is closed", async () => {
    expect(await answerTo(head("GET"), () => {}, { silentMs: 20 })).toBe("");
  });
});

describe("a port with as many connections as it may have", () => {
  const closed = (socket: Socket) => new Promise((ended) => socket.once("close", ended));

  /** A server that answers what is asked when `answer` is called, and how to connect to it. */
  async function fullServer() {
    const asked: (() => void)[] = [];
    const asking = new EventEmitter();
    let receivedBytes = 0;
    const listener: RequestListener = (request, response) => {
      asked.push(() => response.end("answered"));
      asking.emit("asked");
      request
        .on("error", () => {})
        .on("data", ({ length }: Buffer) => {
          receivedBytes += length;
          asking.emit("received");
        });
    };
    const server = createGuardedServer(listener, {
      turns: new Turns(),
      senderOf: stranger,
      bareHeaders,
      rules: { ...patient, maxConnections: 2 },
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const connected = async () => {
      const socket = connect(port, "127.0.0.1").on("error", () => {});
      await Promise.all([once(socket, "connect"), once(server, "connection")]);
      return socket.setEncoding("utf8");
    };
    const isAsked = async (count: number) => {
      while (asked.length < count) await once(asking, "asked");
    };
    const hasReceived = async (bytes: number) => {
      while (receivedBytes < bytes) await once(asking, "received");
    };
    return { server, asked, connected, isAsked, hasReceived };
  }

  it("ends the one that has waited longest for its request, and answers who comes", async () => {
    const { server, asked, connected, isAsked } = await fullServer();
    const [first, second] = [await connected(), await connected()];
    first.write("GET / HTTP/1.1\r\nHost: ");
    second.write("GET / HTTP/1.1\r\nHost: ");
    const isFirstClosed = closed(first);
    const third = await connected();
    await isFirstClosed;
    third.write(head("GET", "/", "Connection: close"));
    await isAsked(1);
    asked[0]!();
    const [answer] = await once(third, "data");
    expect(answer).toContain("200 OK");
    expect(second.destroyed).toBe(false);
    second.destroy();
    await new Promise((ended) => server.close(ended));
  });

  it("ends one whose body does not come, and none that has sent much of it", async () => {
    const { server, connected, isAsked, hasReceived } = await fullServer();
    const [film, halfForm] = [await connected(), await connected()];
    film.write(head("POST", "/", "Content-Length: 1000000") + "x".repeat(100_000));
    await Promise.all([isAsked(1), hasReceived(100_000)]);
    halfForm.write(head("POST"));
    await isAsked(2);
    const isClosed = closed(halfForm);
    await connected();
    await isClosed;
    expect(film.destroyed).toBe(false);
    server.closeAllConnections();
    await new Promise((ended) => server.close(ended));
  });

  it("ends none that has sent its next request before it had its answer", async () => {
    const { server, asked, connected, isAsked } = await fullServer();
    const [hasty, busy] = [await connected(), await connected()];
    hasty.write(head("GET", "/", "Accept: */*").repeat(2));
    await isAsked(1);
    busy.write(head("GET", "/", "Accept: */*"));
    await isAsked(2);
    const isFirstAnswered = once(hasty, "data");
    asked[0]!();
    await Promise.all([isFirstAnswered, isAsked(3)]);
    await connected();
    const isNextAnswered = once(hasty, "data");
    asked[2]!();
    const [answer] = await isNextAnswered;
    expect(answer).toContain("200 OK");
    server.closeAllConnections();
    await new Promise((ended) => server.close(ended));
  });

  it("ends none whose request is being answered, and those between two requests last", async () => {
    const { server, asked, connected, isAsked } = await fullServer();
    const [answered, kept] = [await connected(), await connected()];
    for (const socket of [answered, kept]) socket.write(head("GET", "/", "Accept: */*"));
    await isAsked(2);
    const isKept = once(kept, "data");
    asked[1]!();
    await isKept;
    const isKeptClosed = closed(kept);
    const waiting = await connected();
    await isKeptClosed;
    await Promise.all([closed(waiting), connected()]);
    expect(answered.destroyed).toBe(false);
    asked[0]!();
    const [answer] = await once(answered, "data");
    expect(answer).toContain("200 OK");
    server.closeAllConnections();
    await new Promise((ended) => server.close(ended));
  });
});
