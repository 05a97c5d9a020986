/** The express handlers of films, requested over HTTP as a browser does. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { reportWatched, sendFilm } from "../../app/elearning/kinds/film/film-handlers.server.ts";
import { endSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { addressOf, admit } from "../../app/server/gate.server.ts";
import { gateHandler } from "../../app/server/gate-handler.ts";
import { keepSentForm } from "../../app/server/typed-forms.server.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, filmLesson, addLessons, signIn } from "./sample-lessons.ts";

/** The site's gate, with plain statuses instead of error pages. */
const gate = gateHandler({
  runtime: { admit, addressOf, keepSentForm, textsOf },
  postOnlyPaths: new Set(),
  renderErrorPage: async (_, response, { status }) => void response.sendStatus(status),
  refuse: (_, response, status) => void response.sendStatus(status),
});

let server: Server;
let base: string;
beforeEach(async () => {
  const app = express().use(gate).post("/e-laering/:lesson/set", reportWatched).get("/film/:file", sendFilm);
  server = app.listen(0);
  await once(server, "listening");
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

withDatabase();
let ids: Record<CastName, number>;
let cookie: string;
/** The token from the film's page. */
let sitting: string;
beforeEach(() => {
  ids = addCast();
  const [puzzel] = addLessons("agents", filmLesson("puzzel", 100), filmLesson("muni", 100));
  cookie = signIn(ids.astrid, "agent").split(";")[0]!;
  sitting = createPageOpenToken(ids.astrid, puzzel!, new Date());
});

/** Sends the report with the token added. */
const send = (json: string, { lesson = "puzzel", as = cookie } = {}) =>
  fetch(`${base}/e-laering/${lesson}/set`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", Cookie: as },
    body: json.replace(/}$/, `,"sitting":"${sitting}"}`),
  });

describe("a report of watched seconds", () => {
  it("is answered with the progress", async () => {
    const response = await send('{"ranges":[[0,1.5]],"position":1.5}');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      seen: [[0, 1.5]],
      seconds: 1.5,
      missing: [[1.5, 100]],
      positionSeconds: 1.5,
      complete: false,
    });
  });

  const malformed = {
    "that is no JSON": "ranges",
    "with NaN": '{"ranges":[[0,NaN]],"position":0}',
    "with a second that is null, as JSON writes NaN": '{"ranges":[[0,null]],"position":0}',
    "with a second beyond all numbers": '{"ranges":[[0,1e999]],"position":0}',
    "with a negative second": '{"ranges":[[-1,5]],"position":0}',
    "with a range reversed": '{"ranges":[[5,1]],"position":0}',
    "with an empty range": '{"ranges":[[5,5]],"position":0}',
    "with words for seconds": '{"ranges":[["0","5"]],"position":0}',
    "without a position": '{"ranges":[[0,5]]}',
    "with a range of three": '{"ranges":[[0,5,9]],"position":0}',
    "with 201 ranges": JSON.stringify({
      ranges: Array.from({ length: 201 }, (_, at) => [at / 10, at / 10 + 0.05]),
      position: 0,
    }),
    "with a million ranges": `{"ranges":[${"[0,1],".repeat(999_999)}[0,1]],"position":0}`,
  };
  for (const [what, body] of Object.entries(malformed))
    it(`${what} is malformed, and changes nothing`, async () => {
      const before = allProgress();
      const response = await send(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ refused: "malformed" });
      expect(allProgress()).toEqual(before);
    });

  it("beyond the film's end is refused, and changes nothing", async () => {
    const before = allProgress();
    const response = await send('{"ranges":[[0,101.5]],"position":0}');
    expect([response.status, await response.json()]).toEqual([422, { refused: "past-end" }]);
    expect(allProgress()).toEqual(before);
  });

  it("is malformed without a token, and refused with a forged one; neither changes anything", async () => {
    const before = allProgress();
    const openJson = '{"ranges":[[0,1]],"position":1';
    const post = (body: string) =>
      fetch(`${base}/e-laering/puzzel/set`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Cookie: cookie },
        body,
      });
    expect((await post(`${openJson}}`)).status).toBe(400);
    const forged = await post(`${openJson},"sitting":"mi9qz0.forged"}`);
    expect([forged.status, await forged.json()]).toEqual([422, { refused: "forged" }]);
    expect(allProgress()).toEqual(before);
  });

  it("completes nothing when it is faster than the clock", async () => {
    for (let time = 0; time < 5; time++) {
      const response = await send('{"ranges":[[0,100]],"position":100}');
      expect(await response.json()).toMatchObject({ complete: false });
    }
    expect(allProgress().lessons).toEqual([]);
  });

  it("is not found for an unknown lesson", async () => {
    const response = await send('{"ranges":[[0,1]],"position":1}', { lesson: "findes-ikke" });
    expect([response.status, await response.json()]).toEqual([404, { refused: "unknown" }]);
  });

  it("is not found for another role's course", async () => {
    const as = signIn(ids.jens, "leader").split(";")[0]!;
    expect((await send('{"ranges":[[0,1]],"position":1}', { as })).status).toBe(404);
    expect(allProgress().watched).toEqual([]);
  });

  it("is refused after signing out, and changes nothing", async () => {
    const session = findSession(cookie, new Date())!;
    endSession(session.person.id, session.id, new Date());
    const response = await send('{"ranges":[[0,1]],"position":1}');
    expect([response.status, await response.json()]).toEqual([401, { refused: "signed-out" }]);
    expect(allProgress().watched).toEqual([]);
  });
});

describe("a film's file", () => {
  beforeEach(() => {
    const stored = { ...filmLesson("tid", 8), film: "tidsbestilling.webm", captions: "tidsbestilling.vtt" };
    addLessons("agents", stored);
    addLessons("leaders", {
      ...filmLesson("raad", 8),
      film: "leder-gode-raad.webm",
      captions: "leder-gode-raad.vtt",
    });
  });
  const ask = (path: string, headers: Record<string, string> = {}, redirect?: RequestRedirect) =>
    fetch(`${base}${path}`, { headers: { Cookie: cookie, ...headers }, redirect });

  it("is served in byte ranges with its type, for the browser's private cache", async () => {
    const response = await ask("/film/tidsbestilling.webm", { Range: "bytes=100-199" });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-type")).toBe("video/webm");
    expect(response.headers.get("content-range")).toMatch(/^bytes 100-199\/\d+$/);
    expect(response.headers.get("cache-control")).toBe("private, max-age=3600");
    expect((await response.arrayBuffer()).byteLength).toBe(100);
  });

  it("has captions with their type", async () => {
    const response = await ask("/film/tidsbestilling.vtt");
    expect(response.headers.get("content-type")?.toLowerCase()).toBe("text/vtt; charset=utf-8");
    expect(await response.text()).toMatch(/^WEBVTT\n/);
  });

  it("answers 416 for a range beyond its end", async () => {
    expect((await ask("/film/tidsbestilling.webm", { Range: "bytes=99999999-" })).status).toBe(416);
  });

  it("is for signed-in people only", async () => {
    const response = await ask("/film/tidsbestilling.webm", { Cookie: "" }, "manual");
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "/log-ind?videre=%2Ffilm%2Ftidsbestilling.webm",
    ]);
  });

  it("is not found by people without the lesson, or when the lesson has been left out", async () => {
    const leader = signIn(ids.jens, "leader").split(";")[0]!;
    for (const file of ["leder-gode-raad.webm", "leder-gode-raad.vtt"]) {
      expect((await ask(`/film/${file}`)).status).toBe(404);
      expect((await ask(`/film/${file}`, { Cookie: leader })).status).toBe(200);
    }
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.slug, "tid")).run(),
    );
    expect((await ask("/film/tidsbestilling.webm")).status).toBe(404);
    const secretariat = signIn(ids.sanne, "secretariat").split(";")[0]!;
    expect((await ask("/film/tidsbestilling.webm", { Cookie: secretariat })).status).toBe(200);
  });

  it("is not found for an unknown name or a path outside the folder", async () => {
    const tries = [
      "findes-ikke.webm",
      "..%2F..%2F..%2Fpackage.json",
      "%2e%2e%2fcourse.webm",
      ".webm",
      "a%00.webm",
    ];
    for (const file of tries) expect((await ask(`/film/${file}`)).status).toBe(404);
  });
});
