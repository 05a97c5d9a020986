/** What is done with the cookies of browsers besides signing in and out. */
import { env } from "../../../app/base/env.server.ts";
import { newSecret } from "../../../app/base/secrets.server.ts";
import { knownBrowserCookie } from "../../../app/people/sign-in/secret-cookie.ts";
import { findIdByMail } from "../../../app/people/register/person.server.ts";
import { wrongCodes } from "./mail-acts.ts";
import { askFor, isKnownTo, typeWrongInKnown } from "./sign-in-acts.ts";
import { type Browser, secretsOf, type World } from "./world.ts";

/** Takes a copy of the cookie that makes a browser known to a browser of one's own. Null when it has none. */
export function copyKnownCookie(world: World, by: string, from: Browser): Browser | null {
  const known = from.cookies.get(knownBrowserCookie.name);
  if (!known) return null;
  const copy = world.newBrowser(by);
  copy.cookies.set(knownBrowserCookie.name, known);
  world.browsers.push(copy);
  return copy;
}

/** Puts the cookie of one's own browser, with the secrets that one knows, into another's. False when there is none. */
export function plantKnownCookie(from: Browser, into: Browser): boolean {
  const known = from.cookies.get(knownBrowserCookie.name);
  if (known) into.cookies.set(knownBrowserCookie.name, known);
  return known !== undefined;
}

/** Guesses codes for someone in a browser that is known to be theirs: each counts, and after ten it is unknown. */
export function guessInKnown(world: World, browser: Browser, mail: string): void {
  const personId = findIdByMail(mail);
  if (personId === null) return;
  for (let typed = 0; typed < 12 && isKnownTo(world, browser, mail); typed++) {
    if (typed % 5 === 0) {
      if (askFor(world, browser, mail).answer !== "asked") return;
      world.deliver();
    }
    const before = wrongCodes();
    typeWrongInKnown(world, browser, mail);
    if (wrongCodes() === before) world.uncounted.push(`a wrong code for ${mail} in a known browser`);
    if (typed >= 10) world.uncounted.push(`a known browser of ${mail} after ten wrong codes`);
  }
  if (!isKnownTo(world, browser, mail))
    for (const secret of secretsOf(browser)) world.known.get(secret)?.delete(personId);
}

/** The operator sets another SESSION_SECRET. */
export function changeSecret(world: World): void {
  env.SESSION_SECRET = newSecret();
  world.mustEnd("another SESSION_SECRET", () => true);
  world.known.clear();
  for (const browser of world.browsers) browser.asked = undefined;
  for (const box of world.mailboxes.values()) for (const letter of box) letter.stale = true;
}
