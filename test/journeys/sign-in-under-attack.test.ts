/** A person signs in while strangers, each from a network of their own, ask for letters to the same address and guess codes. */
import type { Browser, Page } from "@playwright/test";
import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, openVisitor, signInByCode } from "./visitor.ts";

const { mail } = cast.astrid;
const minuteMs = 60_000;

let site: Site;
let browser: Browser;
let strangers = 0;

beforeAll(async () => {
  site = await startSite({ people: 40, env: { TRUST_PROXY: "1" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A form that the next stranger sends. */
const send = (path: string, fields: Record<string, string>, cookie = "") =>
  fetch(site.base + path, {
    method: "POST",
    headers: { Origin: site.base, Cookie: cookie, "X-Forwarded-For": `203.0.113.${strangers}` },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });

/** A stranger asks for the address, and types five codes when that was not refused. Returns the status. */
async function attack(): Promise<number> {
  strangers++;
  const asked = await send("/log-ind", { mail });
  const cookie = asked.headers.getSetCookie()[0]?.split(";")[0];
  if (cookie) for (let n = 0; n < 5; n++) await send("/log-ind/kode", { kode: "000000" }, cookie);
  return asked.status;
}

async function lettersOfAttack(): Promise<ParsedMail> {
  for (let n = 0; n < 4; n++) await site.mailbox.letterTo(mail, /er din kode/);
  return site.mailbox.letterTo(mail, /er din kode/);
}

const linkIn = (letter: ParsedMail) => /http:\/\/localhost:\d+\/log-ind\/link\/[\w-]+/.exec(letter.text!)![0];
const codeIn = (letter: ParsedMail) => /^\d+/.exec(letter.subject!)![0];
const button = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name });

async function askFor(page: Page): Promise<void> {
  await page.goto("/log-ind");
  await page.getByLabel("Din mailadresse").fill(mail);
  await button(page, "Send mig en kode").click();
}

async function typeCode(page: Page, letter: ParsedMail): Promise<void> {
  await page.getByLabel("Kode fra mailen").fill(codeIn(letter));
  await button(page, "Log ind").click();
  await page.waitForURL((url) => url.pathname === "/min-side");
}

describe("a person whose address strangers ask for", () => {
  let known: Page;
  let newest: ParsedMail;

  it("has signed in with one browser before, and signs out", async () => {
    known = (await openVisitor(browser, site.base)).page;
    await signInByCode(known, site.mailbox, mail);
    await known.getByRole("button", { name: /rolle, sprog og log ud$/ }).click();
    await known.getByRole("button", { name: "Log ud", exact: true }).click();
    await known.waitForURL((url) => url.pathname === "/");
  });

  it("is sent five letters at most, also after the server was killed", async () => {
    // A window of ten minutes that begins anew, so that the first letter does not count in it.
    await site.restartAt(new Date(Math.ceil(site.now().getTime() / (10 * minuteMs)) * 10 * minuteMs));
    expect([await attack(), await attack(), await attack()]).toEqual([303, 303, 303]);
    await site.kill(() => undefined);
    expect([await attack(), await attack(), await attack(), await attack()]).toEqual([303, 303, 429, 429]);
    newest = await lettersOfAttack();
    expect(newest.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("is refused another letter in a new browser, and gets in by the newest one", async () => {
    const { page, context } = await openVisitor(browser, site.base);
    await askFor(page);
    await page.getByRole("alert").filter({ hasText: "brug knappen i den nyeste" }).waitFor();
    expect(await faultsOf(page, new URL(linkIn(newest)).pathname)).toEqual([]);
    await typeCode(page, newest);
    await context.close();
  });

  it("gets letters in the browser that is known, although strangers have used up theirs", async () => {
    expect(await attack()).toBe(429);
    await askFor(known);
    await known.waitForURL((url) => url.pathname === "/log-ind/kode");
    await typeCode(known, await site.mailbox.letterTo(mail, /er din kode/));
  });

  it("gets the next letter by the button of one that is over", async () => {
    await site.restartAt(new Date(site.now().getTime() + 30 * minuteMs));
    const { page, context } = await openVisitor(browser, site.base);
    expect(await faultsOf(page, new URL(linkIn(newest)).pathname, 410)).toEqual([]);
    // Nobody has signed in with this browser: a program that presses buttons types nothing.
    const number = page.getByLabel(/^Skriv tallet \d{4}$/);
    const [digits] = /\d{4}/.exec((await page.getByText(/^Skriv tallet \d{4}$/).textContent())!)!;
    await number.fill(digits!);
    await button(page, "Send mig en ny mail").click();
    await page.waitForURL((url) => url.pathname === "/log-ind/kode");
    await typeCode(page, await site.mailbox.letterTo(mail, /er din kode/));
    await context.close();
  });

  it("is told of in the trail by one line for the hour, with how many codes were wrong", async () => {
    const { page } = await openVisitor(browser, site.base);
    await signInByCode(page, site.mailbox, cast.sanne.mail);
    await page.goto("/sekretariat/spor?hvad=sign-in-failed");
    expect(await page.getByRole("row").filter({ hasText: cast.astrid.name }).allTextContents()).toEqual([
      expect.stringContaining("Forkert kode ved log ind (25 gange)"),
    ]);
  });
});
