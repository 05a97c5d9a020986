/** Text in every character set that programs in Denmark save it in. */
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../app/base/text-files/decode-text.ts";
import { decodeIn, oneByteSets } from "../../../app/base/text-files/one-byte-sets.ts";

const names = [
  "Søren Kjær;Åbenrå",
  "Bjørn Grønbæk og Pål Müller",
  "ÆRØ KOMMUNE, SØREN ÅBO",
  "»Åse« & „Bo“ – O’Neil på Øen",
  "André Sørensen, José Ñuñez, Jürgen Groß",
  "Lars’ hest og Hans’ hus, 100 € § 5 ½",
];
const listOf = (name: string) => `navn;mail\r\n${name};a@eksempel.dk\r\n`;
const hasAll = (text: string, set: string) => iconv.decode(iconv.encode(text, set), set) === text;

describe("a text file", () => {
  for (const set of ["utf8", "win1252", "cp850", "macintosh", "utf16-le", "utf16-be"])
    it(`is read in ${set}`, () => {
      const tried = names.map(listOf).filter((text) => hasAll(text, set));
      expect(tried.length).toBeGreaterThan(2);
      for (const text of tried) expect(decodeText(iconv.encode(text, set))).toBe(text);
    });

  it("is read with a byte order mark", () => {
    for (const set of ["utf8", "utf16-le", "utf16-be"])
      expect(decodeText(iconv.encode(listOf(names[0]!), set, { addBOM: true }))).toBe(listOf(names[0]!));
  });

  for (const set of oneByteSets)
    it(`is put right when its UTF-8 was read as ${set} and encoded again`, () => {
      for (const name of names.slice(0, 3)) {
        const text = listOf(name);
        expect(decodeText(Buffer.from(decodeIn(set, Buffer.from(text))))).toBe(text);
      }
    });

  it("is put right when it was encoded twice or three times as Latin-1 or windows-1252", () => {
    for (const name of [...names.slice(0, 5), "Øse Åkær", "Æbbe Ærø", "Ünal Émile"])
      for (const set of ["latin1", "win1252"] as const) {
        const again = (bytes: Buffer) =>
          Buffer.from(set === "latin1" ? bytes.toString(set) : decodeIn(set, bytes));
        const twice = again(Buffer.from(listOf(name)));
        expect(decodeText(twice)).toBe(listOf(name));
        expect(decodeText(again(twice))).toBe(listOf(name));
      }
  });

  it("is read in UTF-7, and in windows-1250 when its words are Polish", () => {
    expect(decodeText(Buffer.from("S+APg-rine +AMU-se;a+b-c@eksempel.dk"))).toBe(
      "Sørine Åse;a+b-c@eksempel.dk",
    );
    const polish = listOf("Łukasz Wiśniewski");
    expect(decodeText(iconv.encode(polish, "win1250"))).toBe(polish);
  });

  it("is read line by line where lines of two sets were joined", () => {
    for (const set of ["win1252", "cp850", "macintosh"])
      expect(decodeText(Buffer.concat([Buffer.from("Søren\n"), iconv.encode("Jørn Å\nÆbbe\n", set)]))).toBe(
        "Søren\nJørn Å\nÆbbe\n",
      );
  });

  it("tells where half a letter is missing", () => {
    const half = Buffer.concat([Buffer.from("Søren\nS"), Buffer.from([0xc3]), Buffer.from("ren\n")]);
    expect(decodeText(half)).toContain("\ufffd");
  });

  it("is put right where some of it was encoded twice", () => {
    const twice = decodeIn("win1252", Buffer.from("Søren – Åse"));
    expect(decodeText(Buffer.from(`Bjørn\n${twice}`))).toBe("Bjørn\nSøren – Åse");
  });

  it("stays as it is in UTF-8 with letters and signs of any kind", () => {
    for (const text of [
      "»Å« og »Ø«",
      "Ã la carte",
      "王小明, Олена, Łukasz 😀",
      "Bo‐Li",
      "√2 ≈ 1,4",
      "ring +4512345678-",
    ])
      expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it("may have a control character that was pasted along, and the end that MS-DOS gives", () => {
    const list = names.map(listOf).join("");
    expect(decodeText(Buffer.from(`${list}\x1a`))).toBe(list);
    expect(decodeText(Buffer.from(`${list}Bo\x02 Lind`))).toBe(`${list}Bo\x02 Lind`);
    expect(decodeText(Buffer.from(`${list}${"\x02".repeat(9)}`))).toBeNull();
    expect(decodeText(Buffer.from(`${list}Bo\0`))).toBeNull();
  });

  it("is none when it has control characters, or half a character of UTF-16", () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]))).toBeNull();
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]))).toBeNull();
    expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBeNull();
  });
});
