/** The errands of a Monday on one site: each begins on the secretary's front page and is counted. */
import { join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FilledSize } from "../../global/filled.ts";
import type { Mailbox } from "../mailbox.ts";
import { type Site, startSite } from "../site.ts";
import { openBrowser, openVisitor, scriptsStarted, signInAs } from "../visitor.ts";
import { type ErrandNumber, errands, type PartOf } from "./errands.ts";
import { Secretary } from "./secretary.ts";

interface Errand<N extends ErrandNumber> {
  she: Secretary;
  /** Back on the front page, with no presses counted. */
  begin: () => Promise<void>;
  /** Prints what a part took since it began, and fails when that is more than it may; the next part begins where she is. */
  done: (part: PartOf<N>) => void;
}

interface Monday {
  errand: <N extends ErrandNumber>(number: N, act: (errand: Errand<N>) => Promise<void>) => void;
  /**
   * Presses the button of the panel before letters, and expects as many letters as it announced to wait in the outbox, where they can be
   * taken back. Returns what it said.
   */
  sendLetters: (she: Secretary) => Promise<string>;
  /** The rows of the site's database, each its first column. */
  rows: (sql: string, ...values: unknown[]) => unknown[];
  /** Where letters arrive, when the site has not been told to keep them as files. */
  mailbox: () => Mailbox;
}

/**
 * One site and one browser for the errands of a file; each has a window of its own, so that one that fails hides no other. Letters are kept as
 * files unless `env` says otherwise.
 */
export function withSiteOnMonday(
  people: FilledSize,
  { env = { SMTP_URL: "" } }: { env?: Record<string, string> } = {},
): Monday {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await startSite({ people, env });
    browser = await openBrowser();
    const visitor = await openVisitor(browser, site.base);
    context = visitor.context;
    await signInAs(visitor.page, "sekretariat");
    await visitor.page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  function errand<N extends ErrandNumber>(number: N, act: (errand: Errand<N>) => Promise<void>): void {
    const { title, parts } = errands[number];
    it(`${number}: ${title}`, async () => {
      const she = new Secretary(await context.newPage());
      const begin = async () => {
        await she.page.goto("/");
        await scriptsStarted(she.page);
        she.presses = 0;
      };
      const done = (name: PartOf<N>) => {
        const { what, most, before } = (parts as Record<string, Part>)[name]!;
        const { presses } = she;
        she.presses = 0;
        console.log(`${number}. ${title}: ${what}: ${presses}${before ? ` (before: ${before})` : ""}`);
        expect(presses, `presses of »${what}«`).toBeLessThanOrEqual(most);
      };
      await begin();
      await act({ she, begin, done });
      await she.page.close();
    });
  }

  const inDatabase = <Result>(use: (database: SQLite.Database) => Result): Result => {
    const database = new SQLite(join(site.folder, "data/ddh.sqlite"));
    try {
      return use(database);
    } finally {
      database.close();
    }
  };
  const rows: Monday["rows"] = (sql, ...values) =>
    inDatabase((database) =>
      database
        .prepare(sql)
        .pluck()
        .all(...values),
    );
  const sendLetters = async (she: Secretary) => {
    const panel = await she.text();
    const last = rows("select coalesce(max(id), 0) from letters")[0];
    await she.press("button", /send mails$/i);
    const held = rows("select id from letters where id > ? and held_for is not null", last);
    expect(held).toHaveLength(Number(/send (\d+) mails/i.exec(panel)?.[1]));
    return panel;
  };
  return { errand, sendLetters, rows, mailbox: () => site.mailbox };
}

interface Part {
  what: string;
  most: number;
  before?: number;
}
