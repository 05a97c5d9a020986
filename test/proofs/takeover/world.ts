/** The people of the proof, what each of them holds (browsers, mailboxes), and who may sign in as whom. */
import { eq } from "drizzle-orm";
import { withLateProps } from "../../../app/mail/letters/late-props.server.ts";
import type { LetterName } from "../../../app/mail/letters/letters.server.ts";
import { openProps } from "../../../app/mail/outbox/sealed-props.server.ts";
import { isReleased } from "../../../app/people/mail-change/mail-change.ts";
import { knownBrowserCookie } from "../../../app/people/sign-in/secret-cookie.ts";
import { findSession, type Session } from "../../../app/people/sign-in/sessions.server.ts";
import { db } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";

/** A letter as its mailbox has it. */
export interface Received {
  letter: LetterName;
  recipient: string;
  at: Date;
  token?: string;
  code?: string;
  /** The person has signed in with it. */
  used?: boolean;
  /** Another SESSION_SECRET since: the link only gets the next letter. */
  stale?: boolean;
  /** The person's access has been ended since: it opens nothing. */
  over?: boolean;
}

export interface Browser {
  /** Whoever sits at it: an owner's name. At the shared one, each in turn. */
  owner: string;
  ip: string;
  cookies: Map<string, string>;
  /** The address that it last asked for as a stranger, and the browser that asked for an unknown one in the same way. */
  asked?: { mail: string; twin: Browser };
}

/** A session that has begun, and whether it should have ended. */
export interface Begun {
  cookie: string;
  personId: number;
  /** The owner's name of whoever began it. */
  by: string;
  createdAt: Date;
  usedAt: Date;
  ended: string | null;
  /** Has been counted. */
  isFound?: true;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** Sessions that ended long ago are no longer asked for. */
const maxBegun = 80;

export class World {
  now: Date;
  /** Who reads the mail of an address, by its name. */
  readonly owners = new Map<string, string>();
  /** By person: the addresses with which they may be signed in as. */
  readonly mayEnter = new Map<number, Set<string>>();
  /** By mail change: the addresses that said yes to it, from where their mail is read. */
  readonly saidYes = new Map<number, Set<string>>();
  readonly mailboxes = new Map<string, Received[]>();
  readonly browsers: Browser[] = [];
  begun: Begun[] = [];
  /** By a secret in a cookie for known browsers: the ids of those who are known by it. */
  readonly known = new Map<string, Set<number>>();
  /** People who are known by a secret that was in their browser before they signed in, as whoever put it there would like. */
  readonly knownByPlanted: string[] = [];
  /** Wrong codes that did not count, or after which a browser is known that should not be. */
  readonly uncounted: string[] = [];
  /** Letters from before someone's access was ended that let in all the same. */
  readonly cameBack: string[] = [];
  private networks = 0;

  constructor(
    readonly random: () => number,
    now: Date,
  ) {
    this.now = now;
  }

  below = (count: number): number => Math.floor(this.random() * count);
  pick = <T>(list: readonly T[]): T | undefined => list[this.below(list.length)];
  isOdds = (chance: number): boolean => this.random() < chance;

  /** A network that nobody has used. */
  newNetwork(): string {
    const n = ++this.networks;
    return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  }

  newBrowser(owner: string, ip = this.newNetwork()): Browser {
    return { owner, ip, cookies: new Map() };
  }

  /** A browser at which this one sits. */
  browserOf = (by: string): Browser =>
    this.pick(this.browsers.filter(({ owner }) => owner === by || owner === "shared"))!;

  /** Deletes a browser's cookies. */
  clear(browser: Browser): void {
    browser.cookies.clear();
    browser.asked = undefined;
  }

  knows = (browser: Browser, personId: number): boolean =>
    secretsOf(browser).some((secret) => this.known.get(secret)?.has(personId));

  /** Somebody has signed in with the browser, whose last secret is theirs unless they were known by one already. */
  addKnown(browser: Browser, personId: number): void {
    if (!this.knows(browser, personId)) this.known.set(secretsOf(browser).at(-1)!, new Set([personId]));
  }

  forgetBrowsers(personId: number): void {
    for (const ids of this.known.values()) ids.delete(personId);
  }

  /** The request that a browser sends with its cookies. */
  requestOf({ cookies }: Browser): Request {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request("http://localhost:3000/", { headers: { Cookie, "User-Agent": "Firefox/140" } });
  }

  /** Keeps the cookies that a response sets. */
  keepCookies({ cookies }: Browser, setCookies: string[]): void {
    for (const text of setCookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
      if (value) cookies.set(name!, value);
      else cookies.delete(name!);
    }
  }

  /** The session of a browser, as its next request finds it. */
  sessionOf(browser: Browser): Session | null {
    const session = findSession(this.requestOf(browser).headers.get("Cookie"), this.now);
    const begun = this.begun.find(({ cookie }) => cookie === browser.cookies.get(sessionName));
    if (session && begun) begun.usedAt = this.now;
    return session;
  }

  /** Brings every letter to its mailbox, as it is rendered then. */
  deliver(): void {
    const waiting = db.select().from(letters).where(eq(letters.state, "queued")).all();
    for (const { id, letter, recipient, props, postedAt: at } of waiting) {
      const { token, code } = (withLateProps(letter as LetterName, openProps(props!), new Date()) ??
        {}) as Received;
      const box = this.mailboxes.get(recipient) ?? [];
      box.push({ letter: letter as LetterName, recipient, at, token, code });
      this.mailboxes.set(recipient, box.slice(-maxKeptLetters));
      db.update(letters)
        .set({ state: "sent", props: null, sentAt: this.now })
        .where(eq(letters.id, id))
        .run();
    }
  }

  /** What someone reads in their mailboxes, the oldest first. */
  lettersOf(owner: string, kind: string): Received[] {
    return [...this.mailboxes]
      .filter(([mail]) => this.owners.get(mail) === owner)
      .flatMap(([, box]) => box.filter(({ letter, token }) => letter.startsWith(kind) && token));
  }

  /** Whether whoever goes by this name reads an address that may enter as the person. */
  isEntitled = (owner: string, personId: number): boolean =>
    [...(this.mayEnter.get(personId) ?? [])].some((mail) => this.owners.get(mail) === owner);

  allow(personId: number, mail: string): void {
    this.mayEnter.set(personId, (this.mayEnter.get(personId) ?? new Set<string>()).add(mail));
  }

  addYes(changeId: number, mail: string): void {
    this.saidYes.set(changeId, (this.saidYes.get(changeId) ?? new Set<string>()).add(mail));
  }

  /** The sessions of a person, or those that `which` names, should end by now. */
  mustEnd(why: string, which: (begun: Begun) => boolean): void {
    for (const begun of this.begun) if (!begun.ended && which(begun)) begun.ended = why;
  }

  addBegun(begun: Begun): void {
    this.begun = [...this.begun, begun].slice(-maxBegun);
  }

  /** Their sessions end, and no browser is known to be theirs. */
  endAccess(personId: number, why: string): void {
    this.mustEnd(why, (begun) => begun.personId === personId);
    this.forgetBrowsers(personId);
    for (const mail of this.mayEnter.get(personId) ?? [])
      for (const letter of this.mailboxes.get(mail) ?? []) letter.over = true;
  }

  /** Every person with an address that has not been released. */
  rows = () =>
    db
      .select()
      .from(people)
      .all()
      .filter(({ mail }) => mail !== null && !isReleased(mail));
}

/** The secrets in a browser's cookie for known browsers. */
export const secretsOf = ({ cookies }: Browser): string[] =>
  cookies.get(knownBrowserCookie.name)?.split(".") ?? [];

const maxKeptLetters = 40;
export const sessionName = "__Host-ddh";
