/** Lists of people with what mail programs and other systems put into their cells. */
import { expect, it } from "vitest";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { suggestionFor } from "../../app/people/import/suggestions.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";

withDatabase();

const now = new Date("2026-11-10T09:00:00Z");
const take = (...lines: string[]) =>
  importPeople(
    Buffer.from(["navn;mail;kommune;rolle;startdato", ...lines].join("\r\n")),
    { dryRun: false, welcome: true, actor: "site", locale: "da" },
    now,
  );
const mails = () =>
  db
    .select()
    .from(people)
    .all()
    .map(({ mail }) => mail);

it("keeps of a mail address that is pasted the address alone, and knows whom it is of", async () => {
  addCast();
  const before = new Set(mails());
  await take(
    `Bo Li;"""Bo Li"" <bo@eksempel.dk>";Aarhus;agent;2.11.2026`,
    "Ib Li;mailto:ib@eksempel.dk?subject=hej;Aarhus;agent;2.11.2026",
    "Ea Li;Ea (Borgerservice) <ea@eksempel.dk>;Aarhus;agent;2.11.2026",
    "Eva Li;'eva@eksempel.dk',;Aarhus;agent;2.11.2026",
    "Astrid Vestergren;<ASTRID.vestergren@eksempel.dk>;Aarhus;agent;2.11.2026",
  );
  const added = mails().filter((mail) => !before.has(mail));
  expect(added).toEqual(["bo@eksempel.dk", "ib@eksempel.dk", "ea@eksempel.dk", "eva@eksempel.dk"]);
});

it("tells of one address that is written in two ways that it stands twice", async () => {
  addCast();
  const report = await take(
    "Bo Li;<bo@eksempel.dk>;Aarhus;agent;2.11.2026",
    "Bo Li;bo@eksempel.dk.;Aarhus;agent;2.11.2026",
  );
  expect(report).toMatchObject({ bad: [{ line: 3, columns: ["mail"] }] });
});

it.each([
  ["Mads m29@eksempel.dk", "m29@eksempel.dk"],
  ["m29@eksempel.dk, Aarhus", "m29@eksempel.dk"],
  ["m29 @eksempel.dk", "m29@eksempel.dk"],
  ["m29@eksempel,dk", "m29@eksempel.dk"],
  ["m29(at)eksempel.dk", "m29@eksempel.dk"],
  ["m‐29@eksempel.dk", "m-29@eksempel.dk"],
  ["m29@eksempel.dk; b@eksempel.dk", undefined],
  ["mads. m29@eksempel.dk", undefined],
  ["sørenm29@eksempel.dk", undefined],
  ['"mads m"29@eksempel.dk', undefined],
])("suggests the one address of »%s«, and invents none", (value, expected) => {
  expect(suggestionFor("mail", value, [])).toBe(expected);
});

it.each([
  ["Ɖoli Ny", "Navnet har bogstaver eller tegn, der ikke kan stå på et diplom: Ɖ. Skriv andre i stedet."],
  ["S?ren £y", expect.stringContaining(": ? £. Er det bogstaver, der er gået tabt, så gem listen igen")],
])("says which letters of »%s« it cannot take", async (name, reason) => {
  addCast();
  const report = await take(`${name};ny@eksempel.dk;Aarhus;agent;2.11.2026`);
  expect(report).toMatchObject({ bad: [{ line: 2, reasons: [reason], columns: ["navn"] }] });
});

it("takes names with letters that are drawn by their parts, and parts letters that were joined in print", async () => {
  addCast();
  const report = await take("Ḥasan ﬁnn;ny@eksempel.dk;Aarhus;agent;2.11.2026");
  expect(report).toMatchObject({ added: [expect.stringContaining("Ḥasan finn")] });
});

it("suggests the day of a number that Excel shows for one", () => {
  expect(suggestionFor("startdato", "46357", [])).toBe("1. december 2026");
  expect(suggestionFor("startdato", "751", [])).toBeUndefined();
});
