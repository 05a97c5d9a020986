/**
 * A number that a page shows and a person types before they act by the link of a mail, without being signed in. Programs that look through
 * mails open its links, run their scripts and press the buttons they find; they type nothing.
 */
import { equalHashes, keyedHash } from "../secrets.server.ts";

const countOfNumbers = 9000;
const firstNumber = 1000;

/** The number of four digits that belongs to the link with this token. */
export function numberToType(token: string): string {
  const hash = Buffer.from(keyedHash("typed-number", token), "base64url");
  return String(firstNumber + (hash.readUInt32BE(0) % countOfNumbers));
}

/** Whether the field holds the link's number, blanks aside. */
export const isNumberTyped = (token: string, typed: unknown): boolean =>
  typeof typed === "string" && equalHashes(typed.replace(/\s/g, ""), numberToType(token));
