/** Asking for letters, typing codes, pressing links, and what is done with sessions and cookies. */
import { finishSignIn } from "../../../app/people/sign-in/finish-sign-in.server.ts";
import { isKnownBrowser } from "../../../app/people/sign-in/known-browsers.server.ts";
import { findIdByMail } from "../../../app/people/register/person.server.ts";
import { requestByOldLink, requestSignIn } from "../../../app/people/sign-in/request-sign-in.server.ts";
import { signInRequestCookie } from "../../../app/people/sign-in/secret-cookie.ts";
import {
  endOtherSessions,
  endSession,
  findSession,
  signOutEverywhere,
} from "../../../app/people/sign-in/sessions.server.ts";
import { type SignedIn, signInByCode, signInByLink } from "../../../app/people/sign-in/sign-in.server.ts";
import { visitorOf } from "../../../app/people/sign-in/visitor.ts";
import { needLongCodesEverywhere } from "../../../app/people/sign-in/wrong-codes.server.ts";
import { readTransaction } from "../../../db/database.server.ts";
import { type Browser, type Received, secretsOf, sessionName, type World } from "./world.ts";

const visitor = (world: World, browser: Browser) => visitorOf(world.requestOf(browser), browser);
const askSecret = ({ cookies }: Browser) => cookies.get(signInRequestCookie.name) ?? null;

/** An address that nobody has, for each that somebody may have: the same is done to both. */
const twinOf = (mail: string) => `ukendt.${mail}`;

/** Whether the person with this address has signed in with the browser, as the site sees it. */
export function isKnownTo(world: World, browser: Browser, mail: string): boolean {
  const { knownSecrets } = visitor(world, browser);
  return readTransaction((tx) => {
    const id = findIdByMail(mail, tx);
    return id !== null && isKnownBrowser(tx, id, knownSecrets, world.now);
  });
}

function ask(world: World, browser: Browser, mail: string) {
  const outcome = requestSignIn({ ...visitor(world, browser), mail, returnTo: "/" }, world.now);
  if ("refused" in outcome) return outcome.refused;
  world.keepCookies(browser, [`${signInRequestCookie.name}=${outcome.browserSecret}`]);
  return "asked";
}

/**
 * Asks for a letter to this address. A browser that is unknown to the address asks for the unknown one as well, from a network of
 * its own; `expected` is the answer to that one.
 */
export function askFor(world: World, browser: Browser, mail: string): { answer: string; expected: string } {
  const isKnown = isKnownTo(world, browser, mail);
  const id = findIdByMail(mail);
  const mayBeKnown = id !== null && world.knows(browser, id);
  const answer = ask(world, browser, mail);
  if (answer === "asked") browser.asked = undefined;
  if (isKnown) return { answer, expected: mayBeKnown ? answer : "as to a stranger" };
  const twin = world.newBrowser(browser.owner, twinNetwork(browser.ip));
  const expected = ask(world, twin, twinOf(mail));
  if (answer === "asked") browser.asked = { mail, twin };
  return { answer, expected };
}

/** Beside each network one in which the same is done. */
const twinNetwork = (ip: string) => ip.replace(/^10\./, "11.");

function wrongCodeFor(world: World, mail: string): string {
  const right = (world.mailboxes.get(mail) ?? []).map(({ code }) => code);
  let code = "";
  do code = String(world.below(1_000_000)).padStart(6, "0");
  while (right.includes(code));
  return code;
}

/**
 * Types a wrong code in a browser that has asked as a stranger, and in its twin; `differs` when it is answered otherwise than for an
 * unknown address, `isOver` when neither takes another. Null when there is nothing to compare.
 */
export function typeWrongCode(world: World, browser: Browser): { differs: boolean; isOver: boolean } | null {
  if (!browser.asked || isKnownTo(world, browser, browser.asked.mail)) return null;
  const { mail, twin } = browser.asked;
  const code = wrongCodeFor(world, mail);
  const before = readTransaction((tx) => needLongCodesEverywhere(tx, world.now));
  const answers = [browser, twin].map((one) =>
    JSON.stringify(signInByCode(askSecret(one) ?? "", code, visitor(world, one), world.now)),
  );
  const after = readTransaction((tx) => needLongCodesEverywhere(tx, world.now));
  // Between the two, the last code that the site takes in an hour may have been counted: they are out of step from here on.
  if (before !== after) browser.asked = undefined;
  const isOver = answers.every((answer) => answer.includes('"over"'));
  return { differs: before === after && answers[0] !== answers[1], isOver };
}

/** Types a code that no letter to this address had, in a browser known to be its person's. */
export function typeWrongInKnown(world: World, browser: Browser, mail: string): void {
  signInByCode(askSecret(browser) ?? "", wrongCodeFor(world, mail), visitor(world, browser), world.now);
}

/** Signs the browser in, in the name of whoever presses the button; the session that it had should end. */
export function finish(world: World, browser: Browser, by: string, signedIn: SignedIn): void {
  const before = browser.cookies.get(sessionName);
  const held = secretsOf(browser);
  const { id } = signedIn.person;
  const wasKnown = world.knows(browser, id);
  const response = finishSignIn(world.requestOf(browser), signedIn);
  world.mustEnd("signed in anew", ({ cookie }) => cookie === before);
  browser.asked = undefined;
  world.keepCookies(browser, response.headers.getSetCookie());
  const isPlanted = (secret: string) =>
    readTransaction((tx) => isKnownBrowser(tx, id, secret, world.now)) && !wasKnown;
  if (held.some(isPlanted)) world.knownByPlanted.push(`${by} as ${id}`);
  world.addKnown(browser, id);
  world.addBegun({
    cookie: browser.cookies.get(sessionName)!,
    personId: signedIn.person.id,
    by,
    createdAt: world.now,
    usedAt: world.now,
    ended: null,
  });
}

/** Presses the link of a letter, with its code when another browser asked. Returns the refusal, or "in". */
export function pressLink(world: World, browser: Browser, by: string, letter: Received): string {
  const { token, code } = letter;
  const credentials = { browserSecret: askSecret(browser), code: code ?? null };
  const outcome = signInByLink(token!, credentials, visitor(world, browser), world.now);
  if ("refused" in outcome) return outcome.refused;
  if (letter.over) world.cameBack.push(`${by}: the link of a letter of ${letter.at.toISOString()}`);
  finish(world, browser, by, outcome);
  return "in";
}

/** Types the code of a letter in the browser. Returns the refusal, or "in". */
export function typeCode(world: World, browser: Browser, by: string, code: string): string {
  const outcome = signInByCode(askSecret(browser) ?? "", code, visitor(world, browser), world.now);
  if ("refused" in outcome) {
    // Counted here, and not for the browser that is compared with: what follows is tried from elsewhere.
    browser.ip = world.newNetwork();
    browser.asked = undefined;
    return outcome.refused;
  }
  finish(world, browser, by, outcome);
  return "in";
}

/** Presses the button of a letter whose link is over. */
export function renew(world: World, browser: Browser, { token }: Received): string {
  const outcome = requestByOldLink(token!, visitor(world, browser), world.now);
  if ("refused" in outcome) return outcome.refused;
  world.keepCookies(browser, [`${signInRequestCookie.name}=${outcome.browserSecret}`]);
  return "asked";
}

export function signOut(world: World, browser: Browser): void {
  const session = world.sessionOf(browser);
  if (!session) return;
  const cookie = browser.cookies.get(sessionName);
  endSession(session.person.id, session.id, world.now);
  world.mustEnd("signed out", (begun) => begun.cookie === cookie);
}

export function signOutOthers(world: World, browser: Browser): void {
  const session = world.sessionOf(browser);
  if (!session) return;
  const { id } = session.person;
  const cookie = browser.cookies.get(sessionName);
  const { knownSecrets } = visitor(world, browser);
  endOtherSessions(session, knownSecrets, world.now);
  world.mustEnd("signed out elsewhere", (begun) => begun.personId === id && begun.cookie !== cookie);
  const here = knownSecrets?.split(".") ?? [];
  for (const [secret, ids] of world.known) if (!here.includes(secret)) ids.delete(id);
}

export function signOutByOperator(world: World, personId: number): void {
  if ("refused" in signOutEverywhere(personId, world.now, "site")) return;
  world.mustEnd("signed out by the operator", (begun) => begun.personId === personId);
  world.forgetBrowsers(personId);
}

/** Whether a session that began is still taken. Counts as no use of it when it is not. */
export const isTaken = (world: World, cookie: string, personId: number): boolean =>
  findSession(`${sessionName}=${cookie}`, world.now)?.person.id === personId;
