/**
 * Finds or installs a browser for the journeys: the system's Chromium (without a window where there is one: it takes a quarter less
 * processor time), else Playwright's, else from the package manager.
 * Prints its path when run as a script.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const known = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of an installed browser; undefined when there is none. */
export const findBrowser = () => [...known, chromium.executablePath()].find((path) => existsSync(path));

async function attempt(command: string, ...words: string[]): Promise<void> {
  try {
    await promisify(execFile)(command, words, { timeout: 600_000 });
  } catch {
    console.error(`(${command} ${words.join(" ")}: failed)`);
  }
}

/** The path of a browser, which is installed if necessary. Throws when that fails. */
export async function ensureBrowser(): Promise<string> {
  if (!findBrowser()) await attempt("npx", "playwright", "install", "chromium");
  if (!findBrowser()) {
    await attempt("apt-get", "update");
    await attempt("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell");
  }
  const browser = findBrowser();
  if (!browser) throw new Error("No browser: install Chromium, or run `npx playwright install chromium`.");
  return browser;
}

if (import.meta.filename === process.argv[1]) console.log(`Browser: ${await ensureBrowser()}`);
