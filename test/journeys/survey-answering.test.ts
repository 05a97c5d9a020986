/** A survey round in a real browser: the secretariat opens it, and agents answer on a phone, without scripts and by keyboard. */
import type { Browser, Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstViewBytes, surveyJs } from "../bench/first-view.ts";
import { monday } from "../clock/monday.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import {
  confirmOpening,
  createRound,
  faultsAsItStands,
  freshLinkOf,
  next,
  openAnsweringIn,
  openWithheldIn,
  placesOfQuestions,
  radio,
  shiftsSince,
  tabTo,
  waitForThanks,
  waitUntilSaved,
  wellbeing,
} from "./survey-steps.ts";
import { deskSize, openBrowser, openVisitor, phoneSize, signInAs } from "./visitor.ts";

const dayMs = 86_400_000;
const firstDay = new Date(monday.getTime() - dayMs);
const lastDay = new Date(monday.getTime() + 10 * dayMs);

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

const freshLink = () => freshLinkOf(site, lastDay);
const openAnswering = (link: string, viewport = phoneSize) => openAnsweringIn(browser, site, link, viewport);
const openWithheld = (link: string) => openWithheldIn(browser, site, link);

/** Types the number that stands at the field, which a program that presses buttons does not. */
async function typeNumber(within: Locator): Promise<void> {
  const field = within.getByLabel(/^Skriv tallet/).last();
  const label = await field.evaluate((element) => (element as HTMLInputElement).labels![0]!.textContent!);
  await field.fill(/\d{4}/.exec(label)![0]);
}

describe("a survey round", () => {
  it("is created, tried and opened by the secretariat, who sees how many are invited", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    const questionnaire = "Trivselsmåling for agenter, version 2";
    await createRound(page, { name: "Trivselsmåling-4", questionnaire, firstDay, lastDay });
    await page.getByRole("link", { name: "Se den som agenterne ser den" }).click();
    await page.getByRole("button", { name: "Næste" }).waitFor();
    for (let n = 1; n < 5; n++) await next(page);
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByText("Det var en prøve").waitFor();
    await page.getByRole("link", { name: "Trivselsmåling-4" }).click();
    await page.getByRole("link", { name: "Ret kladden" }).click();
    await page.getByLabel("Hvorfor spørger I?").fill("Vi spørger, fordi guiderne er skrevet om.");
    await page.getByRole("button", { name: "Gem" }).click();
    await page.getByText("Kladden er rettet.").waitFor();
    await page.getByRole("link", { name: "Se det hele igennem, og åbn" }).click();
    const shown = await page.getByRole("main").textContent();
    expect(shown).toContain("Vi spørger, fordi guiderne er skrevet om.");
    expect(shown).toContain("/svar/dit-eget-link");
    expect(shown).toContain("Aarhus");
    await page.setViewportSize(phoneSize);
    expect(await faultsOf(page, new URL(page.url()).pathname)).toEqual([]);
    await confirmOpening(page, site);
    await context.close();
  });

  it("is answered page by page on a phone, paused, and continued on another device", async () => {
    const link = await freshLink();
    const { page, context } = await openAnswering(link);
    expect(await page.getByRole("main").textContent()).toContain("ligger dit svar krypteret");
    expect(await page.getByText("gemmes undervejs").isVisible()).toBe(true);
    expect(await page.getByText("Dine svar gemmes kun").isVisible()).toBe(false);
    await radio(page, /^Hvor ofte bruger du/, "Ofte").check({ force: true });
    await radio(page, /finde den guide/, "Ofte").check({ force: true });
    await radio(page, /finde den oplysning/, "Delvist").check({ force: true });
    expect(await faultsAsItStands(page)).toEqual([]);
    await next(page);
    await radio(page, wellbeing, "I høj grad").check({ force: true });
    await waitUntilSaved(page);
    const otherDevice = await openAnswering(link, deskSize);
    await radio(otherDevice.page, /leder taler/, "Delvist").waitFor();
    await otherDevice.page.getByRole("button", { name: "Forrige" }).click();
    expect(await radio(otherDevice.page, wellbeing, "I høj grad").isChecked()).toBe(true);
    while (await otherDevice.page.getByRole("button", { name: "Næste" }).isVisible())
      await next(otherDevice.page);
    await otherDevice.page.getByRole("textbox").fill("Guiderne er <b>bedre</b>.");
    expect(await faultsAsItStands(otherDevice.page)).toEqual([]);
    await otherDevice.page.getByRole("button", { name: "Send svar" }).click();
    await waitForThanks(otherDevice.page);
    expect(await otherDevice.page.getByRole("main").textContent()).not.toContain("bedre");
    while (await page.getByRole("button", { name: "Næste" }).isVisible()) await next(page);
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByText("Det, du sendte først, tæller.").waitFor();
    await context.close();
    await otherDevice.context.close();
  });

  it("is sent as it was saved: at once where it was begun, and with a typed number on another device", async () => {
    const sendAsItIs = async (page: Page) => {
      while (await page.getByRole("button", { name: "Næste" }).isVisible()) await next(page);
      await page.getByRole("button", { name: "Send svar" }).click();
    };
    const beginOnPhone = async (link: string) => {
      const opened = await openAnswering(link);
      await radio(opened.page, /^Hvor ofte bruger du/, "Ofte").check({ force: true });
      await waitUntilSaved(opened.page);
      return opened;
    };
    const first = await freshLink();
    const phone = await beginOnPhone(first);
    await phone.page.goto("/");
    await phone.page.goto(first);
    await phone.page.locator("[data-surveyjs]").waitFor();
    await sendAsItIs(phone.page);
    await waitForThanks(phone.page);
    const second = await freshLink();
    await (await beginOnPhone(second)).context.close();
    const { page, context } = await openAnswering(second);
    await sendAsItIs(page);
    await page.getByRole("alert").filter({ hasText: "Skriv det tal" }).waitFor();
    expect(await faultsAsItStands(page)).toEqual([]);
    await typeNumber(page.locator("#besvarelse"));
    await page.getByRole("button", { name: "Send svar" }).click();
    await waitForThanks(page);
    await phone.context.close();
    await context.close();
  });

  it("looks the same as a plain form and with SurveyJS, which takes over without moving anything", async () => {
    const link = await freshLink();
    const plain = await openWithheld(link);
    const before = await placesOfQuestions(plain.page);
    expect(before.length).toBeGreaterThan(10);
    await plain.context.close();
    const { page, context } = await openAnswering(link, phoneSize);
    expect(await placesOfQuestions(page)).toEqual(before);
    await context.close();
    const slow = await openWithheld(link);
    const shifts = await shiftsSince(slow.page);
    slow.letSurveyJsCome();
    await slow.page.locator("[data-surveyjs]").waitFor();
    await radio(slow.page, /^Hvor ofte bruger du/, "Ofte").check({ force: true });
    expect(await shifts()).toBe(0);
    await slow.context.close();
  });

  it("has its first question on the first screen of a phone", async () => {
    const { page, context } = await openAnswering(await freshLink(), { width: 390, height: 844 });
    const last = await radio(page, /^Hvor ofte bruger du/, "Aldrig").boundingBox();
    expect(last!.y + last!.height).toBeLessThan(844);
    await context.close();
  });

  it("leaves a reader who has typed to the plain form until a page is turned, keeps it all, and sends once", async () => {
    const link = await freshLink();
    const { page, context, letSurveyJsCome } = await openWithheld(link);
    await page
      .getByRole("group", { name: /^Hvor ofte bruger du/ })
      .getByLabel("Delvist")
      .check();
    expect(await faultsAsItStands(page)).toEqual([]);
    await waitUntilSaved(page);
    const loaded = page.waitForResponse(/answering\.client/);
    letSurveyJsCome();
    await (await loaded).finished();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await page.locator("[data-surveyjs]").count()).toBe(0);
    await next(page);
    await radio(page, wellbeing, "Delvist").check({ force: true });
    await page.getByRole("button", { name: "Forrige" }).click();
    expect(await radio(page, /^Hvor ofte bruger du/, "Delvist").isChecked()).toBe(true);
    while (await page.getByRole("button", { name: "Næste" }).isVisible()) await next(page);
    await page.getByRole("button", { name: "Send svar" }).dblclick();
    await waitForThanks(page);
    expect(await page.getByRole("main").textContent()).not.toContain("allerede");
    await context.close();
  });

  it("is answered without scripts: draft saved, deleted, empty form refused, answers sent", async () => {
    const link = await freshLink();
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize, scripts: false });
    expect(await faultsOf(page, link, 200, "none")).toEqual([]);
    expect(await page.getByText("gemmes undervejs").isVisible()).toBe(false);
    expect(await page.getByText("Dine svar gemmes kun").isVisible()).toBe(true);
    const choice = page.getByRole("group", { name: wellbeing }).getByLabel("I høj grad", { exact: true });
    await choice.check();
    await page.getByRole("button", { name: "Gem kladde" }).click();
    await page.getByText("Din kladde er gemt.").waitFor();
    expect(await choice.isChecked()).toBe(true);
    await page.getByText("Slet kladde", { exact: true }).click();
    await page.getByRole("button", { name: "Ja, slet kladden" }).click();
    await page.getByText("Din kladde er slettet.").waitFor();
    expect(await choice.isChecked()).toBe(false);
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByRole("alert").filter({ hasText: "Du har ikke svaret på noget endnu." }).waitFor();
    expect(await page.locator(":focus").getAttribute("role")).toBe("alert");
    expect(await page.getByRole("alert").boundingBox()).toMatchObject({
      y: expect.toSatisfy((y) => y >= 0),
    });
    await page.getByRole("link", { name: /^Du har ikke svaret/ }).click();
    expect(await page.locator(":focus").getAttribute("name")).toBe("guide_use");
    await page.getByRole("group", { name: wellbeing }).getByLabel("I høj grad", { exact: true }).check();
    await page.getByLabel(/vil tilføje/).fill("Kaffen");
    await page.getByRole("button", { name: "Send svar" }).click();
    await waitForThanks(page);
    await page.goto(link);
    await waitForThanks(page);
    expect(await page.content()).not.toMatch(/Kaffen|I høj grad/);
    await context.close();
  });

  it("lets the recipient turn reminders off without answering, and on again", async () => {
    const link = await freshLink();
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize, scripts: false });
    await page.goto(link);
    await page.getByText("Send mig ikke påmindelser", { exact: false }).click();
    await page.getByRole("button", { name: "Ja, ingen flere påmindelser" }).click();
    await page.getByRole("alert").filter({ hasText: "Skriv det tal" }).waitFor();
    await typeNumber(page.locator("#quiet"));
    await page.getByRole("button", { name: "Ja, ingen flere påmindelser" }).click();
    await page.getByText("Påmindelser er slået fra").first().waitFor();
    await typeNumber(page.getByRole("main"));
    await page.getByRole("button", { name: "Slå påmindelser til igen" }).click();
    await page.getByText("Påmindelser er slået til igen.").waitFor();
    await context.close();
  });

  it("is answered by keyboard alone, and the accessibility tree names each question, its answers and the current page", async () => {
    const { page, context } = await openAnswering(await freshLink(), deskSize);
    const tree = await page.getByRole("main").ariaSnapshot();
    expect(tree).toMatch(/radiogroup "Hvor ofte bruger du, som agent/);
    expect(tree).toMatch(/radio "Altid"/);
    expect(tree).toMatch(/heading "Guides" \[level=2\]/);
    expect(tree).toContain("Side 1 af 5");
    await tabTo(page, "radio");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    expect(await radio(page, /^Hvor ofte bruger du/, "Ofte").isChecked()).toBe(true);
    for (const heading of ["Trivsel", "Ledelse", "Uddannelse", "Med dine egne ord"]) {
      await tabTo(page, "button", "Næste");
      await page.keyboard.press("Enter");
      await page.locator("h2:focus", { hasText: heading }).waitFor();
    }
    expect(await page.getByRole("main").ariaSnapshot()).toMatch(/textbox "Er der noget, du vil tilføje/);
    await tabTo(page, "textbox");
    await page.keyboard.type("Alt med tasterne");
    await tabTo(page, "button", "Send svar");
    await page.keyboard.press("Enter");
    await waitForThanks(page);
    await context.close();
  });

  it("transfers less than 60 kB until SurveyJS loads", async () => {
    const bytes = await firstViewBytes(browser, site.base + (await freshLink()), surveyJs);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(60_000);
  });
});
