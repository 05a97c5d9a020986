import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { importMunicipalities } from "../../app/people/import/import-municipalities.server.ts";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { rolesOf } from "../../app/people/register/person.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { imports, municipalities, people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";

withDatabase();

const now = new Date("2026-11-10T09:00:00Z");
const wishes = { dryRun: false, welcome: true, actor: "site", locale: "da" } as const;
const heading = "navn;mail;kommune;rolle;startdato\r\n";
const take = (lines: string, more: Partial<{ dryRun: boolean; welcome: boolean }> = {}) =>
  importPeople(Buffer.from(heading + lines), { ...wishes, ...more }, now);
const everything = () =>
  JSON.stringify([db.select().from(people).all(), sqlite.prepare("select * from roles").all()]);
const byMail = (mail: string) => db.select().from(people).where(eq(people.mail, mail)).get();
const idOf = (name: string) =>
  db.select().from(municipalities).where(eq(municipalities.name, name)).get()!.id;

describe("a list of people", () => {
  it("creates people with municipality by name or code, several roles and a start date", async () => {
    addCast();
    const report = await take(
      [
        "Åse Bø;AASE@Eksempel.dk;Århus Kommune;agent;2.11.2026",
        "Ib Li;ib@eksempel.dk;615;Leder, agent;2026-11-30",
        "Eva Vo;eva@eksempel.dk;;sekretariat;01-01-2026",
        "Ea Vig;ea@eksempel.dk;viborg;vært og styregruppe;01-01-2026",
      ].join("\r\n"),
    );
    expect(report).toMatchObject({
      added: [
        "Åse Bø, Aarhus, agent, aase@eksempel.dk, fra 2. november 2026",
        "Ib Li, Horsens, agent + leder, ib@eksempel.dk, fra 30. november 2026",
        "Eva Vo, sekretariat, eva@eksempel.dk, fra 1. januar 2026",
        "Ea Vig, Viborg, vært + styregruppe, ea@eksempel.dk, fra 1. januar 2026",
      ],
      changed: [],
      unchanged: 0,
      ignored: [],
    });
    expect(byMail("aase@eksempel.dk")).toMatchObject({
      name: "Åse Bø",
      municipalityId: idOf("Aarhus"),
      startsOn: "2026-11-02",
      leftOn: null,
    });
    expect(rolesOf(byMail("ib@eksempel.dk")!.id)).toEqual(["agent", "leader"]);
    expect(byMail("eva@eksempel.dk")!.municipalityId).toBeNull();
  });

  it("changes nothing the second time, and does not touch people who are not on it", async () => {
    addCast();
    await take("Åse Bø;aase@eksempel.dk;751;agent;2.11.2026\r\n");
    const before = everything();
    expect(await take("Åse Bø;aase@eksempel.dk;751;agent;2.11.2026\r\n")).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
      ignored: [],
    });
    expect(everything()).toBe(before);
    expect(db.select().from(imports).all()).toHaveLength(1);
  });

  it("reports in a dry run what it would do, and changes nothing", async () => {
    addCast();
    const before = everything();
    const report = await take(
      "Bo Lind;bo.lindholt@eksempel.dk;Horsens;agent, vært;01-08-2023\nNy Én;ny@eksempel.dk;Viborg;agent;1-11-2026",
      { dryRun: true },
    );
    expect(report).toMatchObject({
      added: ["Ny Én, Viborg, agent, ny@eksempel.dk, fra 1. november 2026"],
      changed: [
        "Bo Lindholt: navn Bo Lindholt → Bo Lind; kommune Aarhus → Horsens; rolle agent → agent + vært",
      ],
      unchanged: 0,
      ignored: [],
    });
    expect(everything()).toBe(before);
    expect(db.select().from(imports).all()).toEqual([]);
  });

  it("updates people with a known mail address", async () => {
    const ids = addCast();
    await take("Bo Lindholt;BO.lindholt@eksempel.dk;Horsens;leder;15-08-2023");
    expect(byMail("bo.lindholt@eksempel.dk")).toMatchObject({
      id: ids.bo,
      municipalityId: idOf("Horsens"),
      startsOn: "2023-08-15",
    });
    expect(rolesOf(ids.bo)).toEqual(["leader"]);
  });

  it("is refused as a whole with the reasons for every invalid line", async () => {
    addCast();
    const before = everything();
    const report = await take(
      [
        "God Linje;god@eksempel.dk;Aarhus;agent;02-11-2026",
        ";ikke-en-mail;Atlantis;chef;31-02-2026",
        "",
        "Uden Kommune;uden@eksempel.dk;;agent;02-11-2026",
        "God Igen;GOD@eksempel.dk;Aarhus;leder;02-11-2026",
        "For Sent;sent@eksempel.dk;Lemvig;agent;02-11-2026",
        "For Langt;langt@eksempel.dk;Aarhus;;02-11-2036",
        "Semi;kolon;semi@eksempel.dk;Aarhus;agent;02-11-2026",
      ].join("\n"),
    );
    expect(report).toMatchObject({
      bad: [
        { line: 3 },
        { line: 5, reasons: ["Kommunen mangler."] },
        {
          line: 6,
          reasons: ["Mailadressen står også i linje 2. Skriv flere roller i samme felt med komma imellem."],
        },
        { line: 7, reasons: ["Lemvig er ikke længere medlem."] },
        { line: 8, reasons: ["Rollen mangler.", "Datoen »02-11-2036« ligger for langt væk."] },
        { line: 9 },
      ],
    });
    expect("bad" in report && report.bad[0]!.reasons).toHaveLength(5);
    expect(everything()).toBe(before);
  });

  it("refuses names and mail addresses that are far too long", async () => {
    addCast();
    const long = "a".repeat(300);
    expect(await take(`${long};${long}@eksempel.dk;Aarhus;agent;02-11-2026`)).toMatchObject({
      bad: [
        { line: 2, reasons: [expect.stringContaining("Navnet"), expect.stringContaining("mailadresse")] },
      ],
    });
  });

  it("reinstates a former person only with a later start date", async () => {
    const ids = addCast();
    closePerson(ids.bo, new Date("2026-06-30T10:00:00Z"), "site");
    expect(await take("Bo Lindholt;bo.lindholt@eksempel.dk;Aarhus;agent;01-08-2023")).toMatchObject({
      bad: [
        {
          line: 2,
          reasons: [
            "Bo Lindholt stoppede i hotlinen den 30. juni 2026. Skriv en senere startdato, hvis personen er tilbage. Er personen lukket ved en fejl, så find personen under »Stoppet«, og tag den tilbage dér.",
          ],
        },
      ],
    });
    expect(await take("Bo Lindholt;bo.lindholt@eksempel.dk;Aarhus;agent;01-12-2026")).toMatchObject({
      changed: ["Bo Lindholt: er tilbage; startdato 1. august 2023 → 1. december 2026"],
    });
    expect(byMail("bo.lindholt@eksempel.dk")!.leftOn).toBeNull();
  });

  it("keeps deputies, reports that one who moves is no longer a deputy, and does what the dry run reported", async () => {
    const ids = addCast();
    const until = "2026-12-24";
    sqlite.exec(`insert into roles (person_id, role, until) values (${ids.bo}, 'leader', '${until}')`);
    const line = (municipality: string) =>
      take(`Bo Lindholt;bo.lindholt@eksempel.dk;${municipality};agent;01-08-2023`);
    expect(await line("Aarhus")).toMatchObject({ changed: [], unchanged: 1 });
    expect(await line("Horsens")).toMatchObject({
      changed: ["Bo Lindholt: kommune Aarhus → Horsens; er ikke længere stedfortræder"],
    });
    expect(rolesOf(ids.bo)).toEqual(["agent"]);
  });

  it("never removes the last member of the secretariat", async () => {
    addCast();
    const lines = "Sanne Tværgaard;sanne.tvaergaard@eksempel.dk;Aarhus;agent;01-01-2022";
    expect(await take(lines)).toMatchObject({ bad: [{ line: 2 }] });
    expect(await take(`${lines}\nNy Sif;sif@eksempel.dk;;sekretariat;01-11-2026`)).toMatchObject({
      added: ["Ny Sif, sekretariat, sif@eksempel.dk, fra 1. november 2026"],
    });
  });

  it("is refused with a message when it cannot be read", async () => {
    expect(await importPeople(Buffer.from("navn;mail\nBo;b@c.dk"), wishes, now)).toEqual({
      unreadable: "Kolonnerne mangler: kommune, rolle, startdato. Listen har: navn, mail.",
    });
  });
});

describe("a list of municipalities", () => {
  const read = (text: string, dryRun = false) =>
    importMunicipalities(Buffer.from(text), { dryRun, locale: "da" }, now);

  it("creates the municipalities in DDH's list, and changes nothing the second time", async () => {
    const bytes = readFileSync("db/demo/municipalities.csv");
    const first = await importMunicipalities(bytes, { dryRun: false, locale: "da" }, now);
    expect("added" in first && first.added).toHaveLength(17);
    expect(db.select().from(municipalities).where(eq(municipalities.code, "706")).get()).toMatchObject({
      name: "Syddjurs",
      leavesOn: "2026-07-01",
      joinedOn: null,
    });
    expect(await importMunicipalities(bytes, { dryRun: false, locale: "da" }, now)).toMatchObject({
      added: [],
      changed: [],
      unchanged: 17,
      ignored: ["region"],
    });
  });

  it("updates the municipality with the same code, and accepts a first day of membership", async () => {
    addCast();
    expect(
      await read("kode;navn;region;udtræder;indtræder\n615;Horsens;Midtjylland;01-01-2027;2022-01-01"),
    ).toMatchObject({ changed: ["615 Horsens"] });
    expect(db.select().from(municipalities).where(eq(municipalities.code, "615")).get()).toMatchObject({
      joinedOn: "2022-01-01",
      leavesOn: "2027-01-01",
    });
  });

  it("gives each municipality the official name and region of its code, with or without a leading zero", async () => {
    expect(await read("kode;navn\n0707;Norddjurs Kommune")).toMatchObject({ added: ["707 Norddjurs"] });
    expect(db.select().from(municipalities).all()).toMatchObject([
      { code: "707", name: "Norddjurs", region: "Midtjylland" },
    ]);
  });

  it("is refused as a whole with its invalid lines", async () => {
    addCast();
    const report = await read(
      "kode;navn;udtræder\n7510;X;31-02-2026\n101;Viborg;\n708;;\n727;Odder;\n0727;Odder Kommune;",
    );
    const at = (line: number, ...reasons: string[]) => ({
      line,
      reasons: reasons.map((part) => expect.stringContaining(part)),
    });
    expect(report).toEqual({
      bad: [at(2, "»7510«", "»31-02-2026«"), at(3, "101 er København"), at(4, "»708«"), at(6, "linje 5")],
    });
    expect(db.select().from(municipalities).all()).toHaveLength(4);
  });
});
