import type { PersonLetter } from "../../mail/status/person-letters.ts";

/**
 * How a letter can be sent again: as it is, or made anew from what holds now. Or why not: it has a code, a reminder is sent from where it is
 * due, it tells of something that has happened, it no longer holds, or there is a newer one. Null while it waits to be sent.
 */
export type Again = "as-is" | "anew" | "code" | "reminder" | "past" | "over" | "newer" | null;

export interface ShownLetter extends PersonLetter {
  again: Again;
}
