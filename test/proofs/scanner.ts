/**
 * A program that looks through mails opens every link of every letter that the site can send, and presses all that it finds there, without
 * being signed in: first without scripts, then in a real browser; with the fields as they stand, then filled with guesses. Nothing becomes
 * different by it but what says that somebody was there, and whoever was written to can do all that they could before.
 */
import { join } from "node:path";
import { closeDatabase, openDatabase } from "../../db/database.server.ts";
import { startSite } from "../journeys/site.ts";
import { ClockLever } from "./faults/clock-lever.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";
import { Scanning } from "./scanner/scanning.ts";

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "the mail program's address acts when it is opened",
    file,
    target: '{ method: "get", path: "/svar/:token/stille", handle: showAnswerPage },',
    replacement:
      '{ method: "get", path: "/svar/:token/stille", handle: (request, response) => (stopReminders(request.params.token, new Date()), showAnswerPage(request, response)) },',
    spoils: "byOpening",
    inTests: true,
  },
  {
    name: "an optional letter's page takes a press without the number",
    file,
    target: "numberFor(token, link.personId, context) !== null && !isNumberTyped(token, typed)",
    replacement: "!isNumberTyped(token, typed) && !typed && !link",
    spoils: "byPressing",
  },
  {
    name: "an outdated link sends the next letter to whoever presses",
    file,
    target: "if (renewal?.number && !isNumberTyped(token, typedNumber))",
    replacement: "if (false)",
    spoils: "lettersCaused",
  },
  {
    name: "a survey takes what a program has filled in",
    file,
    target: "(isFilledByProgram(raw) ? byNumber(act2) : act2)(token,",
    replacement: "act2(token,",
    spoils: "byFilling",
  },
  {
    name: "the link signs in whoever presses its button",
    file,
    // Without the names that the bundler changes.
    target: '? { refused: "needs-code" } : tryCodeOfLink(',
    replacement: "? { right: row } : (() => ({ right: row }))(",
    spoils: "shutOut",
  },
  {
    name: "the mail program's own request shows the page alone",
    file,
    target: '{ method: "post", path: "/faerre-mails/:token/stop", handle: stopByMailProgram }',
    replacement: '{ method: "post", path: "/faerre-mails/:token/stop", handle: showPage }',
    spoils: "notStopped",
  },
  {
    name: "a new kind of letter that nobody thought of here",
    file: "app/mail/letters/letters.server.ts",
    target: '  "team-reminder": teamReminder,\n',
    replacement: '  "team-reminder": teamReminder,\n  "new-kind": teamReminder,\n',
    spoils: "unposted",
  },
];

export const bounds: Bounds = {
  kinds: some,
  // Kinds of letters that were not posted here: a new one is to be.
  unposted: none,
  links: some,
  dead: none,
  pressed: some,
  filled: some,
  // What became different in the database by each.
  byOpening: none,
  byPressing: none,
  byFilling: none,
  // Letters that were posted by any of it.
  lettersCaused: none,
  // Ways in, answers and requests of mail programs that no longer work afterwards.
  shutOut: none,
  notStopped: none,
};

/** The first without scripts, the second in a browser. */
export const rounds = 2;
export const needsBrowser = true;

export async function prove(rounds: number): Promise<Figures> {
  const lever = new ClockLever(new Date());
  const site = await startSite({ people: 40, env: { ...lever.env, MAIL_PER_MINUTE: "10000" } });
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    const scanning = new Scanning(site);
    await scanning.prepare();
    if (scanning.figures.unposted === 0) {
      // What the site does by the time of day is not the program's doing.
      await lever.setStanding(true);
      await scanning.waitUntilStill();
      await scanning.withoutScripts();
      if (rounds > 1 && !scanning.isSpoiled()) await scanning.withScripts();
      await lever.setStanding(false);
      await scanning.afterwards();
    }
    return { ...scanning.figures, first: scanning.first };
  } finally {
    closeDatabase();
    await site.stop();
    lever.remove();
  }
}
