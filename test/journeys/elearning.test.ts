/** The e-learning in a real browser: the leader who asks why, the shift without a mouse, a film that Vimeo shows. */
import type { Browser, Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { type Site, startSite } from "./site.ts";
import { standInForVimeo } from "./vimeo-stand-in.ts";
import { openBrowser, openVisitor, signInAs } from "./visitor.ts";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("the leader", () => {
  it("opens why someone is where they are, with the rule, what was done and what is missing", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "leder");
    await page.goto("/mit-hold");
    await page.getByRole("link", { name: cast.astrid.name }).first().click();
    await page.getByRole("link", { name: /^Hvorfor\?/ }).click();
    const told = (await page.getByRole("main").textContent())!;
    for (const part of [cast.astrid.name, "Regel 1", "95 %", "Invitation sendt", "Ikke set: 0.00–0.08"])
      expect(told).toContain(part);
    await context.close();
  });
});

describe("the simulated shift", () => {
  it("is taken by the keyboard alone: both calls, their reviews, and a turn tried again", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "agent");
    await page.goto("/e-laering/simuleret-vagt");
    for (const citizen of ["Inger", "Preben"]) {
      await pressByKeyboard(page, page.getByRole("button", { name: "Tag telefonen" }));
      expect(await page.getByRole("heading", { name: /^Samtalen:/ }).textContent()).toContain(citizen);
      const choices = page.locator('form.choices button[value="0"]');
      while (await choices.count()) await pressByKeyboard(page, choices.first());
      const told = (await page.getByRole("main").textContent())!;
      for (const part of ["Samtalen er bestået", "Løst i første samtale", "Rigtig guide", "humør", "Tid"])
        expect(told).toContain(part);
    }
    expect(await page.getByRole("main").textContent()).toContain("Lektionen er færdig.");
    await pressByKeyboard(page, page.getByRole("button", { name: /^Prøv igen herfra/ }).first());
    expect(await page.locator("form.choices button").count()).toBeGreaterThan(1);
    await context.close();
  });
});

describe("a film on Vimeo", () => {
  const title = "Nyt om køerne";

  it("is built by the secretariat, who are told when the length they wrote is not the film's", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await standInForVimeo(page, 6);
    await signInAs(page, "sekretariat");
    await page.goto("/sekretariat/kurser/ny");
    await page.getByLabel("Navn", { exact: true }).fill("Kort kursus om køer");
    await page.getByRole("button", { name: "Gem" }).click();
    const course = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Tilføj en lektion" }).click();
    await page.getByLabel("Titel").fill(title);
    await page.getByLabel("Minutter, den tager").fill("1");
    await page.getByRole("button", { name: "Tilføj en lektion" }).click();
    const lesson = new URL(page.url()).pathname;
    const giveLength = async (length: string) => {
      await page.goto(lesson);
      await page.getByLabel("Adresse på Vimeo").fill("https://vimeo.com/76979871");
      await page.getByLabel("Filmens længde").fill(length);
      await page.getByRole("button", { name: "Vis filmen fra Vimeo" }).click();
      await page.getByRole("link", { name: "Se lektionen, som den bliver" }).click();
    };
    await giveLength("0.09");
    await page.getByText("Filmen varer 0.06 hos Vimeo, men her står 0.09.").waitFor();
    await giveLength("0.06");
    await page.frameLocator("iframe").getByRole("button", { name: "Afspil" }).waitFor();
    await page.goto(course);
    await page.getByRole("button", { name: "Udgiv" }).click();
    await page.getByText("Kurset er udgivet.").waitFor();
    await context.close();
  });

  it("is counted as it plays, and is complete when it has been seen", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await standInForVimeo(page, 6);
    await signInAs(page, "agent");
    await page.goto("/e-laering");
    await page.getByRole("link", { name: title }).click();
    const film = await page.request.get(page.url());
    expect(film.headers()["content-security-policy"]).toContain("frame-src https://player.vimeo.com 'self'");
    await page.frameLocator("iframe").getByRole("button", { name: "Afspil" }).click();
    await page.getByText("Filmen er set færdig.").waitFor();
    const other = await page.request.get("/e-laering");
    expect(other.headers()["content-security-policy"]).not.toContain("vimeo");
    await context.close();
  });
});

/** Goes on with the tabulator until the thing has the focus, as someone without a mouse does, and presses it. */
async function pressByKeyboard(page: Page, thing: Locator): Promise<void> {
  const isThere = () => thing.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; !(await isThere()); tabs++) {
    if (tabs > 200) throw new Error("The keyboard does not get there.");
    await page.keyboard.press("Tab");
  }
  const left = page.waitForEvent("framenavigated");
  await page.keyboard.press("Enter");
  await left;
  await page.waitForLoadState();
}
