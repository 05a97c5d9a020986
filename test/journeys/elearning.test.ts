/** The e-learning in a real browser: a leader's view of progress, a simulated shift by keyboard, a film's picture, and a film on Vimeo. */
import type { Browser, Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { standInForVimeo } from "./vimeo-stand-in.ts";
import { openBrowser, openVisitor, scriptsStarted, signInAs } from "./visitor.ts";

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
  it("sees why someone's status is what it is: the rule, what is completed and what is missing", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "leder");
    await page.goto("/mit-hold");
    await page.getByRole("link", { name: cast.astrid.name }).first().click();
    await page.getByRole("link", { name: /^Hvorfor\?/ }).click();
    const text = (await page.getByRole("main").textContent())!;
    for (const part of [cast.astrid.name, "Regel 1", "95\u00a0%", "Invitation sendt", "Ikke set: 0.00–0.08"])
      expect(text).toContain(part);
    await context.close();
  });
});

describe("the simulated shift", () => {
  it("can be taken by keyboard alone: both calls, their reviews, and a retried turn", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "agent");
    await page.goto("/e-laering/simuleret-vagt");
    for (const citizen of ["Inger", "Preben"]) {
      await pressByKeyboard(page, page.getByRole("button", { name: "Tag telefonen" }));
      expect(await page.locator(".call-top").textContent()).toContain(citizen);
      const choices = page.locator('form.call-choices button[value="0"]');
      while (await choices.count()) await pressByKeyboard(page, choices.first());
      const text = (await page.getByRole("main").textContent())!;
      for (const part of ["Samtalen er bestået", "Løst i første samtale", "Rigtig guide", "humør", "Tid"])
        expect(text).toContain(part);
    }
    expect(await page.getByRole("main").textContent()).toContain("Lektionen er færdig.");
    await pressByKeyboard(page, page.getByRole("button", { name: /^Prøv igen herfra/ }).first());
    expect(await page.locator("form.call-choices button").count()).toBeGreaterThan(1);
    await context.close();
  });
});

describe("a film of the site's own", () => {
  it("is played by keys, with its text in step beside it and its captions under the picture", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "agent");
    await page.goto("/e-laering/velkommen");
    await scriptsStarted(page);
    const video = page.locator("video");
    const isPaused = () => video.evaluate((film: HTMLVideoElement) => film.paused);
    await page.keyboard.press("k");
    await expect.poll(isPaused).toBe(false);
    await page.keyboard.press(" ");
    await expect.poll(isPaused).toBe(true);

    const line = page.getByRole("button", { name: "Kommunerne tager vagterne sammen." });
    await line.click();
    await expect.poll(() => line.getAttribute("aria-current")).toBe("true");
    await page.keyboard.press("k");
    expect(await video.evaluate((film: HTMLVideoElement) => film.currentTime)).toBeGreaterThanOrEqual(3.7);
    const caption = page.locator("[data-caption]");
    await caption.getByText("Kommunerne tager vagterne sammen.").waitFor();
    const [picture, under] = [(await video.boundingBox())!, (await caption.boundingBox())!];
    expect(under.y).toBeGreaterThanOrEqual(picture.y + picture.height);
    await page.getByRole("button", { name: "Undertekster" }).click();
    await caption.waitFor({ state: "hidden" });

    const before = await isPaused();
    await page.getByLabel("Hastighed").focus();
    await page.keyboard.press("k");
    await page.getByRole("button", { name: "Slå tasterne fra" }).click();
    await page.keyboard.press("k");
    expect(await isPaused()).toBe(before);
    expect(await faultsOf(page, "/e-laering/velkommen")).toEqual([]);
    await context.close();
  });
});

describe("the picture of a film", () => {
  it("is the place in the film that the secretariat chooses, also when the film is published", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    await page.goto("/sekretariat/kurser");
    await page.getByRole("link", { name: "E-læring for agenter" }).click();
    await page.getByRole("link", { name: "Velkommen til hotlinen" }).click();
    await page.getByRole("button", { name: "Brug billedet, der vises" }).click();
    await page.getByText("Billedet er lagt op.").waitFor();
    const poster = await page.getByRole("img", { name: "Billedet nu" }).getAttribute("src");
    expect(poster).toMatch(/^\/film\/u-[0-9a-f]{32}\.webp$/);
    expect((await page.request.get(poster!)).headers()["content-type"]).toBe("image/webp");
    await page.goto("/e-laering");
    expect(await page.locator(`img[src="${poster}"]`).count()).toBe(1);
    await context.close();
  });
});

describe("a film on Vimeo", () => {
  const title = "Nyt om køerne";

  it("is added by the secretariat, with a warning when the entered length is not the film's", async () => {
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

  it("is counted while it plays and is complete when it has been seen", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await standInForVimeo(page, 6);
    await signInAs(page, "agent");
    await page.goto("/e-laering");
    await page.getByRole("link", { name: title }).click();
    const film = await page.request.get(page.url());
    expect(film.headers()["content-security-policy"]).toContain("frame-src https://player.vimeo.com 'self'");
    await page.frameLocator("iframe").getByRole("button", { name: "Afspil" }).waitFor();
    await page.getByRole("button", { name: "Afspil" }).click();
    await page.getByText("Filmen er set færdig.").waitFor();
    const other = await page.request.get("/e-laering");
    expect(other.headers()["content-security-policy"]).not.toContain("vimeo");
    await context.close();
  });
});

/** Presses Tab until the element has the focus, then Enter, and waits for the next page. Throws after 200 presses. */
async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; !(await hasFocus()); tabs++) {
    if (tabs > 200) throw new Error("The element was not reached by keyboard.");
    await page.keyboard.press("Tab");
  }
  const navigated = page.waitForEvent("framenavigated");
  await page.keyboard.press("Enter");
  await navigated;
  await page.waitForLoadState();
}
