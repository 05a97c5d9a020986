import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maxCueChars, maxCues, readCaptions } from "../../app/elearning/kinds/film/captions.ts";
import { judgeFilm } from "../../app/elearning/kinds/film/headers/judge-film.ts";
import judgeCaptionsFile from "../../app/elearning/kinds/film/judge-captions.task.server.ts";
import { hostileCaptions, mostCaptions } from "../hostile-files/captions.ts";
import { filmWithMostParts, hostileFilms, webm } from "../hostile-files/films.ts";
import { box, mp4Parts } from "./sample-mp4.ts";

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-captions-"));
  path = join(folder, "tekst.vtt");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("captions", () => {
  it("are checked line by line", () => {
    const judge = (text: string) => readCaptions(text, null);
    expect(judge("WEBVTT")).toEqual({ refused: "no-cues", line: 1 });
    expect(judge("WEBVTT\n\nNOTE ingen endnu\n")).toMatchObject({ refused: "no-cues" });
    expect(
      judge(`WEBVTT\n\nNOTE ${"x".repeat(5000)}\n\n00:01.000 --> 00:02.500\n${"x".repeat(maxCueChars)}`),
    ).toMatchObject({ cues: 1 });
    expect(judge(`WEBVTT\n\n00:01.000 --> 00:02.500\nHej\n${"x".repeat(maxCueChars)}`)).toEqual({
      refused: "long-caption",
      line: 3,
    });
    expect(judge("WEBVTT\n\n00:02.000 --> 00:01.000\nHej")).toEqual({ refused: "reversed", line: 3 });
    expect(judge("WEBVTTX\n")).toEqual({ refused: "no-captions", line: 1 });
  });

  it("may be as many as a film can have", () => {
    expect(judgeBytes(mostCaptions())).toMatchObject({ cues: maxCues });
  });

  it.each(hostileCaptions)("are refused when they are $what", ({ make, refused }) => {
    expect(judgeBytes(make())).toMatchObject({ refused });
  });

  function judgeBytes(bytes: Buffer) {
    writeFileSync(path, bytes);
    return judgeCaptionsFile({ path, filmSeconds: null });
  }
});

describe("a film", () => {
  const judge = (bytes: Buffer) =>
    judgeFilm((from, count) => bytes.subarray(from, from + count), bytes.length);

  it("is complete when its boxes end at its end and it has an index", () => {
    const { start, index } = mp4Parts();
    const complete = Buffer.concat([start, index, box("mdat", Buffer.alloc(5000))]);
    expect(judge(complete)).toEqual({ kind: "mp4", seconds: 12 });
    expect(judge(complete.subarray(0, 3000))).toEqual({ refused: "cut-off" });
    expect(judge(Buffer.concat([start, box("mdat", Buffer.alloc(500))]))).toEqual({ refused: "cut-off" });
  });

  it("in WebM has the length that it states", () => {
    expect(judge(webm(61_500))).toEqual({ kind: "webm", seconds: 61.5 });
  });

  it("may be divided into as many parts as are read", () => {
    expect(judge(filmWithMostParts())).toEqual({ kind: "mp4", seconds: 12 });
  });

  it.each(hostileFilms)("is refused when it is $what", ({ make, refused }) => {
    expect(judge(make())).toEqual({ refused });
  });
});
