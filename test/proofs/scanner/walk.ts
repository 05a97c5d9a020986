/** How a program goes through the page of a link: it presses what it finds, and what it finds on the pages that come. */

/** A program that opens and presses. */
export interface Program {
  /** Opens the link as somebody who has never been on the site. Returns the status. */
  open(link: string): Promise<number>;
  /** The address of the page that it is on. */
  address(): string;
  /** Opens the link again, and keeps the cookies that it has. */
  reopen(): Promise<void>;
  /** Presses something on the page it is on whose shape is not among those pressed, and adds it. False when there is nothing. */
  pressNext(pressed: Set<string>): Promise<boolean>;
  /** Leaves the page. */
  leave(): Promise<void>;
}

/** No page has more than this. */
const maxPresses = 60;

/** Presses everything on the link's page and on those that come of it. Returns how many presses it were; throws when they do not end. */
export async function pressAll(program: Program, link: string, pressed: Set<string>): Promise<number> {
  await program.open(link);
  let count = 0;
  for (let isBack = true; ; ) {
    if (await program.pressNext(pressed)) {
      if (++count > maxPresses) throw new Error(`${link} has no end of buttons.`);
      isBack = false;
    } else if (isBack) {
      await program.leave();
      return count;
    } else {
      await program.reopen();
      isBack = true;
    }
  }
}
