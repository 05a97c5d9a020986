/** A questionnaire built on the site, in a real browser: written, asked and answered. */
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monday } from "../clock/monday.ts";
import { type Site, startSite } from "./site.ts";
import {
  confirmOpening,
  createRound,
  faultsAsItStands,
  freshLinkOf,
  next,
  openAnsweringIn,
  radio,
  waitForThanks,
} from "./survey-steps.ts";
import { openBrowser, openVisitor, phoneSize, signInAs } from "./visitor.ts";

const dayMs = 86_400_000;
const firstDay = new Date(monday.getTime() - dayMs);
const endsOn = new Date(monday.getTime() + 11 * dayMs);

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

describe("a questionnaire built on the site", () => {
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
    const { page, context } = await openAnsweringIn(browser, site, await freshLinkOf(site, endsOn));
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
    const link = await freshLinkOf(site, endsOn);
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
