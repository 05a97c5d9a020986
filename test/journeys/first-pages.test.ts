/**
 * The first page of each role and of strangers at 320 px: status, markup, width, console and axe report no fault. Every other page, and every width:
 * `npm run prove -- face`.
 */
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { type DemoRole, openBrowser, openVisitor, phoneSize, scriptsStarted, signInAs } from "./visitor.ts";

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

async function signedInPage(who?: DemoRole) {
  const { page } = await openVisitor(browser, site.base, { viewport: phoneSize });
  if (who) await signInAs(page, who);
  return page;
}

describe("the first pages", () => {
  const starts: [DemoRole | undefined, string][] = [
    [undefined, "/"],
    ["sekretariat", "/sekretariat"],
    ["leder", "/mit-hold"],
    ["agent", "/min-side"],
    ["vaert", "/kursusdage"],
    ["styregruppe", "/styregruppe"],
  ];
  it("have no fault", async () => {
    for (const [who, start] of starts) {
      const page = await signedInPage(who);
      expect(await faultsOf(page, start), start).toEqual([]);
      await page.context().close();
    }
  });

  it("have no fault where there is none, or it is another role's", async () => {
    const page = await signedInPage("styregruppe");
    expect(await faultsOf(page, "/findes-ikke", 404)).toEqual([]);
    expect(await faultsOf(page, "/mit-hold", 403)).toEqual([]);
    await page.context().close();
  });
});

describe("a form that was sent when the session had ended", () => {
  it("stands filled with what was typed, without a fault, and asks before it is left", async () => {
    const page = await signedInPage("agent");
    await page.goto("/min-side/data");
    await scriptsStarted(page);
    await page.getByLabel("Dit navn").fill("Astrid Nytnavn");
    await site.ddh("sign-out", cast.astrid.mail);
    await page.getByRole("button", { name: "Gem navnet" }).click();
    await page.getByText("Det, du skrev, er gemt i en time.").waitFor();
    const { pathname, search } = new URL(page.url());
    expect(await faultsOf(page, pathname + search)).toEqual([]);
    await signInAs(page, "agent");
    await page.getByRole("link", { name: "Gå til siden, hvor du skrev det" }).click();
    await page.getByText("Det, du skrev, er her stadig. Se det igennem og send det.").waitFor();
    expect(await page.getByLabel("Dit navn").inputValue()).toBe("Astrid Nytnavn");
    expect(await faultsOf(page, "/min-side/data")).toEqual([]);
    await scriptsStarted(page);
    const questions: string[] = [];
    page.on("dialog", (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.getByLabel("Dit navn").pressSequentially("!");
    await page.goto("/min-side");
    expect(questions).toEqual(["beforeunload"]);
  });
});
