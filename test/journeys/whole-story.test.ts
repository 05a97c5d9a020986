/** The main job from end to end, as its people do it: in a real browser, with letters from a real SMTP server. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTheGuide } from "../../db/demo/course/exercise.ts";
import { cast } from "../cast.ts";
import { pdfText } from "./pdf-text.ts";
import { type Site, startSite } from "./site.ts";
import { desk, openBrowser, phone, visit } from "./visitor.ts";

const ronja = { name: "Ronja Ællebækgård", mail: "ronja.aellebaekgaard@eksempel.dk" };
const dayMs = 86_400_000;

let site: Site;
let browser: Browser;
/** How far the site's clock has run ahead. */
let ahead = 0;

beforeAll(async () => {
  site = await startSite({ people: 60, env: { MAIL_PER_MINUTE: "6000" } });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A browser in which this person has signed in with the code of the letter. */
async function signedIn(mail: string, viewport = desk): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await visit(browser, site.base, { viewport });
  await page.goto("/log-ind");
  await page.getByLabel("Din mailadresse").fill(mail);
  await page.getByRole("button", { name: "Send mig en kode" }).click();
  const letter = await site.post.letterTo(mail, /er din kode/);
  await page.getByLabel("Kode fra brevet").fill(/^\d{6}/.exec(letter.subject!)![0]);
  await page.getByRole("main").getByRole("button", { name: "Log ind" }).click();
  await page.getByRole("button", { name: "Log ud" }).waitFor();
  return { page, context };
}

async function clockTo(days: number): Promise<void> {
  ahead += days * dayMs;
  const preload = `--import ${join(import.meta.dirname, "shifted-clock.mjs")}`;
  await site.restart({ NODE_OPTIONS: preload, CLOCK_SHIFT_MS: String(ahead) });
}

const linkIn = (letter: ParsedMail, shape: RegExp): string => shape.exec(letter.text!)![0];

describe("a new agent's story, from the list of people to the compared survey", { timeout: 180_000 }, () => {
  let agent: Page;
  let dayAddress: string;

  it("begins with a list as a Danish Excel saves it, and an invitation", async () => {
    const list = `Mail;NAVN;Rolle;kommune;startdato\r\n${ronja.mail};${ronja.name};agent;Aarhus;02-11-2026 \r\n`;
    const file = join(site.folder, "nye.csv");
    writeFileSync(file, Buffer.from(list, "latin1"));
    expect(await site.ddh("import-people", file, "--dry-run")).toContain(ronja.name);
    expect(await site.ddh("import-people", file)).toContain(ronja.name);
    const invitation = await site.post.letterTo(ronja.mail, /e-læring/i);
    expect(invitation.text).toContain(`${site.base}/e-laering`);
  });

  it("lets her in by the code of the letter, and shows her the next step", async () => {
    agent = (await signedIn(ronja.mail, phone)).page;
    expect(new URL(agent.url()).pathname).toBe("/min-side");
    expect(await agent.getByRole("main").textContent()).toContain("e-læring");
  });

  it("gives her a seat on a course day, and a calendar entry by mail", async () => {
    await agent.goto("/kursusdage");
    await agent
      .getByRole("link", { name: /Aarhus/ })
      .first()
      .click();
    dayAddress = new URL(agent.url()).pathname;
    await agent.getByRole("button", { name: "Tilmeld dig" }).click();
    await agent.getByText("Du er tilmeldt.").waitFor();
    const letter = await site.post.letterTo(ronja.mail, /kursusdag/i);
    const calendar = letter.attachments.find(({ contentType }) => contentType === "text/calendar");
    expect(calendar?.content.toString()).toContain("METHOD:REQUEST");
  });

  it("lets the host mark her present when the day has come", async () => {
    await clockTo(30);
    const { page, context } = await signedIn(cast.vibeke.mail, phone);
    await page.goto(`${dayAddress}/fremmoede`);
    const present = page.getByRole("button", { name: `Til stede: ${ronja.name}` });
    await present.click();
    await page.waitForLoadState("networkidle");
    await page.reload();
    expect(
      await page.getByRole("button", { name: `Til stede: ${ronja.name}` }).getAttribute("aria-pressed"),
    ).toBe("true");
    await context.close();
  });

  it("counts the 24 films as she sees them, and the exercise and the conversation as she passes them", async () => {
    agent = (await signedIn(ronja.mail)).page;
    await agent.goto("/e-laering");
    await agent
      .getByRole("link", { name: /Begynd|Fortsæt/ })
      .first()
      .click();
    for (let lesson = 1; lesson <= 26; lesson++) await takeLesson(agent);
    expect(await agent.getByRole("main").textContent()).toContain("Du har gennemført hele kurset");
  }, 400_000);

  it("sends her diploma, which says what it should and which anyone can check", async () => {
    const letter = await site.post.letterTo(ronja.mail, /diplom/i);
    const address = linkIn(letter, /http:\/\/localhost:\d+\/diplom\/[\w-]+/);
    const number = address.split("/").at(-1)!;
    const pdf = await fetch(`${address}.pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const text = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    for (const part of [ronja.name, "Aarhus", number]) expect(text).toContain(part);
    const enclosed = letter.attachments.find(({ contentType }) => contentType === "application/pdf");
    expect(await pdfText(enclosed!.content)).toContain(number);
    const { page, context } = await visit(browser, site.base);
    await page.goto(new URL(address).pathname);
    const shown = await page.getByRole("main").textContent();
    expect(shown).toContain(ronja.name);
    expect(shown).not.toContain(ronja.mail);
    await context.close();
  });
});

/** Takes the lesson that the page shows, and goes on to the next. */
async function takeLesson(page: Page): Promise<void> {
  if (await page.locator("video").count()) await seeFilm(page);
  else if (await page.locator("form.exercise").count()) await passExercise(page);
  else await takeCall(page);
  const goOn = page.getByRole("link", { name: /^Gå videre til/ });
  if (await goOn.count()) await goOn.click();
}

async function seeFilm(page: Page): Promise<void> {
  await page.locator("video").evaluate(async (film: HTMLVideoElement) => {
    film.muted = true;
    film.playbackRate = 2;
    await film.play();
  });
  await page.getByText("Filmen er set færdig.").waitFor({ timeout: 60_000 });
}

async function passExercise(page: Page): Promise<void> {
  for (const { options } of findTheGuide.questions)
    for (const { text, right } of options) if (right) await page.getByLabel(text, { exact: true }).check();
  await page.getByRole("button", { name: "Se, hvordan det gik" }).click();
  await page.getByText("Lektionen er færdig.").waitFor();
}

/** Says the kind and right thing at each turn: what asks, helps and transfers warmly comes first among the choices. */
async function takeCall(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tag telefonen" }).click();
  for (let turn = 0; turn < 30 && (await page.locator("form.choices").count()); turn++) {
    await page.locator("form.choices button").first().click();
    await page.waitForLoadState();
  }
  await page.getByText("Samtalen er bestået").waitFor();
}
