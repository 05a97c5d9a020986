/** Letters that must not be tried for now, since what they need is missing: they wait as they are, whenever they were due. */
import { notInArray, type SQL } from "drizzle-orm";
import { letters } from "../../../db/schema/mail.ts";
import type { LetterName } from "../letters/letters.server.ts";

let lettersHeldBack: () => LetterName[] = () => [];

/** Registers what says which letters are held back at the moment; called once at boot. */
export function registerHeldBackLetters(list: () => LetterName[]): void {
  lettersHeldBack = list;
}

/** The condition that a letter is not held back; undefined when none is. */
export function notHeldBack(): SQL | undefined {
  const names = lettersHeldBack();
  return names.length > 0 ? notInArray(letters.letter, names) : undefined;
}
