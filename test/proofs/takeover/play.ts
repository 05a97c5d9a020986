/** One seeded program of acts, by people who all try what they may, and what was found after each. */
import { findPerson, type Person } from "../../../app/people/register/person.server.ts";
import { approvedAlone, checkSessions, settle, snapshot } from "./account.ts";
import { type Arrival, comeInKnown, comeInNew, type OwnAsks } from "./coming-in.ts";
import { changeSecret, copyKnownCookie, guessInKnown, plantKnownCookie } from "./cookie-acts.ts";
import { InSession } from "./in-session.ts";
import { runJobs } from "./jobs.ts";
import * as mailActs from "./mail-acts.ts";
import * as signInActs from "./sign-in-acts.ts";
import { Strangers } from "./strangers.ts";
import { type Browser, dayMs, hourMs, minuteMs, type Received, type World } from "./world.ts";

export const faults = [
  "takenOver",
  "untold",
  "lockedOut",
  "sessionsKept",
  "distinguished",
  "approvedAlone",
  "knownByPlanted",
  "uncounted",
  "cameBack",
] as const;
export type Fault = (typeof faults)[number];

type Did = mailActs.Did;
const other: Did = { how: "other" };
/** More than a person's known browsers that the site keeps would make the first unknown. */
const maxOtherBrowsers = 8;
const maxBrowsers = 30;

export class Play {
  readonly found = Object.fromEntries(faults.map((fault) => [fault, [] as string[]])) as Record<
    Fault,
    string[]
  >;
  readonly seen = { acts: 0, arrivals: 0, arrivedLater: 0 };
  private readonly own = new Map<string, OwnAsks>();
  private readonly main = new Map<string, { browser: Browser; others: number; isCopied: boolean }>();
  private readonly shared: Browser;
  private readonly sessions: InSession;
  private readonly strangers: Strangers;
  /** What suggests itself after the last act: a flood is followed by its victim, an asked address by its use. */
  private readonly next: (() => Did | Promise<Did>)[] = [];

  constructor(
    private readonly world: World,
    private readonly names: string[],
  ) {
    this.shared = world.newBrowser("shared");
    this.sessions = new InSession(world);
    this.strangers = new Strangers(world, (differences) => this.add("distinguished", differences));
    for (const name of names) {
      const browser = world.newBrowser(name);
      this.main.set(name, { browser, others: 0, isCopied: false });
      this.own.set(name, { known: [], byLetter: [] });
    }
    world.browsers.push(this.shared, ...[...this.main.values()].map(({ browser }) => browser));
  }

  /** One act, and everything that is checked after it. */
  async step(): Promise<void> {
    const { world } = this;
    this.pass();
    const before = snapshot();
    const followed = this.next.shift();
    const did = await (followed?.() ?? this.act(world.pick(this.names)!));
    this.add("approvedAlone", approvedAlone(did));
    this.add("untold", settle(world, before, did));
    if (world.isOdds(0.9)) world.deliver();
    const { takenOver, sessionsKept } = checkSessions(world);
    this.add("takenOver", takenOver);
    this.add("sessionsKept", sessionsKept);
    for (const fault of ["knownByPlanted", "uncounted", "cameBack"] as const)
      this.add(fault, world[fault].splice(0));
    this.seen.acts++;
  }

  private add(fault: Fault, list: string[]): void {
    this.found[fault].push(...list.map((text) => `${this.world.now.toISOString()} ${text}`));
  }

  /** Time goes on, mostly by minutes; the site's jobs run. */
  private pass(): void {
    const { world } = this;
    const unit = world.isOdds(0.02) ? 10 * dayMs : world.isOdds(0.08) ? 6 * hourMs : 2 * minuteMs;
    world.now = new Date(world.now.getTime() + Math.ceil(world.random() * unit));
  }

  private act(by: string): Did | Promise<Did> {
    const { world } = this;
    const roll = world.random();
    if (roll < 0.2) return this.comeIn(by);
    if (roll < 0.3) return this.flood(by);
    if (roll < 0.36) return this.typeWrong(by);
    if (roll < 0.45) return this.readOwnLetter(by);
    if (roll < 0.49) return this.withCookies(by);
    if (roll < 0.5) return this.leaveForAWhile(by);
    if (roll < 0.6) return this.answer(by);
    if (roll < 0.62) return runJobs(world.now);
    if (roll < 0.65) return this.changeUnderFlood(by);
    if (roll < 0.68) return this.watch(by);
    if (roll < 0.7) return this.findOpenSession(by);
    return this.actInSession(by);
  }

  private actInSession(by: string): Did | Promise<Did> {
    const { owners } = this.world;
    const count = owners.size;
    const did = this.sessions.act(by);
    const mail = [...owners.keys()].at(-1)!;
    if (owners.size > count && this.world.isOdds(0.6))
      this.next.push(() => this.readOwnLetter(owners.get(mail)!, mail));
    return did;
  }

  /** The person comes in: by the browser that they sign in with, or by another. */
  private comeIn(by: string, { asId, byNew = false }: { asId?: number; byNew?: boolean } = {}): Did {
    const { world } = this;
    const person = this.personOf(by, asId);
    if (!person || !this.names.includes(by)) return other;
    const { mail } = person;
    const own = this.own.get(by)!;
    const main = this.main.get(by)!;
    const isMain = world.knows(main.browser, person.id) && !main.isCopied && main.others <= maxOtherBrowsers;
    world.deliver();
    let arrival: Arrival;
    if (isMain && !byNew && world.isOdds(0.6)) arrival = comeInKnown(world, main.browser, by, mail, own);
    else {
      const browser = world.isOdds(0.5) ? main.browser : this.otherBrowser(by);
      if (browser !== main.browser) main.others++;
      else if (main.isCopied || main.others > maxOtherBrowsers) world.clear(browser);
      arrival = comeInNew(world, browser, by, mail, own);
    }
    const isIn = arrival === "in" || arrival === "in-later";
    if (isIn) this.seen.arrivals++;
    if (isIn && world.knows(main.browser, person.id) && main.others > maxOtherBrowsers) main.others = 0;
    if (arrival === "in-later") this.seen.arrivedLater++;
    if (arrival.startsWith("locked-out")) this.add("lockedOut", [`${by}: ${arrival}`]);
    return other;
  }

  /** A person whose present address is rightly read by whoever goes by this name; null when there is none. */
  private personOf(by: string, asId?: number): Person | null {
    const { world } = this;
    const id = asId ?? world.pick([...world.mayEnter.keys()].filter((one) => world.isEntitled(by, one)));
    const person = id === undefined ? null : findPerson(id);
    const isRightful =
      person && world.owners.get(person.mail) === by && world.mayEnter.get(person.id)?.has(person.mail);
    return isRightful ? person : null;
  }

  /** A new browser, at times the shared one, at which somebody may be signed in. */
  private otherBrowser(by: string): Browser {
    if (this.world.isOdds(0.4)) return this.shared;
    const browser = this.world.newBrowser(by);
    this.world.browsers.push(browser);
    if (this.world.browsers.length > maxBrowsers) this.world.browsers.splice(this.names.length + 1, 1);
    return browser;
  }

  private flood(by: string): Did {
    const { world } = this;
    const mail = world.pick([...world.owners.keys()])!;
    this.strangers.flood(by, mail);
    if (world.isOdds(0.6)) this.next.push(() => this.comeIn(world.owners.get(mail)!, { byNew: true }));
    return other;
  }

  private typeWrong(by: string): Did {
    this.strangers.typeWrong(by);
    return other;
  }

  /** Someone's own new address, of which the day's letters have been used up before it is confirmed: none has been sent there. */
  private changeUnderFlood(by: string): Did {
    const { world } = this;
    const person = this.personOf(by);
    if (!person) return other;
    const mail = `${by}.flood${this.seen.acts}@eksempel.dk`;
    world.owners.set(mail, by);
    const agree = () => this.answer(by, this.newestAbout(person.mail));
    const confirm = () => this.answer(by, this.newestAbout(mail));
    const flood = () => {
      this.strangers.flood(world.pick(this.names)!, mail, 35);
      return other;
    };
    this.next.push(flood, agree, confirm, () => this.comeIn(by, { asId: person.id }));
    return mailActs.changeOwn(world, person, mail);
  }

  /** A session that another left open is found, and used to move the account to an address of one's own. */
  private findOpenSession(by: string): Did {
    const { world } = this;
    const left = world.pick(world.begun.filter((begun) => begun.by !== by && !begun.ended));
    const person = left ? findPerson(left.personId) : null;
    if (!person) return other;
    const mail = `${by}.found${this.seen.acts}@eksempel.dk`;
    world.owners.set(mail, by);
    this.next.push(
      () => this.answer(by, this.newestAbout(mail)),
      () => this.readOwnLetter(by, mail),
    );
    return mailActs.changeOwn(world, person, mail);
  }

  /** A stranger asks for someone's letter, and types wrong codes once the person has used it or had their access ended. */
  private watch(by: string): Did {
    const { world } = this;
    const owner = world.pick(this.names)!;
    const person = this.personOf(owner);
    if (!person) return other;
    const newest = () => world.mailboxes.get(person.mail)?.at(-1);
    const browser = this.strangers.ask(by, person.mail);
    const letter = newest();
    const type = () => {
      this.strangers.typeWrongIn(browser);
      return other;
    };
    if (world.isOdds(0.5)) {
      if (letter?.letter === "sign-in") this.press(owner, letter);
      return type();
    }
    const stop = () => this.answer(owner, this.newestAbout(person.mail), false);
    this.next.push(stop, type);
    return mailActs.changeOwn(world, person, `${owner}.watch${this.seen.acts}@eksempel.dk`);
  }

  /** Reads the own mailboxes, old letters too, and tries them in a browser that another may be signed in to. */
  private readOwnLetter(by: string, mail?: string): Did {
    const { world } = this;
    const own = mail ?? world.pick([...world.owners].filter(([, owner]) => owner === by))?.[0];
    const browser = world.browserOf(by);
    if (own && (mail || world.isOdds(0.7))) {
      signInActs.askFor(world, browser, own);
      world.deliver();
    }
    const list = world.lettersOf(by, "sign-in");
    const letter = world.isOdds(0.7) ? list.at(-1) : world.pick(list);
    if (!letter) return other;
    if (world.isOdds(0.5)) signInActs.typeCode(world, browser, by, letter.code!);
    else signInActs.pressLink(world, browser, by, letter);
    letter.used = true;
    return other;
  }

  private press(by: string, letter: Received): void {
    signInActs.pressLink(this.world, this.world.browserOf(by), by, letter);
    letter.used = true;
  }

  /** Signs out, here or elsewhere; takes a copy of another's cookie for known browsers; the secret is changed. */
  private withCookies(by: string): Did {
    const { world } = this;
    const browser = world.browserOf(by);
    const roll = world.random();
    if (roll < 0.3) signInActs.signOut(world, browser);
    else if (roll < 0.6) signInActs.signOutOthers(world, browser);
    else if (roll < 0.7) signInActs.signOutByOperator(world, world.pick([...world.mayEnter.keys()])!);
    else if (roll < 0.96) this.withCookiesOf(by, world.pick(this.names.filter((name) => name !== by))!);
    else changeSecret(world);
    return other;
  }

  /** Takes a copy of the cookie of another's browser and guesses codes with it, or puts one's own there before they sign in. */
  private withCookiesOf(by: string, name: string): void {
    const { world } = this;
    const victim = this.main.get(name)!;
    const person = this.personOf(name);
    if (world.isOdds(0.4)) {
      if (!plantKnownCookie(this.main.get(by)!.browser, victim.browser)) return;
      this.main.get(by)!.isCopied = true;
      this.next.push(() => this.comeIn(name));
      return;
    }
    const copy = copyKnownCookie(world, by, victim.browser);
    if (!copy) return;
    victim.isCopied = true;
    if (person) guessInKnown(world, copy, person.mail);
  }

  /** Someone is closed and reinstated, with a letter that was sent before. */
  private leaveForAWhile(by: string): Did {
    const { world } = this;
    const person = this.personOf(by);
    const sanne = this.personOf("sanne");
    if (!person || !sanne?.roles.includes("secretariat") || sanne.id === person.id) return other;
    this.strangers.ask(by, person.mail);
    const letter = world.mailboxes.get(person.mail)?.at(-1);
    const secretariat = { ...sanne, role: "secretariat" as const };
    mailActs.leave(world, secretariat, person.id);
    mailActs.reinstate(world, secretariat, person.id);
    if (letter?.letter === "sign-in") this.press(by, letter);
    return other;
  }

  /** The newest letter to an address that asks about a new one. */
  private newestAbout = (mail: string): Received | undefined =>
    this.world.mailboxes.get(mail)?.findLast(({ letter }) => letter.startsWith("mail-change-"));

  private answer(by: string, own?: Received, isYes = true): Did {
    const { world } = this;
    if (own) return own.token ? mailActs.answer(world, by, own, isYes) : other;
    const list = world.lettersOf(by, "mail-change-");
    const letter = world.isOdds(0.7) ? list.at(-1) : world.pick(list);
    if (!letter) return other;
    const code = world.isOdds(0.1) ? world.pick(list)!.code : letter.code;
    return mailActs.answer(world, by, letter, world.isOdds(0.7), code);
  }
}
