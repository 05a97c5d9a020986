/**
 * A survey round in a real browser: the secretariat opens and closes it, agents answer on a phone, without scripts and by keyboard; and a
 * questionnaire that is built on the site.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unseal } from "../../app/surveys/anonymity/sealing.server.ts";
import { firstViewBytes, surveyJs } from "../bench/first-view.ts";
import { monday } from "../clock/monday.ts";
import { faultsOf, pageAddresses, type SeenPages, walkLinks } from "./page-faults.ts";
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

const freshLink = (day = lastDay) => freshLinkOf(site, day);
const openAnswering = (link: string, viewport = phoneSize) => openAnsweringIn(browser, site, link, viewport);
const openWithheld = (link: string) => openWithheldIn(browser, site, link);

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
    await page.getByText("Påmindelser er slået fra").first().waitFor();
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

  it("is closed once, from any window, and by a process that is killed between the steps and restarted", async () => {
    const data = join(site.folder, "data");
    const openCopy = () => new SQLite(join(data, "ddh.sqlite"));
    const reader = openCopy();
    const id = reader
      .prepare("select id from rounds where name = 'Trivselsmåling-4'")
      .pluck()
      .get() as number;
    const invited = reader.prepare("select id, sealed from invitations where round_id = ?").all(id) as {
      id: number;
      sealed: Buffer;
    }[];
    const opener = readFileSync(join(site.folder, `keys/round-${id}.key`));
    const sent = invited.filter((row) => unseal(row.sealed, row.id, opener).sent).length;
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    const otherDevice = await context.newPage();
    for (const window of [page, otherDevice]) {
      await window.goto(`/sekretariat/maalinger/${id}`);
      await window.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    }
    // A reader of the write-ahead log blocks the second step: the answers are anonymised, but neither backup nor key is handled yet.
    reader.exec("begin");
    reader.prepare("select count(*) from rounds").get();
    await page.getByRole("button", { name: "Luk nu for altid" }).click();
    await page.getByText("Målingen er lukket. Svarene er gjort anonyme").waitFor();
    await otherDevice.getByRole("button", { name: "Luk nu for altid" }).click();
    await otherDevice.getByText("Målingen er ikke åben.").waitFor();
    const key = join(site.folder, `keys/round-${id}.key`);
    const backup = join(data, `backups/round-${id}-closed.sqlite`);
    await site.kill(() => {
      reader.exec("rollback");
      reader.close();
      expect([existsSync(key), existsSync(backup)]).toEqual([true, false]);
    });
    expect([existsSync(key), existsSync(backup)]).toEqual([false, true]);
    const after = openCopy();
    const stored = after
      .prepare(
        `select completed, partial, (select count(*) from responses where round_id = rounds.id) as answers
          from rounds where id = ?`,
      )
      .get(id) as { completed: number; partial: number; answers: number };
    after.close();
    expect(sent).toBeGreaterThan(0);
    expect(stored.completed).toBe(sent);
    expect(stored.answers).toBe(sent + (stored.partial < 5 ? 0 : stored.partial));
    await context.close();
  });

  it("is read as a draft by the secretariat, then by the steering group, before it is published to everyone", async () => {
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "sekretariat");
    await page.goto("/maalinger");
    await page.getByRole("link", { name: "Gør Trivselsmåling-4 klar" }).click();
    const actOn = async (button: string) => {
      const form = page.locator("form", { has: page.getByRole("button", { name: button }) });
      await form.getByRole("checkbox").check();
      await form.getByRole("button").click();
    };
    await actOn("Gør kladden klar");
    await page.waitForURL(/\/kladde$/);
    const draft = new URL(page.url()).pathname;
    const elsewhere = pageAddresses.filter((address) => !address.includes("/kladde"));
    const seen: SeenPages = new Map(elsewhere.map((address) => [address, address]));
    expect(await walkLinks(page, [draft], seen)).toEqual({});
    expect([...seen.keys()].filter((address) => address.includes("/kladde"))).toHaveLength(4);
    const steering = await openVisitor(browser, site.base, { scripts: false });
    await signInAs(steering.page, "styregruppe");
    const statusOfDraft = async () => (await steering.page.goto(draft))!.status();
    expect(await statusOfDraft()).toBe(404);
    await page.goto(draft.replace(/^(.*)\/kladde$/, "/sekretariat$1/offentliggoer"));
    await actOn("Del kladden med styregruppen");
    await page.getByText("Kladden er delt med styregruppen.").waitFor();
    await steering.page.goto("/maalinger");
    await steering.page.getByRole("link", { name: "Læs kladden til Trivselsmåling-4" }).click();
    await steering.page.getByText("Målingen er ikke offentliggjort.").waitFor();
    await page.reload();
    await page.getByText(/Stig Møllehave, styregruppe/).waitFor();
    await actOn("Offentliggør Trivselsmåling-4");
    await page.getByRole("button", { name: /^Send mail/ }).click();
    await page.waitForURL(/\/maalinger\/\d+\?/);
    expect(await statusOfDraft()).toBe(200);
    expect(new URL(steering.page.url()).pathname).toBe(draft.replace("/kladde", ""));
    await context.close();
    await steering.context.close();
  });
});

describe("a questionnaire built on the site", () => {
  const endsOn = new Date(lastDay.getTime() + dayMs);
  const time = "Har du tid nok til samtalerne?";

  it("is written question by question on a phone, tried, saved and asked", async () => {
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "sekretariat");
    await page.goto("/sekretariat/spoergeskemaer");
    await page.getByRole("link", { name: "Nyt spørgeskema" }).click();
    await page.getByLabel("Titel på dansk").fill("Kort måling");
    await page.getByRole("button", { name: "Begynd" }).click();
    const write = async (on: string, kind: string, title: string) => {
      await page.getByLabel(on).selectOption({ label: kind });
      const form = page.locator("form").filter({ has: page.getByLabel(on) });
      await form.getByRole("button", { name: "Skriv spørgsmålet" }).click();
      await page.getByLabel("Spørgsmålet på dansk").fill(title);
    };
    const save = () => page.getByRole("button", { name: "Gem", exact: true }).click();
    await write("Nyt spørgsmål på side 1", "I meget høj grad – slet ikke", time);
    await page.getByLabel("Spørgsmålet på engelsk").fill("Do you have enough time for the calls?");
    await page.getByLabel("Skal besvares").check();
    expect(await faultsAsItStands(page)).toEqual([]);
    await save();
    await page.getByText("Spørgsmålet er gemt i kladden.").waitFor();
    await page.getByLabel("Sidens titel").fill("Til sidst");
    await page.getByRole("button", { name: "Tilføj side" }).click();
    await write("Nyt spørgsmål på side 2", "Fritekst", "Hvad mangler?");
    await save();
    await write("Nyt spørgsmål på side 2", "Egne svar, hvoraf der vælges ét", "Hvordan er lyden?");
    for (const [n, answer] of ["Dårlig", "God", "Ved ikke"].entries())
      await page.getByLabel(`Svar ${n + 1} på dansk`).fill(answer);
    await page.getByRole("button", { name: "Flyt svar 2 op" }).click();
    expect(await page.getByLabel("Svar 1 på dansk").inputValue()).toBe("God");
    await page.getByLabel("Uden for skalaen").nth(2).check();
    await page.getByLabel("Det første svar er bedst").check();
    await save();
    await page.getByRole("button", { name: "Flyt »Hvordan er lyden?« op" }).click();
    await page.getByRole("button", { name: "Slet »Hvad mangler?«" }).click();
    await page.getByRole("button", { name: "Fortryd sletningen af »Hvad mangler?«" }).first().click();
    await page.getByText("Det slettede er tilbage.").waitFor();
    expect(await page.locator("main h3").allTextContents()).toEqual([
      time,
      "Hvordan er lyden?",
      "Hvad mangler?",
    ]);
    expect(await faultsAsItStands(page)).toEqual([]);
    await page.getByRole("link", { name: "Se det som på en telefon" }).click();
    await page.locator("[data-surveyjs]").waitFor();
    expect(await faultsAsItStands(page)).toEqual([]);
    await next(page);
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByText("Det var en prøve").waitFor();
    await page.getByRole("link", { name: "Kladde" }).click();
    await page.getByRole("link", { name: "Gem som version 1" }).click();
    await page.getByRole("button", { name: "Gem som version 1" }).click();
    await page.getByText("Gemt som version 1.").waitFor();
    const questionnaire = "Kort måling, version 1";
    await createRound(page, { name: "Kort måling-1", questionnaire, firstDay, lastDay: endsOn });
    await page.getByRole("link", { name: "Se det hele igennem, og åbn" }).click();
    await confirmOpening(page, site);
    await context.close();
  });

  it("is answered on a phone, which turns to a question that must be answered", async () => {
    const { page, context } = await openAnswering(await freshLink(endsOn));
    await next(page);
    await radio(page, /^Hvordan er lyden/, "God").check({ force: true });
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByText("Et spørgsmål mangler et svar").waitFor();
    await radio(page, /^Har du tid nok.*skal besvares/, "I høj grad").check({ force: true });
    expect(await faultsAsItStands(page)).toEqual([]);
    await next(page);
    await page.getByRole("button", { name: "Send svar" }).click();
    await waitForThanks(page);
    await context.close();
  });

  it("is answered on a phone without scripts", async () => {
    const link = await freshLink(endsOn);
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize, scripts: false });
    await page.goto(link);
    await page.getByLabel("Hvad mangler?").fill("Bedre hovedtelefoner");
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByRole("link", { name: /^Et spørgsmål mangler et svar/ }).click();
    const group = page.getByRole("group", { name: time });
    await group.getByLabel("Delvist").check();
    expect(await page.getByLabel("Hvad mangler?").inputValue()).toBe("Bedre hovedtelefoner");
    await page.getByRole("button", { name: "Send svar" }).click();
    await waitForThanks(page);
    await context.close();
  });
});
