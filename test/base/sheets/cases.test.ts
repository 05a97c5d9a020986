/** Lists as other programs and people make them, each read as it was meant, or refused by name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import type { Sheet, SheetRefusal } from "../../../app/base/sheets/sheet.ts";
import { type PeopleColumn, peopleSheet, readPersonLine } from "../../../app/people/import/person-line.ts";
import { createMunicipalityFinder } from "../../../app/people/register/find-municipality.ts";

const aarhus = { id: 1, code: "751", name: "Aarhus", joinedOn: "2020-01-01", leavesOn: null };
const findMunicipality = createMunicipalityFinder([aarhus]);
const today = "2026-11-23";

async function read(bytes: Uint8Array): Promise<Sheet<PeopleColumn> | SheetRefusal> {
  const sheet = await parseSheet({ bytes, columns: peopleSheet });
  return "refused" in sheet ? sheet : JSON.parse(Buffer.from(sheet.json).toString());
}

/** Each person as name, mail, roles and first day; of a line that is refused, what is wrong. */
async function peopleIn(bytes: Uint8Array) {
  const sheet = await read(bytes);
  if ("refused" in sheet) return sheet;
  return sheet.lines.map((line) => {
    const person = readPersonLine(line, findMunicipality, today);
    if ("faults" in person) return person.faults.map(({ why }) => why);
    const { name, mail, municipality, roles, startsOn } = person.entry;
    expect(municipality).toBe(aarhus);
    return [name, mail, roles.join("+"), startsOn];
  });
}

const caseOf = (file: string) => readFileSync(join(import.meta.dirname, "cases", file));
const agent = (name: string, mail: string) => [name, `${mail}@eksempel.dk`, "agent", "2026-12-01"];

describe("a list of people", () => {
  it.each([
    ["c01-excel-unicode-text.txt", [agent("Søren Åkær", "soren.aakaer")]],
    [
      "c02-csv-msdos-cp850.csv",
      [agent("Søren Kjær", "soren.kjaer"), agent("Bjørn Grønbæk", "bjorn.groenbaek")],
    ],
    [
      "c02b-csv-macintosh-macroman.csv",
      [agent("Søren Kjær", "soren.kjaer"), agent("Bjørn Grønbæk", "bjorn.groenbaek")],
    ],
    [
      "c04-zero-width-in-mail.csv",
      ["Anne", "Bo", "Carl", "Ditte", "Eva"].map((name) =>
        agent(`${name} Testesen`, `${name.toLowerCase()}.testesen`),
      ),
    ],
    ["c06b-sep-quoted-line.csv", [agent("Sep Citatsen", "sep.cit")]],
    ["c06c-sep-after-resave.csv", [agent("Sep Citatsen", "sep.cit")]],
    [
      "c06d-roles-semicolon-in-quotes.csv",
      [["Rolle Semi", "rolle.semi@eksempel.dk", "agent+host", "2026-12-01"]],
    ],
    ["c07-openxmlsdk-prefixed.xlsx", [agent("Søren Åkær", "soren.x")]],
    ["c08-hidden-first-sheet.xlsx", [agent("Søren Åkær", "soren.x")]],
    ["c08d-hidden-first-old-list.xlsx", [agent("Søren Åkær", "soren.x")]],
    ["c09-title-row-merged.xlsx", [agent("Søren Åkær", "soren.x")]],
    ["c12-formula-no-cached-value.xlsx", { refused: "unstored-formula", cell: "B2" }],
    ["c17-friendly-headings.csv", [agent("Sam Ung", "sam.ung")]],
    ["c17b-fornavn-efternavn.csv", [agent("Sam Ung", "sam.ung")]],
    [
      "c18-two-digit-year-and-time.csv",
      [
        ...[
          agent("A To", "a.to"),
          agent("B Tid", "b.tid"),
          agent("C Iso", "c.iso"),
          agent("D Maaned", "d.m"),
        ],
        ["day"],
      ],
    ],
  ])("is read as it was meant: %s", async (file, expected) => {
    expect(await peopleIn(caseOf(file))).toEqual(expected);
  });

  it("has its addresses alone where Outlook pasted names with them, also on a Danish domain", async () => {
    const people = await peopleIn(caseOf("c05-outlook-paste-mail.csv"));
    expect(people).toMatchObject([
      agent("Anne Hansen", "anne.h"),
      agent("Bo H", "bo.h"),
      expect.arrayContaining(["municipality-missing"]),
      agent("Dan O'Neil", "dan.o'neil+ddh"),
      ["Ebbe", "ebbe@rødovre.dk", "agent", "2026-12-01"],
    ]);
  });

  it("says how many of its rows are hidden, and takes no note beside it for a cell", async () => {
    const file = caseOf("c19-blank-heading-hidden-row-filter.xlsx");
    expect(await read(file)).toMatchObject({ source: { name: "Ark1", of: 1, hiddenRows: 1 } });
    expect(await peopleIn(file)).toMatchObject([
      [expect.any(String), expect.stringContaining("@"), "agent", "2026-12-01"],
      agent("Skjult Linjesen", "skjult.l"),
    ]);
  });

  it("may have names in all letters that a diploma can show, and says which it cannot", async () => {
    const people = await peopleIn(caseOf("c30-names-of-the-world.csv"));
    const refused = (people as string[][]).filter((person) => person.length === 1);
    expect(people).toHaveLength(16);
    // In Chinese, with a picture, and in Arabic.
    expect(refused).toEqual([["name-letter"], ["name-sign"], ["name-letter"]]);
    expect(people).toContainEqual(["Nguyễn Thị Ánh", "navn.nguyen@eksempel.dk", "agent", "2026-11-01"]);
  });

  it("is refused where letters were lost before it came here", async () => {
    const text = "navn;mail;kommune;rolle;startdato\r\nS\ufffdren;s@eksempel.dk;Aarhus;agent;01-12-2026\r\n";
    expect(await read(Buffer.from(text))).toEqual({ refused: "lost-letters" });
  });

  it("may have a title above its headings, also in CSV, with commas where headings have semicolons", async () => {
    const text =
      "Agenter, forår 2026\r\n\r\nNavn;E-mail:;KOMMUNE;Roller;Start-dato\r\nBo;bo@eksempel.dk;Aarhus;agent;01-12-2026\r\n";
    expect(await peopleIn(Buffer.from(text))).toEqual([agent("Bo", "bo")]);
  });

  it("that lacks a heading is told so by the row that has most of them", async () => {
    const text =
      "Agenter 2026;;;;\r\nNavn;Mail;Rolle;Startdato;Kontor\r\nBo;bo@eksempel.dk;agent;01-12-2026;2\r\n";
    expect(await read(Buffer.from(text))).toEqual({
      refused: "columns",
      missing: ["kommune"],
      double: [],
      seen: ["Navn", "Mail", "Rolle", "Startdato", "Kontor"],
    });
  });

  it("loses the mark that guards a cell against formulas in the site's own lists", async () => {
    const text = "navn;mail;kommune;rolle;startdato\r\n'-Bo;bo@eksempel.dk;Aarhus;agent;01-12-2026\r\n";
    expect(await peopleIn(Buffer.from(text))).toEqual([agent("-Bo", "bo")]);
  });
});
