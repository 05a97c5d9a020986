/** A package in a real browser: the secretariat uploads, tries and publishes it; an agent takes, leaves, resumes and completes it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { small, zip } from "../elearning/packages/sample-packages.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, openVisitor, phoneSize, signInAs } from "./visitor.ts";

let site: Site;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ddh-packages-"));
  site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const packageFrame = (page: Page) => page.frameLocator("iframe").frameLocator("iframe");
const waitUntilSaved = (page: Page) => page.getByRole("status").getByText("Alt er gemt.").waitFor();

describe("a package", () => {
  it("is uploaded, inspected, tried without storing anything, and published", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    await page.goto("/sekretariat/kurser/ny");
    await page.getByLabel("Navn").fill("Pakkekursus");
    await page.getByLabel("Agenter").check();
    await page.getByRole("button", { name: "Gem" }).click();
    await page.getByRole("link", { name: "Tilføj en lektion" }).click();
    await page.getByLabel("Kursuspakke").check();
    await page.getByLabel("Navn").or(page.getByLabel("Titel")).first().fill("Rise om MitID");
    await page.getByLabel("Minutter, den tager").fill("5");
    await page.getByRole("button", { name: "Tilføj en lektion" }).click();
    await page
      .getByLabel("Pakke", { exact: true })
      .setInputFiles(await zip(join(folder, "small.zip"), small("2004 4th Edition")));
    await page.getByRole("button", { name: "Læg op" }).click();
    await page.getByText("Pakken er kontrolleret og lagt op.").waitFor();
    const text = (await page.getByRole("main").textContent())!;
    for (const part of ["SCORM 2004, 4th Edition", "Lille pakke", "index.html"]) expect(text).toContain(part);

    await page.getByRole("link", { name: "Prøv pakken" }).click();
    expect(await faultsOf(page, new URL(page.url()).pathname)).toEqual([]);
    await packageFrame(page).getByRole("button", { name: "Færdig" }).click();
    await page.getByText("Nu ville lektionen være færdig.").waitFor();
    const calls = (await page.getByRole("list").filter({ hasText: "Initialize" }).textContent())!;
    for (const call of ["Initialize", 'SetValue("cmi.completion_status", "completed")', "Commit"])
      expect(calls).toContain(call);

    await page.getByRole("link", { name: "Til lektionen" }).click();
    await page.getByRole("link", { name: "Pakkekursus" }).click();
    await page.getByRole("button", { name: "Udgiv" }).click();
    await page.getByText("Kurset er udgivet.").waitFor();
    await context.close();
  });

  it("with several parts lists them under their headings, and offers the next when one ends", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    await page.goto("/sekretariat/kurser");
    await page.getByRole("link", { name: "Pakkekursus" }).click();
    await page.getByRole("link", { name: "Tilføj en lektion" }).click();
    await page.getByLabel("Kursuspakke").check();
    await page.getByLabel("Titel").fill("Affald i to dele");
    await page.getByLabel("Minutter, den tager").fill("5");
    await page.getByRole("button", { name: "Tilføj en lektion" }).click();
    const items = [
      { id: "glas", title: "Glas", href: "index.html", heading: "Hjemme" },
      { id: "pap", title: "Pap", href: "index.html?pap", heading: "På pladsen" },
    ];
    await page
      .getByLabel("Pakke", { exact: true })
      .setInputFiles(await zip(join(folder, "parts.zip"), small("1.2", { items })));
    await page.getByRole("button", { name: "Læg op" }).click();
    await page.getByRole("link", { name: "Prøv pakken" }).click();
    const parts = page.frameLocator("iframe").getByRole("navigation");
    await parts.locator("[aria-current]").getByText("Glas").waitFor();
    expect(await parts.getByRole("heading").allTextContents()).toEqual(["Hjemme", "På pladsen"]);
    await packageFrame(page).getByRole("button", { name: "Slut" }).click();
    await page.getByRole("button", { name: "Næste del · Pap" }).click();
    await parts.locator("[aria-current]").getByText("Pap").waitFor();
    await page.getByRole("button", { name: "Næste del" }).waitFor({ state: "hidden" });
    await context.close();
  });

  it("is taken on a phone, closed without a commit, resumed at the same page, and completed", async () => {
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "agent");
    await page.goto("/e-laering");
    await page.getByRole("link", { name: "Rise om MitID" }).click();
    await packageFrame(page).getByRole("button", { name: "Side 3" }).click();
    await waitUntilSaved(page);
    await packageFrame(page).getByRole("button", { name: "Side 5" }).click();
    // The value is set but never committed, and the page is closed at once.
    await page.close({ runBeforeUnload: false });

    const reopened = await context.newPage();
    await reopened.goto("/e-laering/rise-om-mitid");
    await packageFrame(reopened).getByText("side-5").waitFor();
    await packageFrame(reopened).getByText("resume").waitFor();
    await packageFrame(reopened).getByRole("button", { name: "Færdig" }).click();
    await reopened.getByText("Lektionen er færdig.").waitFor();
    await packageFrame(reopened).getByRole("button", { name: "Spørg" }).click();
    await reopened.getByText("Pakken spurgte: »Fortsæt?« Der er svaret ja.").waitFor();
    await packageFrame(reopened).getByText("true", { exact: true }).waitFor();
    await packageFrame(reopened).getByRole("button", { name: "Slut" }).click();
    await reopened.getByRole("button", { name: "Åbn pakken igen" }).click();
    await reopened.getByRole("button", { name: "Åbn pakken igen" }).waitFor({ state: "hidden" });
    await packageFrame(reopened).getByText("side-5").waitFor();
    await reopened.goto("/e-laering/hvorfor");
    const text = (await reopened.getByRole("main").textContent())!;
    expect(text).toContain("meldt gennemført af pakken");
    expect(text).toMatch(/gennemført, 90\s%/);
    await context.close();
  });
});
