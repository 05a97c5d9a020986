/**
 * `MODE=test npx tsx test/mail/drawn-letters/draw.ts [FOLDER]` draws every letter in a browser, on a desktop and on a phone, in both
 * languages and also in dark colours: a picture each, in build/letters unless told otherwise.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { renderLetter } from "../../../app/mail/letters/render.server.ts";
import { cast } from "../../../db/demo/cast.ts";
import { openBrowser } from "../../journeys/visitor.ts";
import { allSamples } from "../../../app/mail/letter-texts/samples/samples.server.ts";

const widths = [600, 320];
const versions = [
  { locale: "da", colorScheme: "light" },
  { locale: "en", colorScheme: "light" },
  { locale: "da", colorScheme: "dark" },
] as const;

const folder = process.argv[2] ?? join(import.meta.dirname, "../../../build/letters");
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const width of widths) for (const version of versions) await drawAll(browser, width, version);
} finally {
  await browser.close();
}
console.log(folder);

async function drawAll(
  browser: Browser,
  width: number,
  { locale, colorScheme }: (typeof versions)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme });
  for (const { letter, form, props } of allSamples) {
    const { html } = await renderLetter(letter, locale, props, {
      handler: cast.sanne.name,
      texts: {},
    });
    await page.setContent(html);
    const path = join(folder, `${letter}-${form}-${width}-${locale}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await page.close();
}
