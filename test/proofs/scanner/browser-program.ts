/** A program that runs the scripts of a page and presses its buttons, in a real Chromium. */
import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { guesses } from "./presses.ts";
import type { Program } from "./walk.ts";

/** An upper bound: a busy machine may be many times slower than usual. */
const timeoutMs = 120_000;
/** So long nothing is asked for before the next button is pressed. */
const quietMs = 250;

export class BrowserProgram implements Program {
  private context: BrowserContext | undefined;
  private page!: Page;
  private link = "";
  /** Requests without an answer yet, and when the last one began or ended. */
  private underWay = 0;
  private lastRequestMs = 0;

  /** With the fields as they stand, or filled with guesses. */
  constructor(
    private readonly browser: Browser,
    private readonly isFilled: boolean,
  ) {}

  async open(link: string): Promise<number> {
    this.context = await this.browser.newContext({ locale: "da-DK" });
    this.context.setDefaultTimeout(timeoutMs);
    this.page = await this.context.newPage();
    this.underWay = 0;
    this.watch(this.page);
    this.link = link;
    return this.goto(link);
  }

  address = (): string => this.page.url();

  async reopen(): Promise<void> {
    await this.goto(this.link);
  }

  async pressNext(pressed: Set<string>): Promise<boolean> {
    const { isFilled } = this;
    const press = async () => {
      if (isFilled) await this.page.evaluate(fillFields, guesses);
      return this.page.evaluate(pressFirst, { pressed: [...pressed], isFilled });
    };
    // The page may have been leaving.
    const found = await press().catch(async () => {
      await this.settle();
      return press();
    });
    if (found === null) return false;
    pressed.add(found);
    await this.settle();
    return true;
  }

  /** Leaving the page lets it save what it has not saved yet. */
  async leave(): Promise<void> {
    await this.page.goto("about:blank");
    await this.context!.close();
  }

  private async goto(link: string): Promise<number> {
    // A file that is downloaded is no page.
    const response = await this.page.goto(link).catch((error: Error) => {
      if (/Download is starting|ERR_ABORTED/.test(error.message)) return null;
      throw error;
    });
    await this.settle();
    return response?.status() ?? 200;
  }

  /** Until the page has loaded, and has asked for nothing for a while. */
  private async settle(): Promise<void> {
    do {
      this.lastRequestMs = performance.now();
      while (performance.now() - this.lastRequestMs < quietMs) await setTimeout(quietMs / 5);
      await this.page.waitForLoadState("load");
    } while (performance.now() - this.lastRequestMs < quietMs || this.underWay > 0);
  }

  private watch(page: Page): void {
    const note = (change: number) => () => {
      this.underWay += change;
      this.lastRequestMs = performance.now();
    };
    page.on("request", note(1)).on("requestfinished", note(-1)).on("requestfailed", note(-1));
  }
}

/** In the page: presses the first button, or sends the first form without any, that was not pressed before. Returns its shape. */
function pressFirst({ pressed, isFilled }: { pressed: string[]; isFilled: boolean }): string | null {
  for (const button of document.querySelectorAll<HTMLElement>(
    "button, summary, [role=button], [type=submit]",
  )) {
    const form = (button as HTMLButtonElement).form ?? null;
    const to = (button as HTMLButtonElement).formAction || form?.action || location.href;
    const names = form ? Array.from(form.elements, (field) => field.getAttribute("name")).join() : "";
    const own = ["name", "value", "id", "data-does"].map((name) => button.getAttribute(name) ?? "").join();
    const shape = [
      "scripts",
      isFilled,
      button.tagName,
      new URL(to).pathname,
      names,
      own,
      button.textContent,
    ].join(" ");
    if (pressed.includes(shape)) continue;
    button.click();
    return shape;
  }
  return null;
}

/** In the page: fills it in as a program does that sets fields and tells the page's scripts of it. */
function fillFields({ mail, digits, word }: typeof guesses): void {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    "input, textarea, select",
  );
  for (const field of fields) {
    if (field.disabled || ["hidden", "submit", "button", "file"].includes(field.type)) continue;
    if (field.type === "radio" || field.type === "checkbox") {
      if (!(field as HTMLInputElement).checked) field.click();
      continue;
    }
    const text = /mail/.test(field.name) ? mail : /kode|nummer/.test(field.name) ? digits : word;
    field.value =
      field instanceof HTMLSelectElement ? (field.options[field.options.length - 1]?.value ?? "") : text;
    for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
}
