/** The program's way through all links, and what was different after each step. */
import { setTimeout } from "node:timers/promises";
import { letterFiles } from "../../../app/mail/letters/letters.server.ts";
import type { Site } from "../../journeys/site.ts";
import { openBrowser } from "../../journeys/visitor.ts";
import { spoiled } from "../runner/contract.ts";
import { BrowserProgram } from "./browser-program.ts";
import { linksIn, listReaders, postAllLetters, waitUntilSent } from "./letters.ts";
import { PlainProgram } from "./plain-program.ts";
import * as reader from "./reader.ts";
import { changesIn, readTables, type Tables } from "./tables.ts";
import { pressAll, type Program } from "./walk.ts";

/** Longer than anything that is done by the time of day takes here. */
const stillMs = 2000;

export class Scanning {
  readonly figures = {
    ...{ kinds: 0, unposted: 0, links: 0, dead: 0, pressed: 0, filled: 0 },
    ...{ byOpening: 0, byPressing: 0, byFilling: 0, lettersCaused: 0, shutOut: 0, notStopped: 0 },
  };
  /** The first things that were wrong. */
  first = "";
  private links: string[] = [];
  private oneClick: string[] = [];
  private readonly toSignIn = new Set<string>();
  private asked!: Record<"byLink" | "byCode" | "elsewhere" | "late" | "used", reader.Asked>;
  private readerId = 0;
  private before!: Tables;

  constructor(private readonly site: Site) {}

  /** One letter of each kind, and five people who have asked to sign in. */
  async prepare(): Promise<void> {
    const { site } = this;
    const [one, changer, ...others] = listReaders();
    const [byLink, byCode, elsewhere, late, used] = others;
    this.readerId = one!.id;
    postAllLetters(one!, changer!.id, site.now());
    this.asked = {
      byLink: await reader.askToSignIn(site, byLink!),
      byCode: await reader.askToSignIn(site, byCode!),
      elsewhere: await reader.askToSignIn(site, elsewhere!),
      late: await reader.askToSignIn(site, late!, true),
      used: await reader.askToSignIn(site, used!),
    };
    await reader.entersByLink(site, this.asked.used);
    const sent = await waitUntilSent();
    const unposted = Object.keys(letterFiles).filter((letter) => !sent.has(letter));
    Object.assign(this.figures, { kinds: sent.size, unposted: unposted.length });
    for (const letter of unposted) this.note(`no letter of the kind ${letter} was sent`);
    Object.assign(this, linksIn(site.mailbox.letters, site));
    this.figures.links = this.links.length;
  }

  /** Until what had been begun has ended. */
  async waitUntilStill(): Promise<void> {
    do {
      this.before = readTables();
      await setTimeout(stillMs);
    } while (changesIn(readTables(), this.before).length > 0);
  }

  /** Whether a broken build has been found out, so that the rest need not run. */
  isSpoiled = (): boolean => Number(this.figures[spoiled() as keyof Scanning["figures"]] ?? 0) > 0;

  async withoutScripts(): Promise<void> {
    const program = new PlainProgram(false);
    for (const link of this.links) await program.peek(link);
    await this.openAll(program);
    await this.pressAll((isFilled) => new PlainProgram(isFilled));
  }

  async withScripts(): Promise<void> {
    const browser = await openBrowser();
    try {
      await this.openAll(new BrowserProgram(browser, false));
      await this.pressAll((isFilled) => new BrowserProgram(browser, isFilled));
    } finally {
      await browser.close();
    }
  }

  private async openAll(program: Program): Promise<void> {
    const over = [this.asked.late.link, this.asked.used.link];
    for (const link of this.links) {
      const status = await program.open(link);
      if (new URL(program.address()).pathname === "/log-ind") this.toSignIn.add(link);
      await program.leave();
      const expected = over.includes(new URL(link).pathname) ? 410 : 200;
      if (status === expected) continue;
      this.figures.dead++;
      this.note(`${link} answered ${status}`);
    }
    this.compare("byOpening");
  }

  private async pressAll(programFor: (isFilled: boolean) => Program): Promise<void> {
    for (const isFilled of [false, true]) {
      if (this.isSpoiled()) return;
      const [program, pressed] = [programFor(isFilled), new Set<string>()];
      for (const link of this.linksToPress())
        this.figures[isFilled ? "filled" : "pressed"] += await pressAll(program, link, pressed);
      this.compare(isFilled ? "byFilling" : "byPressing");
    }
  }

  /** Those that lead to the sign-in page lead to one page. */
  private linksToPress(): string[] {
    const [first] = this.toSignIn;
    return this.links.filter((link) => link === first || !this.toSignIn.has(link));
  }

  private compare(figure: "byOpening" | "byPressing" | "byFilling"): void {
    const now = readTables();
    const changes = changesIn(now, this.before);
    const letters = changes.filter((change) => change.startsWith("letters new"));
    this.figures[figure] += changes.length - letters.length;
    this.figures.lettersCaused += letters.length;
    for (const change of changes) this.note(`${figure}: ${change}`);
    this.before = now;
  }

  /** What the people who were written to do then. */
  async afterwards(): Promise<void> {
    const { site, asked } = this;
    const change = site.mailbox.letters.find(({ text }) => /\/mailadresse\//.test(text ?? ""))!.text!;
    const link = this.links.find((one) => change.includes(one))!;
    const code = /(?<!\d)\d{6}(?!\d)/.exec(change.replace(/https?:\S+/g, ""))![0];
    const ways = {
      "the link's button": await reader.entersByLink(site, asked.byLink),
      "the code": await reader.entersByCode(site, asked.byCode),
      "link and code in another browser": await reader.entersElsewhere(site, asked.elsewhere),
      "the next letter": await reader.getsNextLetter(site, asked.late),
      "the answer about a mail address": await reader.answersMailChange(site, link, code),
    };
    for (const [way, works] of Object.entries(ways)) {
      if (works) continue;
      this.figures.shutOut++;
      this.note(`${way} no longer works`);
    }
    const coming = await reader.stopByMailProgram(site, this.readerId, this.oneClick);
    this.figures.notStopped += coming.length;
    for (const one of coming) this.note(`${one} was not stopped by the mail program`);
  }

  private note(sentence: string): void {
    console.error(sentence);
    this.first ||= sentence;
  }
}
