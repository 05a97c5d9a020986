/** Film and caption uploads, sent over HTTP like a browser's form. */
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request as open } from "node:http";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { env } from "../../app/base/env.server.ts";
import { uploadsFolder } from "../../app/elearning/uploads/stored-files.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { withUploadServer } from "./upload-server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { mp4 } from "./sample-mp4.ts";
import { filmLesson, addLessons, monday, getPerson, signIn } from "./sample-lessons.ts";

let base: string;
withUploadServer((origin) => {
  base = origin;
});
withDatabase();
let ids: Record<CastName, number>;
let cookie: string;
let filmId: number;
let conversationId: number;
beforeEach(() => {
  ids = addCast();
  cookie = signIn(ids.sanne, "secretariat").split(";")[0]!;
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const plan = (kind: "film" | "conversation") => {
    const outcome = planLesson(
      getPerson(ids.sanne),
      course,
      kind,
      { title: kind, about: "", statedSeconds: 60 },
      monday,
    );
    return "id" in outcome ? outcome.id : 0;
  };
  [filmId, conversationId] = [plan("film"), plan("conversation")];
});

const clip = readFileSync("db/demo/films/muni.webm");
const lessonOf = (id: number) => db.select().from(lessons).where(eq(lessons.id, id)).get()!;
/** Every file among the uploads, partly received ones included. */
const storedFiles = () => {
  const folder = join(env.DATA_DIR, "films");
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
};

const send = (bytes: Buffer, { id = filmId, what = "film", name = "film.webm", as = cookie } = {}) => {
  const form = new FormData();
  form.append("fil", new Blob([new Uint8Array(bytes)]), name);
  return fetch(`${base}/sekretariat/lektioner/${id}/${what}`, {
    method: "POST",
    body: form,
    headers: { Cookie: as, Accept: "application/json" },
  });
};

describe("an uploaded film", () => {
  it("is stored under a generated name with the length read from it, and is served", async () => {
    expect(await (await send(clip, { name: "../../x.webm" })).json()).toEqual({
      to: `/sekretariat/lektioner/${filmId}?ok=film`,
    });
    const { film: file, filmSeconds } = lessonOf(filmId);
    expect(file).toMatch(/^u-[0-9a-f]{32}\.webm$/);
    expect(filmSeconds).toBeCloseTo(8, 0);
    expect(storedFiles().map(({ name }) => name)).toEqual([file]);
    const part = await fetch(`${base}/film/${file}`, { headers: { Cookie: cookie, Range: "bytes=0-9" } });
    expect([part.status, part.headers.get("content-type")]).toEqual([206, "video/webm"]);
  });

  it.each([
    ["whose index tells its length", mp4()],
    ["in fragments, as a browser's recorder writes it", mp4({ codec: "vp09", fragments: 4 })],
  ])("is accepted without sound, as an MP4 %s", async (_what, bytes) => {
    expect((await send(bytes, { name: "film.mp4" })).status).toBe(200);
    expect(lessonOf(filmId)).toMatchObject({ film: expect.stringMatching(/\.mp4$/), filmSeconds: 12 });
  });

  const refusals: [string, Buffer, number, string][] = [
    ["uses a codec that many browsers lack", mp4({ codec: "hvc1" }), 422, "coding"],
    ["has sound only", mp4({ kind: "soun", codec: "mp4a" }), 422, "no-film"],
    ["has no length", mp4({ seconds: 0 }), 422, "no-length"],
    ["is not a film", Buffer.from("Dette er en tekst, der kalder sig en film."), 422, "no-film"],
    ["is empty", Buffer.alloc(0), 422, "empty"],
    ["is cut off", clip.subarray(0, Math.floor(clip.length / 2)), 422, "cut-off"],
    ["only starts like one", Buffer.concat([clip.subarray(0, 40), Buffer.alloc(500)]), 422, "no-film"],
  ];
  for (const [what, bytes, status, refused] of refusals)
    it(`that ${what} is refused, and leaves nothing behind`, async () => {
      const before = lessonOf(filmId);
      const response = await send(bytes);
      expect([response.status, await response.json()]).toMatchObject([status, { refused }]);
      expect([lessonOf(filmId), storedFiles()]).toEqual([before, []]);
    });

  it("that would be silent is refused, with what is wrong and what to do", async () => {
    const silent = readFileSync("test/elearning/films/c20-h264-with-ac3-sound.mp4");
    expect(await (await send(silent)).text()).toMatch(
      /afspille filmens lyd \(AC-3, Dolby Digital\).* Gem filmen som MP4 med H\.264 og AAC-lyd\./,
    );
    expect(lessonOf(filmId).film).toBeNull();
  });

  it("is refused when larger than the limit, also without a Content-Length", async () => {
    env.FILM_MAX_MB = 0.05;
    try {
      expect((await send(Buffer.concat([clip, Buffer.alloc(100_000)]))).status).toBe(413);
      const boundary = "grense";
      const chunked = open(`${base}/sekretariat/lektioner/${filmId}/film`, {
        method: "POST",
        headers: {
          Cookie: cookie,
          "Content-Type": `multipart/form-data; boundary=${boundary}`,
          "Transfer-Encoding": "chunked",
        },
      });
      chunked.write(`--${boundary}\r\nContent-Disposition: form-data; name="fil"; filename="a"\r\n\r\n`);
      chunked.write(Buffer.alloc(120_000, "x"));
      chunked.end(`\r\n--${boundary}--\r\n`);
      const [response] = await once(chunked, "response");
      expect(response.statusCode).toBe(413);
    } finally {
      env.FILM_MAX_MB = 2048;
    }
    expect(storedFiles()).toEqual([]);
  });

  it("leaves no file behind when the connection is closed half-way", async () => {
    const boundary = "grense";
    const interrupted = open(`${base}/sekretariat/lektioner/${filmId}/film`, {
      method: "POST",
      headers: { Cookie: cookie, "Content-Type": `multipart/form-data; boundary=${boundary}` },
    });
    interrupted.on("error", () => {});
    interrupted.write(`--${boundary}\r\nContent-Disposition: form-data; name="fil"; filename="a"\r\n\r\n`);
    interrupted.write(clip.subarray(0, 20_000));
    await expect.poll(() => storedFiles().length).toBe(1);
    interrupted.destroy();
    await expect.poll(() => storedFiles().length).toBe(0);
    expect(lessonOf(filmId).film).toBeNull();
  });

  it("does not replace the film of a published lesson", async () => {
    const [published] = addLessons("agents", filmLesson("puzzel", 10));
    expect((await send(clip, { id: published })).status).toBe(422);
    expect(lessonOf(published!).film).toBe("puzzel.webm");
    expect(storedFiles()).toEqual([]);
  });

  it("becomes a new edition of a published lesson where it is sent as one, and a refused one leaves no edition", async () => {
    const [published] = addLessons("agents", filmLesson("puzzel", 10));
    const editions = () => db.select().from(lessons).where(eq(lessons.replaces, published!)).all();
    expect((await send(Buffer.from("no film"), { id: published, what: "ny-film" })).status).toBe(422);
    expect(editions()).toEqual([]);
    const answer = await (await send(clip, { id: published, what: "ny-film" })).json();
    const [edition] = editions();
    expect(answer).toEqual({ to: `/sekretariat/lektioner/${edition!.id}?ok=ny-film` });
    expect([edition!.captions, lessonOf(published!).film]).toEqual([null, "puzzel.webm"]);
    expect(edition!.film).toMatch(/^u-/);
    await send(clip, { id: published, what: "ny-film" });
    expect(editions()).toHaveLength(1);
    expect(storedFiles()).toHaveLength(1);
  });

  it("is accepted from the secretariat only, and for film lessons only", async () => {
    const agent = signIn(ids.astrid, "agent").split(";")[0]!;
    for (const options of [{ as: agent }, { as: "" }, { id: 999 }, { id: conversationId }])
      expect((await send(clip, options)).status).toBe(404);
    expect(storedFiles()).toEqual([]);
  });
});

describe("captions", () => {
  const captions = (text: string) => send(Buffer.from(text), { what: "undertekster", name: "tekst.vtt" });

  const stored = () => readFileSync(join(uploadsFolder(), lessonOf(filmId).captions!), "utf8");

  it("are stored as WebVTT in UTF-8 when they are WebVTT or SRT, otherwise refused with the line", async () => {
    expect((await captions("1\n00:00:00,000 --> 00:00:02,000\nHej")).status).toBe(200);
    expect(lessonOf(filmId).captions).toMatch(/\.vtt$/);
    expect(stored()).toBe("WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nHej\n");
    const latin = Buffer.from("WEBVTT\n\n00:00.000 --> 00:02.000\nRødgrød", "latin1");
    expect((await send(latin, { what: "undertekster", name: "tekst.vtt" })).status).toBe(200);
    expect(stored()).toContain("\nRødgrød\n");
    const { captions: file } = lessonOf(filmId);
    const response = await captions("WEBVTT\n\n0 --> 2\nHej");
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/Linje 3: Filen er hverken WebVTT eller SRT\./);
    const picture = await send(Buffer.from("\x89PNG\0"), { what: "undertekster", name: "tekst.vtt" });
    expect(await picture.text()).toMatch(/Filen er ikke tekst\./);
    expect(lessonOf(filmId).captions).toBe(file);
  });

  it("are gone from the disk once others have replaced them, unless another lesson has them too", async () => {
    const first = "WEBVTT\n\n00:00.000 --> 00:02.000\nHej";
    const files = () => readdirSync(uploadsFolder()).filter((name) => name.endsWith(".vtt"));
    await captions(first);
    const { captions: replaced } = lessonOf(filmId);
    await captions(first);
    expect(files()).toEqual([lessonOf(filmId).captions]);
    expect(files()).not.toContain(replaced);
  });

  it("are cut at the film's end, and refused with the line and the film's length when they begin after it", async () => {
    writeTransaction((tx) =>
      tx.update(lessons).set({ filmSeconds: 70.5 }).where(eq(lessons.id, filmId)).run(),
    );
    const cues = (...times: string[]) => `WEBVTT\n\n${times.map((time) => `${time}\nHej`).join("\n\n")}`;
    const response = await captions(cues("00:00.000 --> 00:02.000", "01:16.000 --> 01:17.000"));
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/Linje 6: .* Filmen varer 1\.10 /);
    expect((await captions(cues("01:11.000 --> 01:12.000"))).status).toBe(422);
    expect(lessonOf(filmId).captions).toBeNull();
    expect((await captions(cues("01:09.000 --> 01:12.000", "01:11.000 --> 01:13.000"))).status).toBe(200);
    expect(stored()).toBe("WEBVTT\n\n00:01:09.000 --> 00:01:10.500\nHej\n");
  });
});
