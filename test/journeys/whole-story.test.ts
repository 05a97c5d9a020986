/** The main job from end to end, as its people do it: in a real browser, with letters from a real SMTP server. */
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

/** A browser in which this person has signed in with the code of the letter. */
async function signedIn(mail: string, viewport = deskSize): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await openVisitor(browser, site.base, { viewport });
  await signInByCode(page, site.post, mail);
  return { page, context };
}

const daysFromNow = (days: number) => new Date(site.now().getTime() + days * dayMs);

const linkIn = (letter: ParsedMail, shape: RegExp): string => shape.exec(letter.text!)![0];

describe("a new agent's story, from the list of people to the compared survey", () => {
  let agent: Page;
  let dayAddress: string;
  let roundAddress: string;

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
    agent = (await signedIn(ronja.mail, phoneSize)).page;
    expect(new URL(agent.url()).pathname).toBe("/min-side");
    expect(await agent.getByRole("main").textContent()).toContain("e-læring");
  });

  it("gives her a seat on a course day, and a calendar entry by mail", async () => {
    await agent.goto("/kursusdage");
    // Until it has begun, today's day in Aarhus stands first, closed for sign-up.
    const open = agent.getByRole("listitem").filter({ hasText: /ledige? plads/ });
    await open
      .getByRole("link", { name: /Aarhus/ })
      .first()
      .click();
    dayAddress = new URL(agent.url()).pathname;
    await agent.getByRole("button", { name: "Tilmeld dig" }).click();
    await agent.getByText("Du er tilmeldt.").waitFor();
    const letter = await site.post.letterTo(ronja.mail, /plads på kursusdagen/);
    const calendar = letter.attachments.find(({ contentType }) => contentType === "text/calendar");
    expect(calendar?.content.toString()).toContain("METHOD:REQUEST");
  });

  it("lets the host mark her present when the day has come", async () => {
    await site.restartAt(daysFromNow(30));
    const { page, context } = await signedIn(cast.vibeke.mail, phoneSize);
    await page.goto(`${dayAddress}/fremmoede`);
    const present = page.getByRole("button", { name: `Til stede: ${ronja.name}` });
    await scriptsStarted(page);
    const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
    await present.click();
    expect((await kept).status()).toBe(200);
    await page.reload();
    expect(
      await page.getByRole("button", { name: `Til stede: ${ronja.name}` }).getAttribute("aria-pressed"),
    ).toBe("true");
    await context.close();
  });

  it("counts the 24 films as she sees them, and what else the course has as she takes it", async () => {
    agent = (await signedIn(ronja.mail)).page;
    await agent.goto("/e-laering");
    await agent
      .getByRole("link", { name: /Begynd|Fortsæt/ })
      .first()
      .click();
    for (let lesson = 1; lesson <= 28; lesson++) await takeLesson(agent);
    expect(await agent.getByRole("main").textContent()).toContain("Du har gennemført hele kurset");
  });

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
    const { page, context } = await openVisitor(browser, site.base);
    await page.goto(new URL(address).pathname);
    const shown = await page.getByRole("main").textContent();
    expect(shown).toContain(ronja.name);
    expect(shown).not.toContain(ronja.mail);
    await context.close();
  });

  it("shows her leader and the secretariat that she lacks nothing", async () => {
    const { page: leader } = await signedIn(cast.karen.mail);
    await leader.getByRole("button", { name: "Skift til leder" }).click();
    await leader.waitForURL("**/mit-hold");
    const row = leader.getByRole("row").filter({ hasText: ronja.name });
    expect(await row.textContent()).toContain("Gennemført");
    expect(await row.textContent()).not.toContain("Mangler e-læring");
    const { page: office } = await signedIn(cast.sanne.mail);
    await office.goto(`/sekretariat/personer?q=${encodeURIComponent("Ronja")}`);
    expect(await office.getByRole("main").textContent()).toContain(ronja.name);
  });

  it("asks everyone by a personal link when the secretariat opens a round", async () => {
    const { page: office } = await signedIn(cast.sanne.mail);
    await office.goto("/sekretariat/maalinger/ny");
    await office.getByLabel("Navn", { exact: true }).fill("Trivselsmåling-4");
    await office.getByLabel("Spørgeskema").selectOption({ label: "Trivselsmåling for agenter, version 2" });
    await office.getByLabel("Åbner").fill(danishDay(-1));
    await office.getByLabel("Sidste dag, der kan svares").fill(danishDay(14));
    await office.getByLabel("agent", { exact: true }).check();
    await office.getByRole("button", { name: "Opret som kladde" }).click();
    await office.getByRole("link", { name: "Se det hele igennem, og åbn" }).click();
    await office.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    await office.getByRole("button", { name: /^Åbn, og send/ }).click();
    await office.getByText("Målingen er åbnet").waitFor();
    roundAddress = new URL(office.url()).pathname;
  });

  it("lets her answer page by page without signing in", async () => {
    const letter = await site.post.letterTo(ronja.mail, closingDayText());
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await page.goto(linkIn(letter, answerLink));
    await page.getByRole("button", { name: "Næste" }).waitFor();
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

  it("counts eleven more answers sent without scripts, and refuses one that no question offers", async () => {
    const links = new Set<string>();
    while (links.size < 12) {
      const letter = await site.post.letterTo(null, closingDayText());
      links.add(linkIn(letter, answerLink));
    }
    const [odd, ...rest] = [...links];
    expect((await sendPlainly(odd!, { wellbeing: "99" })).status).toBe(422);
    for (const link of rest) expect((await sendPlainly(link, secondBest)).status).toBeLessThan(400);
  });

  it("compares the closed and published round with the baseline, and tells what cannot be told", async () => {
    const { page: office } = await signedIn(cast.sanne.mail);
    await office.goto(roundAddress);
    await office.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    await office.getByRole("button", { name: "Luk nu for altid" }).click();
    await office.getByText("Målingen er lukket.").first().waitFor();
    await office.goto("/maalinger");
    await office.getByRole("link", { name: "Gør Trivselsmåling-4 klar" }).click();
    await office.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    await office.getByRole("button", { name: "Offentliggør Trivselsmåling-4" }).click();
    await office.waitForURL(/\/maalinger\/\d+$/);
    await agent.goto(new URL(office.url()).pathname);
    await agent.getByLabel(/Sammenlign/).selectOption({ label: "Trivselsmåling-0" });
    await agent.getByRole("button", { name: "Vis" }).click();
    const told = (await agent.getByRole("main").textContent())?.replaceAll("\u00a0", " ");
    // 15 + 66 of 182 in the baseline; here all 12 chose "I høj grad".
    expect(told).toContain("45 %");
    expect(told).toContain("100 %");
    expect(told).toMatch(/12 besvarelser \(12 hele, 0 delvise\)/);
    expect(told).toContain("kan ikke læses i kilden");
  });
});

const answerLink = /http:\/\/localhost:\d+\/svar\/[\w-]+/;

/** What only this round's letters say: the day on which it closes. */
const closingDayText = () => new RegExp(dayText(daysFromNow(14), "da"));

/** The day so many days after the site's today, as the secretariat types it. */
function danishDay(later: number): string {
  return new Intl.DateTimeFormat("da-DK", {
    timeZone: "Europe/Copenhagen",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  })
    .format(daysFromNow(later))
    .replaceAll(".", "-");
}

/** Chooses the second best answer of every question on the page that is shown. */
async function answerShownQuestions(page: Page): Promise<void> {
  for (const group of await page.getByRole("radiogroup").all())
    await group.getByRole("radio").nth(1).check({ force: true });
}

/** The second best answer to each of the questions that all rounds share, as the plain form sends it. */
const secondBest = Object.fromEntries(
  countedQuestionsOf(agentsV2 as Questionnaire).map(({ name, choices }) => [name, choices[1]!.value]),
);

const sendPlainly = (link: string, answers: Record<string, string>): Promise<Response> =>
  fetch(link, { method: "POST", body: new URLSearchParams(answers), headers: { Origin: site.base } });

/** Takes the lesson that the page shows, and goes on to the next. */
async function takeLesson(page: Page): Promise<void> {
  await scriptsStarted(page);
  if (await page.locator("video").count()) await watchFilm(page);
  else if (await page.locator(".parts").count()) await openAllParts(page);
  else if (await page.locator('form[action$="/trin"]').count()) await passWorkflow(page);
  else if (await page.locator("form.exercise").count()) await passExercise(page);
  else await takeCalls(page);
  await page.waitForLoadState();
  const goOn = page.getByRole("link", { name: /^Gå videre til/ });
  if (await goOn.count()) await goOn.click();
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
    await page.getByRole("button", { name: "Gør det" }).click();
  }
  await page.getByText(/^Bestået:/).waitFor();
}

/** Takes both calls, and says the kind and right thing at each turn: it comes first among the choices. */
async function takeCalls(page: Page): Promise<void> {
  for (let call = 0; call < 2; call++) {
    await page.getByRole("button", { name: "Tag telefonen" }).click();
    await page.waitForLoadState();
    for (let turn = 0; turn < 30 && (await page.locator("form.choices").count()); turn++) {
      await page.locator('form.choices button[value="0"]').click();
      await page.waitForLoadState();
    }
    await page.getByText("Samtalen er bestået").waitFor();
  }
}
