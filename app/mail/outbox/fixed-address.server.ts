import { inArray } from "drizzle-orm";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre } from "../letters/letters.server.ts";

/** Nobody may see who got which survey letter: these are shown as counts only. */
export const isSurveyLetter = inArray(letters.letter, lettersThatAre("countsOnly"));

/** A letter that stays with the address it was written to when its person gets another one. */
export const hasFixedAddress = inArray(letters.letter, lettersThatAre("fixedAddress"));
