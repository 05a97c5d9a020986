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

const present = () => [...known, chromium.executablePath()].filter((path) => existsSync(path));

/** The path of an installed browser; undefined when there is none. `ensureBrowser` has seen that it starts, and it is the first then. */
export const findBrowser = (): string | undefined => process.env.DDH_BROWSER ?? present()[0];

/** Whether the command succeeds; says so when not. */
export async function attempt(command: string, ...words: string[]): Promise<boolean> {
  // Package managers download as another user, who may not read a run's own folder of temporary files.
  const env = { ...process.env, TMPDIR: undefined };
  try {
    await promisify(execFile)(command, words, { timeout: 600_000, env });
    return true;
  } catch {
    console.error(`(${command} ${words.join(" ")}: failed)`);
    return false;
  }
}

/** The first browser that is present and starts: one whose libraries are missing, or a mere pointer to a package, does not. */
async function findWorking(): Promise<string | undefined> {
  for (const path of present()) if (await attempt(path, "--no-sandbox", "--version")) return path;
  return undefined;
}

/**
 * The path of a browser that starts, which is installed if necessary. Throws when that fails. This process, and those that it starts
 * afterwards, find that one.
 */
export async function ensureBrowser(): Promise<string> {
  if (process.env.DDH_BROWSER) return process.env.DDH_BROWSER;
  let browser = await findWorking();
  if (!browser && (await attempt("npx", "playwright", "install", "chromium"))) browser = await findWorking();
  if (!browser) {
    await attempt("apt-get", "update");
    await attempt("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell");
    browser = await findWorking();
  }
  if (!browser) throw new Error("No browser: install Chromium, or run `npx playwright install chromium`.");
  process.env.DDH_BROWSER = browser;
  return browser;
}

if (import.meta.filename === process.argv[1]) console.log(`Browser: ${await ensureBrowser()}`);
