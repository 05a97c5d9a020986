/** Monday's errands about the e-learning: a course is revised, and people are invited to one. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Secretary } from "./secretary.ts";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, sendLetters } = withSiteOnMonday(250);

const film = { name: "ny.webm", mimeType: "video/webm", buffer: readFileSync("db/demo/films/muni.webm") };

/** Writes a question with two answers, the second of them right. */
async function writeQuestion(she: Secretary, card: string): Promise<void> {
  const question = she.group(card);
  await she.type("Det, der spørges om", "Hvad gør du først?", question);
  await she.type("Svar 1", "Stiller om", question);
  await she.type("Svar 2", "Lytter", question);
  await she.touch(question.getByRole("checkbox", { name: "Rigtigt svar" }).nth(1));
}

errand(6, async ({ she, done }) => {
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
});

errand(7, async ({ she, done }) => {
  await she.goTo("e-læring for led", "E-læring for ledere");
  await she.press("link", "Invitationer");
  await she.press("button", "Inviter dem med kryds");
  await sendLetters(she);
  await she.sees("Invitationerne er skrevet og bliver sendt nu.");
  done("invite");
});
