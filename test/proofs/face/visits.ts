/** Visitors with a phone, and what is wrong with the pages that they come to. */
import type { Browser, Page } from "@playwright/test";
import {
  type AxeRulesOf,
  type Faults,
  faultsOf,
  linksOn,
  type SeenPages,
  walkLinks,
} from "../../journeys/page-faults.ts";
import type { Site } from "../../journeys/site.ts";
import { type DemoRole, openVisitor, phoneSize, signInAs } from "../../journeys/visitor.ts";

export class Visits {
  /** By path: faults of the page, or what was expected there and is not so. */
  readonly faults: Faults = {};

  constructor(
    readonly site: Site,
    private readonly browser: Browser,
    /** Addresses that need not be looked at again. */
    readonly seen: SeenPages,
    private readonly axeRulesOf: AxeRulesOf,
  ) {}

  /** A page of a new visitor, signed in if `who` is given. */
  async visitor(who?: DemoRole): Promise<Page> {
    const { page } = await openVisitor(this.browser, this.site.base, { viewport: phoneSize });
    if (who) await signInAs(page, who);
    return page;
  }

  /** Runs the steps as a visitor, whose browser context is closed after them. */
  async as(who: DemoRole | undefined, steps: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.visitor(who);
    await steps(page);
    await page.context().close();
  }

  /** Follows links from these paths to every address that was not seen. */
  async walk(page: Page, ...from: string[]): Promise<void> {
    Object.assign(this.faults, await walkLinks(page, from, this.seen, { axeRulesOf: this.axeRulesOf }));
  }

  /** Looks at the page that is open, with its query; it then counts as seen for this address. */
  async here(page: Page, address: string): Promise<void> {
    const { pathname, search } = new URL(page.url());
    this.seen.set(address, pathname);
    await this.at(page, pathname + search);
  }

  /** Looks at the page of this path. */
  async at(page: Page, path: string, status = 200): Promise<void> {
    const faults = await faultsOf(page, path, status);
    if (faults.length > 0) this.faults[path] = faults;
  }

  /** Notes a fault of the page that is open unless it holds. */
  expect(page: Page, holds: boolean, what: string): void {
    if (!holds) this.faults[page.url()] = [what];
  }

  /** The first link with this beginning in the demo's letters; waits until such a letter is sent, two minutes at most. */
  async linkInPost(page: Page, beginning: string): Promise<string> {
    for (let tries = 0; tries < 240; tries++) {
      await page.goto("/demo/post");
      const letters = (await linksOn(page)).filter((path) => path.startsWith("/demo/post/"));
      for (const letter of letters) {
        await page.goto(letter);
        const found = (await linksOn(page)).find((path) => path.startsWith(beginning));
        if (found) return found;
      }
      await page.waitForTimeout(500);
    }
    throw new Error(`No letter with a link to ${beginning}`);
  }
}
