import { once } from "node:events";
import { connect } from "node:net";
import express from "express";
import { describe, expect, it } from "vitest";
import { guardBodies } from "../../app/server/request-bodies.ts";

/** What a client gets that sends the head of a form of 1,000 bytes and then only `sent`. */
async function answerTo(
  sent: string,
  rules: Parameters<typeof guardBodies>[0],
  reads: boolean,
): Promise<string> {
  const site = express().use(guardBodies(rules));
  site.use(reads ? express.text() : (_request, _response, next) => next());
  site.use((_request, response) => void response.send("answered"));
  const server = site.listen(0);
  await once(server, "listening");
  const socket = connect((server.address() as { port: number }).port);
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => {});
  socket.write(
    `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n${sent}`,
  );
  await once(socket, "close");
  await new Promise((closed) => server.close(closed));
  return answer;
}

describe("a posted body", () => {
  it("that stops arriving ends its connection, without an answer", async () => {
    const rules = { measureEveryMs: 20, minBytesPerMeasure: 10, drainMs: 20 };
    expect(await answerTo("half", rules, true)).not.toContain("answered");
  });

  it("whose request was answered early is read for a while, and then given up", async () => {
    const rules = { measureEveryMs: 60_000, minBytesPerMeasure: 0, drainMs: 20 };
    expect(await answerTo("half", rules, false)).toContain("answered");
  });

  it("that has arrived is answered", async () => {
    const rules = { measureEveryMs: 20, minBytesPerMeasure: 10, drainMs: 20 };
    expect(
      await answerTo(
        `${"x".repeat(1000)}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
        rules,
        true,
      ),
    ).toContain("answered");
  });
});
