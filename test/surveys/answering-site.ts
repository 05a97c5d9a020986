/** The pages of answering on a server of their own, for the tests of one file. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { answeringHandlers } from "../../app/surveys/answering/answer-handlers.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { linksOf, openSampleRound } from "./sample-round.ts";

export const formOf = (fields: Record<string, string>) => new URLSearchParams(fields);

/** Starts the server, and opens a round before each test: `opened` gives it, with the token of its first invitation. */
export function withAnsweringDatabase() {
  let server: Server;
  let base: string;
  beforeAll(() => {
    const app = express();
    app.locals.script = "/assets/entry.js";
    for (const { method, path, handle } of answeringHandlers) app[method](path, handle);
    server = app.listen(0);
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });
  withDatabase();
  let round: { roundId: number; token: string; ids: Record<string, number> };
  beforeEach(() => {
    const ids = addCast();
    const hour = 3_600_000;
    const opensAt = new Date(Date.now() - hour);
    const roundId = openSampleRound({ opensAt, closesAt: new Date(Date.now() + hour) });
    round = { roundId, token: linksOf(roundId)[0]!.token, ids };
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers });
  const post = (
    path: string,
    body: URLSearchParams | string,
    type?: string,
    headers: Record<string, string> = {},
  ) =>
    fetch(base + path, {
      method: "POST",
      body,
      redirect: "manual",
      headers: type ? { ...headers, "Content-Type": type } : headers,
    });
  const postJson = (path: string, body: Record<string, string>) =>
    post(path, JSON.stringify(body), "application/json");
  return { get, post, postJson, opened: () => round, address: () => base };
}
