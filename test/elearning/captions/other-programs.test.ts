/** Captions as programs write them, and what a browser is given. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { readCaptions } from "../../../app/elearning/kinds/film/captions.ts";
import judgeCaptionsFile from "../../../app/elearning/kinds/film/judge-captions.task.server.ts";

const folder = mkdtempSync(join(tmpdir(), "ddh-captions-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The captions of a text: their times in seconds and their words, as a browser reads them. */
function read(text: string, filmSeconds: number | null = null) {
  const captions = readCaptions(text, filmSeconds);
  return "refused" in captions ? captions : cuesOf(captions.vtt);
}

function cuesOf(vtt: string): string[] {
  const [heading, ...blocks] = vtt.trimEnd().split("\n\n");
  expect(heading).toBe("WEBVTT");
  return blocks.map((block) => block.replace("\n", " | "));
}

function readBytes(bytes: Buffer, filmSeconds: number | null = null) {
  const path = join(folder, "tekst.srt");
  writeFileSync(path, bytes);
  const captions = judgeCaptionsFile({ path, filmSeconds });
  return "refused" in captions ? captions : cuesOf(captions.vtt);
}

const hej = "00:00:01.000 --> 00:00:03.000 | Hej";
const srt =
  "1\n00:00:01,000 --> 00:00:03,000\nRødgrød med fløde\n\n2\n00:00:03,500 --> 00:00:05,000\nÅse på ø\n";
const srtCues = [
  "00:00:01.000 --> 00:00:03.000 | Rødgrød med fløde",
  "00:00:03.500 --> 00:00:05.000 | Åse på ø",
];

describe("the files of complaints", () => {
  const cases = "test/elearning/captions/cases";
  it.each([
    ["c21f-srt-renamed.vtt", "00:00:01.000 --> 00:00:03.000 | Hej på dig"],
    ["c21g-srt-with-header-comma.vtt", "00:00:01.000 --> 00:00:03.000 | Hej på dig"],
    ["c21i-last-cue-past-end.vtt", "00:00:01.000 --> 00:00:08.000 | Hej"],
  ])("%s is read", (file, cue) => {
    expect(readBytes(readFileSync(join(cases, file)), 8)).toEqual([cue]);
  });
});

describe("a file of captions", () => {
  it.each<[string, Buffer]>([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${srt}`)],
    ["UTF-16", iconv.encode(srt, "utf16le", { addBOM: true })],
    ["windows-1252", iconv.encode(srt, "win1252")],
    ["MS-DOS", iconv.encode(srt, "cp850")],
    ["Macintosh", iconv.encode(srt, "macintosh")],
    ["twice encoded", Buffer.from(iconv.decode(Buffer.from(srt), "win1252"))],
    ["with line ends of Windows", Buffer.from(srt.replaceAll("\n", "\r\n"))],
    ["with line ends of old Macintosh", Buffer.from(srt.replaceAll("\n", "\r"))],
    ["with line ends written twice", Buffer.from(srt.replaceAll("\n", "\r\r\n"))],
    ["with an empty line between all lines", Buffer.from(srt.replaceAll("\n", "\n\n"))],
    ["without empty lines", Buffer.from(srt.replaceAll("\n\n", "\n"))],
    ["put together of two with a mark each", Buffer.from(srt.replace("\n\n", "\n\n\ufeff"))],
    [
      "in YouTube's format",
      Buffer.from("0:00:01.000,0:00:03.000\nRødgrød med fløde\n\n0:00:03.500,0:00:05.000\nÅse på ø"),
    ],
  ])("is read whole when it is %s", (_what, bytes) => {
    expect(readBytes(bytes)).toEqual(srtCues);
  });
});

describe("the times of a caption", () => {
  it.each([
    "00:00:01.000 --> 00:00:03.000",
    "00:01.000 --> 00:03.000",
    "00:00:01,000 --> 00:00:03,000",
    "0:00:01,0 --> 0:00:03,0",
    "00:00:01 --> 00:00:03",
    "00:00:01:000 --> 00:00:03:000",
    "00:00:01.000000 --> 00:00:03.000000",
    "00:00:01,000-->00:00:03,000",
    "\t00:00:01,000\t-->\t00:00:03,000  ",
    "00: 00: 01, 000 -> 00: 00: 03, 000",
    "00:00:01,000 –> 00:00:03,000",
    "00:00:01,000 --&gt; 00:00:03,000",
    "00:00:01,000 --> 00:00:03,000 X1:201 X2:516 Y1:397 Y2:423",
  ])("are read in %j", (times) => {
    expect(read(`1\n${times}\nHej`)).toEqual([hej]);
    expect(read(`WEBVTT\n\n${times}\nHej`)).toEqual([hej]);
  });

  it("are not those in its words", () => {
    expect(read("1\n00:00:01,000 --> 00:00:03,000\n10:30 → 11:00\nkl. 10:30 -> 11:00")).toEqual([
      "00:00:01.000 --> 00:00:03.000 | 10:30 → 11:00\nkl. 10:30 -> 11:00",
    ]);
  });

  it.each(["0 --> 3", "00:00:01,000 --> ", "00:00:01:12 --> 00:00:03:20", "i dag --> i morgen"])(
    "are refused with their line when they are %j",
    (times) => {
      expect(read(`${srt}\n3\n${times}\nHej`)).toEqual({ refused: "no-captions", line: 10 });
    },
  );

  it("end when the film does, and a moment later when they end at once", () => {
    expect(read("WEBVTT\n\n00:01.000 --> 99:00:00.000\nHej\n\n00:04.500 --> 00:04.500\nJa", 5.2)).toEqual([
      "00:00:01.000 --> 00:00:05.200 | Hej",
      "00:00:04.500 --> 00:00:05.200 | Ja",
    ]);
  });

  it("are in order, with where the caption stands", () => {
    expect(
      read(
        "WEBVTT\n\n00:05.000 --> 00:06.000 align:start line:0 farve:rød\nTo\n\n00:01.000 --> 00:03.000\nHej",
      ),
    ).toEqual([hej, "00:00:05.000 --> 00:00:06.000 align:start line:0 | To"]);
  });
});

describe("the words of a caption", () => {
  const words = (text: string) => {
    const [cue] = read(`1\n00:00:01,000 --> 00:00:03,000\n${text}`) as string[];
    return cue?.split(" | ")[1];
  };

  it.each([
    ['<font color="#ffff00">Hej</font> <B>du</B>', "Hej <b>du</b>"],
    ["{\\an8}Hej", "Hej"],
    ["Hej<br />du", "Hej\ndu"],
    ["Jeg <3 jer, 2 < 3", "Jeg &lt;3 jer, 2 &lt; 3"],
    ["<latter> Hej", "&lt;latter> Hej"],
    ["<v Astrid>Hej <00:00:02.000><c>du</c>", "<v Astrid>Hej <00:00:02.000><c>du</c>"],
    ["- Hej\n- Farvel", "- Hej\n- Farvel"],
    ["Vi begyndte i\n1912", "Vi begyndte i\n1912"],
    ["Hej\n\ndu", "Hej\ndu"],
  ])("%j are shown whole", (written, shown) => {
    expect(words(written)).toBe(shown);
  });

  it("are not its number, its name or what stands beside it", () => {
    const text = [
      "WEBVTT - Velkommen\nKind: captions\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000",
      "STYLE\n::cue { color: yellow }",
      "NOTE\nikke til --> visning",
      "indledning\n00:01.000 --> 00:03.000\nHej",
      "NOTE slut",
      "",
    ].join("\n\n");
    expect(read(text)).toEqual(["STYLE | ::cue { color: yellow }", hej]);
  });

  it("may be missing, and then nothing is shown", () => {
    expect(read(`1\n00:00:00,000 --> 00:00:01,000\n\n2\n00:00:01,000 --> 00:00:03,000\nHej\n\n3\n`)).toEqual([
      hej,
    ]);
    expect(read("1\n00:00:00,000 --> 00:00:01,000\n")).toEqual({ refused: "no-cues", line: 3 });
  });
});
