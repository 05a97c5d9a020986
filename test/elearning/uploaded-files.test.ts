import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maxCueChars, maxCues, readCaptions } from "../../app/elearning/kinds/film/captions.ts";
import { judgeFilm } from "../../app/elearning/kinds/film/headers/judge-film.ts";
import judgeCaptionsFile from "../../app/elearning/kinds/film/judge-captions.task.server.ts";
import { hostileCaptions, mostCaptions } from "../hostile-files/captions.ts";
import { filmWithMostParts, hostileFilms, webm, webmTrack } from "../hostile-files/films.ts";
import { box, mp4, mp4Parts, soundEntry } from "./sample-mp4.ts";

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

  const taken = { kind: "mp4", seconds: 12 };
  const aac = soundEntry("mp4a", { object: 0x40, settings: [0x12, 0x10] });

  it.each<[string, Buffer]>([
    ["AAC", aac],
    ["AAC as QuickTime writes it", soundEntry("mp4a", { object: 0x40, settings: [0x2b, 0x92], version: 1 })],
    ["AAC of MPEG-2", soundEntry("mp4a", { object: 0x67 })],
    ["MP3", soundEntry("mp4a", { object: 0x6b })],
    ["MPEG-4 without a description", soundEntry("mp4a")],
    ["Opus", soundEntry("Opus")],
    ["FLAC", soundEntry("fLaC")],
  ])("is taken with sound in %s", (_what, entry) => {
    expect(judge(mp4({ sounds: [entry] }))).toEqual(taken);
    expect(judge(mp4({ sounds: [entry, soundEntry("ac-3")] }))).toEqual(taken);
  });

  it("with several tracks of sound is judged by the first, and by the first that is enabled", () => {
    const silent = { refused: "sound", sound: "AC-3, Dolby Digital" };
    const ac3 = soundEntry("ac-3");
    expect(judge(mp4({ sounds: [ac3, aac] }))).toEqual(silent);
    expect(judge(mp4({ sounds: [aac, ac3], enabled: 1 }))).toEqual(silent);
    expect(judge(mp4({ sounds: [aac, ac3], enabled: 0 }))).toEqual(taken);
    const [opus, inAc3] = [webmTrack(2, "A_OPUS"), webmTrack(2, "A_AC3")];
    expect(judge(webm(61_500, Buffer.concat([inAc3, opus])))).toEqual(silent);
    expect(judge(webm(61_500, Buffer.concat([opus, inAc3])))).toEqual({ kind: "webm", seconds: 61.5 });
  });

  it("with MP2 under MP3's number is refused, as its first sample says", () => {
    const mp3 = soundEntry("mp4a", { object: 0x6b });
    expect(judge(mp4({ sounds: [mp3], firstSample: [0xff, 0xfb] }))).toEqual(taken);
    expect(judge(mp4({ sounds: [mp3], firstSample: [0xff, 0xfd] }))).toEqual({
      refused: "sound",
      sound: "MP2",
    });
  });

  it.each([
    ["Main", 77, taken],
    ["High", 100, taken],
    ["High with ten bits", 110, { refused: "coding" }],
    ["High 4:4:4", 244, { refused: "coding" }],
  ])("in H.264 of the profile %s is judged by it", (_name, profile, judged) => {
    expect(judge(mp4({ profile }))).toEqual(judged);
  });

  it.each<[string, Buffer, string | undefined]>([
    ["AC-3", soundEntry("ac-3"), "AC-3, Dolby Digital"],
    ["AC-3 under MPEG-4's name", soundEntry("mp4a", { object: 0xa5 }), "AC-3, Dolby Digital"],
    ["E-AC-3", soundEntry("ec-3"), "E-AC-3, Dolby Digital Plus"],
    ["AC-4", soundEntry("ac-4"), "AC-4, Dolby"],
    ["DTS", soundEntry("dtsc"), "DTS"],
    ["DTS under MPEG-4's name", soundEntry("mp4a", { object: 0xa9, version: 1 }), "DTS"],
    ["TrueHD", soundEntry("mlpa"), "Dolby TrueHD"],
    ["ALAC", soundEntry("alac"), "ALAC"],
    ["PCM of a camera", soundEntry("sowt", { version: 1 }), "PCM"],
    ["a telephone's coding", soundEntry("samr"), "AMR"],
    [
      "a kind of AAC that few browsers know",
      soundEntry("mp4a", { object: 0x40, settings: [0xf9, 0x48] }),
      "MPEG-4",
    ],
    ["a coding that nobody knows", soundEntry("xxxx"), undefined],
  ])("is refused with sound in %s, by its name", (_what, entry, sound) => {
    expect(judge(mp4({ sounds: [entry] }))).toEqual({ refused: "sound", sound });
    expect(judge(mp4({ sounds: [entry, entry], fragments: 2 }))).toEqual({ refused: "sound", sound });
  });

  it("in WebM is judged by its sound as well", () => {
    const withSound = (codec: string) => judge(webm(61_500, webmTrack(2, codec)));
    expect(withSound("A_OPUS")).toEqual({ kind: "webm", seconds: 61.5 });
    expect(withSound("A_VORBIS")).toEqual({ kind: "webm", seconds: 61.5 });
    expect(withSound("A_AC3")).toEqual({ refused: "sound", sound: "AC-3, Dolby Digital" });
    expect(withSound("A_PCM/INT/LIT")).toEqual({ refused: "sound", sound: "PCM" });
  });

  it("that a program wrote with AC-3 is refused", () => {
    expect(judge(readFileSync("test/elearning/films/c20-h264-with-ac3-sound.mp4"))).toEqual({
      refused: "sound",
      sound: "AC-3, Dolby Digital",
    });
  });

  it("may be divided into as many parts as are read", () => {
    expect(judge(filmWithMostParts())).toEqual({ kind: "mp4", seconds: 12 });
  });

  it.each(hostileFilms)("is refused when it is $what", ({ make, refused }) => {
    expect(judge(make())).toEqual({ refused });
  });
});
