import { like, or } from "drizzle-orm";
import { letters } from "../../../db/schema/mail.ts";

/** Nobody may see who got which survey letter: these are shown as counts only. */
export const isSurveyLetter = like(letters.letter, "survey-%");

/** A letter about a mail address, which is written to that address and not to whoever has it. */
const isAboutAddress = like(letters.letter, "mail-change-%");

/**
 * A letter that stays with the address it was written to when its person gets another one: a round's letters go to the address that the
 * round was opened with, and letters about an address to that address.
 */
export const hasFixedAddress = or(isSurveyLetter, isAboutAddress)!;
