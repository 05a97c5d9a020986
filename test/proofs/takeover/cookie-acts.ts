/** What is done with the cookies of browsers besides signing in and out. */
import { env } from "../../../app/base/env.server.ts";
import { newSecret } from "../../../app/base/secrets.server.ts";
import { knownBrowserCookie } from "../../../app/people/sign-in/secret-cookie.ts";
import type { Browser, World } from "./world.ts";

/** Takes a copy of the cookie that makes a browser known to a browser of one's own. False when it has none. */
export function copyKnownCookie(world: World, by: string, from: Browser): boolean {
  const known = from.cookies.get(knownBrowserCookie.name);
  if (!known) return false;
  const copy = world.newBrowser(by);
  copy.cookies.set(knownBrowserCookie.name, known);
  world.browsers.push(copy);
  return true;
}

/** The operator sets another SESSION_SECRET. */
export function changeSecret(world: World): void {
  env.SESSION_SECRET = newSecret();
  world.mustEnd("another SESSION_SECRET", () => true);
  world.known.clear();
  for (const browser of world.browsers) browser.asked = undefined;
  for (const box of world.mailboxes.values()) for (const letter of box) letter.stale = true;
}
