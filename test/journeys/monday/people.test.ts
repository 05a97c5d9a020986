/** Monday's errands about people: a list imported, municipalities that come and go, who is ready, a person kept in order, and who looked. */
import { expect } from "vitest";
import type { Secretary } from "./secretary.ts";
import { withSiteOnMonday } from "./with-site.ts";
import { workbookOf } from "./workbooks.ts";

const { errand, rows, sendLetters } = withSiteOnMonday(250);

/** A municipality joins today, with two leaders. */
async function join(she: Secretary, municipality: string): Promise<void> {
  await she.goTo("optag", "Optag en kommune");
  await she.type("Kommune", municipality);
  await she.type("Med fra", "23-11-2026");
  for (const [part, name] of [
    ["Leder", "else"],
    ["Endnu en leder", "palle"],
  ] as const) {
    const leader = she.group(part);
    await she.type("Navn", `${name} ${municipality}`, leader);
    await she.type("Mail", `${name}.${officialCodes[municipality]}@eksempel.dk`, leader);
  }
  await she.press("button", "Optag kommunen");
  await sendLetters(she);
  await she.sees("Kommunen er optaget, og dens opstartsplan er begyndt.");
}
const officialCodes: Record<string, string> = { Norddjurs: "707", Samsø: "741" };

const list: (string | Date)[][] = [
  ["Navn", "E-mail", "Kommune", "Rolle", "Startdato"],
  ["Clausen, Dorthe", "dorthe.clausen@eksempel.dk", "Norddjurs", "agent, vært", new Date("2027-01-04")],
  ["Anker Fjordholt", "anker.fjordholt@eksempel.dk", "Norddjurs Kommune", "Agent", "4. januar 2027"],
  ["Bodil Grenåsen", "bodil.grenaasen@eksempel,dk", "Norddjurs", "agent", "04-01-2027"],
  ["Carl Anholtsen", "Carl Anholtsen <carl.anholtsen@eksempel.dk>", "0707", "agent", "04-01-2027"],
  ["Ditte Auningsen", "ditte.auningsen@eksempel.dk", "Nordjurs", "agent", "04-01-2027"],
  ["Egon Ørstedsen", "egon.oerstedsen@eksempel.dk", "Norddjurs", "medarbejder", "04-01-2027"],
  ["Freja Glesborgsen", "freja.glesborgsen@eksempel.dk", "Norddjurs", "agent", "31-11-2027"],
  ["Gorm Vivildsen", "", "Norddjurs", "agent", "04-01-2027"],
  ["Hedda Allingåbro", "hedda.allingaabro@eksempel.dk", "Norddjurs", "agent", "04-01-2027"],
  ["Ib Fjellerupsen", "ib.fjellerupsen@eksempel.dk", "Norddjurs", "agent", "04-01-2027"],
  ["Jytte Bønnerupsen", "jytte.boennerupsen@eksempel.dk", "Norddjurs", "agent", "04-01-2027"],
  ["Kaj Trustrupsen", "kaj.trustrupsen@eksempel.dk", "Norddjurs", "agent, vært", "04-01-2027"],
];

errand(2, async ({ she, begin, done }) => {
  await join(she, "Norddjurs");
  await begin();
  await she.goTo("indlæs pers", "Indlæs personer");
  const buffer = await workbookOf(list);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await she.attach("Liste", { name: "agenter.xlsx", mimeType, buffer });
  await she.press("button", "Se, hvad den vil gøre");
  await she.press("button", "Brug alle 3 forslag");
  await she.type("Mail i linje 9", "gorm.vivildsen@eksempel.dk");
  await she.type("Startdato i linje 8", "30-11-2027");
  await she.press("button", "Gem rettelserne");
  await she.sees("Nye (12)");
  done("correct");

  await she.press("button", "Indlæs listen");
  await sendLetters(she);
  expect(
    rows(
      "select p.name from people p join municipalities m on m.id = p.municipality_id where m.code = '707'",
    ),
  ).toHaveLength(14);
  done("import");
});

errand(9, async ({ she, begin, done }) => {
  await she.goTo("randers", /^Randers\s+Midtjylland/);
  await she.press("link", "Medlemskab og kontakter");
  await she.type("Sidste dag", "30-06-2027");
  await she.press("button", "Gem opsigelsen");
  await she.sees("Opsigelsen er gemt.");
  expect(rows("select leaves_on from municipalities where code = '730'")).toEqual(["2027-07-01"]);
  done("leave");

  await begin();
  await join(she, "Samsø");
  expect(rows("select joined_on from municipalities where code = '741'")).toEqual(["2026-11-23"]);
  done("join");
});

errand(10, async ({ she, begin, done }) => {
  await she.goTo("klar til", /^Klar til vagt/);
  await she.type("Dato", "07-12-2026");
  await she.choose("Kommune", "Horsens");
  await she.press("button", "Vis");
  const [, ready, of] = /(\d+) af (\d+) agenter er klar til vagt mandag den 7\. december 2026/.exec(
    await she.text(),
  )!;
  expect(await she.main.getByRole("row").count()).toBe(Number(of) + 1);
  done("list");

  const label = await she.main
    .getByRole("link", { name: /^Undtagelse for / })
    .first()
    .getAttribute("aria-label");
  await she.press("link", label!);
  await she.type("Begrundelse", "Har taget vagter i en anden kommune.");
  await she.type("Gælder til og med", "31-12-2026");
  await she.press("button", "Gem undtagelsen");
  await she.sees(`${Number(ready) + 1} af ${of} agenter er klar til vagt mandag den 7. december 2026.`);
  done("exception");

  await she.touch(she.main.getByText("Kopiér som tekst"));
  const text = await she.main.getByLabel("Listen som tekst").inputValue();
  expect(text).toMatch(/^Klar til vagt mandag den 7\. december 2026\n\nHorsens\n- /);
  expect(text.split("\n")).toContain(label!.replace("Undtagelse for", "-"));
  await she.touch(she.main.getByRole("button", { name: "Kopiér" }));
  await she.sees("Teksten er kopieret.");
  done("text");

  await begin();
  await she.goTo("mails om", /^Mails om, hvem der er klar til vagt/);
  await she.choose("Modtager", "Jens Skovbak");
  await she.choose("Kommune", "Horsens");
  await she.press("button", "Send ændringerne med mail");
  await she.sees("Modtageren er gemt.");
  expect(rows("select p.name from shift_mailings s join people p on p.id = s.person_id")).toEqual([
    "Jens Skovbak",
  ]);
  done("mailing");
});

/** From the front page to where a person's particulars, leave and leaving are changed. */
async function open(she: Secretary, typed: string, name: RegExp): Promise<void> {
  await she.goTo(typed, name);
  await she.press("link", "Ret oplysninger, orlov og stop");
}

errand(12, async ({ she, begin, done }) => {
  await open(she, "dorte åg", /^Dorte Ågesholm/);
  await she.type("Mail", "dorte.ny@eksempel.dk");
  await she.press("button", "Gem");
  await she.sees("Den nye mailadresse venter på svar");
  expect(rows("select new_mail from mail_changes")).toEqual(["dorte.ny@eksempel.dk"]);
  done("mail");

  await begin();
  await open(she, "bo lindh", /^Bo Lindholt/);
  await she.type("Første dag på orlov", "01-12-2026");
  await she.type("Første dag tilbage", "01-02-2027");
  await she.press("button", "Gem orlov");
  await she.sees("På orlov fra 1. december 2026 til 1. februar 2027.");
  done("leave");

  await begin();
  await open(she, "ebbe viol", /^Ebbe Violmose/);
  await she.press("button", "Luk personen");
  await she.sees("1 person er lukket og logget ud.");
  expect(rows("select left_on from people where name = 'Ebbe Violmose'")).toEqual(["2026-11-23"]);
  done("close");

  await she.goTo("tilføj en", /^Tilføj en person/);
  await she.type("Navn", "Astrid Vestergren");
  await she.type("Mail", "av@eksempel.dk");
  await she.choose("Kommune", "Aarhus");
  await she.type("Startdato", "01-12-2026");
  await she.press("button", "Tilføj");
  await she.sees("Personen er oprettet.");
  await begin();
  await she.goTo("astrid ves", /^Astrid Vestergren/);
  await she.press("link", "Står personen her to gange? Læg de to sammen");
  await she.press("link", "Astrid Vestergren", she.main.getByRole("listitem"));
  await she.type("Begrundelse", "Hun blev oprettet to gange.");
  await she.touch(she.main.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }));
  await she.press("button", "Læg de to sammen");
  expect(rows("select mail from people where name = 'Astrid Vestergren' and mail is not null")).toHaveLength(
    1,
  );
  done("merge");
});

errand(15, async ({ she, begin, done }) => {
  await she.goTo("karen over", /^Karen Overmark/);
  await begin();
  await she.goTo("log over", /^Log over ændringer/);
  await she.type("Hvis oplysninger", "Karen Overmark");
  await she.choose("Vis", "Kun visninger");
  await she.press("button", "Vis");
  const newest = she.main.getByRole("row").nth(1);
  expect(await newest.textContent()).toMatch(
    /Sanne Tværgaard \(sekretariat\)Så personens sideKaren Overmark/,
  );
  done("views");
});
