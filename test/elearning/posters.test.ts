/** The picture that stands for a film: uploaded, shown, replaced, and gone with its film. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadImage } from "@napi-rs/canvas";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { planLesson, replaceLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { setVimeo } from "../../app/elearning/kinds/film/film-editing.server.ts";
import { uploadsFolder } from "../../app/elearning/uploads/stored-files.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { png } from "../hostile-files/pictures.ts";
import { addLessons, filmLesson, getPerson, monday, signIn } from "./sample-lessons.ts";
import { withUploadServer } from "./upload-server.ts";

let base: string;
withUploadServer((origin) => {
  base = origin;
});
withDatabase();
let ids: Record<CastName, number>;
let cookie: string;
let published: number;
let draft: number;
beforeEach(() => {
  ids = addCast();
  cookie = signIn(ids.sanne, "secretariat").split(";")[0]!;
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  published = addLessons("agents", filmLesson("velkommen", 10))[0]!;
  const basics = { title: "Ny film", about: "", statedSeconds: 60 };
  const planned = planLesson(getPerson(ids.sanne), course, "film", basics, monday);
  draft = "id" in planned ? planned.id : 0;
});

const posterOf = (id: number) =>
  db.select({ poster: lessons.poster }).from(lessons).where(eq(lessons.id, id)).get()!.poster;
const stored = () =>
  existsSync(uploadsFolder()) ? readdirSync(uploadsFolder()).filter((name) => name.endsWith(".webp")) : [];
const screen = readFileSync("db/demo/films/skaerm.webp");
async function send(id: number, bytes: Buffer = screen, as = cookie) {
  const form = new FormData();
  form.append("fil", new Blob([new Uint8Array(bytes)]), "billede.jpg");
  const response = await fetch(`${base}/sekretariat/lektioner/${id}/billede`, {
    method: "POST",
    body: form,
    headers: { Cookie: as, Accept: "application/json" },
  });
  return response.status;
}

describe("the poster of a film", () => {
  it("is redrawn no wider than the player, and served to people with the lesson", async () => {
    expect(await send(draft)).toBe(200);
    expect(await send(published)).toBe(200);
    const image = await loadImage(readFileSync(join(uploadsFolder(), posterOf(published)!)));
    expect([image.width, image.height]).toEqual([960, 540]);
    const get = async (id: number, as: string) => {
      const response = await fetch(`${base}/film/${posterOf(id)}`, { headers: { Cookie: as } });
      return [response.status, response.headers.get("content-type")];
    };
    const agent = signIn(ids.astrid, "agent").split(";")[0]!;
    expect(await get(published, agent)).toEqual([200, "image/webp"]);
    expect(await get(draft, cookie)).toEqual([200, "image/webp"]);
    expect((await get(draft, agent))[0]).toBe(404);
    expect((await get(published, ""))[0]).toBe(401);
  });

  it("is among what an agent's list of lessons shows, at once", async () => {
    await send(published);
    expect(viewCourses(getPerson(ids.astrid), new Date())[0]!.steps).toMatchObject([
      { poster: posterOf(published) },
    ]);
  });

  it("is gone from the disk once another has replaced it, unless another edition has it too", async () => {
    await send(published);
    await send(published);
    expect(stored()).toEqual([posterOf(published)]);
    const edition = replaceLesson(getPerson(ids.sanne), published, monday);
    const id = "id" in edition ? edition.id : 0;
    expect(posterOf(id)).toBe(posterOf(published));
    await send(id);
    expect(stored().toSorted()).toEqual([posterOf(id), posterOf(published)].toSorted());
  });

  it("does not stay when another film takes the place of its own", async () => {
    const edition = replaceLesson(getPerson(ids.sanne), published, monday);
    const id = "id" in edition ? edition.id : 0;
    await send(id);
    setVimeo(getPerson(ids.sanne), id, "76979871", 60, monday);
    expect(posterOf(id)).toBeNull();
  });

  it("is refused when it is no picture or too large a one, and leaves nothing behind", async () => {
    for (const bytes of [Buffer.from("<svg/>"), png(16_001, 1)]) expect(await send(draft, bytes)).toBe(422);
    expect([posterOf(draft), stored()]).toEqual([null, []]);
  });

  it("is accepted from the secretariat only", async () => {
    const agent = signIn(ids.astrid, "agent").split(";")[0]!;
    for (const as of [agent, ""]) expect(await send(published, screen, as)).toBe(404);
    expect(posterOf(published)).toBeNull();
  });
});
