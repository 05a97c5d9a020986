/** The hot addresses of the room, asked over HTTP as a browser asks them. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginSitting } from "../../app/elearning/kinds/film/sittings.server.ts";
import { reportWatched, sendFilm } from "../../app/elearning/kinds/film/film-handlers.server.ts";
import { endSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { admit } from "../../app/server/gate.server.ts";
import { gateHandler } from "../../app/server/gate-handler.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, filmLesson, addLessons, signIn } from "./sample-lessons.ts";

/** The site's own gate, with bare statuses for its error pages. */
const gate = gateHandler({
  runtime: { admit, textsOf },
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
/** The proof that the film's page carried. */
let sitting: string;
beforeEach(() => {
  ids = addCast();
  const [puzzel] = addLessons("agents", filmLesson("puzzel", 100), filmLesson("muni", 100));
  cookie = signIn(ids.astrid, "agent").split(";")[0]!;
  sitting = beginSitting(ids.astrid, puzzel!, new Date());
});

/** Sends the report with the page's proof beside what it says. */
const send = (said: string, { lesson = "puzzel", as = cookie } = {}) =>
  fetch(`${base}/e-laering/${lesson}/set`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", Cookie: as },
    body: said.replace(/}$/, `,"sitting":"${sitting}"}`),
  });

describe("a report of what was watched", () => {
  it("is answered with how far one has come", async () => {
    const answer = await send('{"ranges":[[0,1.5]],"position":1.5}');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      seen: [[0, 1.5]],
      seconds: 1.5,
      missing: [[1.5, 100]],
      position: 1.5,
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
      const answer = await send(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ refused: "malformed" });
      expect(allProgress()).toEqual(before);
    });

  it("beyond the film's end is refused, and changes nothing", async () => {
    const before = allProgress();
    const answer = await send('{"ranges":[[0,101.5]],"position":0}');
    expect([answer.status, await answer.json()]).toEqual([422, { refused: "beyond" }]);
    expect(allProgress()).toEqual(before);
  });

  it("without a proof is malformed, and with a forged one refused; neither changes anything", async () => {
    const before = allProgress();
    const whole = '{"ranges":[[0,1]],"position":1';
    const post = (body: string) =>
      fetch(`${base}/e-laering/puzzel/set`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Cookie: cookie },
        body,
      });
    expect((await post(`${whole}}`)).status).toBe(400);
    const forged = await post(`${whole},"sitting":"mi9qz0.forged"}`);
    expect([forged.status, await forged.json()]).toEqual([422, { refused: "sitting" }]);
    expect(allProgress()).toEqual(before);
  });

  it("faster than the clock completes nothing", async () => {
    for (let time = 0; time < 5; time++) {
      const answer = await send('{"ranges":[[0,100]],"position":100}');
      expect(await answer.json()).toMatchObject({ complete: false });
    }
    expect(allProgress().lessons).toEqual([]);
  });

  it("for an unknown lesson is not found", async () => {
    const answer = await send('{"ranges":[[0,1]],"position":1}', { lesson: "findes-ikke" });
    expect([answer.status, await answer.json()]).toEqual([404, { refused: "unknown" }]);
  });

  it("for a course that is another's is not found", async () => {
    const as = signIn(ids.jens, "leader").split(";")[0]!;
    expect((await send('{"ranges":[[0,1]],"position":1}', { as })).status).toBe(404);
    expect(allProgress().watched).toEqual([]);
  });

  it("after signing out is turned away, and changes nothing", async () => {
    const session = findSession(cookie, new Date())!;
    endSession(session.person.id, session.id, new Date());
    const answer = await send('{"ranges":[[0,1]],"position":1}');
    expect([answer.status, await answer.json()]).toEqual([401, { refused: "signed-out" }]);
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

  it("comes in byte ranges, as what it is, for one's own browser to keep", async () => {
    const answer = await ask("/film/tidsbestilling.webm", { Range: "bytes=100-199" });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-type")).toBe("video/webm");
    expect(answer.headers.get("content-range")).toMatch(/^bytes 100-199\/\d+$/);
    expect(answer.headers.get("cache-control")).toBe("private, max-age=3600");
    expect((await answer.arrayBuffer()).byteLength).toBe(100);
  });

  it("has captions that say what they are", async () => {
    const answer = await ask("/film/tidsbestilling.vtt");
    expect(answer.headers.get("content-type")?.toLowerCase()).toBe("text/vtt; charset=utf-8");
    expect(await answer.text()).toMatch(/^WEBVTT\n/);
  });

  it("cannot be asked for beyond its end", async () => {
    expect((await ask("/film/tidsbestilling.webm", { Range: "bytes=99999999-" })).status).toBe(416);
  });

  it("is for those signed in", async () => {
    const answer = await ask("/film/tidsbestilling.webm", { Cookie: "" }, "manual");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/log-ind?videre=%2Ffilm%2Ftidsbestilling.webm",
    ]);
  });

  it("is not found by those whose lesson it is not, nor when the lesson has been left out", async () => {
    const leader = signIn(ids.jens, "leader").split(";")[0]!;
    for (const file of ["leder-gode-raad.webm", "leder-gode-raad.vtt"]) {
      expect((await ask(`/film/${file}`)).status).toBe(404);
      expect((await ask(`/film/${file}`, { Cookie: leader })).status).toBe(200);
    }
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.slug, "tid")).run(),
    );
    expect((await ask("/film/tidsbestilling.webm")).status).toBe(404);
    const office = signIn(ids.sanne, "secretariat").split(";")[0]!;
    expect((await ask("/film/tidsbestilling.webm", { Cookie: office })).status).toBe(200);
  });

  it("is not found when it is none, whatever the path tries", async () => {
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
