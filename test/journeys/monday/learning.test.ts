/** Monday's errands about the e-learning: a course is revised, and people are invited to one. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { small, zip } from "../../elearning/packages/sample-packages.ts";
import type { Secretary } from "./secretary.ts";
import { withSiteOnMonday } from "./with-site.ts";
import { rowsOfWorkbook } from "./workbooks.ts";

const { errand, rows, sendLetters } = withSiteOnMonday(250);

const film = { name: "ny.webm", mimeType: "video/webm", buffer: readFileSync("db/demo/films/muni.webm") };

let folder: string;
let packageFile: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ddh-monday-"));
  packageFile = await zip(join(folder, "pakke.zip"), small("1.2"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a question with two answers, the second of them right. */
async function writeQuestion(she: Secretary, card: string): Promise<void> {
  const question = she.group(card);
  await she.type("Det, der spørges om", "Hvad gør du først?", question);
  await she.type("Svar 1", "Stiller om", question);
  await she.type("Svar 2", "Lytter", question);
  await she.touch(question.getByRole("checkbox", { name: "Rigtigt svar" }).nth(1));
}

/** Adds a lesson of this kind from the page of another, or from the course's. */
async function addLesson(she: Secretary, link: string, title: string): Promise<void> {
  await she.press("link", link);
  await she.type("Titel", title);
  await she.type("Minutter, den tager", "3");
  await she.press("button", "Tilføj en lektion");
}

/** A short course with a lesson of each kind, published. */
async function buildCourse(she: Secretary): Promise<void> {
  await she.goTo("opret et kursus", /^Opret et kursus/);
  await she.type("Navn", "Nyt om parkering");
  await she.press("button", "Gem");
  await addLesson(she, "Tilføj en lektion", "Film om parkering");
  await she.attach("Film", film);
  await she.press("button", "Læg op");
  for (const [kind, card, save] of [
    ["Øvelse", "Spørgsmål 1", "Gem spørgsmålene"],
    ["Workflow-test", "Trin 1", "Gem trinene"],
  ] as const) {
    await addLesson(she, kind, `${kind} om parkering`);
    await writeQuestion(she, card);
    await she.press("button", save);
  }
  await addLesson(she, "Interaktiv side", "Side om parkering");
  await she.press("button", "Tilføj tekst, der åbnes");
  const part = she.group("Del 1: tekst, der åbnes");
  await she.type("Overskrift, der trykkes på", "Hvem ringer?", part);
  await she.type("Tekst, der kommer frem", "Kommunen står øverst.", part);
  await she.press("button", "Gem siden");
  await addLesson(she, "Simuleret vagt", "Vagt om parkering");
  await she.attach("Samtale", "db/demo/course/boligstoette.ink");
  await she.press("button", "Læg op");
  await addLesson(she, "Kursuspakke", "Pakke om parkering");
  await she.attach("Pakke", packageFile);
  await she.press("button", "Læg op");
  await she.sees("Pakken er kontrolleret og lagt op.");
  await she.press("link", /Nyt om parkering$/);
  await she.press("button", "Udgiv");
  await she.sees("Kurset er udgivet.");
}

errand(6, async ({ she, begin, done }) => {
  const title = "Øvelse: Lyt først";
  await she.goTo("tidsbest", "Tidsbestilling");
  await she.attach("Film", film);
  await she.press("button", "Læg op");
  await she.sees("Filmen er lagt op i en ny udgave af lektionen.");
  expect(await she.fitsPhone()).toBe(true);
  await she.press("link", "Øvelse");
  await she.type("Titel", title);
  await she.type("Minutter, den tager", "3");
  await she.press("button", "Tilføj en lektion");
  await writeQuestion(she, "Spørgsmål 1");
  expect(await she.fitsPhone()).toBe(true);
  await she.press("button", "Gem, og se lektionen");
  await she.sees("Hvad gør du først?");
  await she.press("link", "Til kurset");
  await she.press("button", `Flyt op: ${title}`);
  expect(await she.fitsPhone()).toBe(true);
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

  await begin();
  await buildCourse(she);
  expect(
    rows(
      `select l.kind from lessons l join courses c on c.id = l.course_id
        where c.title = 'Nyt om parkering' and l.published order by l.position`,
    ),
  ).toEqual(["film", "exercise", "workflow", "page", "conversation", "package"]);
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
  await she.goTo("e-læring for led", "E-læring for ledere");
  await she.press("link", "Hvem har taget kurset?");
  await she.press("link", /^Ikke gennemført/);
  const shown = await she.main.getByRole("row").count();
  const file = await rowsOfWorkbook(await she.download("Hent listen til Excel"));
  const firstName = await she.main.getByRole("rowheader").first().textContent();
  expect([file.length, file[1]]).toEqual([shown, expect.stringContaining(`${firstName} | `)]);
  done("notCompleted");

  await she.press("link", "Send påmindelse til dem, der mangler");
  await she.press("button", "Send påmindelse til dem med kryds");
  await sendLetters(she);
  await she.sees(`${shown - 1} får en påmindelse.`);
  done("remind");
});
