/** The bytes that a first visit to a page transfers, in a real Chromium with an empty cache. */
import type { Browser } from "@playwright/test";

/**
 * The bytes transferred, headers included, until the network is idle: document, style sheet, fonts, scripts. Addresses in `without`
 * are blocked. `as` is the Set-Cookie value of a session.
 */
export async function firstViewBytes(
  browser: Browser,
  address: string,
  without: string[],
  as?: string,
): Promise<number> {
  const extraHTTPHeaders = as ? { Cookie: as.split(";")[0]! } : undefined;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, extraHTTPHeaders });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setBlockedURLs", { urls: without });
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  return bytes;
}

/** SurveyJS, and React, which only SurveyJS needs. */
export const surveyJs = ["*/answering.client*", "*/assets/index-*"];

/** Films. */
export const films = ["*/film/*"];
