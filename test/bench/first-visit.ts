/** The kB that an agent's first visit to the course transfers, without films. */
import { ensureBrowser } from "../browser.ts";
import { openBrowser } from "../journeys/visitor.ts";
import type { Filled } from "./fill.ts";
import { films, firstViewBytes } from "./first-view.ts";

/** In kB, with an empty cache: the larger of the course page and a film's page. */
export async function firstVisitKb(base: string, filled: Filled): Promise<number> {
  await ensureBrowser();
  const browser = await openBrowser();
  const film = `/e-laering/${filled.films[0]!.slug}`;
  const costs = [];
  for (const path of ["/e-laering", film])
    costs.push(await firstViewBytes(browser, base + path, films, filled.agent));
  await browser.close();
  return Math.max(...costs) / 1000;
}
