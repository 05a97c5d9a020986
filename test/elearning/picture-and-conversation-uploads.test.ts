/** Picture and conversation uploads, sent over HTTP like a browser's form. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { ShiftContent } from "../../app/elearning/kinds/conversation/conversation.ts";
import type { PageContent, Picture } from "../../app/elearning/kinds/interactive-page/page-content.ts";
import { removeCall } from "../../app/elearning/kinds/conversation/shift-editing.server.ts";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { env } from "../../app/base/env.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { withUploadServer } from "./upload-server.ts";
import { png } from "../hostile-files/pictures.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { monday, getPerson, signIn } from "./sample-lessons.ts";

let base: string;
withUploadServer((origin) => {
  base = origin;
});
withDatabase();
let ids: Record<CastName, number>;
let cookie: string;
let filmId: number;
let conversationId: number;
let pageId: number;
const secretariat = () => getPerson(ids.sanne);
beforeEach(() => {
  ids = addCast();
  cookie = signIn(ids.sanne, "secretariat").split(";")[0]!;
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const plan = (kind: "film" | "conversation" | "page") => {
    const outcome = planLesson(
      getPerson(ids.sanne),
      course,
      kind,
      { title: kind, about: "", statedSeconds: 60 },
      monday,
    );
    return "id" in outcome ? outcome.id : 0;
  };
  [filmId, conversationId, pageId] = [plan("film"), plan("conversation"), plan("page")];
});

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

describe("a picture that is uploaded to a page", () => {
  const picture = readFileSync("db/demo/films/skaerm.webp");
  const uploadPicture = (bytes: Buffer) => send(bytes, { id: pageId, what: "billede", name: "../../x.svg" });
  const pictures = () => (lessonOf(pageId).content as PageContent | null)?.pictures ?? [];

  it("is re-encoded, and served to people with the lesson", async () => {
    expect((await uploadPicture(picture)).status).toBe(200);
    const [{ file, width, height }] = pictures() as [Picture];
    expect([width, height]).toEqual([1280, 720]);
    expect(file).toMatch(/^u-[0-9a-f]{32}\.webp$/);
    const at = `${base}/e-laering/${lessonOf(pageId).slug}/billede`;
    const get = (name: string, as: string) =>
      fetch(`${at}/${name}`, { headers: { Cookie: as } }).then(({ status }) => status);
    const agent = signIn(ids.astrid, "agent").split(";")[0]!;
    expect(await get(file, cookie)).toBe(200);
    expect(await get("u-00000000000000000000000000000000.webp", cookie)).toBe(404);
    // The lesson is not published yet.
    expect(await get(file, agent)).toBe(404);
    expect(await get(file, "")).toBe(401);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [what, bytes, refused] of [
    ["is an SVG with a script", Buffer.from(svg), "no-picture"],
    ["only starts like one", Buffer.from("\x89PNG\r\n\x1a\nog så ikke mere", "latin1"), "no-picture"],
    ["is cut off before its size", picture.subarray(0, 20), "cut-off"],
    ["says it is larger than any screen", png(16_001, 1), "too-many-pixels"],
  ] as const)
    it(`that ${what} is refused, and leaves nothing behind`, async () => {
      const response = await uploadPicture(bytes);
      expect([response.status, (await response.json()).refused]).toEqual([422, refused]);
      expect([pictures(), storedFiles()]).toEqual([[], []]);
    });
});

describe("an uploaded conversation", () => {
  const sendConversation = (ink: string) =>
    send(Buffer.from(ink), { id: conversationId, what: "samtale", name: "samtale.ink" });
  const variables = 'VAR resolved = false\nVAR guide = "none"\nVAR mood = 5\n';
  const good = `${variables}Goddag
+ [Ja] -> ud
+ [Nej] -> slut
=== ud
~ resolved = true
~ guide = "green"
~ mood = 8
-> slut
=== slut
Farvel
-> END`;

  it("is stored when every path ends and it can be passed", async () => {
    expect((await sendConversation(good)).status).toBe(200);
    expect(lessonOf(conversationId).content).toMatchObject({ calls: [{ goal: { mood: 7 } }] });
  });

  const refusals: [string, string, RegExp][] = [
    [
      "with an error names its line",
      `${variables}Goddag\n-> ingen`,
      /Linje 5: Der er ikke noget sted.*»ingen«/,
    ],
    ["that takes in another file names that line", `${good}\nINCLUDE andet.ink`, /Linje 15: INCLUDE/],
    [
      "with a loose end says so in Danish",
      `${variables}-> ud\n=== ud\nHej`,
      /Linje 6 \(»ud«\): Her slutter en vej/,
    ],
    ["with a part that no way leads to names it", `${good}\n=== aldrig\nHej -> END`, /Linje 15.*aldrig/],
    ["without an ending", `${variables}-> a\n=== a\n+ [Igen] -> a`, /END/],
    ["that runs out without one", good.replace("-> END", ""), /./],
    ["that cannot be passed", good.replace("~ mood = 8", "~ mood = 6"), /kan ikke bestås/],
    ["without its variables", "Goddag -> END", /VAR resolved[\s\S]*VAR mood[\s\S]*Intet er gemt/],
    [
      "that leads to itself",
      `${variables}-> a\n=== a\n-> a`,
      /Linje \d \(»a«\): .*til sig selv uden et valg/,
    ],
    ["that is not text", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02\x03", /ikke tekst/],
  ];
  for (const [what, ink, message] of refusals)
    it(`${what} is refused`, async () => {
      const response = await sendConversation(ink);
      expect(response.status).toBe(422);
      expect((await response.json()).messages.join("\n")).toMatch(message);
      expect(lessonOf(conversationId).content).toBeNull();
    });

  it("is refused when the shift has twenty calls", async () => {
    const call = { title: "Inger", story: "", goal: { mood: 7, minutes: 10 } };
    const content = { calls: Array.from({ length: 20 }, () => call) };
    db.update(lessons).set({ content }).where(eq(lessons.id, conversationId)).run();
    const response = await sendConversation(good);
    expect([response.status, (await response.json()).messages.join()]).toEqual([
      422,
      expect.stringContaining("højst have 20 samtaler"),
    ]);
    expect(lessonOf(conversationId).content).toEqual(content);
  });

  it("becomes the next call, with the title and goals in its text, and can be removed", async () => {
    for (const name of ["boligstoette", "rotter"])
      expect((await sendConversation(readFileSync(`db/demo/course/${name}.ink`, "utf8"))).status).toBe(200);
    const calls = () =>
      (lessonOf(conversationId).content as ShiftContent).calls.map(({ title, goal }) => [title, goal]);
    expect(calls()).toEqual([
      ["Inger fra Favrskov: boligstøtte", { mood: 7, minutes: 10 }],
      ["Preben fra Norddjurs: rotter ved sommerhuset", { mood: 7, minutes: 8 }],
    ]);
    removeCall(secretariat(), conversationId, 0, new Date());
    expect(calls()).toHaveLength(1);
  });
});
