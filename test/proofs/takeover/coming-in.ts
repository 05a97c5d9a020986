/** Whether a person comes in by themselves, by the ways that the site promises, whatever strangers have done. */
import { askFor, isKnownTo, pressLink, renew, typeCode } from "./sign-in-acts.ts";
import { type Browser, dayMs, hourMs, minuteMs, type Received, type World } from "./world.ts";

/** What the person has asked for themselves counts under the limits as well. */
export interface OwnAsks {
  known: Date[];
  byLetter: Date[];
}

const maxPerTenMinutes = 5;
const maxPerDay = 30;
/** Windows are of the clock, so that what lies within one may be as old as this. */
const isWithin = (list: Date[], now: Date) =>
  list.filter((at) => now.getTime() - at.getTime() <= 10 * minuteMs).length < maxPerTenMinutes &&
  list.filter((at) => now.getTime() - at.getTime() <= dayMs).length < maxPerDay;

const newest = (world: World, mail: string): Received | undefined =>
  (world.mailboxes.get(mail) ?? []).findLast(({ letter, over }) => letter === "sign-in" && !over);

/** "in"; "in-later": after half an hour without a letter; or "locked-out", with why. */
export type Arrival = "in" | "in-later" | "own-limit" | `locked-out: ${string}`;

/** By the browser that the person signs in with; it must get a letter and take its code. */
export function comeInKnown(world: World, browser: Browser, by: string, mail: string, own: OwnAsks): Arrival {
  if (!isWithin(own.known, world.now)) return "own-limit";
  own.known.push(world.now);
  if (!isKnownTo(world, browser, mail)) return "locked-out: the known browser is unknown";
  const { answer } = askFor(world, browser, mail);
  if (answer !== "asked") return `locked-out: a known browser is refused (${answer})`;
  world.deliver();
  const letter = newest(world, mail);
  if (!letter) return "locked-out: no letter came";
  const typed = typeCode(world, browser, by, letter.code!);
  letter.used = true;
  return typed === "in" ? "in" : `locked-out: the code in a known browser (${typed})`;
}

/**
 * By a new browser: a letter, the link of the newest one, or the next one by an older link. Whoever has had no letter in the last day, or
 * none since their address changed, gets one within half an hour.
 */
export function comeInNew(world: World, browser: Browser, by: string, mail: string, own: OwnAsks): Arrival {
  const { answer } = askFor(world, browser, mail);
  if (answer === "asked") {
    world.deliver();
    return press(world, browser, by, newest(world, mail), "of the letter just asked for");
  }
  const letter = newest(world, mail);
  if (!letter || world.now.getTime() - letter.at.getTime() > dayMs)
    return comeInLater(world, browser, by, mail);
  const age = world.now.getTime() - letter.at.getTime();
  if (!letter.used && age < 10 * minuteMs && !letter.stale)
    return press(world, browser, by, letter, "of the newest letter");
  if (!isWithin(own.byLetter, world.now)) return "own-limit";
  own.byLetter.push(world.now);
  const renewed = renew(world, browser, letter);
  if (renewed !== "asked") return `locked-out: no next letter, ${answer} (${renewed}, ${age / hourMs} h)`;
  world.deliver();
  return press(world, browser, by, newest(world, mail), "of the next letter");
}

function comeInLater(world: World, browser: Browser, by: string, mail: string): Arrival {
  world.now = new Date(world.now.getTime() + 30 * minuteMs);
  const { answer } = askFor(world, browser, mail);
  if (answer !== "asked") return `locked-out: no letter half an hour later (${answer})`;
  world.deliver();
  const pressed = press(world, browser, by, newest(world, mail), "half an hour later");
  return pressed === "in" ? "in-later" : pressed;
}

function press(
  world: World,
  browser: Browser,
  by: string,
  letter: Received | undefined,
  which: string,
): Arrival {
  if (!letter) return `locked-out: no letter came, ${which}`;
  const pressed = pressLink(world, browser, by, letter);
  letter.used = true;
  return pressed === "in" ? "in" : `locked-out: the link ${which} (${pressed})`;
}
