/** Monday's errands about people and municipalities, the mails to them, and who looked at whom. */
import { expect } from "vitest";
import { cast } from "../../../db/demo/cast.ts";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, change, sendLetters } = withSiteOnMonday(40);

const line = (name: string, mail: string, place = "Viborg", role = "agent", from = "01-12-2026") =>
  [name, mail, place, role, from].join(";");
const twelve = [
  line("Clausen, Dorthe", "dorthe.clausen@eksempel.dk"),
  line("Ole Bakkegård", "ole.bakkegaard@eksempel,dk"),
  line("Kim Viborgsen", "kim.viborgsen@eksempel.dk", "Viborgh"),
  line("Per Sandø", "per.sandoe@eksempel.dk", "Viborg", "medarbejder"),
  line("Åse Nørholm", "aase.noerholm@eksempel.dk", "Viborg", "agent", "31-11-2026"),
  ...Array.from({ length: 7 }, (_, n) => line(`Ny Agent ${"ABCDEFG"[n]}`, `ny.agent.${n}@eksempel.dk`)),
];
const corrected = {
  "Mail i linje 3": "ole.bakkegaard@eksempel.dk",
  "Kommune i linje 4": "Viborg",
  "Rolle i linje 5": "agent",
  "Startdato i linje 6": "01-12-2026",
};
const namedInViborg = () =>
  rows(
    `select p.name from people p join municipalities m on m.id = p.municipality_id
      where m.name = 'Viborg' and p.starts_on = '2026-12-01' order by p.id`,
  );

errand(2, async ({ she, done }) => {
  const list = ["Navn;Mail;Kommune;Rolle;Startdato", ...twelve].join("\r\n");
  await she.goTo("indlæs pers", "Indlæs personer");
  await she.attach("Liste", {
    name: "viborg.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(list, "latin1"),
  });
  await she.press("button", "Se, hvad den vil gøre");
  for (const [cell, value] of Object.entries(corrected)) await she.type(cell, value);
  await she.press("button", "Gem rettelserne");
  await she.sees("Nye (12)");
  expect(namedInViborg()).toEqual([]);
  await she.press("button", "Indlæs listen");
  await she.sees("Listen er indlæst: 12 nye, 0 ændret og 0 lukket.");
  expect(namedInViborg()).toEqual(expect.arrayContaining(["Dorthe Clausen", "Åse Nørholm", "Ny Agent G"]));
  expect(namedInViborg()).toHaveLength(12);
  done("import");
});

errand(9, async ({ she, begin, done }) => {
  await she.press("link", "Kommuner");
  await she.press("link", "Herning");
  await she.type("Sidste dag", "31-12-2026");
  await she.press("button", "Gem opsigelsen");
  await she.sees("Opsigelsen er gemt.");
  expect(rows("select leaves_on from municipalities where name = 'Herning'")).toEqual(["2027-01-01"]);
  done("leave");

  await begin();
  await she.goTo("optag", "Optag en kommune");
  await she.type("Kommune", "0741");
  await she.type("Med fra", "01-12-2026");
  for (const [who, name] of [
    ["Leder", "Rikke Nordbysen"],
    ["Endnu en leder", "Palle Tranebjerg"],
  ] as const) {
    await she.type("Navn", name, she.group(who));
    await she.type("Mail", `${name.toLowerCase().replace(" ", ".")}@eksempel.dk`, she.group(who));
  }
  await she.press("button", "Optag kommunen");
  expect(await sendLetters(she)).toContain("Palle Tranebjerg");
  await she.sees("Kommunen er optaget, og dens opstartsplan er begyndt.");
  const welcomed = rows("select recipient from letters where letter = 'welcome' and held_for is not null");
  expect(welcomed).toContain("palle.tranebjerg@eksempel.dk");
  done("join");
});

errand(10, async ({ she, done }) => {
  await she.press("link", "Klar til vagt");
  await she.type("Dato", "30-11-2026");
  await she.choose("Kommune", "Horsens");
  await she.press("button", "Vis");
  await she.sees(/agenter er klar til vagt .*30\. november 2026/);
  expect(await she.text()).toContain(cast.dorte.name);
  done("ready");

  const exception = she.main.getByRole("link", { name: /^Undtagelse for / }).first();
  const name = (await exception.getAttribute("aria-label"))!.replace("Undtagelse for ", "");
  await she.press("link", `Undtagelse for ${name}`);
  await she.type("Begrundelse", "Har taget vagter i en anden hotline.");
  await she.type("Gælder til og med", "31-12-2026");
  await she.press("button", "Gem undtagelsen");
  await she.sees("Undtagelsen er gemt.");
  const row = she.main.getByRole("row").filter({ hasText: name });
  expect(await row.textContent()).toContain("Har taget vagter i en anden hotline.");
  expect(await she.main.getByRole("combobox", { name: "Kommune" }).inputValue()).toBe("615");
  done("exception");

  const file = await she.download("Hent listen til Excel");
  expect(file.subarray(0, 2).toString()).toBe("PK");
  await she.press("link", "Vælg, hvem der får ændringerne med mail");
  await she.choose("Modtager", cast.jens.name);
  await she.choose("Kommune", "Horsens");
  await she.press("button", "Send ændringerne med mail");
  await she.sees("Modtageren er gemt.");
  done("planner");
});

errand(12, async ({ she, begin, done }) => {
  await she.goTo("bo lind", cast.bo.name);
  await she.press("link", "Ret oplysninger, orlov og stop");
  await she.type("Mail", "bo.lindholdt@eksempel.dk");
  await she.press("button", "Gem");
  await she.sees(/Den nye mailadresse/);
  expect(rows("select recipient from letters where letter = 'mail-change-new'")).toEqual([
    "bo.lindholdt@eksempel.dk",
  ]);
  done("correct");

  await begin();
  await she.goTo("bo lind", cast.bo.name);
  await she.press("link", "Ret oplysninger, orlov og stop");
  await she.type("Første dag på orlov", "01-12-2026");
  await she.type("Første dag tilbage", "01-06-2027");
  await she.press("button", "Gem orlov");
  await she.sees("Orloven er gemt. Påmindelser og frister holder pause imens.");
  expect(await she.text()).toContain("På orlov fra 1. december 2026 til 1. juni 2027.");
  done("leave");

  await she.page.goto("/personer/ny");
  await she.type("Navn", cast.dorte.name);
  await she.type("Mail", "dorte@eksempel.dk");
  await she.choose("Kommune", "Horsens");
  await she.type("Startdato", "01-02-2024");
  await she.press("button", "Tilføj");
  await begin();
  await she.goTo("dorte ågesh", cast.dorte.name);
  await she.press("link", /Læg de to sammen$/);
  await she.press("link", cast.dorte.name);
  await she.type("Begrundelse", "Hun står på listen med to adresser.");
  await she.tick(/fortrydes/);
  await she.press("button", "Læg de to sammen");
  await she.sees(/De to er lagt sammen/);
  expect(rows("select count(*) from people where name = ? and left_on is null", cast.dorte.name)).toEqual([
    1,
  ]);
  done("merge");

  await begin();
  await she.goTo("astrid vest", cast.astrid.name);
  await she.press("link", "Ret oplysninger, orlov og stop");
  await she.press("button", "Luk personen");
  await she.main.getByRole("button", { name: "Fortryd" }).waitFor();
  expect(rows("select left_on is not null from people where name = ?", cast.astrid.name)).toEqual([1]);
  done("close");
});

errand(13, async ({ she, begin, done }) => {
  const failed = rows(
    "select id from letters where letter = 'course-day-confirmed' order by posted_at desc",
  )[0];
  change(
    "update letters set state = 'failed', error = '550 No such mailbox', props = x'00' where id = ?",
    failed,
  );
  await she.page.reload();
  await she.press("link", "Se mails");
  await she.sees("550 No such mailbox");
  await she.press("button", /^Send mailen til /);
  await she.sees("Mailen er sat i kø igen og bliver sendt om et øjeblik.");
  done("failed");

  await begin();
  await she.goTo("tekster i", "Tekster i mails");
  await she.press("link", /^Plads på kursusdag, dansk/i);
  await she.type("Emne", "Din plads på {day}");
  await she.press("button", "Gem");
  await she.sees("Sætningerne er gemt.");
  done("text");
});

errand(15, async ({ she, begin, done }) => {
  await she.goTo("karen over", cast.karen.name);
  await begin();
  await she.press("link", "Log over ændringer");
  await she.type("Hvis oplysninger", cast.karen.name);
  await she.choose("Vis", "Kun visninger");
  await she.press("button", "Vis");
  const seen = she.main.getByRole("row").filter({ hasText: cast.karen.name });
  expect(await seen.first().textContent()).toContain(`${cast.sanne.name} (sekretariat)`);
  done("audit");
});
