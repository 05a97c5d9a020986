import type { LetterName } from "../../mail/letters/letters.server.ts";
import { findKey } from "./keys.server.ts";
import { openRounds } from "./sealed-states.server.ts";

/** The letters of an open round, which say a link that only the round's key gives. */
const lettersWithLink: LetterName[] = ["survey-invitation", "survey-link", "survey-reminder"];

/**
 * The letters that wait while an open round's key is missing, as when KEY_DIR is not mounted: without it they would be withdrawn for good.
 * Those of every round, since a letter's round is sealed.
 */
export const lettersWithoutKey = (): LetterName[] =>
  openRounds().every(({ id }) => findKey(id)) ? [] : lettersWithLink;
