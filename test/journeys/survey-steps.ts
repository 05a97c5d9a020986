/** Steps of a survey round in a browser: it is created and opened; its answering page is opened from a letter, answered, measured and judged. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { dayText } from "../../app/base/dates/date-text.ts";
import { axeFaultsOf } from "./page-faults.ts";
import type { Site } from "./site.ts";
import { openVisitor, phoneSize } from "./visitor.ts";

const danishDay = (at: Date) => danishDate(at).split("-").reverse().join("-");

interface AskedRound {
  name: string;
  /** As the list shows it: title and version. */
  questionnaire: string;
  firstDay: Date;
  lastDay: Date;
}

/** The secretariat creates a round for all agents, as a draft. */
export async function createRound(page: Page, asked: AskedRound): Promise<void> {
  await page.goto("/sekretariat/maalinger/ny");
  await page.getByRole("link", { name: asked.questionnaire }).click();
  await page.getByLabel("Navn", { exact: true }).fill(asked.name);
  await page.getByRole("textbox", { name: "Åbner" }).fill(danishDay(asked.firstDay));
  await page.getByRole("textbox", { name: "Sidste dag, der kan svares" }).fill(danishDay(asked.lastDay));
  await page.getByLabel("Agenter").check();
  await page.getByRole("button", { name: "Opret som kladde" }).click();
}

/** Opens the round from the page that shows whom it will be sent to, and lets the minutes pass in which its letters wait. */
export async function confirmOpening(page: Page, site: Site): Promise<void> {
  await page.getByRole("checkbox", { name: "Jeg har set, hvem der inviteres, og hvad de får" }).check();
  await page.getByRole("button", { name: /^Åbn, og send \d+ mails/ }).click();
  await page.getByText("Målingen er åbnet").waitFor();
  await site.restartAt(new Date(site.now().getTime() + 6 * 60_000));
}

/** The path of a link that nobody has used yet, to the round that ends on this day. */
export async function freshLinkOf(site: Site, day: Date): Promise<string> {
  const letter = await site.mailbox.letterTo(null, new RegExp(`/svar/[^]*${dayText(day, "da")}`));
  return new URL(/http:\/\/localhost:\d+\/svar\/[\w-]+/.exec(letter.text!)![0]).pathname;
}

/** Opens the link in a new browser context and waits until SurveyJS has started. */
export async function openAnsweringIn(
  browser: Browser,
  site: Site,
  link: string,
  viewport = phoneSize,
): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await openVisitor(browser, site.base, { viewport });
  await page.goto(link);
  await page.locator("[data-surveyjs]").waitFor();
  return { page, context };
}

/** Opens the link on a phone, where SurveyJS comes only when it is let. */
export async function openWithheldIn(browser: Browser, site: Site, link: string) {
  const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
  let letSurveyJsCome = () => {};
  const isLet = new Promise<void>((done) => {
    letSurveyJsCome = done;
  });
  await page.route("**/answering.client*", async (route) => {
    await isLet;
    await route.continue();
  });
  await page.goto(link);
  await page.locator(".paged").waitFor();
  return { page, context, letSurveyJsCome };
}

/** Where the questions, their answers and the buttons stand on the page, and how high they are, in pixels. */
export const placesOfQuestions = (page: Page): Promise<number[][]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const drawn = document.querySelectorAll<HTMLElement>(
      ".questions :is(h2, .field, .sd-question, .choice, .sd-selectbase__label, .button)",
    );
    return [...drawn]
      .filter(({ offsetHeight }) => offsetHeight > 0)
      .map((element) => element.getBoundingClientRect())
      .map(({ left, top, width, height }) => [left, top, width, height].map(Math.round));
  });

/** The sum of the layout shifts from now until it is asked. */
export async function shiftsSince(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const seen = { sum: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { sum: number } }).seen.sum);
}

/** The faults of the page in its present state, without reloading it. */
export async function faultsAsItStands(page: Page): Promise<string[]> {
  const axeFaults = await axeFaultsOf(page);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [...axeFaults, ...(isTooWide ? ["too wide"] : [])];
}

export const radio = (page: Page, question: RegExp, answer: string) =>
  page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: answer, exact: true });
export const wellbeing = /trives du i arbejdet/;
export const next = (page: Page) => page.getByRole("button", { name: "Næste" }).click();
export const waitUntilSaved = (page: Page) => page.getByText("Kladden er gemt").waitFor();
export const waitForThanks = (page: Page) =>
  page.getByRole("heading", { name: "Tak for dit svar" }).waitFor();

/** Presses Tab until such an element has the focus. Throws after 40 presses. */
export async function tabTo(page: Page, role: "radio" | "button" | "textbox", name = ""): Promise<void> {
  const matching = { radio: "input[type=radio]", button: "button, input[type=button]", textbox: "textarea" }[
    role
  ];
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(
      ([matching, name]) => {
        const { activeElement: at } = document;
        const label = at instanceof HTMLInputElement ? at.value : at?.textContent;
        return at!.matches(matching!) && (name === "" || label?.trim() === name);
      },
      [matching, name],
    );
    if (found) return;
  }
  throw new Error(`Tab led to no ${role} ${name}.`);
}
