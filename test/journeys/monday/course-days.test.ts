/** Monday's errands about course days: a series, the list of participants and a letter to them, and undoing. */
import { expect } from "vitest";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, sendLetters } = withSiteOnMonday(250);

/** When the days in a municipality begin (UTC). */
const startsOf = (host: string) =>
  rows("select datetime(starts_at / 1000, 'unixepoch') from course_days where venue = ?", `${host} Rådhus`);
const draftsLeft = () => rows("select id from course_days where state = 'draft'").length;

errand(1, async ({ she, done }) => {
  await she.goTo("planlæg flere", "Planlæg flere dage");
  for (const [n, host] of ["Aarhus", "Viborg", "Horsens", "Hjørring"].entries()) {
    const row = she.group(`Dag ${n + 1}`);
    await she.type("Dato", `0${n + 1}-03-2027`, row);
    await she.choose("Værtskommune", host, row);
    expect(await row.getByRole("textbox", { name: "Stedets navn" }).inputValue()).toBe(`${host} Rådhus`);
    await she.type("Underviser", "Mette Kornblomager", row);
  }
  expect(await she.fitsPhone()).toBe(true);
  await she.press("button", "Opret dagene som kladder");
  await she.sees("Dagene er oprettet som kladder.");
  expect(draftsLeft()).toBe(4);
  done("series");

  await she.press("link", /2\. marts 2027/);
  await she.type("Lokale", "Lokale 2.04");
  await she.press("button", "Gem ændringerne");
  await she.sees("Dagen er rettet. Ingen har fået mail om det.");
  expect(await she.text()).toContain("Lokale 2.04");
  await she.press("button", "Udgiv alle kladder");
  await sendLetters(she);
  await she.sees("Kladderne er udgivet.");
  expect(draftsLeft()).toBe(0);
  done("publish");

  await she.press("link", "Hvem mangler en dag?");
  expect(await she.text()).toMatch(/1\. halvår 2027.*Viborg \(\d+ ledige/s);
  expect(await she.main.getByRole("checkbox").count()).toBeGreaterThan(0);
  done("lacking");
});

errand(3, async ({ she, begin, done }) => {
  const heldFor = () => rows("select distinct held_for from letters where held_for is not null");
  const before = heldFor();
  await she.goTo("horsens 2 dec", /2\. december 2026, Horsens/);
  await she.press("link", "Ret eller flyt dagen");
  await she.type("Dato", "09-12-2026");
  await she.type("Hvorfor?", "Lokalet er optaget.");
  await she.press("button", "Gem ændringerne");
  expect(await sendLetters(she)).toContain("Lokalet er optaget.");
  await she.sees("Dagen er ændret, og alle på den får besked.");
  expect(startsOf("Horsens")).toContain("2026-12-09 08:00:00");
  done("move");
  const [moved] = heldFor().filter((act) => !before.includes(act));

  await begin();
  await she.goTo("hjørring jan", /4\. januar 2027, Hjørring/);
  await she.type("Hvorfor?", "Underviseren er syg.");
  await she.press("button", "Aflys dagen");
  expect(await sendLetters(she)).toContain("Underviseren er syg.");
  await she.sees("Dagen er aflyst.");
  done("cancel");
  // Letters of the first act to the same leaders wait on, so that it can be undone as its page said.
  const [held] = rows("select held_letters from undos where id = ?", moved);
  expect(rows("select count(*) from letters where held_for = ?", moved)).toEqual([held]);
});

errand(4, async ({ she, begin, done }) => {
  await she.goTo("aarhus 10 dec", /10\. december 2026, Aarhus/);
  await she.press("link", "Deltagerliste til print og Excel");
  const shown = await she.text();
  for (const head of ["Navn", "Kommune", "Fremmøde", "Underskrift"]) expect(shown).toContain(head);
  const file = await she.download("Hent i Excel");
  expect(file.subarray(0, 2).toString()).toBe("PK");
  done("list");

  await begin();
  await she.goTo("aarhus 10 dec", /10\. december 2026, Aarhus/);
  await she.press("button", "Send deltagerlisten");
  await she.sees("En mail med et link til deltagerlisten er på vej.");
  done("sendList");

  await begin();
  await she.goTo("aarhus 10 dec", /10\. december 2026, Aarhus/);
  await she.press("link", "Skriv til alle på dagen");
  await she.type("Emne", "Husk madpakke");
  await she.type("Mailen", "Kantinen er lukket.");
  await she.press("button", "Se mailen, før den sendes");
  expect(await sendLetters(she)).toContain("Kantinen er lukket.");
  await she.sees("Mailen er på vej til alle, du valgte.");
  done("write");
});

errand(5, async ({ she, done }) => {
  const marked = (mark: string) =>
    rows(
      `select p.name from attendance a join people p on p.id = a.person_id join course_days d on d.id = a.day_id
        where a.mark = ? and d.starts_at = unixepoch('2026-11-23 08:00') * 1000`,
      mark,
    );
  await she.goTo("aarhus 23 nov", /23\. november 2026, Aarhus/);
  await she.press("link", "Deltagere og fremmøde");
  const all = await she.main.getByRole("button", { name: /^Til stede: / }).count();
  await she.press("button", "Resten til stede");
  const absent = she.main.getByRole("button", { name: /^Udeblev: / }).first();
  const saved = she.page.waitForResponse((response) => response.request().method() === "POST");
  await she.touch(absent);
  expect((await saved).status()).toBe(200);
  await she.type("Navn", "Astrid V");
  await she.press("button", "Find");
  await she.press("button", "Før Astrid Vestergren som til stede");
  expect([marked("absent").length, marked("present").length]).toEqual([1, all]);
  expect(marked("present")).toContain("Astrid Vestergren");
  done("attendance");
});

errand(16, async ({ she, done }) => {
  const furesoe = () =>
    rows("select state from course_days where venue = 'Furesø Rådhus' order by starts_at desc");
  await she.goTo("furesø 2027", /2027, Furesø/);
  await she.type("Hvorfor?", "Det var den forkerte dag.");
  await she.press("button", "Aflys dagen");
  await she.sees("Dagen er aflyst.");
  expect(furesoe()[0]).toBe("cancelled");
  she.presses = 0;
  await she.press("button", "Fortryd");
  await she.sees("Det er fortrudt. Alt er, som det var.");
  expect(furesoe()[0]).toBe("published");
  done("undo");
});
