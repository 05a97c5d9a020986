/** Bodies that are too much, or just not: forms, JSON and the frames of uploads. Made by generators whose seeds are kept here. */
import { gzipSync } from "node:zlib";
import { maxFieldNameLength, maxFormFields } from "../../../app/base/forms/form-limits.ts";
import { maxJsonDepth, maxJsonValues } from "../../../app/base/json-limits.ts";

export interface Input {
  what: string;
  /** Its content type, and further headers. */
  headers: () => Record<string, string>;
  make: () => Buffer | Iterable<Buffer>;
  /** The statuses with which a page refuses it. An input without any is within the limits, and may be taken. */
  right?: number[];
  /** The connection ends with the body, so that no answer comes. */
  isCutOff?: boolean;
  /** The request line names this instead of the path. */
  line?: string;
}

/** The largest form that a page takes (request-checks.ts). */
const maxFormBytes = 512 * 1024;

const formHeaders = () => ({ "Content-Type": "application/x-www-form-urlencoded" });
const jsonHeaders = () => ({ "Content-Type": "application/json" });

const form = (what: string, make: () => string | Buffer, right?: number[]): Input => ({
  what: `a form ${what}`,
  headers: formHeaders,
  make: () => Buffer.from(make()),
  right,
});
const times = (count: number, make: (at: number) => string, between = "&") =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

/** A linear congruential generator: the same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Chunks without end; the sender stops when it is answered, or after 24 MB. */
function* endless(first: string, chunk: Buffer): Generator<Buffer> {
  yield Buffer.from(first);
  for (let sent = 0; sent < 24_000_000; sent += chunk.length) yield chunk;
}

/** The names that every object has, which a form, a query or JSON may name as well. */
export const objectNames = Object.getOwnPropertyNames(Object.prototype);

/** A form with such a name as a field, as the first part of one and as the last. */
const formsOfObjectNames: Input[] = objectNames.flatMap((name) =>
  [name, `${name}.a`, `a.${name}`].map((field) => form(`with ${field}`, () => `${field}=1`, [400])),
);

/** Forms over a limit. The first is the one that held the site for a second, so that a build without limits is found out at once. */
export const formsOverLimit: Input[] = [
  form("of 20,000 fields of one name", () => times(20_000, () => "mail="), [413]),
  form("of 80,000 fields of one name", () => times(80_000, () => "mail="), [413]),
  form("of 40,000 names", () => times(40_000, (at) => `a${at}=`), [413]),
  form("with one field too many", () => times(maxFormFields + 1, (at) => `a${at}=1`), [413]),
  form("of empty fields", () => "&".repeat(maxFormFields + 1), [413]),
  form("with a byte too many", () => `a=${"x".repeat(maxFormBytes - 1)}`, [413]),
  form("with the library's __intent__", () => "__intent__=%7B%7D&mail=a%40b.dk", [400]),
  form("with the library's __state__", () => "mail=a%40b.dk&__state__=%7B", [400]),
  ...formsOfObjectNames,
  form("with a prototype in a name", () => "a.prototype=1", [400]),
  form("with a list of four billion", () => "a=1&a=2&a.4294967294=3", [400]),
  form("with a name of many parts", () => `${"a.".repeat(40)}a=1`, [400]),
  form("with a name of 7,000 parts", () => `${"a.".repeat(7000)}a=1`, [400]),
  form("with a list of a billion", () => "a[999999999]=1", [400]),
  form("with brackets in each other", () => `a${"[0]".repeat(60)}=1`, [400]),
  form("with a name too long", () => `${"n".repeat(maxFieldNameLength + 1)}=1`, [400]),
  form("with a byte order mark", () => Buffer.from("\ufeffmail=a"), [400]),
  { ...form("of unknown length", () => "mail=a", [415]), make: () => [Buffer.from("mail=a")] },
  { ...form("without end", () => "", [415]), make: () => endless("a=", Buffer.alloc(65_536, "x")) },
  { ...form("in JSON", () => '{"mail":"a@b.dk"}', [415]), headers: jsonHeaders },
  {
    ...form(
      "in parts",
      () => '--x\r\nContent-Disposition: form-data; name="mail"\r\n\r\na\r\n--x--\r\n',
      [415],
    ),
    headers: () => ({ "Content-Type": "multipart/form-data; boundary=x" }),
  },
  { ...form("to a whole address", () => "mail=a", [400]), line: "http://anden-side.eksempel/log-ind" },
  {
    ...form("cut off before its stated length", () => "mail=a"),
    headers: () => ({ ...formHeaders(), "Content-Length": "400000" }),
    isCutOff: true,
  },
];

const strange = [
  "%00",
  "%",
  "%ff%fe",
  "%ed%a0%80",
  "%f0%9f%92%a9",
  "%e2%80%ae",
  "+",
  "%0d%0a",
  "æ",
  "%3Cscript%3E",
];

/** Names and values of odd characters, from a kept seed. */
function strangeForm(seed: number, names: string[]): string {
  const next = seeded(seed);
  const word = () =>
    times(1 + Math.floor(next() * 8), () => strange[Math.floor(next() * strange.length)]!, "");
  return times(60, (at) => `${names[at % names.length] ?? "navn"}=${word()}`);
}

/** Forms within the limits, with the names of the fields that the page shows. */
export const formsAtLimit = (names: string[]): Input[] => {
  const at = (index: number) => names[index % Math.max(1, names.length)] ?? "mail";
  return [
    form("of as many fields as it may have", () => times(maxFormFields, (index) => `${at(index)}=1`)),
    form("of as many names as it may have", () => times(maxFormFields, (index) => `a${index}=1`)),
    form("with a name as long as it may be", () => `${"n".repeat(maxFieldNameLength)}=1`),
    form("with fields as long as it may be", () => {
      const each = Math.floor((maxFormBytes - 300 * Math.max(1, names.length)) / Math.max(1, names.length));
      return times(
        Math.max(1, names.length),
        (index) => `${encodeURIComponent(at(index))}=${"x".repeat(each)}`,
      );
    }),
    form("of strange characters", () => strangeForm(16, names.map(encodeURIComponent))),
    {
      ...form("packed", () => gzipSync(Buffer.alloc(20_000_000, "a=&"))),
      headers: () => ({ ...formHeaders(), "Content-Encoding": "gzip" }),
    },
    form("of nothing", () => ""),
  ];
};

/** What someone may paste into a field of text: as deep, wide or long as a form may be. */
export const longTexts: { what: string; make: () => string }[] = [
  { what: "JSON of lists within lists", make: () => "[".repeat(150_000) },
  { what: "JSON of objects within objects", make: () => `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}` },
  {
    what: "JSON of very many elements",
    make: () => `{"pages":[{"elements":[${times(5000, (at) => `{"type":"text","name":"a${at}"}`, ",")}]}]}`,
  },
  { what: "very many lines", make: () => "- a\n".repeat(60_000) },
  { what: "one word", make: () => "a".repeat(400_000) },
  { what: "very many spaces", make: () => `a${" ".repeat(150_000)}b` },
  { what: "addresses in brackets", make: () => "[a](".repeat(80_000) },
  { what: "very many line breaks", make: () => `a${"\n".repeat(150_000)}b` },
  { what: "what cannot be seen", make: () => `a${"\ufe0f".repeat(50_000)}b` },
  { what: "parts of emoji", make: () => "\u{1f469}\u200d".repeat(20_000) },
  { what: "marks over one letter", make: () => `a${"\u0301\u0323".repeat(35_000)}` },
  ...["@", ".", "?", "-", "_", "="].map((sign) => ({
    what: `nothing but ${sign}`,
    make: () => sign.repeat(150_000),
  })),
];

const json = (what: string, make: () => string): Input => ({
  what: `JSON ${what}`,
  headers: jsonHeaders,
  make: () => Buffer.from(make()),
  right: [400, 401, 404, 413, 415, 422],
});

/** JSON over a limit, for the addresses that the pages' scripts post to. */
export const jsonOverLimit: Input[] = [
  json("of lists within lists", () => "[".repeat(maxJsonDepth + 1) + "]".repeat(maxJsonDepth + 1)),
  json("of half a million lists within lists", () => "[".repeat(500_000)),
  json("of too many values", () => `[${"0,".repeat(maxJsonValues)}0]`),
  json("of two million values", () => `{"set":{${times(2_000_000 / 20, (at) => `"a${at}":[0,0,0]`, ",")}}}`),
  json("of one long text", () => `{"a":"${"x".repeat(9_000_000)}"}`),
  json("with __proto__", () => '{"__proto__":{"item":null},"item":7}'),
  json("with the names that every object has", () => {
    const own = Object.fromEntries(objectNames.map((name) => [name, "1"]));
    return JSON.stringify({ ...own, set: own, splices: own, item: own, answers: own });
  }),
  json("that is cut off", () => '{"item":"'),
  json("of a number of a million digits", () => `{"item":${"9".repeat(1_000_000)}}`),
  {
    ...json("packed", () => ""),
    make: () => gzipSync(Buffer.alloc(40_000_000, "[0],")),
    headers: () => ({ ...jsonHeaders(), "Content-Encoding": "gzip" }),
  },
  { ...json("without end", () => ""), make: () => endless('{"a":"', Buffer.alloc(65_536, "x")) },
];
