/** Monday's errands about the e-learning, surveys, figures for Power BI, and the council. */
import { readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { small, zip } from "../../elearning/packages/sample-packages.ts";
import { pdfText } from "../pdf-text.ts";
import type { Secretary } from "./secretary.ts";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, sendLetters, site } = withSiteOnMonday(250);

const film = { name: "ny.webm", mimeType: "video/webm", buffer: readFileSync("db/demo/films/muni.webm") };
const call = { name: "kald.ink", mimeType: "text/plain", buffer: readFileSync("db/demo/course/rotter.ink") };

/** Writes a question with two answers, the second of them right. */
async function writeQuestion(she: Secretary, card: string): Promise<void> {
  const question = she.group(card);
  await she.type("Det, der spørges om", "Hvad gør du først?", question);
  await she.type("Svar 1", "Stiller om", question);
  await she.type("Svar 2", "Lytter", question);
  await she.touch(question.getByRole("checkbox", { name: "Rigtigt svar" }).nth(1));
}

errand(6, async ({ she, begin, done }) => {
  const title = "Øvelse: Lyt først";
  await she.goTo("tidsbest", "Tidsbestilling");
  await she.attach("Film", film);
  await she.press("button", "Læg op");
  await she.sees("Filmen er lagt op i en ny udgave af lektionen.");
  await she.press("link", "Øvelse");
  await she.type("Titel", title);
  await she.type("Minutter, den tager", "3");
  await she.press("button", "Tilføj en lektion");
  await writeQuestion(she, "Spørgsmål 1");
  await she.press("button", "Gem, og se lektionen");
  await she.sees("Hvad gør du først?");
  await she.press("link", "Til kurset");
  await she.press("button", `Flyt op: ${title}`);
  const planned = rows(
    `select l.title from lessons l join courses c on c.id = l.course_id
      where c.slug = 'agents' and l.draft_position is not null order by l.draft_position`,
  );
  expect(planned.at(-2)).toBe(title);
  await she.type("Hvad er nyt?", "En ny film om tidsbestilling og en øvelse.");
  await she.type("Senest (kun ved »Se igen«)", "11-01-2027");
  await she.press("button", "Udgiv, og bed om at se igen");
  await sendLetters(she);
  await she.sees("Kurset er udgivet.");
  expect(rows("select published from lessons where title = ?", title)).toEqual([1]);
  done("revise");

  const folder = mkdtempSync(join(tmpdir(), "ddh-monday-"));
  await begin();
  await she.goTo("opret et kur", "Opret et kursus");
  await she.type("Navn", "Kort kursus om køer");
  await she.press("button", "Gem");
  const add = async (kind: string) => {
    await she.press("link", kind);
    await she.type("Titel", `${kind} om køer`);
    await she.type("Minutter, den tager", "2");
    await she.press("button", "Tilføj en lektion");
  };
  await she.press("link", "Tilføj en lektion");
  await she.type("Titel", "Film om køer");
  await she.type("Minutter, den tager", "1");
  await she.press("button", "Tilføj en lektion");
  await she.attach("Film", film);
  await she.press("button", "Læg op");
  for (const [kind, card] of [
    ["Øvelse", "Spørgsmål 1"],
    ["Workflow-test", "Trin 1"],
  ] as const) {
    await add(kind);
    await writeQuestion(she, card);
    await she.press("button", "Gem spørgsmålene");
  }
  await add("Interaktiv side");
  await she.press("button", "Tilføj tekst, der åbnes");
  await she.type("Overskrift, der trykkes på", "Hvorfor er der kø?");
  await she.type("Tekst, der kommer frem", "Fordi mange ringer om mandagen.");
  await she.press("button", "Gem siden");
  await add("Simuleret vagt");
  await she.attach("Samtale", call);
  await she.press("button", "Læg op");
  await she.sees("Samtalen er kontrolleret og lagt op.");
  await add("Kursuspakke");
  await she.attach("Pakke", await zip(join(folder, "small.zip"), small("2004 4th Edition")));
  await she.press("button", "Læg op");
  await she.sees("Pakken er kontrolleret og lagt op.");
  await she.press("link", /Kort kursus om køer$/);
  await she.press("button", "Udgiv");
  await she.sees("Kurset er udgivet.");
  const kinds = rows(
    `select distinct kind from lessons l join courses c on c.id = l.course_id
      where c.title = 'Kort kursus om køer' and l.published = 1`,
  );
  expect(kinds).toHaveLength(6);
  rmSync(folder, { recursive: true });
  done("build");
});

errand(7, async ({ she, begin, done }) => {
  await she.goTo("e-læring for led", "E-læring for ledere");
  await she.press("link", "Invitationer");
  await she.press("button", "Inviter dem med kryds");
  await sendLetters(she);
  await she.sees("Invitationerne er skrevet og bliver sendt nu.");
  done("invite");

  await begin();
  await she.goTo("e-læring for", "E-læring for agenter");
  await she.press("link", "Hvem har taget kurset?");
  await she.press("link", /^Ikke gennemført \(\d+\)$/);
  await she.sees(/^(Begyndte|Inviteret) for \d+ dage? siden/);
  const file = await she.download("Hent listen til Excel");
  expect(file.subarray(0, 2).toString()).toBe("PK");
  done("lacking");

  await she.press("link", "Send påmindelse til dem, der mangler");
  await she.press("button", "Send påmindelse til dem med kryds");
  const reminded = Number(/Send (\d+) mails/.exec(await sendLetters(she))![1]);
  await she.sees(`${reminded} får en påmindelse.`);
  done("remind");
});

errand(8, async ({ she, begin, done }) => {
  await she.goTo("opret en mål", "Opret en måling");
  await she.press("link", /^Trivselsmåling for agenter, version 2/);
  await she.type("Navn", "Trivselsmåling-4");
  await she.type("Åbner", "01-02-2027");
  await she.type("Sidste dag, der kan svares", "15-02-2027");
  await she.press("button", "Opret som kladde");
  await she.press("link", "Se det hele igennem, og åbn");
  await she.tick("Jeg har set, hvem der inviteres, og hvad de får");
  await she.press("button", /^Åbn, og send \d+ mails$/);
  await she.sees(/^Målingen (er åbnet|åbner)/);
  expect(rows("select state from rounds where name = 'Trivselsmåling-4'")).toEqual(["open"]);
  done("open");

  await begin();
  await she.goTo("trivselsmåling-3", "Trivselsmåling-3");
  await she.tick(/fortrydes/);
  await she.press("button", "Luk nu for altid");
  await she.press("link", "Gør klar til offentliggørelse");
  await she.tick(/./, she.main.locator("form").filter({ hasText: "Gør kladden klar" }));
  await she.press("button", "Gør kladden klar");
  await she.press("link", "Citater, deling og offentliggørelse");
  await she.tick(/./, she.main.locator("form").filter({ hasText: "Offentliggør Trivselsmåling-3" }));
  await she.press("button", "Offentliggør Trivselsmåling-3");
  await sendLetters(she);
  await she.sees("Resultatet er offentliggjort.");
  const question = she.page.locator('a[href*="/spoergsmaal/"]');
  await she.press("link", /./, she.main.locator("li, p").filter({ has: question }).first());
  const slide = await she.download(/ som PNG$/);
  expect(slide.subarray(1, 4).toString()).toBe("PNG");
  done("slides");
});

errand(11, async ({ she, done }) => {
  await she.press("link", "Data til Power BI");
  await she.type("Hvad bruges den til", "Power BI");
  await she.tick("Gennemførelse");
  await she.press("button", "Lav nøglen");
  const key = (await she.main.locator(".notice code").textContent())!;
  await she.touch(she.main.locator("summary").getByText("Power BI", { exact: true }));
  const address = /http\S+\.json/.exec(await she.text())![0];
  const Authorization = `Basic ${Buffer.from(`hvad som helst:${key}`).toString("base64")}`;
  const answer = await fetch(address, { headers: { Authorization } });
  const { data } = (await answer.json()) as { data: object[] };
  expect([address.startsWith(site().base), answer.status, data.length > 100]).toEqual([true, 200, true]);
  done("powerBi");
});

errand(14, async ({ she, done }) => {
  await she.press("link", "Tal til styregruppen");
  await she.sees("Udviklingen");
  const sheet = await she.download("Hent som ark til repræsentantskabet (PDF, 1 side)");
  expect(await pdfText(sheet)).toContain("Agenternes uddannelse i kommunerne");
  done("council");
});
