/** `test/asvs.md` claims nothing that no test shows: its numbers, tests, reasons and counts are held to the standard and the code. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultOf, namedTestsIn } from "./named-tests.ts";
import { readSource, root, sourceFiles } from "./sources.ts";

/**
 * OWASP ASVS 5.0.0, levels 1 and 2: the numbers of requirements in each section, of those that these levels have. A section's
 * requirements of level 3 come after them, so they are 1 to the number given.
 */
const sections: Record<string, number[]> = {
  V1: [2, 9, 11, 3, 2],
  V2: [3, 3, 4, 1],
  V3: [0, 2, 4, 6, 5, 0, 2],
  V4: [3, 1, 2, 4],
  V5: [1, 3, 2, 3],
  V6: [3, 12, 4, 4, 5, 3, 0, 4],
  V7: [3, 4, 2, 5, 2, 2],
  V8: [2, 3, 1, 1],
  V9: [3, 4],
  V10: [2, 2, 4, 11, 5, 2, 3],
  V11: [2, 3, 3, 4, 1, 1],
  V12: [3, 2, 4],
  V13: [1, 5, 2, 5],
  V14: [2, 4, 3],
  V15: [3, 3, 7],
  V16: [1, 5, 4, 3, 3],
  V17: [1, 4, 2],
};
const numbers = Object.entries(sections).flatMap(([chapter, counts]) =>
  counts.flatMap((count, section) =>
    Array.from({ length: count }, (_, n) => `${chapter.slice(1)}.${section + 1}.${n + 1}`),
  ),
);

const page = readSource("test/asvs.md");

interface Line {
  number: string;
  content: string;
  state: string;
}

const lines: Line[] = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (.*?) \| (.*) \|$/gm)].map(
  ([, number, content, state]) => ({ number: number!, content: content!, state: state! }),
);
const stateWords = ["held", "open", "not applicable"] as const;
const wordOf = ({ state }: Line) => stateWords.find((word) => state.startsWith(`${word}: `));
const chapterOf = ({ number }: Line) => `V${number.split(".")[0]}`;

const packages = [...readSource("package.json").matchAll(/^ {4}"([^"]+)": "\d/gm)].map(([, name]) => name!);
const sources = sourceFiles.map((file) => ({ file, text: readSource(file) }));

/** The files of the product in which the pattern occurs, and the libraries whose name it fits. */
const placesOf = (pattern: RegExp): string[] => [
  ...sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file),
  ...packages.filter((name) => pattern.test(name)),
];

/** What a line may name as the reason why it does not apply, and where the code would show that it does. */
const absent: Record<string, () => string[]> = {
  "no LDAP": () => placesOf(/ldap/i),
  "no XPath": () => placesOf(/xpath/i),
  "no LaTeX": () => placesOf(/latex/i),
  "no JNDI": () => placesOf(/jndi/i),
  "no memcache": () => placesOf(/memcache/i),
  "no HTML editor": () => placesOf(/contenteditable|dangerouslySetInnerHTML|tinymce|ckeditor|quill|tiptap/i),
  "no format strings": () =>
    placesOf(/sprintf|util"?\)?\.format\b|import \{[^}]*\bformat\b[^}]*\} from "node:util"/),
  "no native code of our own": () =>
    listFiles().filter((file) => /\.(?:c|cc|cpp|rs|go|node|wasm|gyp)$/.test(file)),
  "no GraphQL": () => placesOf(/graphql/i),
  "no WebSocket": () => placesOf(/\bWebSocket\b|\bEventSource\b|^ws$|socket\.io/),
  "no passwords": () => placesOf(/type="password"|"(?:current|new)-password"|bcrypt|argon2|scrypt|pbkdf2/i),
  "no second factor": () => placesOf(/\btotp\b|otpauth|webauthn|passkey|recovery.?codes?/i),
  "no telephone or SMS": () => placesOf(/twilio|\bsendSms\b|smsgateway/i),
  "no SAML": () => placesOf(/\bSAML/),
  // The demo's stand-in is one, and production does not load it.
  "no OAuth server of our own": () =>
    placesOf(/oidc-provider|node-oidc|oauth2-server|introspection/i).filter(
      (place) => place !== "oidc-provider" && !place.startsWith("app/ops/demo-accounts/"),
    ),
  "no logout tokens": () => placesOf(/backchannel_?logout|logout_token/i),
  "no client certificates": () => placesOf(/requestCert|getPeerCertificate/),
  "no internal services": () => placesOf(/^(?:redis|ioredis|pg|mysql2?|mongodb|amqplib|kafkajs)$|axios/),
  "no WebRTC": () => placesOf(/RTCPeerConnection|webrtc/i),
};

const listFiles = () =>
  ["app", "db", "emails", "public", "test"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );

describe("test/asvs.md", () => {
  it("has every requirement of levels 1 and 2 once, in order", () => {
    expect(numbers).toHaveLength(253);
    expect(lines.map(({ number }) => number)).toEqual(numbers);
    for (const { number, content } of lines) expect(content.length, number).toBeGreaterThan(5);
  });

  it("gives each line one of the three states", () => {
    expect(lines.filter((line) => !wordOf(line))).toEqual([]);
  });

  it("names tests that are there, under their own titles", () => {
    for (const line of lines.filter((line) => wordOf(line) === "held")) {
      const named = namedTestsIn(line.state);
      expect(named.length, line.number).toBeGreaterThan(0);
      expect(`held: ${named.map(({ text }) => text).join("; ")}`, line.number).toBe(line.state);
      expect(
        named.flatMap((test) => faultOf(test, "test") ?? []),
        line.number,
      ).toEqual([]);
    }
  });

  it("says in one sentence what is missing where a line is open", () => {
    for (const line of lines.filter((line) => wordOf(line) === "open")) {
      const sentence = line.state.slice("open: ".length);
      expect(sentence.length, line.number).toBeGreaterThan(10);
      expect(sentence, line.number).not.toMatch(/\. /);
    }
  });

  it("calls not applicable only what the code does not have", () => {
    const reasons = lines
      .filter((line) => wordOf(line) === "not applicable")
      .map(({ state }) => state.slice("not applicable: ".length));
    expect([...new Set(reasons)].sort()).toEqual(Object.keys(absent).sort());
    for (const [reason, places] of Object.entries(absent)) expect(places(), reason).toEqual([]);
  });

  it("counts right", () => {
    const count = (chosen: Line[]) => [
      ...stateWords.map((word) => chosen.filter((line) => wordOf(line) === word).length),
      chosen.length,
    ];
    const counted = [...page.matchAll(/^\| (?:(V\d+) .*?|\*\*all\*\*) \|((?: \d+ \|){4})$/gm)].map(
      ([, chapter, cells]) => [chapter ?? "all", ...cells!.match(/\d+/g)!.map(Number)],
    );
    expect(counted).toEqual([
      ...Object.keys(sections).map((chapter) => [
        chapter,
        ...count(lines.filter((line) => chapterOf(line) === chapter)),
      ]),
      ["all", ...count(lines)],
    ]);
  });
});
