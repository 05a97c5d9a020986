/** A visitor in a real Chromium. */
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import type { Mailbox } from "./mailbox.ts";

export type DemoRole = "agent" | "leder" | "vaert" | "sekretariat" | "styregruppe";

/** The viewport of a phone and of a desktop, in CSS pixels. */
export const phoneSize = { width: 320, height: 640 };
export const deskSize = { width: 1280, height: 900 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/** A new browser context at the site's front page, as wide as a desktop and with scripts unless told otherwise. */
export async function openVisitor(
  browser: Browser,
  base: string,
  { viewport = deskSize, scripts = true }: { viewport?: typeof deskSize; scripts?: boolean } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: base,
    viewport,
    javaScriptEnabled: scripts,
    locale: "da-DK",
    // Chromium without a window grants it to nobody by itself.
    permissions: ["clipboard-write"],
  });
  // An upper bound for what never appears; a busy machine may be many times slower than usual.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto("/");
  return { page, context };
}

/** Resolves when the page has loaded and its browser modules have started: until then a form is sent without them. */
export async function scriptsStarted(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.waitForFunction(() => !document.querySelector("[data-module]:not([data-started])"));
}

/** Signs in with the demo's button on the front page. */
export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  await page.goto("/");
  await page.locator(`button[name="who"][value="${role}"]`).click();
  await page.waitForLoadState();
}

/** Signs in with the code of the letter that the site sends. */
export async function signInByCode(page: Page, mailbox: Mailbox, mail: string): Promise<void> {
  await page.goto("/log-ind");
  await page.getByLabel("Din mailadresse").fill(mail);
  await page.getByRole("button", { name: "Send mig en kode" }).click();
  const letter = await mailbox.letterTo(mail, /er din kode/);
  await page.getByLabel("Kode fra mailen").fill(/^\d{6}/.exec(letter.subject!)![0]);
  await page.getByRole("main").getByRole("button", { name: "Log ind" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/log-ind"));
}
