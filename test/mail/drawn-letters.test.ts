/** How every letter looks in a browser, in each of its forms and both languages. */
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlerOf } from "../../app/mail/letters/handler-of.server.ts";
import { letterFiles } from "../../app/mail/letters/letters.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { ensureBrowser } from "../browser.ts";
import { openBrowser } from "../journeys/visitor.ts";
import { allSamples, samples } from "../../app/mail/letter-texts/samples/samples.server.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
const narrow = 320;
const letters = (["da", "en"] as const).flatMap((locale) =>
  allSamples.map((sample) => ({ ...sample, locale, title: `${sample.letter} ${sample.form} (${locale})` })),
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  await ensureBrowser();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: narrow, height: 640 } });
});
afterAll(() => browser.close());

/** What of the open page the tests judge. */
const readPage = () =>
  page.evaluate(() => {
    const linesOf = (selector: string) =>
      [...(document.querySelector(selector)?.childNodes ?? [])].flatMap((line) => line.textContent || []);
    const metaOf = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
    const preview = document.querySelector("[data-skip-in-text]")?.firstChild?.textContent ?? "";
    const card = document.querySelector(".card")!;
    return {
      width: document.documentElement.scrollWidth,
      greeting: linesOf(".greeting").join(),
      heading: linesOf("h1").join(),
      signature: linesOf(".signature"),
      buttons: document.querySelectorAll(".button").length,
      preview: preview.trim(),
      firstLine: (card.querySelector(".greeting") ?? card.querySelector("h1"))!.nextElementSibling!
        .textContent!,
      viewport: metaOf("viewport"),
      colorScheme: metaOf("color-scheme"),
      lang: document.documentElement.lang,
      title: document.title,
    };
  });

it("has a form of every letter that the site sends", () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(letterFiles).sort());
  expect(Object.values(samples).every((forms) => forms.length > 0)).toBe(true);
});

/** Chooses who handles an agent's case; returns who then signs letters to the agent. */
function chooseHandler(): string | null {
  const { astrid, sanne } = addCast();
  db.update(people).set({ handlerId: sanne }).where(eq(people.id, astrid)).run();
  return handlerOf(astrid, now);
}

describe("every letter", () => {
  const faults: Record<string, unknown[]> = {};
  const note = (fault: string, title: string, ...seen: unknown[]) => {
    faults[fault] ??= [];
    faults[fault].push([title, ...seen]);
  };

  it("fits a phone, greets by first name, is signed, and has a preheader of its own and at most one button", async () => {
    const handler = chooseHandler();
    for (const { letter, locale, props, title } of letters) {
      const { html, subject } = await renderLetter(letter, locale, props, { handler });
      await page.setContent(html);
      const seen = await readPage();
      if (seen.width > narrow) note("wider than the phone", title, seen.width);
      const toSecretariat = bySite.includes(letter);
      const { name } = props as { name?: string };
      const hello = locale === "da" ? "Hej" : "Hello";
      const greeting = toSecretariat ? "" : `${hello} ${name!.split(" ")[0]}`;
      if (seen.greeting !== greeting) note("greeting", title, seen.greeting);
      if (!signedBy(seen.signature, letter)) note("signature", title, seen.signature);
      if (seen.buttons > 1) note("buttons", title, seen.buttons);
      if (!isOwn(seen.preview, subject, seen.heading, seen.firstLine)) note("preheader", title, seen.preview);
      if (!seen.viewport.includes("width=device-width")) note("viewport", title);
      if (seen.colorScheme !== "light dark") note("color-scheme", title);
      if (seen.lang !== locale || seen.title !== seen.heading) note("head", title, seen.title);
    }
    expect(faults).toEqual({});
  });
});

/** The site's own warnings to the secretariat. */
const bySite = ["sign-in-alarm", "backup-failed"];

/** A reminder is signed by who sends it, the site's own warnings by the site, all others by a person of the secretariat. */
function signedBy(lines: string[], letter: string): boolean {
  if (bySite.includes(letter)) return lines.length === 2;
  return lines[1] === (letter === "team-reminder" ? cast.karen : cast.sanne).name && lines.length === 3;
}

/** Mail programs show the preheader after the subject, so it repeats neither that nor what the letter begins with. */
const isOwn = (preview: string, subject: string, heading: string, firstLine: string): boolean =>
  preview.length >= 10 && ![subject, heading].includes(preview) && !firstLine.startsWith(preview);

it("is signed by the secretariat where nobody there handles the recipient's case", async () => {
  const { text } = await renderLetter(
    "course-day-offer-expired",
    "da",
    samples["course-day-offer-expired"][0],
  );
  expect(text).toContain("Venlig hilsen\nSekretariatet, Den Digitale Hotline");
});

it("has dark colours for readers who have chosen those", async () => {
  const dark = await browser.newPage({ colorScheme: "dark" });
  const { html } = await renderLetter("course-day-confirmed", "da", samples["course-day-confirmed"][0]);
  await dark.setContent(html);
  const brightness = await dark.evaluate(() =>
    [".ground", ".card", ".facts", ".text", ".muted"].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector)!);
      const color = selector === ".text" || selector === ".muted" ? style.color : style.backgroundColor;
      return Math.max(...color.match(/\d+/g)!.map(Number));
    }),
  );
  await dark.close();
  const [ground, card, facts, text, muted] = brightness as [number, number, number, number, number];
  expect(Math.max(ground, card, facts)).toBeLessThan(80);
  expect(Math.min(text, muted)).toBeGreaterThan(180);
});
