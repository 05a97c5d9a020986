/**
 * Finds a browser for the journeys, or gets one: the system's Chromium, else Playwright's own, else the package manager's.
 * Prints where it is.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a browser is, or undefined. */
export const findBrowser = () => [...known, chromium.executablePath()].find((path) => existsSync(path));

async function attempt(command: string, ...words: string[]): Promise<void> {
  try {
    await promisify(execFile)(command, words, { timeout: 600_000 });
  } catch {
    console.error(`(${command} ${words.join(" ")}: lykkedes ikke)`);
  }
}

/** Where a browser is; fetches one where there is none. Throws when none can be had. */
export async function ensureBrowser(): Promise<string> {
  if (!findBrowser()) await attempt("npx", "playwright", "install", "chromium");
  if (!findBrowser()) {
    await attempt("apt-get", "update");
    await attempt("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  }
  const browser = findBrowser();
  if (!browser)
    throw new Error("Ingen browser: installér Chromium, eller kør `npx playwright install chromium`.");
  return browser;
}

if (import.meta.filename === process.argv[1]) console.log(`Browser: ${await ensureBrowser()}`);
