import { beforeEach, describe, expect, it } from "vitest";
import type { PageContent } from "../../app/elearning/kinds/interactive-page/page-content.ts";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { action } from "../../app/elearning/kinds/interactive-page/routes/open-part.tsx";
import { readPage, writePage } from "../../app/elearning/kinds/interactive-page/page-text.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { allProgress, addLessons, getPerson, signIn } from "./sample-lessons.ts";

const pictures = [{ file: "u-1.webp", width: 800, height: 600 }];
const text = `Sådan ser det ud.

!1 Skranken

@1 Telefonens skærm
* 10 10 20 20 Hold :: Sig hvorfor.
* 50 10 20 20 Stil om :: Ring op først.

> Hvad nu?
Sig det.
Bliv på linjen.`;

const read = (written: string) => {
  const page = readPage(written, pictures);
  if ("wrong" in page) throw new Error(JSON.stringify(page.wrong));
  return { pictures, parts: page.parts } satisfies PageContent;
};

describe("the text of an interactive page", () => {
  it("is parsed into text, pictures, screens and folds, and written back unchanged", () => {
    const { parts } = read(text);
    expect(parts.map(({ kind }) => kind)).toEqual(["text", "picture", "screen", "fold"]);
    expect(writePage(parts, pictures)).toBe(text);
  });

  it("is refused with every line that is wrong", () => {
    const wrong = (written: string) => {
      const page = readPage(written, pictures);
      return "wrong" in page ? page.wrong.map(({ line, why }) => `${line} ${why}`) : [];
    };
    expect(wrong("!2 Skranken")).toEqual(["1 no-picture"]);
    expect(wrong("!1")).toEqual(["1 no-alt"]);
    expect(wrong("* 1 1 10 10 A :: b")).toEqual(["1 no-screen"]);
    expect(wrong("@1 Skærm\n* 95 1 10 10 A :: b\n* 1 1 10 A\n* 1 1 2 9 A :: b")).toEqual([
      "1 no-spots",
      "2 spot",
      "3 spot",
      "4 spot",
    ]);
    expect(wrong("> Titel\n\n>\ntekst")).toEqual(["1 no-text", "3 no-text"]);
    expect(wrong("Kun tekst")).toEqual(["1 nothing"]);
  });
});

describe("long lines of an interactive page", () => {
  it("are read whatever is in them, with the spaces around what they say left out", () => {
    const spaces = " ".repeat(9000);
    const spot = (rest: string) => readPage(`@1 Skærm\n* 10 10 20 10${rest}`, pictures);
    expect(spot(`${spaces}Hold${spaces}::${spaces}a :: b`)).toMatchObject({
      parts: [{ spots: [{ title: "Hold", text: "a :: b" }] }],
    });
    for (const rest of [`${spaces}Hold`, " ::a", " Hold ::"])
      expect(spot(rest)).toMatchObject({ wrong: [{ line: 1 }, { line: 2, why: "spot" }] });
    expect(readPage(`> A\nb\n\n!1${spaces}c\u2028d`, pictures)).toMatchObject({
      parts: [{}, { alt: "c\u2028d" }],
    });
  });

  it("that are wrong are told up to fifty", () => {
    const { wrong } = readPage("* x\n".repeat(10_000), []) as { wrong: unknown[] };
    expect(wrong).toHaveLength(50);
  });
});

describe("an interactive page", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let as: string;
  beforeEach(() => {
    ids = addCast();
    as = signIn(ids.astrid, "agent");
    const content = read(text);
    addLessons("agents", { slug: "skaerm", title: "Skærm", kind: "page", statedSeconds: 60, content });
  });
  const open = (del: string, cookie = as) =>
    action(visit("/e-laering/skaerm/aabn", { form: { del }, as: cookie }));
  const viewContent = () => loader(visit("/e-laering/skaerm", { as })).content;

  it("is complete once every part has been opened", async () => {
    await open("s1");
    await open("s2");
    await open("s1");
    expect(allProgress().lessons).toEqual([]);
    expect(evidenceOf(ids.astrid, getPerson(ids.astrid))[0]!.lessons[0]!.work).toMatchObject({
      opened: 2,
      of: 3,
    });
    expect(await open("f9")).toMatchObject({ status: 303, headers: expect.anything() });
    expect(allProgress().lessons).toMatchObject([{ personId: ids.astrid, way: "opened" }]);
  });

  it("does not contain the text of parts that are not opened", async () => {
    expect(JSON.stringify(viewContent())).not.toContain("Ring op først.");
    await open("s2");
    expect(JSON.stringify(viewContent())).toContain("Ring op først.");
  });

  it("refuses unknown parts, and is not found by people without the course", async () => {
    expect(await open("s9")).toMatchObject({ init: { status: 422 } });
    for (const del of ["../x", ""])
      expect(await open(del)).toMatchObject({ init: { status: 422 }, data: { refused: "not-offered" } });
    await expect(open("s1", signIn(ids.jens, "leader"))).rejects.toMatchObject({ status: 404 });
    expect(allProgress().lessons).toEqual([]);
  });
});
