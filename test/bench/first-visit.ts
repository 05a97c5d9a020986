/** What an agent's first visit to the course costs over the wire, films left out. */
import { openBrowser } from "../journeys/visitor.ts";
import type { Filled } from "./fill.ts";
import { films, firstViewBytes } from "./first-view.ts";

/** In kB, with an empty cache: the larger of the course's page and a film's. */
export async function firstVisitKb(base: string, filled: Filled): Promise<number> {
  const browser = await openBrowser();
  const film = `/e-laering/${filled.films[0]!.slug}`;
  const costs = [];
  for (const path of ["/e-laering", film])
    costs.push(await firstViewBytes(browser, base + path, films, filled.agent));
  await browser.close();
  return Math.max(...costs) / 1000;
}
