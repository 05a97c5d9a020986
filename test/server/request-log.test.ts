import { once } from "node:events";
import { Writable } from "node:stream";
import express from "express";
import pino from "pino";
import { beforeEach, describe, expect, it } from "vitest";
import { logOptions } from "../../app/base/log.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { addressOf, admit } from "../../app/server/gate.server.ts";
import { gateHandler } from "../../app/server/gate-handler.ts";
import { keepSentForm } from "../../app/server/typed-forms.server.ts";
import { requestLog } from "../../app/server/request-log.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";

withDatabase();
let people: Record<CastName, number>;
beforeEach(() => {
  people = addCast();
});

/** The log's lines of these requests, through the log and the gate. */
async function linesOf(requests: { path: string; as?: string }[]) {
  const lines: Record<string, unknown>[] = [];
  const target = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(chunk));
      done();
    },
  });
  const gate = gateHandler({
    runtime: { admit, addressOf, keepSentForm, textsOf },
    postOnlyPaths: new Set(),
    renderErrorPage: async (_request, response, { status }) => void response.sendStatus(status),
    refuse: (_request, response, status) => void response.sendStatus(status),
  });
  const site = express().use(requestLog({ log: pino(logOptions, target), addressOf }), gate);
  site.use((_request, response) => void response.send("in"));
  const server = site.listen(0);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  for (const { path, as = "" } of requests)
    await fetch(`http://localhost:${port}${path}`, {
      headers: { Cookie: as.split(";")[0]! },
      redirect: "manual",
    });
  server.close();
  await once(server, "close");
  return lines;
}

describe("a request", () => {
  it("has a line with time, address, status and reference, and who was refused", async () => {
    const agent = sessionCookieOf(people.bo, "agent");
    const [seen, refused, signedOut] = await linesOf([
      { path: "/min-side?hemmeligt=1", as: agent },
      { path: `/sekretariat/personer/${people.astrid}`, as: agent },
      { path: "/min-side" },
    ]);
    const always = { time: expect.any(Number), reference: expect.stringMatching(/^[0-9a-f]{10}$/) };
    expect(seen).toMatchObject({ ...always, method: "GET", address: "/min-side", status: 200 });
    expect(seen).not.toHaveProperty("person");
    expect(refused).toMatchObject({
      ...always,
      address: "/sekretariat/personer/:id",
      status: 404,
      person: people.bo,
      role: "agent",
    });
    expect(signedOut).toMatchObject({ ...always, address: "/min-side", status: 303 });
    expect(JSON.stringify([seen, refused, signedOut])).not.toMatch(/hemmeligt|Lindholt|eksempel\.dk/);
  });

  it("for answering a survey has none, also when it is refused", async () => {
    const as = sessionCookieOf(people.bo, "agent");
    expect(await linesOf([{ path: "/svar/AAAAAAAAAAAAAAAAAAAAAA", as }])).toEqual([]);
  });
});
