import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { createGuardedServer, type ServerRules } from "../../app/server/http-server.ts";
import { contentListener } from "../../app/server/content-host.server.ts";
import { launchToken } from "../../app/elearning/kinds/package/runtime/launch.server.ts";

/** Patient, unless a test says otherwise. */
const patient: ServerRules = {
  measureEveryMs: 60_000,
  minBytesPerMeasure: 10,
  drainMs: 60_000,
  headersTimeout: 60_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 20,
};
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
async function answerTo(sent: string, listener: RequestListener, rules: Partial<ServerRules> = {}) {
  const server = createGuardedServer(listener, { bareHeaders, rules: { ...patient, ...rules } });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as { port: number }).port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => {});
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

  it("reaches the listener when it expects something unknown or names no host", async () => {
    expect(await answerTo(head("GET", "/", "Expect: foo\r\nConnection: close"), answering)).toMatch(/ 200 /);
    expect(await answerTo("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", answering)).toMatch(/ 200 /);
  });

  it("does not write into an answer that has begun", async () => {
    const halfway: RequestListener = (_request, response) => void response.write("half");
    const answer = await answerTo(`${head("GET", "/", "X: y")}\x00\x00\r\n\r\n`, halfway);
    expect(answer).not.toContain("400");
  });
});
