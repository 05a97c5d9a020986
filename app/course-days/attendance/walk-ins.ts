import type { Role } from "../../../db/enums.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";

/** Someone who may have come without a seat, as a host sees them while looking for them. */
export interface WalkInHit {
  personId: number;
  name: string;
  municipality: string | null;
  /** Whether they are among the day's participants already. */
  isOnList: boolean;
}

/** Why nobody is shown: too little of a name, nobody found, or more than are shown at once. */
export type SearchRefusal = "short" | "nobody" | "many";

/** What was typed of a name, and who was found. */
export interface WalkInSearch {
  typed: string;
  found: WalkInHit[] | { refused: SearchRefusal };
}

/** For so many days after the day its hosts find people by name; later the secretariat does. */
const hostSearchDays = 14;

/** Whether someone may find people who came without a seat, on a day that has begun: its hosts not long after it. */
export const maySeekWalkIns = ({ role }: { role: Role }, { on }: { on: string }, now: Date): boolean =>
  role === "secretariat" || danishDate(now) <= daysLater(on, hostSearchDays);

/** As many are shown: with more the host writes more of the name. */
export const maxWalkInHits = 8;

const minLetters = 3;

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase("da")
    .split(/[\s.-]+/)
    .filter(Boolean);

/** The words of a name that was typed, or null when it is too little to look for: three letters at least. */
export function soughtWords(typed: string): string[] | null {
  const words = wordsOf(typed.slice(0, 100));
  return words.join("").length >= minLetters ? words : null;
}

/** Whether each of the words begins a word of the name. */
export const isSoughtName = (name: string, words: string[]): boolean => {
  const parts = wordsOf(name);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
};
