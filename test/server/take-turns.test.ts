import { once } from "node:events";
import { connect } from "node:net";
import express from "express";
import { expect, it } from "vitest";
import { takeTurns } from "../../app/server/take-turns.ts";

it("handlers that take turns let another request in between, however many of them come at once", async () => {
  const begun: string[] = [];
  const app = express();
  app.get(
    "/heavy",
    takeTurns((_request, response) => {
      begun.push("heavy");
      response.end();
    }),
  );
  app.get("/live", (_request, response) => {
    begun.push("live");
    response.end();
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const paths = [...Array<string>(30).fill("/heavy"), "/live"];
  const sockets = paths.map(() => connect(port, "127.0.0.1"));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  // Every connection has been accepted once it has had an answer.
  for (const socket of sockets) {
    socket.write("GET /live HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(socket, "data");
  }
  begun.splice(0);
  for (const [at, socket] of sockets.entries())
    socket.write(`GET ${paths[at]} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  await Promise.all(sockets.map((socket) => once(socket.resume(), "close")));
  server.close();
  expect(begun).toHaveLength(31);
  expect(begun.indexOf("live")).toBeLessThan(20);
});

it("one that throws is an error of its own request, and the next begins", async () => {
  const outcomes: string[] = [];
  const run = (act: () => void) =>
    new Promise<void>((done) =>
      takeTurns(() => {
        act();
        outcomes.push("done");
        done();
      })({} as never, {} as never, (error) => {
        outcomes.push(String(error));
        done();
      }),
    );
  const fail = () => {
    throw new Error("broken");
  };
  await Promise.all([run(fail), run(() => {})]);
  expect(outcomes).toEqual(["Error: broken", "done"]);
});
