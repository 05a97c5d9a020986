/** What strangers do to an address from browsers of their own: ask for letters, and type wrong codes. */
import * as signInActs from "./sign-in-acts.ts";
import { type Browser, minuteMs, type World } from "./world.ts";

/** One more than a letter takes. */
const maxTyped = 6;

/** Takes what was answered otherwise than for an unknown address. */
type Report = (differences: string[]) => void;

export class Strangers {
  constructor(
    private readonly world: World,
    private readonly report: Report,
  ) {}

  /**
   * Asks for letters to an address, once or often enough to close it for ten minutes or for the day, and types wrong codes in some of
   * the browsers, mostly in the one that the newest letter was asked for in.
   */
  flood(by: string, mail: string, times = this.world.pick([1, 1, 6, 6, 6, 35])!): void {
    const { world } = this;
    let newest: Browser | undefined;
    for (let n = 0; n < times; n++) {
      if (times > 6) world.now = new Date(world.now.getTime() + 2.1 * minuteMs);
      const browser = n === 0 ? world.browserOf(by) : world.newBrowser(by);
      const { answer, expected } = signInActs.askFor(world, browser, mail);
      if (answer !== expected) this.report([`asking for ${mail}: ${answer}, not ${expected}`]);
      if (answer === "asked") newest = browser;
      if (world.isOdds(times > 6 ? 0.05 : 0.3)) this.typeWrongIn(browser);
    }
    if (newest && world.isOdds(0.6)) this.typeWrongIn(newest);
  }

  /** Types wrong codes in a browser, or now and then so many in others that unknown browsers need long codes. */
  typeWrong(by: string): void {
    const { world } = this;
    const many = world.isOdds(0.03) ? 110 : 1;
    for (let n = 0; n < many; n++) {
      const browser = many > 1 ? world.newBrowser(by) : world.browserOf(by);
      if (many > 1) signInActs.askFor(world, browser, world.pick([...world.owners.keys()])!);
      this.typeWrongIn(browser, world.below(7));
    }
  }

  /** Asks for a letter, which arrives. Returns the browser, to be watched. */
  ask(by: string, mail: string): Browser {
    const browser = this.world.newBrowser(by);
    signInActs.askFor(this.world, browser, mail);
    this.world.deliver();
    return browser;
  }

  /** Types wrong codes, so many or until none is taken. */
  typeWrongIn(browser: Browser, times = maxTyped): void {
    for (let n = 0; n < times; n++) {
      const mail = browser.asked?.mail;
      const typed = signInActs.typeWrongCode(this.world, browser);
      if (typed?.differs) this.report([`a wrong code for ${mail}`]);
      if (!typed || typed.isOver) return;
    }
  }
}
