/** A visitor in a real Chromium. */
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser.ts";
import type { Mailbox } from "./mailbox.ts";

export type DemoRole = "agent" | "leder" | "vaert" | "sekretariat" | "styregruppe";

/** Phone and desk, in CSS pixels. */
export const phoneSize = { width: 320, height: 640 };
export const deskSize = { width: 1280, height: 900 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/** A browser of one's own at the site's front page; what is fetched without scripts must work without them. */
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
  });
  // For what never comes; a busy machine may be many times slower.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto("/");
  return { page, context };
}

/** Resolves when the page has loaded, and its scripts have taken over what they move: until then a form goes its plain way. */
export async function scriptsStarted(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.waitForFunction(() => !document.querySelector("[data-module]:not([data-started])"));
}

/** Signs in by the demo's button on the front page. */
export async function signInAs(page: Page, who: DemoRole): Promise<void> {
  await page.goto("/");
  await page.locator(`button[name="who"][value="${who}"]`).click();
  await page.waitForLoadState();
}

/** Signs in with the code of the letter that the site sends. */
export async function signInByCode(page: Page, post: Mailbox, mail: string): Promise<void> {
  await page.goto("/log-ind");
  await page.getByLabel("Din mailadresse").fill(mail);
  await page.getByRole("button", { name: "Send mig en kode" }).click();
  const letter = await post.letterTo(mail, /er din kode/);
  await page.getByLabel("Kode fra brevet").fill(/^\d{6}/.exec(letter.subject!)![0]);
  await page.getByRole("main").getByRole("button", { name: "Log ind" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/log-ind"));
}
