/** Captions that are too much for what reads them, each made when needed. None is larger than an upload may be. */
import { maxCues } from "../../app/elearning/kinds/film/captions.ts";
import { type HostileFile, word } from "./bytes.ts";

const vtt = (text: string): Buffer => Buffer.from(`WEBVTT\n\n${text}`);
const cue = "00:01.000 --> 00:02.500\nHej\n\n";

/** As many as a film may have, and so they are taken. */
export const mostCaptions = (): Buffer => vtt(cue.repeat(maxCues));

export const hostileCaptions: HostileFile[] = [
  {
    what: "more captions than a film can have",
    make: () => vtt(cue.repeat(maxCues + 1)),
    refused: "too-many-captions",
  },
  { what: "a million empty lines", make: () => vtt("\n".repeat(900_000)), refused: "no-cues" },
  {
    what: "a time of a million digits",
    make: () => vtt(`${"9".repeat(900_000)}:00:00.000 --> 00:02.500\nHej`),
    refused: "no-captions",
  },
  {
    what: "an arrow among a million spaces",
    make: () => vtt(`00:01.000${" ".repeat(450_000)}-->${" ".repeat(450_000)}x`),
    refused: "no-captions",
  },
  {
    what: "one of a million characters",
    make: () => vtt(`00:01.000 --> 00:02.500\n${"x".repeat(900_000)}`),
    refused: "long-caption",
  },
  {
    what: "one of a million characters in many lines",
    make: () => vtt(`00:01.000 --> 00:02.500\n${"x\r\n".repeat(300_000)}`),
    refused: "long-caption",
  },
  { what: "a million arrows", make: () => vtt("-->".repeat(300_000)), refused: "no-captions" },
  { what: "a picture", make: () => word("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), refused: "no-text" },
  { what: "a page with an arrow", make: () => word("<html>\n<!-- se -->\n</html>"), refused: "no-captions" },
  { what: "a million numbers", make: () => vtt("1\n\n".repeat(300_000)), refused: "no-cues" },
  {
    what: "a million tags that do not end",
    make: () => vtt(`00:01.000 --> 00:02.500\n${"<b".repeat(450_000)}`),
    refused: "long-caption",
  },
];
