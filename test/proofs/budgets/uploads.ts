/** Files that are too much, for each kind of upload, and the frames of the forms that they are sent in. */
import { overLimitFaults } from "../../../app/base/sheets/sheet.ts";
import { listColumns } from "../../../app/course-days/lists/list-line.ts";
import { maxCues } from "../../../app/elearning/kinds/film/captions.ts";
import { peopleColumns } from "../../../app/people/import/person-line.ts";
import { maxJsonDepth, maxJsonValues } from "../../../app/base/json-limits.ts";
import { filmWithMostParts, hostileFilms } from "../../hostile-files/films.ts";
import {
  deepestPackage,
  hostilePackages,
  packageWithLongName,
  slowPackage,
} from "../../hostile-files/packages.ts";
import { hostilePictures, pictureWithMostPixels } from "../../hostile-files/pictures.ts";
import { conditionsOf, hostileJson, questionnaireOf } from "../../hostile-files/json.ts";
import { maxQuestions } from "../../../app/surveys/questionnaires/surveyjs.ts";
import { hostileSheets } from "../../hostile-files/sheets.ts";

export interface UploadedFile {
  what: string;
  make: () => Buffer | Promise<Buffer>;
  /** The word of its refusal, where the answer tells one. */
  refused?: string;
  /** It may be taken, or kept with what is wrong with it. */
  mayBeKept?: true;
}

/** The columns of every list that the site takes, so that nothing but the limit is wrong. */
const headings = [...new Set([...peopleColumns, ...listColumns])];

/** What is over a limit is not kept; what is wrong otherwise may be kept, to be shown with its faults. */
const lists: UploadedFile[] = hostileSheets(headings).map(({ name, make, refused }) =>
  (overLimitFaults as readonly string[]).includes(refused)
    ? { what: name, make, refused }
    : { what: name, make, mayBeKept: true },
);

const counts: UploadedFile[] = [
  {
    what: "counts in lists within lists",
    make: () => Buffer.from(`{"a":${"[".repeat(maxJsonDepth + 1)}`),
    refused: "too-many-values",
  },
  {
    what: "counts of too many values",
    make: () => Buffer.from(`{"a":[${"0,".repeat(maxJsonValues)}0]}`),
    refused: "too-many-values",
  },
  {
    what: "counts of five megabytes",
    make: () => Buffer.from(`{"a":"${"x".repeat(5_300_000)}"}`),
    refused: "too-large",
  },
];

/** The largest questionnaires that are read, and ones beyond the limits. */
const questionnaires: UploadedFile[] = [
  ...Object.entries(hostileJson).map(([what, text]) => ({
    what: `a questionnaire with ${what}`,
    make: () => Buffer.from(text),
  })),
  { what: "a questionnaire over the size", make: () => Buffer.from(`{"a":"${"x".repeat(250_000)}"}`) },
  {
    what: "a questionnaire of as many questions as it may have",
    make: () => Buffer.from(questionnaireOf(maxQuestions)),
    mayBeKept: true,
  },
  {
    what: "a questionnaire of very many conditions",
    make: () => Buffer.from(conditionsOf(10_000)),
    mayBeKept: true,
  },
];

const cue = "\n00:01.000 --> 00:02.500\nHej\n";
const captions: UploadedFile[] = [
  {
    what: "too many captions",
    make: () => Buffer.from(`WEBVTT\n${cue.repeat(maxCues + 1)}`),
    refused: "too-many-captions",
  },
  {
    what: "one caption of 900,000 characters",
    make: () => Buffer.from(`WEBVTT\n${cue}${"x".repeat(900_000)}`),
    refused: "long-caption",
  },
  {
    what: "captions over the size",
    make: () => Buffer.from(`WEBVTT\n${"x".repeat(1_000_001)}`),
    refused: "too-large",
  },
  {
    what: "captions that are one line",
    make: () => Buffer.from("0".repeat(900_000)),
    refused: "no-captions",
  },
  {
    what: "captions of arrows",
    make: () => Buffer.from(`WEBVTT\n${"-->".repeat(300_000)}`),
    refused: "no-captions",
  },
  {
    what: "captions of spaces",
    make: () => Buffer.from(`WEBVTT\n00:01.000${" ".repeat(900_000)}-->`),
    refused: "no-captions",
  },
  { what: "captions that are no text", make: () => Buffer.alloc(900_000), refused: "no-text" },
];

/** A conversation with this in its middle. */
const call = (what: string, middle: () => string): UploadedFile => ({
  what: `a conversation with ${what}`,
  make: () =>
    Buffer.from(
      `VAR resolved = false\nVAR guide = "none"\nVAR mood = 5\n${middle()}\n=== slut\n~ resolved = true\n~ guide = "green"\n~ mood = 9\nFarvel\n-> END\n`,
    ),
});
const conversations: UploadedFile[] = [
  call("a knot that leads to itself", () => "-> a\n=== a\n-> a"),
  call("a function that calls itself", () => "{f()}\n-> slut\n=== function f()\n~ return f()"),
  call("lines without end", () => "-> a\n=== a\nHej med dig\n-> a"),
  call("one line without end", () => "-> a\n=== a\nHej med dig <>\n-> a"),
  call("a text that doubles", () => 'VAR s = "x"\n-> a\n=== a\n~ s = s + s\n-> a'),
  call("a thread into itself", () => "<- a\n-> slut\n=== a\n<- a\n-> DONE"),
  call("a list that grows", () => "LIST l = x, y\n-> a\n=== a\n~ l += LIST_ALL(l)\n-> a"),
  call("paths without end", () => "VAR n = 0\n-> a\n=== a\n+ [op]\n~ n++\n-> a\n+ [ud] -> slut"),
  call("braces in each other", () => `${"{".repeat(5000)}x\n-> slut`),
  call("brackets in each other", () => `${"(".repeat(20_000)}x\n-> slut`),
  call(
    "very many knots",
    () => `-> slut\n${Array.from({ length: 6000 }, (_, at) => `=== k${at}\n-> k${at}`).join("\n")}`,
  ),
  call("a line of stars", () => "*".repeat(90_000)),
  { what: "a conversation over the size", make: () => Buffer.from("Goddag\n".repeat(200_000)) },
  { what: "a conversation that is no text", make: () => Buffer.alloc(90_000, 0) },
];

const worded = (files: { what: string; make: () => Buffer; refused: string }[]): UploadedFile[] =>
  files.map(({ what, make }) => ({ what, make }));
const kept = (what: string, make: () => Buffer): UploadedFile => ({ what, make, mayBeKept: true });

const films = [...hostileFilms, kept("a film of as many parts as it may have", filmWithMostParts)];

const byKind: Record<string, UploadedFile[]> = {
  film: films,
  "ny-film": films,
  undertekster: captions,
  billede: [...hostilePictures, kept("a picture of as many pixels as it may have", pictureWithMostPixels)],
  pakke: [
    ...worded(hostilePackages),
    kept("a package as deep as it may be", deepestPackage),
    kept("a package whose manifest has a long name", packageWithLongName),
    kept("a package that takes long to unpack", slowPackage),
  ],
  samtale: conversations,
  fil: lists,
};

/** The files for an address, by its last word; none where the word is new. */
export function filesFor(path: string): UploadedFile[] {
  const word = path.split("/").at(-1)!;
  if (path.includes("/spoergeskemaer/")) return questionnaires;
  const own = byKind[word] ?? [];
  return path.includes("/maalinger/") ? [...own, ...counts] : own;
}

/** One file of each other kind: what is taken for another thing than it is. */
export const otherFilesFor = (path: string): UploadedFile[] =>
  Object.entries(byKind)
    .filter(([word]) => word !== path.split("/").at(-1))
    .map(([, [first]]) => ({
      what: `instead of its own, ${first!.what}`,
      make: first!.make,
      mayBeKept: true,
    }));

const boundary = "----ddh-budgets";
export const multipartHeaders = (): Record<string, string> => ({
  "Content-Type": `multipart/form-data; boundary=${boundary}`,
});

const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name = "fil") =>
  `--${boundary}\r\nContent-Disposition: form-data; name="fil"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
const end = `\r\n--${boundary}--\r\n`;

/** A form of this file, after these fields. */
export const framed = (content: Buffer, fields: Record<string, string>): Buffer =>
  Buffer.concat([
    Buffer.from(
      Object.entries(fields)
        .map(([name, value]) => field(name, value))
        .join("") + fileHead(),
    ),
    content,
    Buffer.from(end),
  ]);

function* withoutEnd(): Generator<Buffer> {
  yield Buffer.from(fileHead());
  for (let at = 0; at < 400; at++) yield Buffer.alloc(65_536, "x;");
}

/** Forms of uploads that are wrong in themselves; `isCutOff`: ended before they are complete. */
export const wrongFrames: {
  what: string;
  make: () => Buffer | Iterable<Buffer>;
  isCutOff?: true;
  stated?: number;
}[] = [
  {
    what: "ten thousand fields before the file",
    make: () => Buffer.from(`${field("a", "1").repeat(10_000)}${fileHead()}x${end}`),
  },
  { what: "a thousand files", make: () => Buffer.from(`${`${fileHead()}x\r\n`.repeat(1000)}${end}`) },
  { what: "a form that does not end", make: () => Buffer.from(`${fileHead()}x`) },
  { what: "a form of another boundary", make: () => Buffer.from("--anden\r\n\r\nx") },
  {
    what: "a part with ten thousand headers",
    make: () => Buffer.from(`--${boundary}\r\n${"X-A: b\r\n".repeat(10_000)}\r\nx${end}`),
  },
  { what: "an empty form", make: () => Buffer.alloc(0) },
  { what: "an upload without end", make: withoutEnd, isCutOff: true },
  {
    what: "an upload that is cut off",
    make: () => Buffer.from(`${fileHead()}x`),
    isCutOff: true,
    stated: 400_000,
  },
];
