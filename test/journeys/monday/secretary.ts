/** The secretary at work in a browser: a visitor whose presses are counted. */
import type { Locator, Page } from "@playwright/test";
import { phoneSize, scriptsStarted } from "../visitor.ts";

type Name = string | RegExp;

/**
 * A press is one of a link, a button, a tick, a choice from a menu, or the header's search for going to what it finds. Not counted: what is
 * typed, and a file chosen in the computer's own window.
 */
export class Secretary {
  presses = 0;
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
  }

  /** Presses a link or a button that leads to a page. */
  async press(role: "link" | "button", name: Name, within = this.main): Promise<void> {
    const target = within.getByRole(role, { name, exact: true }).first();
    this.presses += 1;
    await this.arriveBy(() => target.click());
  }

  /** Presses what stays on the page: a tick, a button of a script, or what is folded together. */
  async touch(target: Locator): Promise<void> {
    this.presses += 1;
    await target.click();
  }

  /** Chooses from a menu. */
  async choose(label: Name, option: string, within = this.main): Promise<void> {
    this.presses += 1;
    await within.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option });
  }

  /** Goes to what the header's search suggests under this name, by the keyboard alone. */
  async goTo(typed: string, found: Name): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press("Control+k");
    await this.page.keyboard.type(typed);
    const options = this.page.getByRole("banner").getByRole("option");
    const wanted = options.filter({ hasText: found }).first();
    await wanted.waitFor();
    while ((await wanted.getAttribute("aria-selected")) !== "true")
      await this.page.keyboard.press("ArrowDown");
    await this.arriveBy(() => this.page.keyboard.press("Enter"));
  }

  /** Downloads a file by its link. */
  async download(name: Name): Promise<Buffer> {
    this.presses += 1;
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.main.getByRole("link", { name, exact: true }).first().click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** Opens a file that the browser shows by itself, and returns what it holds. */
  async openFile(name: Name): Promise<Buffer> {
    this.presses += 1;
    const link = this.main.getByRole("link", { name, exact: true }).first();
    const answer = await this.page.request.get((await link.getAttribute("href"))!);
    if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()}`);
    return answer.body();
  }

  async type(label: Name, text: string, within = this.main): Promise<void> {
    await within.getByLabel(label, { exact: true }).first().fill(text);
  }

  async attach(label: Name, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
    await this.main.getByLabel(label, { exact: true }).setInputFiles(file);
  }

  /** Waits until the page says it. */
  async sees(text: Name): Promise<void> {
    await this.main.getByText(text).first().waitFor();
  }

  /** Whether the page, as it stands, is no wider than a phone. */
  async fitsPhone(): Promise<boolean> {
    const before = this.page.viewportSize()!;
    await this.page.setViewportSize(phoneSize);
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    await this.page.setViewportSize(before);
    return width <= phoneSize.width;
  }

  /** The fields under one heading. */
  group = (name: string): Locator => this.main.getByRole("group", { name, exact: true });

  /** All that the page says. */
  text = async (): Promise<string> => (await this.main.textContent())!;

  private async arriveBy(act: () => Promise<void>): Promise<void> {
    const arrived = this.page.waitForEvent("framenavigated", (frame) => frame === this.page.mainFrame());
    await Promise.all([arrived, act()]);
    await scriptsStarted(this.page);
  }
}
