/** The whole process from end to end, as its users do it: in a real browser, with letters from a real SMTP server. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayText } from "../../app/base/dates/date-text.ts";
import { countedQuestionsOf, type Questionnaire } from "../../app/surveys/questionnaires/questionnaire.ts";
import { cast } from "../../db/demo/cast.ts";
import { findTheGuide } from "../../db/demo/course/exercise.ts";
import { fullCall } from "../../db/demo/course/workflow.ts";
import agentsV2 from "../../surveys/agents.v2.json";
import { pdfText } from "./pdf-text.ts";
import { type Site, startSite } from "./site.ts";
import { confirmOpening } from "./survey-steps.ts";
import { deskSize, openBrowser, openVisitor, phoneSize, scriptsStarted, signInByCode } from "./visitor.ts";

const ronja = { name: "Ronja Ællebækgård", mail: "ronja.aellebaekgaard@eksempel.dk" };
const dayMs = 86_400_000;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite({ people: 40, env: { MAIL_PER_MINUTE: "6000" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page on which this person has signed in with the code of the letter. */
async function signedIn(mail: string, viewport = deskSize): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await openVisitor(browser, site.base, { viewport });
  await signInByCode(page, site.mailbox, mail);
  return { page, context };
}

const daysFromNow = (days: number) => new Date(site.now().getTime() + days * dayMs);

const linkIn = (letter: ParsedMail, shape: RegExp): string => shape.exec(letter.text!)![0];

describe("a new agent, from the list of people to the compared survey", () => {
  let agent: Page;
  let dayAddress: string;
  let roundAddress: string;

  it("is imported from a list saved by a Danish Excel, and invited", async () => {
    const list = `Mail;NAVN;Rolle;kommune;startdato\r\n${ronja.mail};${ronja.name};agent;Aarhus;02-11-2026 \r\n`;
    const file = join(site.folder, "nye.csv");
    writeFileSync(file, Buffer.from(list, "latin1"));
    expect(await site.ddh("import-people", file, "--dry-run")).toContain(ronja.name);
    expect(await site.ddh("import-people", file)).toContain(ronja.name);
    const invitation = await site.mailbox.letterTo(ronja.mail, /e-læring/i);
    expect(invitation.text).toContain(`${site.base}/e-laering`);
  });

  it("signs in with the code of the letter and sees the next step", async () => {
    agent = (await signedIn(ronja.mail, phoneSize)).page;
    expect(new URL(agent.url()).pathname).toBe("/min-side");
    expect(await agent.getByRole("main").textContent()).toContain("e-læring");
  });

  it("gets a seat on a course day, and a calendar entry by mail", async () => {
    await agent.goto("/kursusdage");
    // Until it has begun, today's day in Aarhus is listed first, closed for sign-up.
    const open = agent.getByRole("listitem").filter({ hasText: /ledige? plads/ });
    await open
      .getByRole("link", { name: /Aarhus/ })
      .first()
      .click();
    dayAddress = new URL(agent.url()).pathname;
    await agent.getByRole("button", { name: "Tilmeld dig" }).click();
    await agent.getByText("Du er tilmeldt.").waitFor();
    const letter = await site.mailbox.letterTo(ronja.mail, /plads på kursusdagen/);
    const calendar = letter.attachments.find(({ contentType }) => contentType === "text/calendar");
    expect(calendar?.content.toString()).toContain("METHOD:REQUEST");
  });

  it("is marked present by the host on the day", async () => {
    await site.restartAt(daysFromNow(30));
    const { page, context } = await signedIn(cast.vibeke.mail, phoneSize);
    await page.goto(`${dayAddress}/fremmoede`);
    const present = page.getByRole("button", { name: `Til stede: ${ronja.name}` });
    await scriptsStarted(page);
    const saved = page.waitForResponse((response) => response.request().method() === "POST");
    await present.click();
    expect((await saved).status()).toBe(200);
    await page.reload();
    expect(
      await page.getByRole("button", { name: `Til stede: ${ronja.name}` }).getAttribute("aria-pressed"),
    ).toBe("true");
    await context.close();
  });

  it("completes the 24 films by watching them, and the rest of the course by taking it", async () => {
    agent = (await signedIn(ronja.mail)).page;
    await agent.goto("/e-laering");
    await agent
      .getByRole("link", { name: /Begynd|Fortsæt/ })
      .first()
      .click();
    for (let lesson = 1; lesson <= 28; lesson++) await takeLesson(agent);
    expect(await agent.getByRole("main").textContent()).toContain("Du har gennemført hele kurset");
  });

  it("gets a diploma by mail with the right text, which anyone can check", async () => {
    const letter = await site.mailbox.letterTo(ronja.mail, /diplom/i);
    const address = linkIn(letter, /http:\/\/localhost:\d+\/diplom\/[\w-]+/);
    const number = address.split("/").at(-1)!;
    const pdf = await fetch(`${address}.pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    const text = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    for (const part of [ronja.name, "Aarhus", number]) expect(text).toContain(part);
    const enclosed = letter.attachments.find(({ contentType }) => contentType === "application/pdf");
    expect(await pdfText(enclosed!.content)).toContain(number);
    const { page, context } = await openVisitor(browser, site.base);
    await page.goto(new URL(address).pathname);
    const shown = await page.getByRole("main").textContent();
    expect(shown).toContain(ronja.name);
    expect(shown).not.toContain(ronja.mail);
    await context.close();
  });

  it("has completed everything in the views of the leader and the secretariat", async () => {
    const { page: leader } = await signedIn(cast.karen.mail);
    await leader.getByRole("button", { name: new RegExp(cast.karen.name) }).click();
    await leader.getByRole("button", { name: "Skift til leder" }).click();
    await leader.waitForURL("**/mit-hold");
    const row = leader.getByRole("row").filter({ hasText: ronja.name });
    expect(await row.getByRole("img", { name: /^E-læring: Gennemført/ }).count()).toBe(1);
    const { page: secretariat } = await signedIn(cast.sanne.mail);
    await secretariat.goto(`/sekretariat/personer?q=${encodeURIComponent("Ronja")}`);
    expect(await secretariat.getByRole("main").textContent()).toContain(ronja.name);
  });

  it("is invited by a personal link when the secretariat opens a round", async () => {
    const { page: secretariat } = await signedIn(cast.sanne.mail);
    await secretariat.goto("/sekretariat/maalinger/ny");
    await secretariat.getByRole("link", { name: "Trivselsmåling for agenter, version 2" }).click();
    await secretariat.getByLabel("Navn", { exact: true }).fill("Trivselsmåling-4");
    await secretariat.getByRole("textbox", { name: "Åbner" }).fill(danishDay(-1));
    await secretariat.getByRole("textbox", { name: "Sidste dag, der kan svares" }).fill(danishDay(14));
    await secretariat.getByLabel("Agenter").check();
    await secretariat.getByRole("button", { name: "Opret som kladde" }).click();
    await secretariat.getByRole("link", { name: "Se det hele igennem, og åbn" }).click();
    await confirmOpening(secretariat, site);
    roundAddress = new URL(secretariat.url()).pathname;
  });

  it("answers page by page without signing in", async () => {
    const letter = await site.mailbox.letterTo(ronja.mail, closingDayText());
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await page.goto(linkIn(letter, answerLink));
    await page.locator("[data-surveyjs]").waitFor();
    while (await page.getByRole("button", { name: "Næste" }).isVisible()) {
      await answerShownQuestions(page);
      await page.getByRole("button", { name: "Næste" }).click();
    }
    await answerShownQuestions(page);
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByRole("heading", { name: "Tak for dit svar" }).waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("I høj grad");
    await context.close();
  });

  it("is one of twelve: eleven more send the form without scripts, and an answer that no question offers is refused", async () => {
    const links = new Set<string>();
    while (links.size < 12) {
      const letter = await site.mailbox.letterTo(null, closingDayText());
      links.add(linkIn(letter, answerLink));
    }
    const [first, ...rest] = [...links];
    expect((await sendForm(first!, { wellbeing: "99" })).status).toBe(422);
    for (const [at, link] of rest.entries())
      expect((await sendForm(link, at < 6 ? secondBest : fourthBest)).status).toBeLessThan(400);
  });

  it("sees the published round compared with the baseline, and why some figures cannot be compared", async () => {
    const { page: secretariat } = await signedIn(cast.sanne.mail);
    await secretariat.goto(roundAddress);
    await secretariat.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    await secretariat.getByRole("button", { name: "Luk nu for altid" }).click();
    await secretariat.getByText("Målingen er lukket.").first().waitFor();
    await secretariat.goto("/maalinger");
    await secretariat.getByRole("link", { name: "Gør Trivselsmåling-4 klar" }).click();
    const publishing = secretariat
      .locator("form")
      .filter({ has: secretariat.getByRole("button", { name: "Offentliggør Trivselsmåling-4" }) });
    await publishing.getByRole("checkbox").check();
    await publishing.getByRole("button").click();
    await secretariat.getByRole("button", { name: /send mail(s|en)$/i }).click();
    await secretariat.waitForURL(/\/maalinger\/\d+\?/);
    await agent.goto(new URL(secretariat.url()).pathname);
    await agent
      .getByRole("navigation", { name: "Sammenlign" })
      .getByRole("link", { name: "Trivselsmåling-0" })
      .click();
    await agent.waitForURL(/\?mod=/);
    const { pathname, search } = new URL(agent.url());
    await agent.goto(`${pathname}/samlet${search}`);
    const text = (await agent.getByRole("main").textContent())?.replaceAll("\u00a0", " ");
    // In the baseline 15 + 66 of 182 chose one of the two best; here 7 of 12 did.
    expect(text).toContain("45 %");
    expect(text).toContain("58 %");
    expect(text).toMatch(/12 besvarelser \(12 hele, 0 delvise\)/);
    expect(text).toContain("kan ikke læses i kilden");
  });
});

const answerLink = /http:\/\/localhost:\d+\/svar\/[\w-]+/;

/** Text that only this round's letters contain: the day on which it closes. */
const closingDayText = () => new RegExp(dayText(daysFromNow(14), "da"));

/** The date this number of days after the site's today, as the secretariat types it. */
function danishDay(days: number): string {
  return new Intl.DateTimeFormat("da-DK", {
    timeZone: "Europe/Copenhagen",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  })
    .format(daysFromNow(days))
    .replaceAll(".", "-");
}

/** Chooses the second answer of every question on the page. */
async function answerShownQuestions(page: Page): Promise<void> {
  for (const group of await page.getByRole("radiogroup").all())
    await group.getByRole("radio").nth(1).check({ force: true });
}

/** One answer to each question, as the form sends it: the one at this place, or the last where there are fewer. */
const answersAt = (place: number) =>
  Object.fromEntries(
    countedQuestionsOf(agentsV2 as Questionnaire).map(({ name, choices }) => [
      name,
      choices[Math.min(place, choices.length - 1)]!.value,
    ]),
  );
const [secondBest, fourthBest] = [answersAt(1), answersAt(3)];

const sendForm = (link: string, answers: Record<string, string>): Promise<Response> =>
  fetch(link, { method: "POST", body: new URLSearchParams(answers), headers: { Origin: site.base } });

/** Takes the lesson on the page and continues to the next. */
async function takeLesson(page: Page): Promise<void> {
  await scriptsStarted(page);
  if (await page.locator("video").count()) await watchFilm(page);
  else if (await page.locator(".parts").count()) await openAllParts(page);
  else if (await page.locator('form[action$="/trin"]').count()) await passWorkflow(page);
  else if (await page.locator("form.exercise").count()) await passExercise(page);
  else await takeCalls(page);
  await page.waitForLoadState();
  const nextLesson = page.getByRole("link", { name: /^Gå videre til/ });
  if (await nextLesson.count()) await nextLesson.click();
}

async function watchFilm(page: Page): Promise<void> {
  await page.locator("video").evaluate(async (film: HTMLVideoElement) => {
    film.muted = true;
    film.playbackRate = 2;
    await film.play();
  });
  await page.getByText("Filmen er set færdig.").waitFor();
  // The next step is fetched once the film is complete.
  await page.getByRole("link", { name: /^Gå videre til ./ }).waitFor();
}

async function passExercise(page: Page): Promise<void> {
  for (const { options } of findTheGuide.questions)
    for (const { text, right } of options) if (right) await page.getByLabel(text, { exact: true }).check();
  await page.getByRole("button", { name: "Se, hvordan det gik" }).click();
  await page.getByText(/^Bestået:/).waitFor();
}

async function openAllParts(page: Page): Promise<void> {
  for (const name of [".spot:not(.spot-opened)", ".fold-closed"])
    for (let left = await page.locator(name).count(); left > 0; left--) {
      await page.locator(name).first().click();
      await expect.poll(() => page.locator(name).count()).toBe(left - 1);
    }
  await page.getByText("Du har åbnet det hele.").waitFor();
  await page.reload();
}

async function passWorkflow(page: Page): Promise<void> {
  for (const { id, kind, options } of fullCall.questions) {
    const right = options.filter((option) => option.right);
    if (kind === "order")
      for (const [at, option] of right.entries())
        await page.locator(`select[name="${id}.${option.id}"]`).selectOption(String(at + 1));
    else if (kind === "text") await page.getByLabel("Dit svar").fill(right[0]!.text);
    else for (const { text } of right) await page.getByLabel(text, { exact: true }).check();
    await page.getByRole("button", { name: "Svar", exact: true }).click();
  }
  await page.getByText(/^Bestået:/).waitFor();
}

/** Takes both calls with the best reply at each turn, which is the first choice. */
async function takeCalls(page: Page): Promise<void> {
  for (let call = 0; call < 2; call++) {
    await page.getByRole("button", { name: "Tag telefonen" }).click();
    await page.waitForLoadState();
    for (let turn = 0; turn < 30 && (await page.locator("form.call-choices").count()); turn++) {
      await page.locator('form.call-choices button[value="0"]').click();
      await page.waitForLoadState();
    }
    await page.getByText("Samtalen er bestået").waitFor();
  }
}
