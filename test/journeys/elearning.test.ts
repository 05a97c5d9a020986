/** The e-learning in a real browser: the leader who asks why. */
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../cast.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, signInAs, visit } from "./visitor.ts";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("the leader", { timeout: 120_000 }, () => {
  it("opens why someone is where they are, with the rule, what was done and what is missing", async () => {
    const { page, context } = await visit(browser, site.base);
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
