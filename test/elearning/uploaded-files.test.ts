import { describe, expect, it } from "vitest";
import { judgeCaptions } from "../../app/elearning/kinds/film/captions.ts";
import { judgeContainer } from "../../app/elearning/kinds/film/container.ts";

describe("captions", () => {
  it("are checked line by line", () => {
    const judge = (text: string) => judgeCaptions(text, null);
    expect(judge("WEBVTT\n\n1\n00:01.000 --> 00:02.500 align:start\nHej")).toEqual({ cues: 1 });
    expect(judge("WEBVTT")).toEqual({ refused: "no-captions", line: 1 });
    expect(judge("WEBVTT\n\n00:02.000 --> 00:01.000\nHej")).toEqual({ refused: "reversed", line: 3 });
    expect(judge("WEBVTTX\n")).toEqual({ refused: "no-captions", line: 1 });
  });
});

describe("an MP4", () => {
  const box = (name: string, size: number) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32BE(size, 0);
    bytes.write(name, 4, "latin1");
    return bytes;
  };
  const judge = (bytes: Buffer) =>
    judgeContainer(async (from, count) => bytes.subarray(from, from + count), bytes.length);

  it("is complete when its boxes end at its end and it has an index", async () => {
    const complete = Buffer.concat([box("ftyp", 24), box("moov", 100), box("mdat", 5000)]);
    expect(await judge(complete)).toEqual({ kind: "mp4" });
    expect(await judge(complete.subarray(0, 3000))).toEqual({ refused: "cut-off" });
    expect(await judge(Buffer.concat([box("ftyp", 24), box("mdat", 500)]))).toEqual({ refused: "cut-off" });
  });
});
