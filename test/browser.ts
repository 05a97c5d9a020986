/**
 * Finds a browser for the journeys, or gets one: the system's Chromium, else Playwright's own, else the package manager's.
 * Prints where it is.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a browser is, or undefined. */
export const findBrowser = () => [...known, chromium.executablePath()].find((path) => existsSync(path));

function attempt(command: string, ...words: string[]): void {
  try {
    execFileSync(command, words, { stdio: ["ignore", "ignore", "pipe"], timeout: 300_000 });
  } catch {
    console.error(`(${command} ${words.join(" ")}: lykkedes ikke)`);
  }
}

if (import.meta.filename === process.argv[1]) {
  if (!findBrowser()) attempt("npx", "playwright", "install", "chromium");
  if (!findBrowser()) {
    attempt("apt-get", "update");
    attempt("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  }
  const browser = findBrowser();
  if (!browser) {
    console.error("Ingen browser: installér Chromium, eller kør `npx playwright install chromium`.");
    process.exit(1);
  }
  console.log(`Browser: ${browser}`);
}
