/** A new municipality's plan, from its beginning to what the leader does of it, in a real browser. */
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../cast.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, phone, signInAs, visit } from "./visitor.ts";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ people: 40 });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("a new municipality's plan", { timeout: 120_000 }, () => {
  it("is begun by the secretariat, reaches the leader by letter, and is ticked by both, without scripts", async () => {
    const office = (await visit(browser, site.base, { scripts: false })).page;
    await signInAs(office, "sekretariat");
    await office.getByRole("link", { name: "Planer", exact: true }).click();
    await office.getByLabel("Kommune").selectOption({ label: "Aarhus" });
    await office.getByRole("button", { name: "Begynd planen" }).click();
    expect(await office.getByRole("heading", { level: 1 }).textContent()).toBe("Plan for Aarhus");
    await office.getByRole("checkbox", { name: "Aftalen er underskrevet" }).check();
    await office.getByRole("checkbox", { name: "Introduktion for lederne" }).check();
    await office.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await office.getByRole("status").textContent()).toContain("gjort");

    const letter = await site.post.letterTo(cast.karen.mail, /Velkommen i Den Digitale Hotline/);
    const { page, context } = await visit(browser, site.base, { viewport: phone });
    await signInAs(page, "leder");
    await page.goto(new URL(/\/planer\/\d+/.exec(letter.text!)![0], site.base).href);
    const told = (await page.getByRole("main").textContent())!;
    for (const part of [
      "De første vagter er lagt og taget",
      "Opfølgningsmøde",
      cast.karen.name,
      cast.sanne.name,
    ])
      expect(told).toContain(part);
    expect(await page.getByRole("checkbox", { name: "Opfølgningsmøde" }).count()).toBe(0);

    await page.goto("/min-side");
    await page.getByRole("link", { name: "Se dine punkter" }).click();
    await page.getByRole("checkbox", { name: "Superbruger og kvalitetskoordinator" }).check();
    await page.getByRole("checkbox", { name: "Guiderne er klar" }).check();
    await page.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await page.getByRole("checkbox", { name: "Guiderne er klar" }).count()).toBe(0);
    await context.close();

    await office.reload();
    const tags = office.getByRole("listitem").filter({ hasText: "Gjort" });
    expect(await tags.filter({ hasText: "Guiderne er klar" }).count()).toBe(1);
    expect(await tags.filter({ hasText: "Velkomstpakke til kommunen" }).count()).toBe(1);
    expect(await tags.filter({ hasText: "Agenterne er oprettet på sitet" }).count()).toBe(1);
  });
});
